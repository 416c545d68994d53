import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { int, string } from "../type.ts";

interface Parameters {
  readonly direction: "write" | "read";
}

type Input = readonly [number | string];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "roman-numerals",
    version: 1,
    title: "Roman numerals",
    topic: "numbers",
    difficulties: ["easy", "medium"],
    summary: "Write a number from 1 to 3,999 as the Romans did, or read one.",
  },
  parameters: (difficulty) => fc.record({ direction: fc.constant(difficulty === "easy" ? "write" : "read") }),
  build: ({ direction }) => (direction === "write" ? writing : reading),
});

const rules = `Roman numerals are made of seven letters:

| I | V | X | L | C | D | M |
| --- | --- | --- | --- | --- | --- | --- |
| 1 | 5 | 10 | 50 | 100 | 500 | 1000 |

Letters are written from the largest to the smallest and added up: \`CLXVI\` is 166. The one exception: in place of four equal
letters a smaller letter stands before a larger one and is taken away from it. There are exactly six such pairs: \`IV\` 4,
\`IX\` 9, \`XL\` 40, \`XC\` 90, \`CD\` 400 and \`CM\` 900. So 1994 is \`MCMXCIV\`.`;

const one = (...numbers: number[]) => fc.constantFrom(...numbers);
const between = (min: number, max: number) => fc.integer({ min, max });

const numbers = {
  typical: between(1, 3999),
  single: one(1, 5, 10, 50, 100, 500, 1000),
  pair: one(4, 9, 40, 90, 400, 900),
  boundary: one(3, 8, 14, 19, 39, 44, 49, 89, 99, 399, 449, 499, 899, 999, 3999),
  duplicates: one(2, 22, 30, 33, 222, 300, 333, 2222, 3333),
  zero: one(101, 110, 505, 1001, 1010, 1100, 2005, 2050, 3001, 3010),
  large: between(3000, 3998),
};

const exampleNumbers = [7, 26, 152, 1666];

/** Digit by digit: a digit has the same pattern at each place, only with other letters. */
function toRoman(number: number): string {
  const letters = ["I", "V", "X", "L", "C", "D", "M"];
  const patterns = ["", "a", "aa", "aaa", "ab", "b", "ba", "baa", "baaa", "ac"];
  return String(number)
    .split("")
    .map((digit, index, digits) => {
      const place = 2 * (digits.length - 1 - index);
      const lettersOfPlace = { a: letters[place], b: letters[place + 1], c: letters[place + 2] };
      return (patterns[Number(digit)] ?? "").replaceAll(/[abc]/g, (which) =>
        which === "a" || which === "b" || which === "c" ? (lettersOfPlace[which] ?? "") : "",
      );
    })
    .join("");
}

const valuesOf: readonly (readonly [letters: string, value: number])[] = [
  ["M", 1000],
  ["CM", 900],
  ["D", 500],
  ["CD", 400],
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];

let numerals: readonly string[] | undefined;

/** Of 1 to 3999, made when first asked for: reading looks a numeral up here. */
function allNumerals(): readonly string[] {
  numerals ??= Array.from({ length: 3999 }, (_, index) => toRoman(index + 1));
  return numerals;
}

const writing: FamilyBody<Input> = {
  task: "returns the Roman numeral of a number from 1 to 3999",
  statement: `Write a whole number from 1 to 3,999 as a Roman numeral, in capital letters.

${rules}

{examples}`,
  signature: {
    kind: "function",
    name: "to_roman",
    parameters: [{ name: "number", type: int }],
    returns: string,
  },
  comparison: { kind: "exact" },
  examples: exampleNumbers.map((number) => [number]),
  inputs: {
    typical: fc.tuple(numbers.typical),
    single: fc.tuple(numbers.single),
    pair: fc.tuple(numbers.pair),
    boundary: fc.tuple(numbers.boundary),
    duplicates: fc.tuple(numbers.duplicates),
    zero: fc.tuple(numbers.zero),
    large: fc.tuple(numbers.large),
  },
  oracle: ([number]) => toRoman(Number(number)),
  reference: writeGreedily(["CM", "CD", "XC", "XL", "IX", "IV"]),
  hints: [
    "How would you pay an amount with as few coins as possible?",
    "Treat the six pairs, such as IV, as letters of their own with their own values.",
    "Go through the values from 1000 down to 1; as long as the value fits, write its letters and take it away.",
  ],
  flaws: [
    { name: "knows no pairs: writes IIII for 4", caughtBy: ["pair", "boundary"], source: writeGreedily([]) },
    {
      name: "knows only the pairs with I: writes XXXX for 40",
      caughtBy: ["pair", "boundary"],
      source: writeGreedily(["IX", "IV"]),
    },
  ],
};

