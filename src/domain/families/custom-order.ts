import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { nameIn } from "../signature.ts";
import { int, list } from "../type.ts";

interface Parameters {
  /** The most important first. */
  readonly keys: readonly Key[];
  readonly tie: "keep" | "smaller" | "larger";
}

interface Key {
  readonly kind: keyof typeof kinds;
  /** The divisor or the number from which the distance is measured, where the kind needs one. */
  readonly of: number;
  readonly falling: boolean;
}

type Input = readonly [numbers: readonly number[]];

/** How a key is computed, in the references of the digits' text, in `from` by arithmetic. */
const kinds = {
  size: {
    words: () => "absolute value",
    note: () => "The absolute value is the number without its sign.",
    name: "absolute value",
    python: () => "abs(x)",
    javascript: () => "Math.abs(x)",
    from: (x: number) => (x < 0 ? -x : x),
  },
  lastDigit: {
    words: () => "last digit",
    note: () => "",
    name: "last digit",
    python: () => "abs(x) % 10",
    javascript: () => "Math.abs(x) % 10",
    from: (x: number) => Number(String(x).at(-1)),
  },
  length: {
    words: () => "number of digits",
    note: () => "Zero has one digit.",
    name: "number of digits",
    python: () => "len(str(abs(x)))",
    javascript: () => "String(Math.abs(x)).length",
    from: (x: number) => [10, 100, 1000, 10_000].filter((power) => Math.abs(x) >= power).length + 1,
  },
  remainder: {
    words: (of: number) => `remainder by ${of}`,
    note: (of: number) =>
      `The remainder by ${of} is what is left of the number, taken without its sign, when it is divided by ${of}.`,
    name: "remainder",
    python: (of: number) => `abs(x) % ${of}`,
    javascript: (of: number) => `Math.abs(x) % ${of}`,
    from: (x: number, of: number) => Math.abs(x) - Math.floor(Math.abs(x) / of) * of,
  },
  distance: {
    words: (of: number) => `distance from ${of}`,
    note: (of: number) => `${of - 3} and ${of + 3} are equally far from ${of}.`,
    name: "distance",
    python: (of: number) => `abs(x - ${of})`,
    javascript: (of: number) => `Math.abs(x - ${of})`,
    from: (x: number, of: number) => Math.max(x, of) - Math.min(x, of),
  },
  digitSum: {
    words: () => "digit sum",
    note: () => "The digit sum of 470 is 4 + 7 + 0 = 11.",
    name: "digit sum",
    python: () => "sum(int(digit) for digit in str(abs(x)))",
    javascript: () => "[...String(Math.abs(x))].map(Number).reduce((sum, digit) => sum + digit)",
    from: (x: number) => digitsOf(x).reduce((sum, digit) => sum + digit, 0),
  },
  largestDigit: {
    words: () => "largest digit",
    note: () => "",
    name: "largest digit",
    python: () => "int(max(str(abs(x))))",
    javascript: () => "Math.max(...String(Math.abs(x)))",
    from: (x: number) => digitsOf(x).reduce((most, digit) => (digit > most ? digit : most), 0),
  },
  smallestDigit: {
    words: () => "smallest digit",
    note: () => "",
    name: "smallest digit",
    python: () => "int(min(str(abs(x))))",
    javascript: () => "Math.min(...String(Math.abs(x)))",
    from: (x: number) => digitsOf(x).reduce((least, digit) => (digit < least ? digit : least), 9),
  },
  backwards: {
    words: () => "number read backwards",
    note: () => "Read backwards, 120 is 21.",
    name: "number read backwards",
    python: () => "int(str(abs(x))[::-1])",
    javascript: () => 'Number([...String(Math.abs(x))].reverse().join(""))',
    from: (x: number) => digitsOf(x).reduce((all, digit) => all * 10 + digit, 0),
  },
  ones: {
    words: () => "number of ones in binary",
    note: () => "In binary, 6 is 110 and has two ones; 0 has none.",
    name: "number of ones in binary",
    python: () => 'bin(abs(x)).count("1")',
    javascript: () => 'Math.abs(x).toString(2).replaceAll("0", "").length',
    from: (x: number) => {
      let ones = 0;
      for (let rest = Math.abs(x); rest > 0; rest = Math.floor(rest / 2)) ones += rest % 2;
      return ones;
    },
  },
} as const;

