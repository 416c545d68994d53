import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type Operation } from "../family.ts";
import { functionType, int } from "../type.ts";
import { unreachable } from "../unreachable.ts";

interface Parameters {
  readonly memory: Memory;
  /** Whether `(2, 3)` and `(3, 2)` are different arguments. */
  readonly orderCounts: boolean;
}

/** What is remembered: all, only so many results, or each result for so many further calls. */
type Memory =
  | { readonly kind: "all" }
  | { readonly kind: "first stored goes" | "least used goes"; readonly size: number }
  | { readonly kind: "uses"; readonly uses: number };

interface Input {
  readonly host: "square" | "add";
  /** How many memoized functions are made of it. */
  readonly copies: 1 | 2;
  readonly calls: readonly Call[];
}

interface Call {
  /** 0-based, below `copies`. */
  readonly copy: number;
  readonly args: readonly number[];
}

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "memoize",
    version: 2,
    title: "Memoize",
    topic: "functions",
    difficulties: ["medium"],
    summary: "Wrap a function so that it never computes the same answer twice.",
  },
  parameters: () =>
    fc.record({
      memory: fc.constantFrom<Memory[]>(
        { kind: "all" },
        { kind: "first stored goes", size: 2 },
        { kind: "first stored goes", size: 3 },
        { kind: "least used goes", size: 2 },
        { kind: "least used goes", size: 3 },
        { kind: "uses", uses: 2 },
      ),
      orderCounts: fc.boolean(),
    }),
  build: (parameters) => ({
    task: `takes a function and returns a new function that gives the same results but calls the original only where it does not remember the result; ${taskOf(parameters)}`,
    wordings: [
      `Write \`memoize\`: it takes a function and returns a new one. The new function gives the same results for the same
arguments, but it **remembers** what the original returned, and calls it again only where it has to.`,
      `A function is slow, and is often called with the same arguments. Write \`memoize\`: it takes such a function and returns
another one that gives the same results, but **remembers** them, and calls the slow one only where it has to.`,
      `Write \`memoize(original)\`. It returns a function with a memory: called with arguments whose result it **remembers**,
it returns that; else it calls \`original\`, and remembers the result.`,
    ],
    statement: `${rules(parameters)}
- The function may take one argument or several. All arguments and results are whole numbers; zero is a result like any other.
- Calling \`memoize\` calls nothing. Every function that \`memoize\` returns has a memory of its own, even if two are made of the
  same original.
- The original never fails, and always gives the same result for the same arguments${parameters.orderCounts ? "" : ", in any order"}.

The tests pass in \`square\` (\`x\` times \`x\`) or \`add\` (\`a + b\`), call what you return, and count how often the original was called.

{examples}

There are at most 120 calls in a test.`,
    signature: {
      kind: "function",
      name: "memoize",
      parameters: [{ name: "original", type: functionType }],
      returns: functionType,
    },
    comparison: { kind: "exact" },
    examples: [
      squares(3, 3),
      squares(5, 6, 6),
      { host: "add", copies: 1, calls: [2, 2, 2].map(() => ({ copy: 0, args: [7, 8] })) },
    ],
    inputs: {
      typical: fc.oneof(calls("square", smallSquareArgs(), 4, 9), calls("add", smallAddArgs(), 4, 9)),
      single: fc.oneof(calls("square", smallSquareArgs(), 1, 1), calls("add", smallAddArgs(), 1, 1)),
      empty: fc.constantFrom<Input[]>(
        { host: "square", copies: 1, calls: [] },
        { host: "add", copies: 1, calls: [] },
      ),
      "repeated calls": twoNumbers().map(([a, b]) => squares(a, b, a, b)),
      // What is asked for again after others have come, and after it has been given several times.
      cycles: fc
        .tuple(integer(1, 9), fc.uniqueArray(fc.constantFrom(...patterns), { minLength: 1, maxLength: 3 }))
        .map(([first, drawn]) =>
          squares(...drawn.flatMap((pattern, at) => pattern.map((place) => first + 10 * at + place))),
        ),
      zero: fc.oneof(
        integer(1, 5).map((times) => squares(0, ...Array.from({ length: times }, () => 0))),
        integer(1, 50).map((x) => sums([x, -x], [x, -x])),
      ),
      negative: integer(1, 40).map((x) => squares(-x, x, -x)),
      reversed: twoNumbers().map(([a, b]) => sums([a, b], [b, a], [a, b])),
      // Written one after the other, both pairs look the same, also in order: 1, 123 and 11, 23.
      boundary: fc
        .tuple(integer(1, 8), integer(1, 8), integer(0, 9))
        .map(([a, more, c]): [number, number, number] => [a, Math.min(9, a + more), c])
        .map(([a, b, c]) => sums([a, 100 * a + 10 * b + c], [11 * a, 10 * b + c])),
      pair: fc.uniqueArray(integer(100, 199), { minLength: 1, maxLength: 2 }).map((xs): Input => ({
        host: "square",
        copies: 2,
        calls: [0, 1, 0].flatMap((copy) => xs.map((x) => ({ copy, args: [x] }))),
      })),
      large: fc.oneof(
        calls("square", fc.tuple(integer(0, 60)), 60, 120),
        calls("add", fc.tuple(integer(-5, 5), integer(-5, 5)), 60, 120),
      ),
    },
    hiddenPerCategory: 4,
    operations,
    oracle: (input) => answers(input, parameters),
    reference: memoize(parameters),
    hints: [
      "The function that you return needs a place to keep results between calls. Where can it live?",
      "Use a dictionary (in JavaScript a `Map`) made inside `memoize`, before the inner function.",
      "What is a good key for several arguments together? A tuple in Python; in JavaScript arrays are equal only to themselves.",
      ...(parameters.orderCounts
        ? []
        : ["Sort the arguments for the key, but call the original with those you got."]),
      ...memoryHints[parameters.memory.kind],
      "Ask whether the key is there, not whether its result looks true.",
    ],
    flaws: [
      {
        name: "remembers only the last call",
        caughtBy: ["repeated calls"],
        source: remembersLast(parameters),
      },
      {
        name: "computes again where the result was zero",
        caughtBy: ["zero"],
        source: memoize(parameters, { looksAtResult: true }),
      },
      {
        name: "glues the arguments together, so that 1, 123 looks like 11, 23",
        caughtBy: ["boundary"],
        source: memoize(parameters, { gluesArguments: true }),
      },
      {
        name: "shares one memory among all memoized functions",
        caughtBy: ["pair"],
        source: memoize(parameters, { shares: true }),
      },
      {
        name: parameters.orderCounts ? "takes 3, 2 for 2, 3" : "takes 3, 2 and 2, 3 for different",
        caughtBy: ["reversed"],
        source: memoize({ ...parameters, orderCounts: !parameters.orderCounts }),
      },
    ],
  }),
});

