import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { int, optional, string } from "../type.ts";

/** Which pairs take a smaller letter away from a larger one: all six, only those for nines, or none. */
type Style = "six pairs" | "nines only" | "no pairs";

interface Writing {
  readonly direction: "write";
  readonly style: Style;
  readonly small: boolean;
  /** Whether a space stands between thousands, hundreds, tens and ones. */
  readonly spaced: boolean;
}

interface Reading {
  readonly direction: "read";
  readonly style: Style;
  readonly letters: "capital" | "small" | "any";
  /** What a text gives that is no numeral. */
  readonly invalid: null | -1;
}

type Parameters = Writing | Reading;
type Input = readonly [number | string];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "roman-numerals",
    version: 2,
    title: "Roman numerals",
    topic: "numbers",
    difficulties: ["easy", "medium"],
    summary: "Write a number from 1 to 3,999 as the Romans did, or read one.",
  },
  parameters: (difficulty) => {
    const style = fc.constantFrom("six pairs", "nines only", "no pairs");
    return difficulty === "easy"
      ? fc.record({ direction: fc.constant("write"), style, small: fc.boolean(), spaced: fc.boolean() })
      : fc.record({
          direction: fc.constant("read"),
          style,
          letters: fc.constantFrom("capital", "small", "any"),
          invalid: fc.constantFrom(null, -1),
        });
  },
  build: (parameters) => (parameters.direction === "write" ? writing(parameters) : reading(parameters)),
});

const one = (...numbers: number[]) => fc.constantFrom(...numbers);
const between = (min: number, max: number) => fc.integer({ min, max });

const numbers = {
  typical: between(1, 3999),
  single: one(1, 5, 10, 50, 100, 500, 1000),
  pair: one(4, 9, 40, 90, 400, 900, 44, 99, 494, 949),
  // With nines and without fours.
  ties: one(9, 19, 90, 95, 290, 900, 999, 1990, 2909, 3999),
  boundary: one(3, 8, 14, 24, 39, 44, 49, 84, 89, 399, 449, 499, 899, 999, 3999),
  duplicates: one(2, 22, 30, 33, 222, 300, 333, 2222, 3333),
  zero: one(101, 1001, 1010, 2005, 2050, 3001, 3010, 2004, 1009, 3040),
  large: between(3000, 3998),
};

const exampleNumbers = [7, 26, 152, 1666];

const pairsOf = {
  "six pairs": ["CM", "CD", "XC", "XL", "IX", "IV"],
  "nines only": ["CM", "XC", "IX"],
  "no pairs": [],
} as const;

function rules(style: Style, small: boolean): string {
  const text = `Roman numerals are made of seven letters:

| I | V | X | L | C | D | M |
| --- | --- | --- | --- | --- | --- | --- |
| 1 | 5 | 10 | 50 | 100 | 500 | 1000 |

${styleRules[style]} So 1994 is \`${toRoman(1994, style)}\`.`;
  return small ? text.replaceAll(/\b[IVXLCDM]+\b/g, (letters) => letters.toLowerCase()) : text;
}

const styleRules: Readonly<Record<Style, string>> = {
  "six pairs": `Letters are written from the largest to the smallest and added up: \`CLXVI\` is 166. The one exception: in place of four equal
letters a smaller letter stands before a larger one and is taken away from it. There are exactly six such pairs: \`IV\` 4,
\`IX\` 9, \`XL\` 40, \`XC\` 90, \`CD\` 400 and \`CM\` 900.`,
  "nines only": `Letters are written from the largest to the smallest and added up: \`CLXVI\` is 166, and 4 is \`IIII\`, as on many clocks.
The one exception: for nines a smaller letter stands before a larger one and is taken away from it. There are exactly
three such pairs: \`IX\` 9, \`XC\` 90 and \`CM\` 900.`,
  "no pairs": `As in the oldest inscriptions, letters are written from the largest to the smallest and only added up, never taken away:
\`CLXVI\` is 166, 4 is \`IIII\`, and 9 is \`VIIII\`. The largest letter that fits is always used: 5 is \`V\`, never \`IIIII\`.`,
};

