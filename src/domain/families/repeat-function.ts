import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { ruleList } from "../family-parts/rule-list.ts";
import { defineFamily, type Operation } from "../family.ts";
import { functionType, int, list } from "../type.ts";

interface Parameters {
  /** How often the function is applied; without it, that is an argument. */
  readonly times?: 2 | 3 | 4;
  readonly result: "last" | "with start" | "without start" | "sum";
  /** Where to stop early; only where `times` is an argument. */
  readonly bound?: number;
  readonly stops: "above" | "from";
  /** What is not computed a second time. */
  readonly memory?: "calls" | "steps";
}

interface Input {
  readonly host: "square" | "add";
  /** How many new functions are made. */
  readonly copies: 1 | 2;
  /** The second argument, where there is one. */
  readonly times: number;
  readonly calls: readonly Call[];
}

interface Call {
  /** 0-based, below `copies`. */
  readonly copy: number;
  readonly args: readonly number[];
}

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "repeat-function",
    version: 1,
    title: "Repeat a function",
    topic: "functions",
    difficulties: ["medium", "easy", "hard"],
    summary: "Make a new function that applies a given one to its own results, again and again.",
  },
  parameters: (difficulty) => {
    const result = fc.constantFrom("last", "with start", "without start", "sum");
    if (difficulty === "easy") {
      return fc.record({ times: fc.constantFrom(2, 3, 4), result, stops: fc.constant("above") });
    }
    const medium = { result, bound: fc.constantFrom(50, 100, 1000), stops: fc.constantFrom("above", "from") };
    return difficulty === "medium"
      ? fc.record(medium)
      : fc.record({ ...medium, memory: fc.constantFrom("calls", "steps") });
  },
  build: (parameters) => {
    const { times, result, bound, stops, memory } = parameters;
    const early =
      bound === undefined
        ? ""
        : `, stops early at a value ${stops === "above" ? "above" : "of at least"} ${bound}`;
    return {
      task: `takes a function${times === undefined ? " and a number" : ""} and returns a new one, which applies the function to its own result ${
        times === undefined ? "that many times" : `${times} times`
      }${early}${memory === undefined ? "" : `, computes no ${memory === "calls" ? "answer" : "step"} twice`} and returns ${resultWords[result]}`,
      wordings: [
        "What a function returns can be given to it again, and what comes of that again.",
        "From one function make another, which does several times what the first does once.",
        "A function can be applied to its own result. Make a new function that does so **again and again**.",
      ],
      statement: `${
        times === undefined
          ? "Write `repeat(operation, times)`: it takes a function and a number, and returns a new function."
          : "Write `repeat(operation)`: it takes a function and returns a new function."
      }

${rules(parameters)}

The tests pass in \`square\` (\`x\` times \`x\`) or \`add\` (\`a + b\`), call what you return, and count how often the
original was called.

{examples}

All numbers are whole, and there are at most 100 calls in a test.`,
      signature: {
        kind: "function",
        name: "repeat",
        parameters: [
          { name: "operation", type: functionType },
          ...(times === undefined ? [{ name: "times", type: int }] : []),
        ],
        returns: functionType,
      },
      comparison: { kind: "exact" },
      examples: examplesOf(parameters),
      inputs: inputsOf(parameters),
      hiddenPerCategory: 5,
      operations: (input) => operationsOf(input, parameters),
      oracle: (input) => answers(input, parameters),
      reference: source(parameters),
      hints: [
        "The function that you return is written inside `repeat`, and can use its arguments.",
        "Begin a list with the first argument, and add the operation's result for the last item of the list.",
        "Further arguments: `*rest` in Python, `...rest` in JavaScript, both where they come in and where they go out.",
        ...(bound === undefined
          ? []
          : ["Look at the last item before every call of the operation, also before the first."]),
        ...(memory === undefined
          ? []
          : [
              "Keep a dictionary (in JavaScript a `Map`) inside `repeat`; a tuple or a text of all arguments is the key.",
            ]),
      ],
      flaws: flawsOf(parameters),
    };
  },
});

const resultWords: Readonly<Record<Parameters["result"], string>> = {
  last: "the last value",
  "with start": "the list of all values, from the first argument on",
  "without start": "the list of all results",
  sum: "the sum of all results",
};