function taskOf({ memory, orderCounts }: Parameters): string {
  const same = orderCounts
    ? "arguments are the same only in the same order"
    : "arguments are the same in any order";
  switch (memory.kind) {
    case "all":
      return `${same}, and every result is remembered`;
    case "uses":
      return `${same}, and each result is given ${memory.uses} times from memory before the original is called again`;
    case "first stored goes":
      return `${same}, and at most ${memory.size} results are remembered, of which the one stored first goes first`;
    case "least used goes":
      return `${same}, and at most ${memory.size} results are remembered, of which the one not asked for the longest goes first`;
    default:
      return unreachable(memory);
  }
}

function rules({ memory, orderCounts }: Parameters): string {
  const same = orderCounts
    ? "- Arguments are the same if they are equal one by one and in the same order: `(2, 3)` is not `(3, 2)`."
    : "- Arguments are the same if they are equal **in any order**: `(3, 2)` is the same as `(2, 3)`.";
  return `${same}\n${memoryRule(memory)}`;
}

function memoryRule(memory: Memory): string {
  switch (memory.kind) {
    case "all":
      return "- Remember **every result**, however many there are: the original is called once for the same arguments.";
    case "uses":
      return `- A remembered result may be given **${memory.uses} times**. The call after that calls the original again, and what it
  returns may be given ${memory.uses} times again. There may be any number of results.`;
    case "first stored goes":
      return `- Remember **at most ${memory.size} results**. Where a new one would be one too many, forget the one that was **stored
  first**; to give a result from memory does not store it anew.`;
    case "least used goes":
      return `- Remember **at most ${memory.size} results**. Where a new one would be one too many, forget the one that was **not asked
  for the longest**; to give a result from memory counts as asking for it.`;
    default:
      return unreachable(memory);
  }
}

const memoryHints = {
  all: [],
  uses: ["Keep beside each result how often it may still be given."],
  "first stored goes": [
    "Dictionaries and Maps keep the order in which keys were put in: the first is the oldest.",
  ],
  "least used goes": [
    "Dictionaries and Maps keep the order in which keys were put in: take a key out and put it in again, and it is the newest.",
  ],
} as const;