const ties = {
  keep: "Numbers that are equal in this keep the order in which they came.",
  smaller: "Of numbers that are equal in this, the **smaller** comes first (so -7 before 7).",
  larger: "Of numbers that are equal in this, the **larger** comes first (so 7 before -7).",
} as const;

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "custom-order",
    version: 1,
    title: "Sort by a rule",
    topic: "sorting",
    difficulties: ["medium", "easy", "hard"],
    summary:
      "Sort numbers by their digit sum, their last digit or another rule, and mind those that are equal in it.",
  },
  parameters: (difficulty) => choices[difficulty],
  build: (parameters) => {
    const { keys, tie } = parameters;
    const rule = keys.map(inWords).join(", then by ");
    const usual = usualNumbers(parameters);
    return {
      task: `sorts whole numbers by ${rule.replaceAll("*", "")}; ${ties[tie].replaceAll("*", "").toLowerCase().slice(0, -1)}`,
      wordings: [
        `Sort a list of whole numbers, but not by their size: by their ${rule}.`,
        `Return the given whole numbers in a different order, namely by their
${rule}.`,
        `What decides the order of the numbers in a list is their ${rule}.
Return the list sorted in this way.`,
      ],
      statement: `- ${ties[tie]}
${notes(keys)}- Every number stands in the result as often as in the list. An empty list gives an empty list.

{examples}

There are at most 300 numbers, from -10,000 to 10,000.`,
      signature: {
        kind: "function",
        name: "sort_numbers",
        parameters: [{ name: "numbers", type: list(int) }],
        returns: list(int),
      },
      comparison: { kind: "exact" },
      examples: [
        [usual.slice(0, 5)],
        [usual.toReversed().slice(0, 4)],
        [[...usual.slice(2, 4), ...usual.slice(0, 1)]],
      ],
      inputs: inputsFor(parameters),
      hiddenPerCategory: 5,
      oracle: ([numbers]) => putInPlace(numbers, parameters),
      reference: sorting(parameters),
      hints: [
        "Write a function that gives, for one number, what it is to be sorted by.",
        `For one number \`x\` this is \`${expression(keys[0], "python")}\` in Python and \`${expression(keys[0], "javascript")}\` in JavaScript.`,
        "In Python, `sorted(numbers, key=...)` takes such a function, and it may return a tuple: what comes first in it decides, then what follows. In JavaScript, `sort` takes a comparison; `||` goes on to the next one where the first gives 0.",
        tie === "keep"
          ? "Both languages sort stably: what compares equal keeps its order. Turn a number's sign round to sort by it in falling order."
          : "Where all else is equal, let the number itself decide. Turn a number's sign round to sort by it in falling order.",
      ],
      flaws: [
        {
          name:
            tie === "keep" ? "sorts numbers that are equal in the rule" : "leaves equal ones as they came",
          caughtBy: ["ties"],
          source: sorting({ keys, tie: tie === "keep" ? "smaller" : "keep" }),
        },
        {
          name: "loses numbers that occur more than once",
          caughtBy: ["duplicates"],
          source: sorting(parameters, { losesRepeated: true }),
        },
        {
          name:
            keys[0]?.kind === "distance"
              ? "takes any smaller number for nearer"
              : "lets the sign into the rule",
          caughtBy: ["negative"],
          source: sorting(parameters, { keepsSign: true }),
        },
      ],
    };
  },
});

const key = (kind: Key["kind"], of = 0): { readonly kind: Key["kind"]; readonly of: number } => ({
  kind,
  of,
});

const simple = fc.oneof(
  fc.constantFrom(key("size"), key("lastDigit"), key("length")),
  fc.constantFrom(3, 4, 5, 7).map((of) => key("remainder", of)),
  fc.constantFrom(10, 25, 50).map((of) => key("distance", of)),
);
const digital = fc
  .constantFrom("digitSum", "largestDigit", "smallestDigit", "backwards", "ones")
  .map((kind) => key(kind));
const coarse = fc.oneof(
  fc.constantFrom("lastDigit", "length", "largestDigit", "ones").map((kind) => key(kind)),
  fc.constantFrom(3, 4, 5).map((of) => key("remainder", of)),
);
const fine = fc.constantFrom("digitSum", "backwards", "smallestDigit", "size").map((kind) => key(kind));

