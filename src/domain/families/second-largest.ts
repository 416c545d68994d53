import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { nameIn } from "../signature.ts";
import { int, list, optional } from "../type.ts";

interface Parameters {
  /** 2 for the second largest. */
  readonly rank: number;
  readonly end: "largest" | "smallest";
  /** Whether equal numbers take one place together, or one each. */
  readonly equals: "once" | "each";
  /** Only multiples of it count; 1 for all numbers. */
  readonly step: 1 | 2 | 3;
  readonly answer: "number" | "index";
}

type Input = readonly [numbers: readonly number[]];

const ordinals: Readonly<Record<number, string>> = { 2: "second", 3: "third", 4: "fourth", 5: "fifth" };
const kinds = { 1: "", 2: "even ", 3: "multiple-of-3 " } as const;

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "second-largest",
    version: 2,
    title: "Second largest",
    topic: "lists",
    difficulties: ["easy", "medium"],
    summary: "Find the second (third, fourth, ...) largest or smallest number of a list.",
  },
  parameters: (difficulty) => {
    const always = { end: fc.constantFrom("smallest", "largest"), equals: fc.constantFrom("once", "each") };
    return difficulty === "easy"
      ? fc.record({
          ...always,
          rank: fc.constant(2),
          step: fc.constantFrom(1, 2, 3),
          answer: fc.constant("number"),
        })
      : fc.record({
          ...always,
          rank: fc.constantFrom(3, 4, 5),
          step: fc.constant(1),
          answer: fc.constantFrom("number", "index"),
        });
  },
  build: (parameters) => {
    const { rank, end, equals, step, answer } = parameters;
    const ordinal = ordinals[rank] ?? `${rank}th`;
    const name = `${ordinal}_${end}`;
    const sought = step === 3 ? `${ordinal} ${end} multiple of 3` : `${ordinal} ${end} ${kinds[step]}number`;
    const marked = sought.replace(`${ordinal} ${end}`, `**${ordinal} ${end}**`);
    const asIndex = answer === "index";
    return {
      task: `returns ${asIndex ? "the index of the first occurrence of " : ""}the ${sought} in a list, ${
        equals === "once"
          ? "where equal numbers count once"
          : "where equal numbers count as often as they occur"
      }, or null if there is none`,
      wordings: [
        asIndex
          ? `Find the ${marked} in a list of whole numbers, and return its **index**.`
          : `Find the ${marked} in a list of whole numbers.`,
        asIndex
          ? `Given a list of whole numbers, say at which **index** its ${marked} stands.`
          : `Given a list of whole numbers, return the ${marked} among them.`,
        `If the numbers of a list were put in order, the ${end} first, which would come ${ordinal}?
Return ${asIndex ? "the **index** in the given list of" : ""} the ${marked}.`.replace(/ {2,}/g, " "),
      ],
      statement: `${rules(parameters, ordinal)}

{examples}

The list holds at most 500 numbers, from -1,000 to 1,000.`,
      signature: {
        kind: "function",
        name,
        parameters: [{ name: "numbers", type: list(int) }],
        returns: optional(int),
      },
      comparison: { kind: "exact" },
      examples: asIndex
        ? [[[30, 8, 15, 6, 21, 11, 27]], [[9, 20, 10, 40, 30, 60, 50, 80]], [[70, 14, 2, 11, 9, 4, 16]]]
        : [[[3, 8, 5, 6, 1]], [[20, 10, 40, 30, 60, 50]], [[7, 14, 2, 11, 9, 4, 16]]],
      inputs: {
        typical: fc.tuple(mixed(distinct(step, { minLength: rank + 1, maxLength: 10 }), step)),
        // The first in order occurs as often as there are places.
        duplicates: distinct(step, { minLength: rank + 1, maxLength: 8 }).chain((numbers) =>
          repeated(numbers, numbers.toSorted(from(end))[0] ?? 0, rank),
        ),
        ties: fc
          .tuple(distinct(step, { minLength: 2, maxLength: rank + 1 }), fc.integer({ min: 1, max: 2 }))
          .map(([numbers, more]): Input => [[...numbers, ...numbers.slice(0, more), ...numbers.slice(0, 1)]]),
        negative: fc.tuple(
          mixed(distinct(step, { minLength: rank + 1, maxLength: 9, max: -1 }), step, { max: -1 }),
        ),
        zero: withAnswerZero(parameters),
        missing: tooFew(parameters),
        boundary: fc.tuple(distinct(step, { minLength: rank, maxLength: rank })),
        large: fc.tuple(fc.array(fc.integer({ min: -1000, max: 1000 }), { ...many, minLength: 300 })),
        empty: fc.constant([[]]),
      },
      hiddenPerCategory: 5,
      oracle: ([numbers]) => oracle(numbers, parameters),
      reference: source(name, parameters),
      hints: [
        "What should happen when the same number occurs twice?",
        equals === "once"
          ? "Throw away the repetitions first; then the question is only about order."
          : "Once the numbers stand in order, the question is only about a place.",
        `Put the ${equals === "once" ? "different " : ""}numbers ${
          step === 1 ? "" : "that count "
        }in order, the ${end} first. The answer is the item at index ${rank - 1}, if there is one.`,
        ...(asIndex
          ? ["Both languages find the first index of an item: `numbers.index(x)`, `numbers.indexOf(x)`."]
          : []),
      ],
      flaws: flaws(name, parameters),
    };
  },
});