const digitPatterns: Readonly<Record<Style, readonly string[]>> = {
  "six pairs": ["", "a", "aa", "aaa", "ab", "b", "ba", "baa", "baaa", "ac"],
  "nines only": ["", "a", "aa", "aaa", "aaaa", "b", "ba", "baa", "baaa", "ac"],
  "no pairs": ["", "a", "aa", "aaa", "aaaa", "b", "ba", "baa", "baaa", "baaaa"],
};

/** The numeral of each digit: it has the same pattern at each place, only with other letters. */
function numeralsOfDigits(number: number, style: Style): readonly string[] {
  const letters = ["I", "V", "X", "L", "C", "D", "M"];
  return String(number)
    .split("")
    .map((digit, index, digits) => {
      const place = 2 * (digits.length - 1 - index);
      const lettersOfPlace = { a: letters[place], b: letters[place + 1], c: letters[place + 2] };
      return (digitPatterns[style][Number(digit)] ?? "").replaceAll(/[abc]/g, (which) =>
        which === "a" || which === "b" || which === "c" ? (lettersOfPlace[which] ?? "") : "",
      );
    });
}

function toRoman(number: number, style: Style): string {
  return numeralsOfDigits(number, style).join("");
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

const allNumerals = new Map<Style, readonly string[]>();

/** Of 1 to 3999, made when first asked for: reading looks a numeral up here. */
function numeralsIn(style: Style): readonly string[] {
  const known = allNumerals.get(style);
  if (known !== undefined) return known;
  const made = Array.from({ length: 3999 }, (_, index) => toRoman(index + 1, style));
  allNumerals.set(style, made);
  return made;
}

const styleTasks: Readonly<Record<Style, string>> = {
  "six pairs": "",
  "nines only": ", with pairs such as IX for nines, but IIII for 4",
  "no pairs": ", without pairs such as IV: 4 is IIII and 9 is VIIII",
};

function writing(parameters: Writing): FamilyBody<Input> {
  const { style, small, spaced } = parameters;
  const letters = small ? "small" : "capital";
  const example = numeralsOfDigits(2026, style).filter((part) => part !== "");
  const inCase = (text: string) => (small ? text.toLowerCase() : text);
  return {
    task: `returns the Roman numeral of a number from 1 to 3999 in ${letters} letters${styleTasks[style]}${
      spaced ? "; with a space between thousands, hundreds, tens and ones" : ""
    }`,
    wordings: [
      `Write a whole number from 1 to 3,999 as a Roman numeral, in **${letters}** letters.`,
      `Given a whole number from 1 to 3,999, return it as a Roman numeral in **${letters}** letters.`,
      `How would a Roman have written it? Turn a whole number from 1 to 3,999 into a Roman numeral in **${letters}** letters.`,
    ],
    statement: `${rules(style, small)}
${
  spaced
    ? `
Between the letters of the thousands, the hundreds, the tens and the ones stands **one space**; a place whose digit is 0 is left
out. So 2026 is \`${inCase(example.join(" "))}\`.
`
    : ""
}
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
      ties: fc.tuple(numbers.ties),
      boundary: fc.tuple(numbers.boundary),
      duplicates: fc.tuple(numbers.duplicates),
      zero: fc.tuple(numbers.zero),
      large: fc.tuple(numbers.large),
    },
    hiddenPerCategory: 5,
    oracle: ([number]) => {
      const parts = numeralsOfDigits(Number(number), style).filter((part) => part !== "");
      return inCase(parts.join(spaced ? " " : ""));
    },
    reference: write(parameters),
    hints: [
      "How would you pay an amount with as few coins as possible?",
      ...(style === "no pairs"
        ? []
        : ["Treat the pairs, such as IX, as letters of their own with their own values."]),
      "Go through the values from 1000 down to 1; as long as the value fits, write its letters and take it away.",
      ...(spaced
        ? ["Take the number apart first, 2026 into 2000, 20 and 6, and write each part by itself."]
        : []),
    ],
    flaws: writingFlaws(parameters),
  };
}