/** Which number is asked for, again and again; a few are made so that every way to forget shows. */
const patterns: readonly (readonly number[])[] = [
  [0, 1, 0, 2, 0],
  [0, 1, 2, 0],
  [0, 1, 2, 0, 3, 0],
  [0, 1, 2, 3, 0],
  [0, 0, 0, 0],
  [0, 0, 0, 0, 0, 0, 0],
  [0, 1, 0, 2, 1],
];

function twoNumbers(): fc.Arbitrary<[number, number]> {
  return fc.tuple(integer(20, 99), integer(1, 40)).map(([a, more]) => [a, a + more]);
}

const integer = (min: number, max: number) => fc.integer({ min, max });

function squares(...xs: number[]): Input {
  return { host: "square", copies: 1, calls: xs.map((x) => ({ copy: 0, args: [x] })) };
}

function sums(...pairs: (readonly [number, number])[]): Input {
  return { host: "add", copies: 1, calls: pairs.map((args) => ({ copy: 0, args })) };
}

function smallSquareArgs(): fc.Arbitrary<number[]> {
  return fc.tuple(integer(9, 14));
}

function smallAddArgs(): fc.Arbitrary<number[]> {
  return fc.tuple(integer(1, 3), integer(1, 3));
}

function calls(
  host: Input["host"],
  args: fc.Arbitrary<number[]>,
  minLength: number,
  maxLength: number,
): fc.Arbitrary<Input> {
  return fc
    .array(args, { minLength, maxLength, size: "max" })
    .map((all) => ({ host, copies: 1, calls: all.map((one) => ({ copy: 0, args: one })) }));
}

function operations({ host, copies, calls: all }: Input): Operation[] {
  const names = ["memoized", "another"].slice(0, copies);
  return [
    ...names.map((as): Operation => ({ kind: "call", args: [{ kind: "host", name: host }], as })),
    ...all.map(({ copy, args }): Operation => ({
      kind: "invoke",
      on: names[copy] ?? "memoized",
      args: args.map((data) => ({ kind: "data", data, type: int })),
      returns: int,
    })),
    { kind: "hostCalls", name: host },
  ];
}

/** One for each operation; what `memoize` itself returns is not judged. */
function answers({ host, copies, calls: all }: Input, { memory, orderCounts }: Parameters): unknown[] {
  const results = all.map(({ args: [a = 0, b = 0] }) => (host === "square" ? a ** 2 : a + b));
  const keys = all.map(({ copy, args }) =>
    [copy, ...(orderCounts ? args : args.toSorted((a, b) => a - b))].join(" "),
  );
  const computed: boolean[] = [];
  for (const at of all.keys()) {
    const copy = all[at]?.copy;
    const earlier = [...computed.keys()].filter((before) => all[before]?.copy === copy);
    computed.push(!isRemembered({ key: keys[at] ?? "", earlier, keys, computed }, memory));
  }
  return [...Array.from({ length: copies }, () => null), ...results, computed.filter(Boolean).length];
}

interface History {
  readonly key: string;
  /** The places of all calls of the same function so far. */
  readonly earlier: readonly number[];
  readonly keys: readonly string[];
  readonly computed: readonly boolean[];
}

/** Found out from the calls so far, without keeping a memory. */
function isRemembered({ key, earlier, keys, computed }: History, memory: Memory): boolean {
  const stored = earlier.findLast((at) => keys[at] === key && computed[at]);
  if (stored === undefined) return false;
  switch (memory.kind) {
    case "all":
      return true;
    case "uses":
      return earlier.filter((at) => at > stored && keys[at] === key).length < memory.uses;
    case "first stored goes":
      return earlier.filter((at) => at > stored && computed[at]).length < memory.size;
    case "least used goes": {
      const last = earlier.findLast((at) => keys[at] === key) ?? stored;
      return new Set(earlier.filter((at) => at > last).map((at) => keys[at])).size < memory.size;
    }
    default:
      return unreachable(memory);
  }
}

interface Mistakes {
  readonly looksAtResult?: boolean;
  readonly gluesArguments?: boolean;
  readonly shares?: boolean;
}