const many = { maxLength: 500, size: "max" } as const;

function rules({ rank, end, equals, step, answer }: Parameters, ordinal: string): string {
  const [first, second] = end === "largest" ? [9 * step, 4 * step] : [4 * step, 9 * step];
  const example = `\`[${first}, ${first}, ${second}]\``;
  const counted = step === 1 ? "" : ` that count`;
  return [
    ...(step === 1
      ? []
      : [
          `- Only ${step === 2 ? "even numbers" : "multiples of 3"} count, 0 among them; pass over all others.`,
        ]),
    equals === "once"
      ? `- Equal numbers count once: of ${example} the ${ordinalOf(2, end)} is ${second}.`
      : `- Equal numbers count as often as they occur: of ${example} the ${ordinalOf(2, end)} is ${first}.`,
    ...(answer === "index"
      ? ["- If the number occurs several times, return the first of its indexes, counted from 0."]
      : []),
    `- With fewer than ${rank} ${equals === "once" ? "different " : ""}numbers${counted} there is no ${ordinal} ${end}:
  return \`None\` in Python, \`null\` in JavaScript (not \`undefined\`).`,
    "- The numbers come in any order. They may be negative or zero, and the list may be empty.",
  ].join("\n");
}

const ordinalOf = (rank: number, end: Parameters["end"]) => `${ordinals[rank] ?? rank} ${end}`;

const from = (end: Parameters["end"]) => (a: number, b: number) => (end === "largest" ? b - a : a - b);

/** Different multiples of `step`. */
function distinct(
  step: number,
  {
    minLength,
    maxLength,
    min = -1000,
    max = 1000,
  }: { minLength: number; maxLength: number; min?: number; max?: number },
): fc.Arbitrary<number[]> {
  return fc
    .uniqueArray(fc.integer({ min: Math.ceil(min / step), max: Math.floor(max / step) }), {
      minLength,
      maxLength,
    })
    .map((numbers) => numbers.map((number) => number * step));
}

/** With numbers that do not count in between, where there are such. */
function mixed(numbers: fc.Arbitrary<number[]>, step: number, { max = 999 } = {}): fc.Arbitrary<number[]> {
  if (step === 1) return numbers;
  const others = fc
    .array(fc.integer({ min: -999, max }), { minLength: 2, maxLength: 6 })
    .map((drawn) => drawn.filter((number) => number % step !== 0));
  return fc.tuple(numbers, others).map(([counted, passed]) => {
    const length = Math.max(counted.length, passed.length);
    return Array.from({ length }, (_, at) => [
      ...counted.slice(at, at + 1),
      ...passed.slice(at, at + 1),
    ]).flat();
  });
}

function repeated(numbers: readonly number[], first: number, rank: number): fc.Arbitrary<Input> {
  return fc.tuple(shuffled([...numbers, ...Array.from({ length: rank - 1 }, () => first)]));
}

/** The answer is zero: the number, or its index. */
function withAnswerZero({ rank, end, step, answer }: Parameters): fc.Arbitrary<Input> {
  const before = distinct(step, { minLength: rank - 1, maxLength: rank - 1, min: 1 });
  const after = distinct(step, { minLength: 1, maxLength: 4, min: 1 });
  return fc.tuple(before, after, fc.integer({ min: -9, max: 9 })).map(([earlier, later, shift]): Input => {
    const sign = end === "largest" ? 1 : -1;
    const [firsts, lasts] = [earlier.map((number) => sign * number), later.map((number) => -sign * number)];
    return answer === "number"
      ? [[...firsts.slice(1), 0, ...lasts, ...firsts.slice(0, 1)]]
      : [[0, ...lasts, ...firsts].map((number) => number + shift)];
  });
}