const directed = (given: fc.Arbitrary<Pick<Key, "kind" | "of">>): fc.Arbitrary<Key> =>
  fc.tuple(given, fc.boolean()).map(([chosen, falling]) => ({ ...chosen, falling }));

const choices = {
  easy: fc.record({ keys: fc.tuple(directed(simple)), tie: fc.constant("keep") }),
  medium: fc.record({ keys: fc.tuple(directed(digital)), tie: fc.constantFrom("smaller", "larger") }),
  hard: fc.record({
    keys: fc.tuple(directed(coarse), directed(fine)),
    tie: fc.constantFrom("keep", "smaller", "larger"),
  }),
} as const;

function inWords({ kind, of, falling }: Key): string {
  return `**${kinds[kind].words(of)}**, ${falling ? "largest first" : "smallest first"}`;
}

function notes(keys: readonly Key[]): string {
  const explained = keys.map(({ kind, of }) => kinds[kind].note(of)).filter((note) => note !== "");
  const sign = keys.some(({ kind }) => kind === "distance")
    ? ""
    : " A minus sign makes no difference to the rule.";
  return [...explained, `Numbers may be negative or zero.${sign}`].map((note) => `- ${note}\n`).join("");
}

function expression(of: Key | undefined, language: "python" | "javascript"): string {
  return of === undefined ? "" : kinds[of.kind][language](of.of);
}

function keyOf({ kind, of }: Key, x: number): number {
  return kinds[kind].from(x, of);
}

function digitsOf(x: number): number[] {
  const digits = [Math.abs(x) % 10];
  for (let rest = Math.floor(Math.abs(x) / 10); rest > 0; rest = Math.floor(rest / 10))
    digits.push(rest % 10);
  return digits;
}

const integer = (min: number, max: number) => fc.integer({ min, max });
const sized = (minLength: number, maxLength: number) => ({ minLength, maxLength, size: "max" as const });

function inputsFor(parameters: Parameters) {
  const numbers = (number: fc.Arbitrary<number>, minLength: number, maxLength: number): fc.Arbitrary<Input> =>
    fc.tuple(fc.array(number, sized(minLength, maxLength)));
  const usual = integer(-150, 250);
  return {
    typical: numbers(integer(0, 300), 4, 9),
    empty: fc.constant<Input>([[]]),
    single: numbers(usual, 1, 1),
    ties: equalInTheRule(parameters),
    duplicates: fc
      .tuple(usual, fc.array(usual, sized(0, 4)))
      .map(([twice, rest]): Input => [[twice, ...rest, twice]]),
    sorted: fc.array(usual, sized(3, 7)).map((given): Input => [given.toSorted((a, b) => a - b)]),
    reversed: fc.array(usual, sized(3, 7)).map((given): Input => [given.toSorted((a, b) => b - a)]),
    negative: betweenTwoSigns(parameters),
    boundary: numbers(fc.constantFrom(0, 9, 10, 99, 100, 101, 999, 1000, -10, -99), 3, 6),
    large: numbers(integer(-999, 2000), 100, 200),
  };
}

/** Two different numbers that are equal in all keys, in both orders. */
function equalInTheRule({ keys }: Parameters): fc.Arbitrary<Input> {
  const around = Array.from({ length: 401 }, (_, at) => at - 200);
  return fc
    .tuple(integer(1, 150), fc.nat({ max: 999 }), fc.array(integer(-60, 160), sized(0, 3)))
    .map(([number, at, rest]): Input => {
      const distances = keys.some(({ kind }) => kind === "distance");
      const same = around.filter(
        (x) => x !== number && keys.every((each) => keyOf(each, x) === keyOf(each, number)),
      );
      const other = same[at % same.length] ?? -number;
      const [low, high] = [Math.min(number, other), Math.max(number, other)];
      return [[high, low, ...(distances ? [] : rest), high]];
    });
}