/** The reference, or one of its flaws. */
function memoize(parameters: Parameters, mistakes: Mistakes = {}): Flaw["source"] {
  const key = keyOf(parameters, mistakes.gluesArguments ?? false);
  const body = bodyOf(parameters.memory, mistakes.looksAtResult ?? false);
  const uses = parameters.memory.kind === "uses";
  const made = uses ? ["results = {}", "left = {}"] : ["results = {}"];
  const madeInJs = made.map((each) => `const ${each.replace("{}", "new Map()")};`);
  const shares = mistakes.shares ?? false;
  return {
    python: `${shares ? `${made.join("\n")}\n\n` : ""}def memoize(original):
${shares ? "" : `${made.map((each) => `    ${each}`).join("\n")}\n\n`}    def memoized(*args):
        key = ${key.python}
${body.python.map((line) => `        ${line}\n`).join("")}
    return memoized
`,
    javascript: `${shares ? `${madeInJs.join("\n")}\n\n` : ""}function memoize(original) {
${shares ? "" : `${madeInJs.map((each) => `  ${each}`).join("\n")}\n`}  return (...args) => {
    const key = ${key.javascript};
${body.javascript.map((line) => `    ${line}\n`).join("")}  };
}
`,
  };
}

function keyOf({ orderCounts }: Parameters, glues: boolean): Flaw["source"] {
  const args = orderCounts ? "args" : "[...args].sort((a, b) => a - b)";
  if (glues) {
    return {
      python: `"".join(str(arg) for arg in ${orderCounts ? "args" : "sorted(args)"})`,
      javascript: `${args}.join("")`,
    };
  }
  return {
    python: orderCounts ? "args" : "tuple(sorted(args))",
    javascript: `JSON.stringify(${args})`,
  };
}

interface Lines {
  readonly python: readonly string[];
  readonly javascript: readonly string[];
}

function bodyOf(memory: Memory, looksAtResult: boolean): Lines {
  const known = looksAtResult
    ? { python: "results.get(key)", javascript: "results.get(key)" }
    : { python: "key in results", javascript: "results.has(key)" };
  const unknown = looksAtResult ? "not results.get(key)" : "key not in results";
  switch (memory.kind) {
    case "all":
      return {
        python: [`if ${unknown}:`, "    results[key] = original(*args)", "return results[key]"],
        javascript: [
          `if (!${known.javascript}) results.set(key, original(...args));`,
          "return results.get(key);",
        ],
      };
    case "first stored goes":
      return {
        python: [
          `if ${unknown}:`,
          `    if len(results) == ${memory.size}:`,
          "        results.pop(next(iter(results)))",
          "    results[key] = original(*args)",
          "return results[key]",
        ],
        javascript: [
          `if (!${known.javascript}) {`,
          `  if (results.size === ${memory.size}) results.delete(results.keys().next().value);`,
          "  results.set(key, original(...args));",
          "}",
          "return results.get(key);",
        ],
      };
    case "least used goes":
      return {
        python: [
          `result = results.pop(key) if ${known.python} else original(*args)`,
          "results[key] = result",
          `if len(results) > ${memory.size}:`,
          "    results.pop(next(iter(results)))",
          "return result",
        ],
        javascript: [
          `const result = ${known.javascript} ? results.get(key) : original(...args);`,
          "results.delete(key);",
          "results.set(key, result);",
          `if (results.size > ${memory.size}) results.delete(results.keys().next().value);`,
          "return result;",
        ],
      };
    case "uses": {
      const spent = looksAtResult
        ? {
            python: "not results.get(key) or left[key] == 0",
            javascript: "!results.get(key) || left.get(key) === 0",
          }
        : {
            python: "key not in results or left[key] == 0",
            javascript: "!results.has(key) || left.get(key) === 0",
          };
      return {
        python: [
          `if ${spent.python}:`,
          "    results[key] = original(*args)",
          `    left[key] = ${memory.uses}`,
          "else:",
          "    left[key] -= 1",
          "return results[key]",
        ],
        javascript: [
          `if (${spent.javascript}) {`,
          "  results.set(key, original(...args));",
          `  left.set(key, ${memory.uses});`,
          "} else {",
          "  left.set(key, left.get(key) - 1);",
          "}",
          "return results.get(key);",
        ],
      };
    }
    default:
      return unreachable(memory);
  }
}

function remembersLast(parameters: Parameters): Flaw["source"] {
  const key = keyOf(parameters, false);
  return {
    python: `def memoize(original):
    last_key = None
    last_result = None

    def memoized(*args):
        nonlocal last_key, last_result
        key = ${key.python}
        if key != last_key:
            last_key = key
            last_result = original(*args)
        return last_result

    return memoized
`,
    javascript: `function memoize(original) {
  let lastKey;
  let lastResult;
  return (...args) => {
    const key = ${key.javascript};
    if (key !== lastKey) {
      lastKey = key;
      lastResult = original(...args);
    }
    return lastResult;
  };
}
`,
  };
}