const reading: FamilyBody<Input> = {
  task: "returns the number that a Roman numeral from I to MMMCMXCIX stands for",
  statement: `Read a Roman numeral, and return its number.

${rules}

The numeral is always correctly written, in capital letters, and stands for a number from 1 to 3,999.

{examples}`,
  signature: {
    kind: "function",
    name: "from_roman",
    parameters: [{ name: "numeral", type: string }],
    returns: int,
  },
  comparison: { kind: "exact" },
  examples: exampleNumbers.map((number) => [toRoman(number)]),
  inputs: {
    typical: fc.tuple(numbers.typical.map(toRoman)),
    single: fc.tuple(numbers.single.map(toRoman)),
    pair: fc.tuple(numbers.pair.map(toRoman)),
    boundary: fc.tuple(numbers.boundary.map(toRoman)),
    duplicates: fc.tuple(numbers.duplicates.map(toRoman)),
    zero: fc.tuple(numbers.zero.map(toRoman)),
    large: fc.tuple(numbers.large.map(toRoman)),
  },
  oracle: ([numeral]) => allNumerals().indexOf(String(numeral)) + 1,
  reference: readPairwise({
    python: "values[letter] < values[after]",
    javascript: "values[letter] < values[after]",
  }),
  hints: [
    "When is a letter taken away instead of added?",
    "Look at each letter together with the one after it.",
    "If the letter's value is less than the next one's, subtract it; else add it. The last letter has no next one.",
  ],
  flaws: [
    {
      name: "adds up all letters: reads IV as 6",
      caughtBy: ["pair", "boundary"],
      source: readPairwise({ python: "False", javascript: "false" }),
    },
    {
      name: "takes away only an I: reads XL as 60",
      caughtBy: ["pair", "boundary"],
      source: readPairwise({
        python: 'letter == "I" and values[letter] < values[after]',
        javascript: 'letter === "I" && values[letter] < values[after]',
      }),
    },
  ],
};

function writeGreedily(pairs: readonly string[]): Flaw["source"] {
  const known = valuesOf.filter(([letters]) => letters.length === 1 || pairs.includes(letters));
  return {
    python: `VALUES = [
${known.map(([letters, value]) => `    (${value}, "${letters}"),\n`).join("")}]

def to_roman(number):
    numeral = ""
    for value, letters in VALUES:
        count, number = divmod(number, value)
        numeral += letters * count
    return numeral
`,
    javascript: `const values = [
${known.map(([letters, value]) => `  [${value}, "${letters}"],\n`).join("")}];

function toRoman(number) {
  let numeral = "";
  for (const [value, letters] of values) {
    while (number >= value) {
      numeral += letters;
      number -= value;
    }
  }
  return numeral;
}
`,
  };
}

function readPairwise(isTakenAway: Flaw["source"]): Flaw["source"] {
  return {
    python: `def from_roman(numeral):
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    number = 0
    for letter, after in zip(numeral, numeral[1:] + "I"):
        number += -values[letter] if ${isTakenAway.python} else values[letter]
    return number
`,
    javascript: `function fromRoman(numeral) {
  const values = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
  let number = 0;
  for (let i = 0; i < numeral.length; i++) {
    const letter = numeral[i];
    const after = numeral[i + 1];
    number += ${isTakenAway.javascript} ? -values[letter] : values[letter];
  }
  return number;
}
`,
  };
}