function writingFlaws(parameters: Writing): Flaw[] {
  const noPairs: Flaw = {
    name: "knows no pairs: writes VIIII for 9",
    caughtBy: ["ties"],
    source: write({ ...parameters, style: "no pairs" }),
  };
  const allPairs: Flaw = {
    name: "knows too many pairs: writes IV for 4",
    caughtBy: ["boundary"],
    source: write({ ...parameters, style: "six pairs" }),
  };
  const onlyNines: Flaw = {
    name: "writes IX for 9",
    caughtBy: ["ties"],
    source: write({ ...parameters, style: "nines only" }),
  };
  const onlyOnes: Flaw = {
    name: "knows only the pairs with I: writes XXXX for 40",
    caughtBy: ["pair", "boundary"],
    source: write(parameters, { pairs: ["IX", "IV"] }),
  };
  const everySpace: Flaw = {
    name: "writes a space for a place that is left out as well",
    caughtBy: ["zero"],
    source: write(parameters, { keepsEmpty: true }),
  };
  return [
    ...{
      "six pairs": [noPairs, onlyOnes],
      "nines only": [noPairs, allPairs],
      "no pairs": [allPairs, onlyNines],
    }[parameters.style],
    ...(parameters.spaced ? [everySpace] : []),
  ];
}

interface WritingMistakes {
  readonly pairs?: readonly string[];
  readonly keepsEmpty?: boolean;
}

function write(
  { style, small, spaced }: Writing,
  { pairs = pairsOf[style], keepsEmpty = false }: WritingMistakes = {},
): Flaw["source"] {
  const known = valuesOf
    .filter(([letters]) => letters.length === 1 || pairs.includes(letters))
    .map(([letters, value]): [string, number] => [small ? letters.toLowerCase() : letters, value]);
  const greedy = {
    python: spaced ? "write_part" : "to_roman",
    javascript: spaced ? "writePart" : "toRoman",
  };
  return {
    python: `VALUES = [
${known.map(([letters, value]) => `    (${value}, "${letters}"),\n`).join("")}]

def ${greedy.python}(number):
    numeral = ""
    for value, letters in VALUES:
        count, number = divmod(number, value)
        numeral += letters * count
    return numeral
${spaced ? pythonSpaced(keepsEmpty) : ""}`,
    javascript: `const values = [
${known.map(([letters, value]) => `  [${value}, "${letters}"],\n`).join("")}];

function ${greedy.javascript}(number) {
  let numeral = "";
  for (const [value, letters] of values) {
    while (number >= value) {
      numeral += letters;
      number -= value;
    }
  }
  return numeral;
}
${spaced ? javascriptSpaced(keepsEmpty) : ""}`,
  };
}

function pythonSpaced(keepsEmpty: boolean): string {
  return `
def to_roman(number):
    digits = str(number)
    parts = [int(digit) * 10 ** place for place, digit in enumerate(reversed(digits))]
    return " ".join(write_part(part) for part in reversed(parts)${keepsEmpty ? "" : " if part > 0"})
`;
}

function javascriptSpaced(keepsEmpty: boolean): string {
  return `
function toRoman(number) {
  const digits = [...String(number)].reverse();
  const parts = digits.map((digit, place) => Number(digit) * 10 ** place).reverse();
  return parts${keepsEmpty ? "" : ".filter((part) => part > 0)"}.map(writePart).join(" ");
}
`;
}