/** A positive number, or one over the middle, and one of the other sign whose key is larger. */
function betweenTwoSigns({ keys: [first] }: Parameters): fc.Arbitrary<Input> {
  const middle = first?.kind === "distance" ? first.of : 0;
  const keyAt = (x: number) => (first === undefined ? x : keyOf(first, x));
  return fc
    .tuple(integer(middle + 1, middle + 160), integer(middle + 1, middle + 160))
    .filter(([a, b]) => keyAt(a) !== keyAt(b))
    .map(([a, b]): Input => {
      const [less, more] = keyAt(a) < keyAt(b) ? [a, b] : [b, a];
      return [a % 2 === 0 ? [less, 2 * middle - more] : [2 * middle - more, less]];
    });
}

/** Numbers above 50, no two of them equal in all keys; small ones only where the number of digits is to differ. */
function usualNumbers({ keys }: Parameters): number[] {
  const some = [74, 205, 61, 1312, 88, 153, 96, 530, 119, 347, 152, 67];
  const pool = keys.some(({ kind }) => kind === "length") ? [7, ...some, 4] : some;
  const chosen: number[] = [];
  for (const x of pool) {
    if (chosen.every((other) => keys.some((each) => keyOf(each, x) !== keyOf(each, other)))) chosen.push(x);
  }
  return chosen;
}

/** The place of each number is how many come before it. */
function putInPlace(numbers: readonly number[], { keys, tie }: Parameters): number[] {
  const tieKeys = { keep: [], smaller: [1], larger: [-1] }[tie];
  const ranks = numbers.map((x) => [
    ...keys.map((each) => (each.falling ? -1 : 1) * keyOf(each, x)),
    ...tieKeys.map((sign) => sign * x),
  ]);
  const sorted: number[] = [];
  for (const [at, rank] of ranks.entries()) {
    const before = ranks.filter((other, otherAt) => {
      const deciding = rank.findIndex((part, i) => part !== other[i]);
      return deciding === -1 ? otherAt < at : (other[deciding] ?? 0) < (rank[deciding] ?? 0);
    });
    sorted[before.length] = numbers[at] ?? 0;
  }
  return sorted;
}

interface Mistakes {
  readonly losesRepeated?: boolean;
  readonly keepsSign?: boolean;
}

function sorting(
  { keys, tie }: Parameters,
  { losesRepeated = false, keepsSign = false }: Mistakes = {},
): Flaw["source"] {
  const helpers = keys.map((each, at) => {
    const name = kinds[each.kind].name.replaceAll(" ", "_");
    const signed = keepsSign && at === 0;
    return { ...each, name, nameInJs: nameIn("javascript", name), ...keyExpressions(each, signed) };
  });
  const parts = helpers.map(({ name, falling }) => `${falling ? "-" : ""}${name}(x)`);
  const last = { keep: [], smaller: ["x"], larger: ["-x"] }[tie];
  const byKey =
    parts.length + last.length > 1
      ? `lambda x: (${[...parts, ...last].join(", ")})`
      : parts.map((part) => (part.startsWith("-") ? `lambda x: ${part}` : part.replace("(x)", ""))).join("");
  const comparisons = helpers.map(({ nameInJs, falling }) =>
    falling ? `${nameInJs}(b) - ${nameInJs}(a)` : `${nameInJs}(a) - ${nameInJs}(b)`,
  );
  const lastInJs = { keep: [], smaller: ["a - b"], larger: ["b - a"] }[tie];
  return {
    python: `def sort_numbers(numbers):
    return sorted(${losesRepeated ? "dict.fromkeys(numbers)" : "numbers"}, key=${byKey})
${helpers.map(({ name, python }) => `\ndef ${name}(x):\n    return ${python}\n`).join("")}`,
    javascript: `function sortNumbers(numbers) {
  return [...${losesRepeated ? "new Set(numbers)" : "numbers"}].sort((a, b) => ${[...comparisons, ...lastInJs].join(" || ")});
}
${helpers.map(({ nameInJs, javascript }) => `\nfunction ${nameInJs}(x) {\n  return ${javascript};\n}\n`).join("")}`,
  };
}

function keyExpressions(each: Key, keepsSign: boolean): Flaw["source"] {
  const { python, javascript } = {
    python: expression(each, "python"),
    javascript: expression(each, "javascript"),
  };
  if (!keepsSign) return { python, javascript };
  if (each.kind === "distance") return { python: `x - ${each.of}`, javascript: `x - ${each.of}` };
  return {
    python: `-(${python}) if x < 0 else ${python}`,
    javascript: `x < 0 ? -(${javascript}) : ${javascript}`,
  };
}