function rules({ times, result, bound, stops, memory }: Parameters): string {
  const count = times === undefined ? "`times` times" : `**${times} times**`;
  const none = {
    last: "the first argument itself",
    "with start": "a list of nothing but the first argument",
    "without start": "an empty list",
    sum: "0",
  }[result];
  return ruleList([
    `The new function applies \`operation\` ${count}: first to its own first argument, then to the result, and so on.
     Further arguments, if there are any, are handed on each time as they are. So for a second argument \`y\`, the
     value \`x\` becomes \`operation(x, y)\`.`,
    bound === undefined
      ? undefined
      : `It stops early: a value that is **${stops === "above" ? `more than ${bound}` : `${bound} or more`}** is not given to
         \`operation\` any more. That goes for the first argument as well.`,
    `It returns ${resultWords[result]}.${result === "last" || result === "with start" ? "" : " The first argument is not one of the results."}${
      times === undefined ? ` If \`operation\` is not called at all, that is ${none}.` : ""
    }`,
    times === undefined ? "`times` is 0 or more." : undefined,
    memory === "calls"
      ? "Called again with the **same arguments**, it calls `operation` not at all, but remembers what it returned. Nothing else is remembered."
      : undefined,
    memory === "steps"
      ? "It never calls `operation` twice with the **same arguments**, in whatever call that was, but remembers the result."
      : undefined,
    memory === undefined
      ? "`operation` is called no oftener than needed, and nothing is remembered from call to call."
      : "Each function that `repeat` returns has a memory of its own, and `repeat` itself calls nothing.",
  ]);
}

const integer = (min: number, max: number) => fc.integer({ min, max });
const names = ["repeated", "another"];

function squares(times: number, ...xs: readonly number[]): Input {
  return { host: "square", copies: 1, times, calls: xs.map((x) => ({ copy: 0, args: [x] })) };
}

function sums(times: number, ...pairs: readonly (readonly [number, number])[]): Input {
  return { host: "add", copies: 1, times, calls: pairs.map((args) => ({ copy: 0, args })) };
}

/** Squares only, none of zero and none that meets a bound. No two examples compute the same square. */
function examplesOf({ times }: Parameters): Input[] {
  return times === undefined
    ? [squares(1, 3, 6), squares(2, 7), squares(3, 5, 5), squares(10, 2)]
    : [squares(times, 2), squares(times, 3, 5), squares(times, -2, 1)];
}

function inputsOf(parameters: Parameters) {
  return parameters.bound === undefined
    ? inputsOfFixed(parameters.times ?? 2)
    : inputsOfBounded({ bound: parameters.bound, memory: parameters.memory });
}

/** Squares of squares grow fast: they stay below 2 to the 53rd. */
const largest = { 2: 900, 3: 60, 4: 9 };

function inputsOfFixed(times: 2 | 3 | 4) {
  const x = integer(-largest[times], largest[times]);
  const pair = fc.tuple(integer(-50, 50), integer(-50, 50));
  return {
    typical: fc.array(x, { minLength: 2, maxLength: 4 }).map((xs) => squares(times, ...xs)),
    single: x.map((one) => squares(times, one)),
    pair: fc
      .array(fc.tuple(integer(1, 99), integer(1, 99)), { minLength: 1, maxLength: 3 })
      .map((pairs) => sums(times, ...pairs)),
    // Results of zero that are not the last.
    zero: fc.tuple(integer(1, 60), integer(1, 60)).map(([a, b]) => sums(times, [-a, a], [b, -b])),
    negative: fc.tuple(integer(-9, -1), integer(-9, 9)).map((xs) => squares(times, ...xs)),
    "repeated calls": fc.tuple(x, x).map(([a, b]) => squares(times, a, b, a, a)),
    large: fc
      .array(pair, { minLength: 30, maxLength: 60, size: "max" })
      .map((pairs) => sums(times, ...pairs)),
  };
}

function inputsOfBounded({ bound, memory }: { bound: number; memory: Parameters["memory"] }) {
  const times = integer(1, 6);
  const step = fc.tuple(integer(-40, bound - 1), integer(1, Math.ceil(bound / 4)));
  const many = (minLength: number, maxLength: number) =>
    fc.array(step, { minLength, maxLength, size: "max" });
  return {
    typical: fc
      .tuple(times, fc.array(integer(-12, 12), { minLength: 1, maxLength: 4 }))
      .map(([count, xs]) => squares(count, ...xs)),
    pair: fc.tuple(integer(2, 9), many(1, 3)).map(([count, pairs]) => sums(count, ...pairs)),
    zero: fc.tuple(integer(-9, 30), integer(-9, 30)).map(([a, b]) => squares(0, a, b)),
    // Sums that meet the bound exactly, or nearly so.
    boundary: fc
      .tuple(integer(1, 4), integer(2, 12), fc.constantFrom(0, 0, 1, -1))
      .map(([count, each, off]) =>
        sums(count + 2, [bound - count * each, each], [bound - count * each + off, each]),
      ),
    adjacent: fc
      .tuple(times, integer(-2, 3))
      .map(([count, off]) => squares(count, bound + off, -bound - off)),
    negative: fc
      .tuple(integer(2, 8), integer(-30, 30), integer(-9, 0))
      .map(([count, start, each]) => sums(count, [start, each])),
    large: fc.tuple(integer(5, 20), many(20, 40)).map(([count, pairs]) => sums(count, ...pairs)),
    ...(memory === undefined ? {} : inputsOfMemory(bound)),
  };
}

function inputsOfMemory(bound: number) {
  return {
    // One call begins where the other has been.
    overlapping: fc
      .tuple(integer(2, 5), integer(-20, 9), integer(1, 8))
      .map(([count, start, each]) => sums(count, [start, each], [start + each, each], [start, each])),
    // Two functions made of one.
    disconnected: fc
      .tuple(integer(1, 5), integer(-9, Math.floor(bound / 2)), integer(1, 9))
      .map(([count, start, each]): Input => ({
        host: "add",
        copies: 2,
        times: count,
        calls: [0, 1, 0, 1].map((copy) => ({ copy, args: [start, each] })),
      })),
  };
}

function operationsOf(
  { host, copies, times: given, calls }: Input,
  { times, result }: Parameters,
): Operation[] {
  const extra = times === undefined ? [{ kind: "data" as const, data: given, type: int }] : [];
  const returns = result === "last" || result === "sum" ? int : list(int);
  return [
    ...names
      .slice(0, copies)
      .map((as): Operation => ({ kind: "call", args: [{ kind: "host", name: host }, ...extra], as })),
    ...calls.map(({ copy, args }): Operation => ({
      kind: "invoke",
      on: names[copy] ?? "repeated",
      args: args.map((data) => ({ kind: "data", data, type: int })),
      returns,
    })),
    { kind: "hostCalls", name: host },
  ];
}

/** The values of a call by recursion; calls of the original are counted by what differs among them. */
function answers(input: Input, parameters: Parameters): unknown[] {
  const { result, bound, stops, memory } = parameters;
  const times = parameters.times ?? input.times;
  const isPast = (value: number) =>
    bound !== undefined && (stops === "above" ? value > bound : value >= bound);
  const valuesFrom = (value: number, rest: readonly number[], left: number): number[] => {
    if (left === 0 || isPast(value)) return [value];
    const next = rest.reduce((sum, other) => sum + other, input.host === "square" ? value ** 2 : value);
    return [value, ...valuesFrom(next, rest, left - 1)];
  };
  const hostCalls: string[] = [];
  const results = input.calls.map(({ copy, args: [first = 0, ...rest] }, i) => {
    const values = valuesFrom(first, rest, times);
    for (const [at, value] of values.slice(0, -1).entries()) {
      const key = { steps: [copy, value, ...rest], calls: [copy, at, first, ...rest] };
      hostCalls.push((memory === undefined ? [i, at] : key[memory]).join(" "));
    }
    const [, ...later] = values;
    if (result === "last") return values.at(-1);
    if (result === "sum") return later.reduce((sum, value) => sum + value, 0);
    return result === "with start" ? values : later;
  });
  return [...names.slice(0, input.copies).map(() => null), ...results, new Set(hostCalls).size];
}

interface Choices extends Parameters {
  /** Whether further arguments are handed on. */
  readonly rest?: boolean;
  /** Whether a result of zero ends it. */
  readonly endsAtZero?: boolean;
  /** Whether it is applied once in any case. */
  readonly atLeastOnce?: boolean;
  readonly sharesMemory?: boolean;
}

function source(choices: Choices): Flaw["source"] {
  return { python: pythonFunction(choices), javascript: javascriptFunction(choices) };
}

function pythonFunction(choices: Choices): string {
  const {
    times,
    result,
    bound,
    stops,
    memory,
    rest = true,
    endsAtZero = false,
    atLeastOnce = false,
  } = choices;
  const { sharesMemory = false } = choices;
  const call = `${memory === "steps" ? "step" : "operation"}(values[-1]${rest ? ", *rest" : ""})`;
  const count = times ?? (atLeastOnce ? "max(times, 1)" : "times");
  const early =
    bound === undefined
      ? ""
      : `    if values[-1] ${stops === "above" ? ">" : ">="} ${bound}:\n        break\n`;
  const returned = {
    last: "values[-1]",
    "with start": "values",
    "without start": "values[1:]",
    sum: "sum(values[1:])",
  }[result];
  const compute = `values = [value]
for _ in range(${count}):
${early}    values.append(${call})
${endsAtZero ? "    if not values[-1]:\n        break\n" : ""}`;
  const inner =
    memory === "calls"
      ? `key = (value, *rest)
if key not in memory:
${indented(compute, 4)}    memory[key] = ${returned}
return memory[key]
`
      : `${compute}return ${returned}
`;
  const step = `    def step(*args):
        if args not in memory:
            memory[args] = operation(*args)
        return memory[args]

`;
  const made = memory === undefined ? "" : "memory = {}\n\n";
  return `${sharesMemory ? made : ""}def repeat(operation${times === undefined ? ", times" : ""}):
${sharesMemory || made === "" ? "" : `    ${made}`}${memory === "steps" ? step : ""}    def repeated(value, *rest):
${indented(inner, 8)}
    return repeated
`;
}

function javascriptFunction(choices: Choices): string {
  const {
    times,
    result,
    bound,
    stops,
    memory,
    rest = true,
    endsAtZero = false,
    atLeastOnce = false,
  } = choices;
  const { sharesMemory = false } = choices;
  const call = `${memory === "steps" ? "step" : "operation"}(values.at(-1)${rest ? ", ...rest" : ""})`;
  const count = times ?? (atLeastOnce ? "Math.max(times, 1)" : "times");
  const early =
    bound === undefined ? "" : `  if (values.at(-1) ${stops === "above" ? ">" : ">="} ${bound}) break;\n`;
  const returned = {
    last: "values.at(-1)",
    "with start": "values",
    "without start": "values.slice(1)",
    sum: "values.slice(1).reduce((sum, each) => sum + each, 0)",
  }[result];
  const compute = `const values = [value];
for (let i = 0; i < ${count}; i += 1) {
${early}  values.push(${call});
${endsAtZero ? "  if (!values.at(-1)) break;\n" : ""}}
`;
  const inner =
    memory === "calls"
      ? `const key = JSON.stringify([value, ...rest]);
if (!memory.has(key)) {
${indented(compute, 2)}  memory.set(key, ${returned});
}
return memory.get(key);
`
      : `${compute}return ${returned};
`;
  const step = `  const step = (...args) => {
    const key = JSON.stringify(args);
    if (!memory.has(key)) memory.set(key, operation(...args));
    return memory.get(key);
  };
`;
  const made = memory === undefined ? "" : "const memory = new Map();\n";
  return `${sharesMemory ? `${made}\n` : ""}function repeat(operation${times === undefined ? ", times" : ""}) {
${sharesMemory || made === "" ? "" : `  ${made}`}${memory === "steps" ? step : ""}  return (value, ...rest) => {
${indented(inner, 4)}  };
}
`;
}

function indented(lines: string, spaces: number): string {
  return lines.replace(/^(?=.)/gm, " ".repeat(spaces));
}

function flawsOf(parameters: Parameters): readonly Flaw[] {
  const { bound, stops, memory } = parameters;
  const rest: Flaw = {
    name: "hands on no further arguments",
    caughtBy: ["pair"],
    source: source({ ...parameters, rest: false }),
  };
  if (bound === undefined) {
    const zero = source({ ...parameters, endsAtZero: true });
    return [rest, { name: "takes a result of zero for the end", caughtBy: ["zero"], source: zero }];
  }
  const usual: Flaw[] = [
    rest,
    {
      name: "is one off at the bound",
      caughtBy: ["boundary"],
      source: source({ ...parameters, stops: stops === "above" ? "from" : "above" }),
    },
    {
      name: "applies the operation once even if it is to be applied not at all",
      caughtBy: ["zero"],
      source: source({ ...parameters, atLeastOnce: true }),
    },
  ];
  if (memory === undefined) return usual;
  return [
    ...usual.slice(0, 2),
    {
      name: memory === "calls" ? "remembers each step as well" : "remembers whole calls only",
      caughtBy: ["overlapping"],
      source: source({ ...parameters, memory: memory === "calls" ? "steps" : "calls" }),
    },
    {
      name: "shares one memory among all functions",
      caughtBy: ["disconnected"],
      source: source({ ...parameters, sharesMemory: true }),
    },
  ];
}