function reading(parameters: Reading): FamilyBody<Input> {
  const { style, letters, invalid } = parameters;
  const which = letters === "any" ? "capital or small letters, also mixed" : `${letters} letters`;
  const nothing = invalid === null ? "`None` in Python, `null` in JavaScript" : "`-1`";
  const inCase = letters === "small" ? (text: string) => text.toLowerCase() : (text: string) => text;
  const draw = (from: fc.Arbitrary<number>) => fc.tuple(from.map((number) => inCase(toRoman(number, style))));
  return {
    task: `returns the number that a Roman numeral in ${which} stands for${styleTasks[style]}, or ${invalid ?? "null"} for a text that is no correct numeral from 1 to 3999`,
    wordings: [
      `Read a Roman numeral in **${which}**, and return its number. A text that is no numeral gives ${nothing}.`,
      `Given a text, return the number that it stands for as a Roman numeral in **${which}**, or ${nothing} where it is none.`,
      `What number is carved into the stone? Read a Roman numeral in **${which}**; for what is no numeral return ${nothing}.`,
    ],
    statement: `${rules(style, letters === "small")}

- Only what these rules write is a numeral, and only from 1 to 3,999. All other texts give ${nothing}: an empty one, one with
  other characters, or one like \`${inCase("VV")}\` or \`${inCase("IC")}\`.
- ${
      letters === "any"
        ? "Capital and small letters mean the same."
        : `Only ${letters} letters count: \`${letters === "capital" ? "xii" : "XII"}\` and \`Xii\` are no numerals.`
    }

{examples}`,
    signature: {
      kind: "function",
      name: "from_roman",
      parameters: [{ name: "numeral", type: string }],
      returns: invalid === null ? optional(int) : int,
    },
    comparison: { kind: "exact" },
    examples: exampleNumbers.map((number) => [inCase(toRoman(number, style))]),
    inputs: {
      typical: draw(numbers.typical),
      single: draw(numbers.single),
      pair: draw(numbers.pair),
      boundary: draw(numbers.boundary),
      duplicates: draw(numbers.duplicates),
      large: draw(numbers.large),
      empty: fc.constant([""]),
      // Of two letters at least, and not all of them as they should be, or as they usually are.
      case: fc
        .tuple(numbers.ties, fc.constantFrom("first" as const, letters === "small" ? "capital" : "small"))
        .map(([number, how]): Input => [inLetters(toRoman(number, style), how)]),
      missing: fc
        .tuple(numbers.ties, fc.constantFrom("six pairs", "nines only", "no pairs"))
        .map(([number, other]): Input => [inCase(toRoman(number, other))]),
      errors: fc
        .constantFrom(
          "VV",
          "IC",
          "VX",
          "LC",
          "MMMM",
          "IXX",
          "IVI",
          "CMC",
          "IIX",
          "MIM",
          "DD",
          "XXL",
          "IIIII",
          "LL",
        )
        .map((text): Input => [inCase(text)]),
      punctuation: fc
        .constantFrom("X.", "X I", " V", "IIJ", "12", "A", "X\n")
        .map((text): Input => [inCase(text)]),
    },
    hiddenPerCategory: 4,
    oracle: ([given]) => {
      const text = String(given);
      const expected = { capital: text.toUpperCase(), small: text.toLowerCase(), any: text }[letters];
      const number = text === expected ? numeralsIn(style).indexOf(text.toUpperCase()) + 1 : 0;
      return number === 0 ? invalid : number;
    },
    reference: read(parameters),
    hints: [
      style === "no pairs" ? "What is each letter worth?" : "When is a letter taken away instead of added?",
      style === "no pairs"
        ? "Add up the values of all letters."
        : "Look at each letter together with the one after it. If its value is less, subtract it; else add it.",
      "A regular expression can say which thousands, hundreds, tens and ones there are, one after the other.",
      `For the ones, this is right: \`${placePattern(style, ["I", "V", "X"])}\`.`,
    ],
    flaws: readingFlaws(parameters),
  };
}