/** One place too few, with numbers that do not count, or count no more. */
function tooFew({ rank, step, equals }: Parameters): fc.Arbitrary<Input> {
  const others = fc
    .array(fc.integer({ min: -99, max: 99 }), { maxLength: 3 })
    .map((drawn) => drawn.filter((number) => number % step !== 0));
  const few = distinct(step, { minLength: rank - 1, maxLength: rank - 1 });
  const repetitions = fc.integer({ min: 0, max: equals === "once" ? 4 : 0 });
  return fc
    .tuple(few, repetitions, others)
    .map(([numbers, times, passed]): Input => [
      [...passed, ...numbers, ...Array.from({ length: times }, () => numbers[0] ?? 0)],
    ]);
}

function shuffled(numbers: readonly number[]): fc.Arbitrary<number[]> {
  return fc.shuffledSubarray([...numbers], { minLength: numbers.length });
}

/** Takes the first in order away, again and again. */
function oracle(numbers: readonly number[], { rank, end, equals, step, answer }: Parameters): number | null {
  let rest = numbers.filter((number) => Number.isInteger(number / step));
  for (let place = 1; place < rank && rest.length > 0; place++) {
    const first = end === "largest" ? Math.max(...rest) : Math.min(...rest);
    rest =
      equals === "once" ? rest.filter((number) => number !== first) : rest.toSpliced(rest.indexOf(first), 1);
  }
  if (rest.length === 0) return null;
  const found = end === "largest" ? Math.max(...rest) : Math.min(...rest);
  return answer === "number" ? found : numbers.indexOf(found);
}

/** The reference, with pieces of it replaced by wrong ones. */
function source(
  name: string,
  { rank, end, equals, step, answer }: Parameters,
  { orNothing = false, bySize = false } = {},
): Flaw["source"] {
  const last = rank - 1;
  const once = equals === "once";
  const pythonCounted = step === 1 ? "numbers" : `[n for n in numbers if n % ${step} == 0]`;
  const pythonOptions = [bySize ? ", key=abs" : "", end === "largest" ? ", reverse=True" : ""].join("");
  const pythonFound = answer === "number" ? `ordered[${last}]` : `numbers.index(ordered[${last}])`;
  const counted = step === 1 ? "numbers" : `numbers.filter((n) => n % ${step} === 0)`;
  const [a, b] = (end === "largest" ? ["b", "a"] : ["a", "b"]).map((each) =>
    bySize ? `Math.abs(${each})` : each,
  );
  const found = answer === "number" ? `ordered[${last}]` : `numbers.indexOf(ordered[${last}])`;
  return {
    python: `def ${name}(numbers):
    ordered = sorted(${once ? `set(${pythonCounted})` : pythonCounted}${pythonOptions})
    ${
      orNothing
        ? `return (${pythonFound} or None) if len(ordered) >= ${rank} else None`
        : `return ${pythonFound} if len(ordered) >= ${rank} else None`
    }
`,
    javascript: `function ${nameIn("javascript", name)}(numbers) {
  const ordered = [...${once ? `new Set(${counted})` : counted}].sort((a, b) => ${a} - ${b});
  ${
    orNothing
      ? `return ordered.length >= ${rank} ? ${found} || null : null`
      : `return ordered.length >= ${rank} ? ${found} : null`
  };
}
`,
  };
}

function flaws(name: string, parameters: Parameters): Flaw[] {
  const { equals, answer, end, rank } = parameters;
  const other = equals === "once" ? "each" : "once";
  return [
    {
      name: equals === "once" ? "counts equal numbers more than once" : "counts equal numbers once",
      caughtBy: ["duplicates"],
      source: source(name, { ...parameters, equals: other }),
    },
    {
      name:
        answer === "number" ? "takes an answer of zero for no answer" : "takes the index zero for no answer",
      caughtBy: ["zero"],
      source: source(name, parameters, { orNothing: true }),
    },
    {
      name: "puts the numbers in order without looking at their signs",
      caughtBy: ["negative"],
      source: source(name, parameters, { bySize: true }),
    },
    ...(end === "largest" && answer === "number" && equals === "once" && parameters.step === 1
      ? [startsFromZero(name, rank)]
      : []),
  ];
}

function startsFromZero(name: string, rank: number): Flaw {
  return {
    name: "starts its search from zero, so negative numbers never win",
    caughtBy: ["negative"],
    source: {
      python: `def ${name}(numbers):
    best = [0] * ${rank}
    for number in numbers:
        if number not in best:
            best = sorted([*best, number], reverse=True)[:${rank}]
    return best[-1] if len(set(numbers)) >= ${rank} else None
`,
      javascript: `function ${nameIn("javascript", name)}(numbers) {
  let best = new Array(${rank}).fill(0);
  for (const number of numbers) {
    if (!best.includes(number)) best = [...best, number].sort((a, b) => b - a).slice(0, ${rank});
  }
  return new Set(numbers).size >= ${rank} ? best[${rank - 1}] : null;
}
`,
    },
  };
}
