/**
 * Programs for the exercise `second-largest` that answer every case with about the most that is read: 200,000 values,
 * 4,000,000 characters, 200 levels. `forged`: what no honest harness would send, straight from the program's worker.
 */
export const largeAnswers = [
  ...python({
    "199,000 small ints": "[1] * 199_000",
    "199,000 different ints": "list(range(10**9, 10**9 + 199_000))",
    "199,000 floats": "[0.5] * 199_000",
    "199,000 different floats": "[n / 7 for n in range(199_000)]",
    "199,000 times nothing": "[None] * 199_000",
    "199,000 empty lists": "[[] for _ in range(199_000)]",
    "99,000 lists of one": "[[1]] * 99_000",
    "66,000 pairs of strings": "[('ab', 'cd')] * 66_000",
    "99,000 entries of texts": "{str(n): 'x' for n in range(99_000)}",
    "66,000 entries with pairs as keys": "{(n, n): n for n in range(49_000)}",
    "a set of 199,000 ints": "set(range(199_000))",
    "a set of 66,000 pairs": "{(n, str(n)) for n in range(66_000)}",
    "199,000 ints of 65 bits": "[2**64] * 199_000",
    "one int of 12 million bits": "1 << 12_000_000",
    "one text of 3.9 million characters": "'x' * 3_900_000",
    "one text of 3.9 million line breaks": "'\\n' * 1_900_000",
    "one text of 640,000 characters that are written as escapes": "'\\u4e2d' * 640_000",
    "39,000 texts of 100 characters": "['x' * 98] * 39_000",
    "one value of 1.9 million bytes": "b'x' * 1_900_000",
    "chains of 190 lists": "[chain(190) for _ in range(1_000)]",
    "a tree of pairs": "tree(15)",
    "199,000 functions": "[print] * 190_000",
    "an error of a million characters": "fail('x' * 1_000_000)",
    "64,000 characters printed": "print('x\\n' * 32_000)",
  }),
  ...javascript("browser", javascriptAnswers()),
  ...javascript("quickjs", javascriptAnswers()),
  ...forged({
    "forged: three million empty lists": "'[{\"returned\":[' + '[],' * 2_600_000 + '[]]}]'",
    "forged: a million empty objects": "'[{\"returned\":[' + '{},' * 2_600_000 + '{}]}]'",
    "forged: four million numbers": "'[{\"returned\":[' + '1,' * 3_900_000 + '1]}]'",
    "forged: two million brackets": "'[' * 7_900_000",
    "forged: a million observations": "'[' + '{\"nothing\":true},' * 490_000 + '{\"nothing\":true}]'",
    "forged: a tag for each of 500,000 values":
      "'[{\"returned\":[' + '{\"float\":\"1\"},' * 490_000 + '1]}]'",
    "forged: one object of a million tags":
      "'[{\"returned\":{' + ','.join(f'\"{n}\":1' for n in range(700_000)) + '}}]'",
  }),
];

function python(answers) {
  return rows("pyodide", answers, (answer) => [
    "def chain(n):\n    return [chain(n - 1)] if n else []",
    "def tree(n):\n    return [tree(n - 1), tree(n - 1)] if n else 1",
    "def fail(text):\n    raise ValueError(text)",
    `def second_largest(numbers):\n    return ${answer}\n`,
  ]);
}

function javascriptAnswers() {
  return {
    "199,000 numbers": "new Array(199_000).fill(0.5)",
    "199,000 different numbers": "Array.from({ length: 199_000 }, (_, n) => n / 7)",
    "199,000 empty arrays": "Array.from({ length: 199_000 }, () => [])",
    "199,000 times undefined": "new Array(199_000).fill()",
    "99,000 arrays of one": "Array.from({ length: 99_000 }, () => [1])",
    "66,000 pairs of texts": "Array.from({ length: 66_000 }, () => ['ab', 'cd'])",
    "an object of 99,000 fields":
      "Object.fromEntries(Array.from({ length: 99_000 }, (_, n) => [`k${n}`, n]))",
    "a Map of 99,000 entries": "new Map(Array.from({ length: 99_000 }, (_, n) => [n, n]))",
    "a Set of 199,000 numbers": "new Set(Array.from({ length: 199_000 }, (_, n) => n))",
    "180,000 big integers": "new Array(180_000).fill(2n ** 64n)",
    "one text of 3.9 million characters": "'x'.repeat(3_900_000)",
    "39,000 texts of 100 characters": "new Array(39_000).fill('x'.repeat(98))",
    "1.9 million bytes": "new Uint8Array(1_900_000)",
  };
}

function javascript(engine, answers) {
  return rows(engine, answers, (answer) => [`function secondLargest(numbers) {\n  return ${answer};\n}\n`]);
}

/** Reports for every case of every run, in one message; what of them is believed is judged as any answer is. */
function forged(texts) {
  return rows("pyodide", texts, (text) => [
    "import js",
    `text = ${text}`,
    "def second_largest(numbers):",
    '    report = js.JSON.parse(\'{"kind":"finished","stdout":"","millis":0}\')',
    "    report.observations = text",
    '    message = js.JSON.parse(\'{"kind":"outcomes","outcomes":[]}\')',
    "    for case in range(60):",
    "        outcome = js.JSON.parse('{}')",
    "        outcome.caseIndex = case",
    "        outcome.report = report",
    "        message.outcomes.push(outcome)",
    "    for run in range(20):",
    "        message.runId = run",
    "        js.postMessage(message)",
    "    return 1\n",
  ]);
}

function rows(engine, answers, linesOf) {
  return Object.entries(answers).map(([id, answer]) => ({ engine, id, source: linesOf(answer).join("\n") }));
}