function inLetters(text: string, how: "capital" | "small" | "first"): string {
  if (how === "capital") return text;
  return how === "small" ? text.toLowerCase() : text.charAt(0) + text.slice(1).toLowerCase();
}

/** What a digit may look like: `a` stands for one, `b` for five, `c` for ten of its place. */
const patternsOf: Readonly<Record<Style, string>> = {
  "six pairs": "(ac|ab|b?a{0,3})",
  "nines only": "(ac|ba{0,3}|a{0,4})",
  "no pairs": "(b?a{0,4})",
};

function placePattern(style: Style, [unit = "", five = "", ten = ""]: readonly string[]): string {
  return patternsOf[style].replaceAll(/[abc]/g, (which) =>
    which === "a" ? unit : which === "b" ? five : ten,
  );
}

function patternOf(style: Style): string {
  const places = ["CDM", "XLC", "IVX"];
  return `M{0,3}${places.map((place) => placePattern(style, place.split(""))).join("")}`;
}

function readingFlaws(parameters: Reading): Flaw[] {
  const { letters, style } = parameters;
  const anyCase = letters === "any";
  return [
    {
      name: "does not check how the letters follow each other",
      caughtBy: ["errors"],
      source: read(parameters, { pattern: "[IVXLCDM]+" }),
    },
    {
      name: anyCase ? "knows no small letters" : "takes small and capital letters for the same",
      caughtBy: ["case"],
      source: read({ ...parameters, letters: anyCase ? "capital" : "any" }),
    },
    ...(style === "no pairs"
      ? []
      : [
          {
            name: "adds up all letters: reads IX as 11",
            caughtBy: ["pair" as const],
            source: read(parameters, { addsAll: true }),
          },
        ]),
  ];
}

interface ReadingMistakes {
  readonly pattern?: string;
  readonly addsAll?: boolean;
}

function read(
  { style, letters, invalid }: Reading,
  { pattern = patternOf(style), addsAll = style === "no pairs" }: ReadingMistakes = {},
): Flaw["source"] {
  const inCase = (text: string) => (letters === "small" ? text.toLowerCase() : text);
  const values = valuesOf
    .filter(([name]) => name.length === 1)
    .toReversed()
    .map(([name, value]): [string, number] => [inCase(name), value]);
  const upper =
    letters === "any" ? { python: ".upper()", javascript: ".toUpperCase()" } : { python: "", javascript: "" };
  const inPython = upper.python === "" ? "" : `    numeral = numeral${upper.python}\n`;
  const inJavascript = upper.javascript === "" ? "" : `  numeral = numeral${upper.javascript};\n`;
  const last = inCase("I");
  return {
    python: `import re

VALUES = {${values.map(([name, value]) => `"${name}": ${value}`).join(", ")}}

def from_roman(numeral):
${inPython}    if numeral == "" or not re.fullmatch("${caseOf(pattern, letters)}", numeral):
        return ${invalid ?? "None"}
${
  addsAll
    ? "    return sum(VALUES[letter] for letter in numeral)\n"
    : `    number = 0
    for letter, after in zip(numeral, numeral[1:] + "${last}"):
        number += -VALUES[letter] if VALUES[letter] < VALUES[after] else VALUES[letter]
    return number
`
}`,
    javascript: `const values = { ${values.map(([name, value]) => `${name}: ${value}`).join(", ")} };

function fromRoman(numeral) {
${inJavascript}  if (numeral === "" || !/^${caseOf(pattern, letters)}$/.test(numeral)) return ${invalid ?? "null"};
  let number = 0;
  for (let i = 0; i < numeral.length; i++) {
    const value = values[numeral[i]];
    number += ${addsAll ? "value" : "value < values[numeral[i + 1]] ? -value : value"};
  }
  return number;
}
`,
  };
}

/** A pattern has no small letters but these. */
function caseOf(pattern: string, letters: Reading["letters"]): string {
  return letters === "small" ? pattern.toLowerCase() : pattern;
}
