import type { Language } from "../../domain/language.ts";

/** The same behaviour in each language: what the suite runs on every engine. */
type Pair = Readonly<Record<Language, string>>;

const jsNever = "for (;;) {}";

export const programs = {
  double: {
    python: "def solve(n):\n    return n * 2",
    javascript: "function solve(n) {\n  return n * 2;\n}",
  },
  countCalls: {
    python: "calls = 0\ndef solve():\n    global calls\n    calls += 1\n    return calls",
    javascript: "let calls = 0;\nconst solve = () => (calls += 1);",
  },
  changeArgument: {
    python:
      "kept = []\ndef solve(items):\n    items.append(9)\n    kept.append(items)\n    return len(items)",
    javascript:
      "const kept = [];\nfunction solve(items) {\n  items.push(9);\n  kept.push(items);\n  return items.length;\n}",
  },
  leave: {
    python:
      "import builtins\nbuiltins.len = lambda x: 999\nbuiltins.trace = 1\ndef solve():\n    return len([])",
    javascript:
      "Array.prototype.trace = 1;\nglobalThis.trace = 1;\nMath.max = () => 999;\nfunction solve() {\n  return Math.max(1);\n}",
  },
  look: {
    python: "import builtins\ndef solve():\n    return [len([1]), hasattr(builtins, 'trace')]",
    javascript: "function solve() {\n  return [Math.max(1), 'trace' in globalThis || 'trace' in []];\n}",
  },
  print: {
    python: "def solve(word):\n    print('got', word)\n    return word",
    javascript: "function solve(word) {\n  console.log('got', word);\n  return word;\n}",
  },
  crashOnLine4: {
    python:
      "def inner(n):\n    if n < 0:\n        return 0\n    return n // 0\n\ndef solve(n):\n    return inner(n)",
    javascript:
      "function inner(n) {\n  if (n < 0) return 0;\n  // QuickJS knows the lines of calls and throws, not of every read.\n  throw new RangeError('no');\n}\nfunction solve(n) {\n  return inner(n);\n}",
  },
  syntaxErrorOnLine2: {
    python: "def solve(n):\n    return n +\n",
    javascript: "function solve(n) {\n  return n + ;\n}",
  },
  crashAtTop: {
    python: "print('before')\nraise ValueError('at the top')\ndef solve():\n    return 1",
    javascript: "console.log('before');\nthrow new RangeError('at the top');\nfunction solve() { return 1; }",
  },
  otherName: {
    python: "def sovle(n):\n    return n\nclass Helper:\n    pass",
    javascript: "const sovle = (n) => n;\nclass Helper {}",
  },
  loopOnThree: {
    python: "def solve(n):\n    while n == 3:\n        pass\n    return n",
    javascript: `function solve(n) {\n  if (n === 3) ${jsNever}\n  return n;\n}`,
  },
  loopAndCatch: {
    python:
      "def solve(n):\n    while n == 3:\n        try:\n            while True:\n                pass\n        except BaseException:\n            pass\n    return n",
    javascript:
      "function solve(n) {\n  while (n === 3) {\n    try {\n      for (;;) {}\n    } catch {}\n  }\n  return n;\n}",
  },
  loopAtTop: {
    python: "while True:\n    pass\ndef solve(n):\n    return n",
    javascript: `${jsNever}\nfunction solve(n) { return n; }`,
  },
  loopAlways: {
    python: "def solve(n):\n    while True:\n        pass",
    javascript: `function solve(n) {\n  ${jsNever}\n}`,
  },
  flood: {
    python: "def solve():\n    while True:\n        print('x' * 1000)",
    javascript: "function solve() {\n  for (;;) console.log('x'.repeat(1000));\n}",
  },
  bigPrint: {
    python: "def solve():\n    for _ in range(100):\n        print('x' * 1_000_000)\n    return 1",
    javascript:
      "function solve() {\n  for (let i = 0; i < 100; i++) console.log('x'.repeat(1_000_000));\n  return 1;\n}",
  },
  bigList: {
    python: "def solve():\n    return [0] * 10**7",
    javascript: "function solve() {\n  return new Array(10 ** 7).fill(0);\n}",
  },
  cycle: {
    python: "def solve():\n    a = [1]\n    a.append(a)\n    return a",
    javascript: "function solve() {\n  const a = [1];\n  a.push(a);\n  return a;\n}",
  },
  generator: {
    python: "def solve():\n    return (n for n in range(3))",
    javascript: "function solve() {\n  return (function* () { yield 1; })();\n}",
  },
  recurse: {
    python: "def solve(n):\n    return solve(n + 1)",
    javascript: "function solve(n) {\n  return 1 + solve(n + 1);\n}",
  },
  allocate: {
    python: "def solve():\n    kept = []\n    while True:\n        kept.append('x' * 10_000_000)",
    javascript:
      "function solve() {\n  const kept = [];\n  for (;;) kept.push('x'.repeat(10_000_000) + kept.length);\n}",
  },
  readAndPrint: {
    python: "import sys\nn = int(input())\nprint(sum(int(line) for line in sys.stdin) * n)",
    javascript:
      "const n = Number(readline());\nlet total = 0;\nfor (let line = readline(); line !== null; line = readline()) total += Number(line);\nconsole.log(total * n);",
  },
  empty: { python: "", javascript: "" },
  surrogate: {
    python: "def solve():\n    return '\ud800'",
    javascript: "function solve() {\n  return '\\ud800';\n}",
  },
} as const satisfies Readonly<Record<string, Pair>>;
