import * as fc from "fast-check";
import { defineFamily, type Operation } from "../family.ts";
import { functionType, int } from "../type.ts";

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

export const family = defineFamily<Record<string, never>, Input>({
  meta: {
    id: "memoize",
    version: 1,
    title: "Memoize",
    topic: "functions",
    difficulties: ["medium"],
    summary: "Wrap a function so that it never computes the same answer twice.",
  },
  parameters: () => fc.constant({}),
  build: () => ({
    task: "takes a function and returns a new function that gives the same results but calls the original only once for the same arguments",
    statement: `Write \`memoize\`: it takes a function and returns a new one. The new function gives the same results for the same
arguments, but calls the original **at most once for each list of arguments**, and remembers what it returned.

- Arguments are the same if they are equal one by one and in the same order: \`(2, 3)\` is not \`(3, 2)\`.
- The function may take one argument or several. All arguments and results are whole numbers; zero is a result like any other.
- Calling \`memoize\` calls nothing. Every function that \`memoize\` returns has a memory of its own, even if two are made of the
  same original.
- Remember every result, however many there are. The original never fails.

The tests pass in \`square\` (\`x\` times \`x\`) or \`add\` (\`a + b\`), call what you return, and count how often the original was called.

{examples}

There are at most 300 calls in a test.`,
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
      typical: fc.oneof(calls("square", smallSquareArgs(), 4, 7), calls("add", smallAddArgs(), 4, 7)),
      single: fc.oneof(calls("square", smallSquareArgs(), 1, 1), calls("add", smallAddArgs(), 1, 1)),
      empty: fc.constantFrom<Input[]>(
        { host: "square", copies: 1, calls: [] },
        { host: "add", copies: 1, calls: [] },
      ),
      "repeated calls": fc
        .uniqueArray(integer(20, 99), { minLength: 2, maxLength: 4 })
        .map((xs) => squares(...xs, ...xs)),
      zero: fc.oneof(
        integer(1, 5).map((times) => squares(0, ...Array.from({ length: times }, () => 0))),
        integer(1, 50).map((x) => sums([x, -x], [x, -x])),
      ),
      negative: integer(1, 40).map((x) => squares(-x, x, -x)),
      reversed: fc
        .uniqueArray(integer(1, 50), { minLength: 2, maxLength: 2 })
        .map(([a = 0, b = 0]) => sums([a, b], [b, a], [a, b])),
      boundary: fc
        .tuple(integer(1, 9), integer(1, 9), integer(1, 9))
        .map(([a, b, c]) => sums([a, 10 * b + c], [10 * a + b, c])),
      pair: fc.uniqueArray(integer(100, 199), { minLength: 1, maxLength: 3 }).map((xs): Input => ({
        host: "square",
        copies: 2,
        calls: [0, 1, 0].flatMap((copy) => xs.map((x) => ({ copy, args: [x] }))),
      })),
      large: fc.oneof(
        calls("square", fc.tuple(integer(0, 60)), 150, 300),
        calls("add", fc.tuple(integer(-5, 5), integer(-5, 5)), 150, 300),
      ),
    },
    hiddenPerCategory: 5,
    operations,
    oracle: answers,
    reference: {
      python: `def memoize(original):
    results = {}

    def memoized(*args):
        if args not in results:
            results[args] = original(*args)
        return results[args]

    return memoized
`,
      javascript: `function memoize(original) {
  const results = new Map();
  return (...args) => {
    const key = JSON.stringify(args);
    if (!results.has(key)) results.set(key, original(...args));
    return results.get(key);
  };
}
`,
    },
    hints: [
      "The function that you return needs a place to keep results between calls. Where can it live?",
      "Use a dictionary (in JavaScript a `Map`) made inside `memoize`, before the inner function.",
      "What is a good key for several arguments together? A tuple in Python; in JavaScript arrays are equal only to themselves.",
      "Ask whether the key is there, not whether its result looks true.",
    ],
    flaws: [
      {
        name: "remembers only the last call",
        caughtBy: ["repeated calls"],
        source: {
          python: `def memoize(original):
    last_args = None
    last_result = None

    def memoized(*args):
        nonlocal last_args, last_result
        if args != last_args:
            last_args = args
            last_result = original(*args)
        return last_result

    return memoized
`,
          javascript: `function memoize(original) {
  let lastKey;
  let lastResult;
  return (...args) => {
    const key = JSON.stringify(args);
    if (key !== lastKey) {
      lastKey = key;
      lastResult = original(...args);
    }
    return lastResult;
  };
}
`,
        },
      },
      {
        name: "computes again where the result was zero",
        caughtBy: ["zero"],
        source: {
          python: `def memoize(original):
    results = {}

    def memoized(*args):
        if not results.get(args):
            results[args] = original(*args)
        return results[args]

    return memoized
`,
          javascript: `function memoize(original) {
  const results = {};
  return (...args) => {
    const key = JSON.stringify(args);
    return results[key] || (results[key] = original(...args));
  };
}
`,
        },
      },
      {
        name: "glues the arguments together, so that 1, 23 looks like 12, 3",
        caughtBy: ["boundary"],
        source: {
          python: `def memoize(original):
    results = {}

    def memoized(*args):
        key = "".join(str(arg) for arg in args)
        if key not in results:
            results[key] = original(*args)
        return results[key]

    return memoized
`,
          javascript: `function memoize(original) {
  const results = new Map();
  return (...args) => {
    const key = args.join("");
    if (!results.has(key)) results.set(key, original(...args));
    return results.get(key);
  };
}
`,
        },
      },
      {
        name: "shares one memory among all memoized functions",
        caughtBy: ["pair"],
        source: {
          python: `results = {}

def memoize(original):
    def memoized(*args):
        if args not in results:
            results[args] = original(*args)
        return results[args]

    return memoized
`,
          javascript: `const results = new Map();

function memoize(original) {
  return (...args) => {
    const key = JSON.stringify(args);
    if (!results.has(key)) results.set(key, original(...args));
    return results.get(key);
  };
}
`,
        },
      },
    ],
  }),
});

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
function answers({ host, copies, calls: all }: Input): unknown[] {
  const results = all.map(({ args: [a = 0, b = 0] }) => (host === "square" ? a ** 2 : a + b));
  const distinct = new Set(all.map(({ copy, args }) => [copy, ...args].join(" ")));
  return [...Array.from({ length: copies }, () => null), ...results, distinct.size];
}
