import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { foldLines } from "../family-parts/fold-lines.ts";
import { int, list, optional, string } from "../type.ts";
import { unreachable } from "../unreachable.ts";

interface Plain {
  readonly kind: "plain";
  readonly base: number;
  readonly form: "text" | "highest first" | "lowest first";
}

interface Grouped {
  readonly kind: "grouped";
  readonly base: number;
  readonly letters: "small" | "capital";
  readonly group: 2 | 3 | 4;
}

interface Read {
  readonly kind: "read";
  readonly base: number;
  readonly letters: "small" | "capital" | "either";
  readonly plus: "allowed" | "invalid";
}

interface Strange {
  readonly kind: "strange";
  readonly system: "negative" | "without zero" | "balanced";
  readonly base: number;
}

type Parameters = Plain | Grouped | Read | Strange;
type Input = readonly [number | string];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "digits-in-base",
    version: 1,
    title: "Digits in another base",
    topic: "numbers",
    difficulties: ["easy", "medium", "hard"],
    summary:
      "Write or read whole numbers in another base, from binary to bases that are negative or balanced.",
  },
  parameters: (difficulty) => {
    if (difficulty === "easy") return plain();
    return difficulty === "medium" ? fc.oneof(grouped(), read()) : strange();
  },
  build: (parameters) => {
    switch (parameters.kind) {
      case "plain":
        return plainBody(parameters);
      case "grouped":
        return groupedBody(parameters);
      case "read":
        return readBody(parameters);
      case "strange":
        return strangeBody(parameters);
      default:
        return unreachable(parameters);
    }
  },
});

function plain(): fc.Arbitrary<Parameters> {
  return fc.record({
    kind: fc.constant("plain"),
    base: fc.constantFrom(2, 3, 4, 5, 6, 7, 8, 9),
    form: fc.constantFrom("text", "highest first", "lowest first"),
  });
}

const highBase = fc.constantFrom(11, 12, 13, 14, 15, 16, 18, 20);

function grouped(): fc.Arbitrary<Parameters> {
  return fc.record({
    kind: fc.constant("grouped"),
    base: highBase,
    letters: fc.constantFrom("small", "capital"),
    group: fc.constantFrom(2, 3, 4),
  });
}

function read(): fc.Arbitrary<Parameters> {
  return fc.record({
    kind: fc.constant("read"),
    base: highBase,
    letters: fc.constantFrom("small", "capital", "either"),
    plus: fc.constantFrom("allowed", "invalid"),
  });
}

function strange(): fc.Arbitrary<Parameters> {
  return fc.oneof(
    fc.record({
      kind: fc.constant("strange"),
      system: fc.constant("negative"),
      base: fc.constantFrom(3, 4, 5, 6, 7, 8, 9, 10),
    }),
    fc.record({
      kind: fc.constant("strange"),
      system: fc.constant("without zero"),
      base: fc.constantFrom(2, 3, 4, 5, 6, 7, 8, 9),
    }),
    fc.record({
      kind: fc.constant("strange"),
      system: fc.constant("balanced"),
      base: fc.constantFrom(3, 5, 7, 9),
    }),
  );
}

const integer = (min: number, max: number) => fc.integer({ min, max });
const one = (number: number): Input => [number];
const chosen = (numbers: readonly number[]) => fc.constantFrom(...numbers).map(one);

/** The number with these digits, highest first. */
function valueOf(digits: readonly number[], base: number): number {
  return digits.reduce((value, digit) => value * base + digit, 0);
}

/** What is left after the largest powers are taken away, one by one: highest digit first. */
function digitsOf(number: number, base: number): number[] {
  let power = 1;
  while (power * base <= number) power *= base;
  const digits: number[] = [];
  for (let rest = number; power >= 1; power /= base) {
    let digit = 0;
    while (rest >= power) {
      rest -= power;
      digit += 1;
    }
    digits.push(digit);
  }
  return digits;
}

/** Powers of the base with their neighbours, and numbers with zeros inside. */
function inputsOfBase(base: number, largest: number): FamilyBody<Input>["inputs"] {
  const powers = (base < 4 ? [1, 2, 3, 4, 6, 7, 8] : [1, 2, 3, 4]).map((exponent) => base ** exponent);
  const digit = integer(0, base - 1);
  return {
    typical: integer(base, 2000).map(one),
    zero: fc.constant(one(0)),
    single: chosen(Array.from({ length: base - 1 }, (_, at) => at + 1)),
    boundary: chosen(powers.flatMap((power) => [power - 1, power + 1])),
    ties: chosen(powers),
    adjacent: fc
      .tuple(integer(1, base - 1), integer(1, 3), digit, integer(0, 2))
      .map(([first, zeros, last, more]) =>
        one(valueOf([first, ...Array<number>(zeros).fill(0), last, ...Array<number>(more).fill(0)], base)),
      ),
    large: integer(largest / 100, largest).map(one),
  };
}

function plainBody(rules: Plain): FamilyBody<Input> {
  const { base, form } = rules;
  const digit = Math.min(2, base - 1);
  const sample = digitsOf(base * base + 1, base);
  const result = form === "text" ? "a text of digits" : `the list of its digits, ${form}`;
  return {
    task: `writes a whole number of 0 or more in base ${base}, as ${result}`,
    wordings: [
      `Write a whole number of 0 or more in **base ${base}**: return ${result}.`,
      `Which digits has \`number\` in **base ${base}**? Return ${result}.`,
      `Convert a whole number of 0 or more to **base ${base}**. The result is ${result}.`,
    ],
    statement:
      foldLines(`- The digits of base ${base} are 0 to ${base - 1}. The last digit counts ones, the one before it
  counts ${base}s, then come ${base ** 2}s, ${base ** 3}s and so on. So ${base ** 2 + 1} is ${sample.join(" ")}.
- ${
        form === "text"
          ? 'The highest digit comes first, and is 0 only for the number 0, which gives `"0"`.'
          : `In the list the **${form === "highest first" ? "highest" : "lowest"}** digit comes first. The highest digit is 0 only
  for the number 0, which gives \`[0]\`.`
      }

{examples}

The number is at most 1,000,000,000.`),
    signature: {
      kind: "function",
      name: "digits_of",
      parameters: [{ name: "number", type: int }],
      returns: form === "text" ? string : list(int),
    },
    comparison: { kind: "exact" },
    // Without digits 0, and so that no remainder is the base itself.
    examples: [
      [1, 1, digit],
      [digit, 1],
      [1, digit, 1, 1],
      [digit, 1, 1, 1, digit],
    ].map((digits) => one(valueOf(digits, base))),
    inputs: inputsOfBase(base, 1_000_000_000),
    hiddenPerCategory: 7,
    oracle: ([number]) => {
      const digits = digitsOf(Number(number), base);
      if (form === "text") return digits.join("");
      return form === "lowest first" ? digits.toReversed() : digits;
    },
    reference: plainSource(rules),
    hints: [
      `What is left when you divide the number by ${base}? That is one of its digits. Which one?`,
      "The quotient, without the remainder, holds all the other digits. Go on with it.",
      "The digits come out with the lowest first.",
      "Watch 0: it has one digit, but a loop that runs while the number is above 0 finds none.",
    ],
    flaws: plainFlaws(rules),
  };
}

const asForm = {
  text: { python: '"".join(map(str, digits[::-1]))', javascript: 'digits.reverse().join("")' },
  "highest first": { python: "digits[::-1]", javascript: "digits.reverse()" },
  "lowest first": { python: "digits", javascript: "digits" },
};

function plainSource({ base, form }: Plain, compare = ">="): Flaw["source"] {
  return {
    python: `def digits_of(number):
    digits = [number % ${base}]
    while number ${compare} ${base}:
        number //= ${base}
        digits.append(number % ${base})
    return ${asForm[form].python}
`,
    javascript: `function digitsOf(number) {
  const digits = [number % ${base}];
  while (number ${compare} ${base}) {
    number = Math.floor(number / ${base});
    digits.push(number % ${base});
  }
  return ${asForm[form].javascript};
}
`,
  };
}

function plainFlaws(rules: Plain): Flaw[] {
  const { base, form } = rules;
  const whilePositive = (condition: { python: string; javascript: string }): Flaw["source"] => ({
    python: `def digits_of(number):
    digits = []
    while number > 0:
        ${condition.python}digits.append(number % ${base})
        number //= ${base}
    return ${asForm[form].python}
`,
    javascript: `function digitsOf(number) {
  const digits = [];
  while (number > 0) {
    ${condition.javascript}digits.push(number % ${base});
    number = Math.floor(number / ${base});
  }
  return ${asForm[form].javascript};
}
`,
  });
  return [
    {
      name: "finds no digit of 0",
      caughtBy: ["zero"],
      source: whilePositive({ python: "", javascript: "" }),
    },
    {
      name: `stops when the number is ${base}, and loses a digit`,
      caughtBy: ["ties"],
      source: plainSource(rules, ">"),
    },
    {
      name: "leaves out digits that are 0",
      caughtBy: ["adjacent"],
      source: whilePositive({
        python: `if number % ${base}: `,
        javascript: `if (number % ${base} !== 0) `,
      }),
    },
  ];
}

const alphabet = "0123456789abcdefghijklmnopqrstuvwxyz";

function groupedBody(rules: Grouped): FamilyBody<Input> {
  const { base, letters, group } = rules;
  const figures = figuresOf(base, letters);
  const written = (digits: readonly number[]) => digits.map((digit) => figures.charAt(digit)).join("");
  const digit = integer(0, base - 1);
  const ofLength = (length: number) =>
    fc.tuple(integer(1, base - 1), fc.array(digit, { minLength: length - 1, maxLength: length - 1 }));
  const sample = [base - 1, ...Array<number>(group - 1).fill(0), 1];
  const drawn = inputsOfBase(base, 1_000_000_000);
  return {
    task: `writes a whole number in base ${base} with ${letters} letters, its digits in groups of ${group} from the right with "_" between them, and "-" before a negative number`,
    wordings: [
      `Write a whole number in **base ${base}**, with its digits in groups, and return the text.`,
      `Return the text of a whole number in **base ${base}**. Its digits stand in groups, so that it is easier to read.`,
      `Convert a whole number to text in **base ${base}**, and part its digits into groups.`,
    ],
    statement:
      foldLines(`- The digits are 0 to 9 and then the **${letters}** letters, up to \`${figures.at(-1)}\` for ${base - 1}. The
  last digit counts ones, the one before it ${base}s, then come ${base ** 2}s and so on.
- From the right, every **${group} digits** are a group, with an underscore between two groups: ${valueOf(sample, base)} is
  \`${written(sample.slice(0, 1))}_${written(sample.slice(1))}\`. The first group may be shorter. No underscore stands at an end.
- A negative number begins with \`-\`. 0 is \`"0"\`, and no other number begins with a digit 0.

{examples}

The number is from -1,000,000,000 to 1,000,000,000.`),
    signature: {
      kind: "function",
      name: "write_number",
      parameters: [{ name: "number", type: int }],
      returns: string,
    },
    comparison: { kind: "exact" },
    // The groups are full or there is only one; and none is negative.
    examples: [
      [11],
      [10, 3].slice(0, group),
      Array<number>(group).fill(2),
      Array<number>(2 * group).fill(1),
    ].map((digits) => one(valueOf(digits, base))),
    inputs: {
      ...drawn,
      adjacent: ofLength(group + 1).map(([first, rest]) => one(valueOf([first, ...rest], base))),
      pair: ofLength(2 * group).map(([first, rest]) => one(valueOf([first, ...rest], base) % 1_000_000_000)),
      negative: integer(-1_000_000_000, -1).map(one),
    },
    oracle: ([number]) => {
      const text = written(digitsOf(Math.abs(Number(number)), base));
      const parted = Array.from(text, (char, at) =>
        at > 0 && (text.length - at) % group === 0 ? `_${char}` : char,
      ).join("");
      return Number(number) < 0 ? `-${parted}` : parted;
    },
    hiddenPerCategory: 5,
    reference: groupedSource(rules),
    hints: [
      `The remainder of a division by ${base} is the lowest digit; the quotient holds the others.`,
      "Do the negative numbers first: a minus, and then the same for the number without its sign.",
      "Looked up in a text of all digits, a digit's value is the index of its sign.",
      "Collect the digits with the lowest first: then the groups begin at the start of the text, and you turn it round at the end.",
    ],
    flaws: [
      {
        name: "makes the groups from the left",
        caughtBy: ["adjacent"],
        source: groupedSource(rules, "left"),
      },
      { name: "forgets negative numbers", caughtBy: ["negative"], source: groupedSource(rules, "unsigned") },
      { name: "writes 0 as an empty text", caughtBy: ["zero"], source: groupedSource(rules, "no zero") },
    ],
  };
}

function figuresOf(base: number, letters: "small" | "capital" | "either"): string {
  const figures = alphabet.slice(0, base);
  return letters === "capital" ? figures.toUpperCase() : figures;
}

function groupedSource(
  { base, letters, group }: Grouped,
  mistake: "none" | "left" | "unsigned" | "no zero" = "none",
): Flaw["source"] {
  const left = mistake === "left";
  const sign =
    mistake === "unsigned"
      ? { python: "", javascript: "" }
      : {
          python: '    if number < 0:\n        return "-" + write_number(-number)\n',
          javascript: '  if (number < 0) return "-" + writeNumber(-number);\n',
        };
  const loop =
    mistake === "no zero"
      ? {
          python: `    digits = ""
    while number > 0:
        digits += DIGITS[number % ${base}]
        number //= ${base}
`,
          javascript: `  let digits = "";
  while (number > 0) {
    digits += DIGITS[number % ${base}];
    number = Math.floor(number / ${base});
  }
`,
        }
      : {
          python: `    digits = DIGITS[number % ${base}]
    while number >= ${base}:
        number //= ${base}
        digits += DIGITS[number % ${base}]
`,
          javascript: `  let digits = DIGITS[number % ${base}];
  while (number >= ${base}) {
    number = Math.floor(number / ${base});
    digits += DIGITS[number % ${base}];
  }
`,
        };
  const turn = left
    ? { python: "    digits = digits[::-1]\n", javascript: '  digits = [...digits].reverse().join("");\n' }
    : { python: "", javascript: "" };
  return {
    python: `DIGITS = "${figuresOf(base, letters)}"

def write_number(number):
${sign.python}${loop.python}${turn.python}    groups = [digits[i:i + ${group}] for i in range(0, len(digits), ${group})]
    return "_".join(groups)${left ? "" : "[::-1]"}
`,
    javascript: `const DIGITS = "${figuresOf(base, letters)}";

function writeNumber(number) {
${sign.javascript}${loop.javascript}${turn.javascript}  const groups = digits.match(/.{1,${group}}/g) ?? [];
  return ${left ? 'groups.join("_")' : '[...groups.join("_")].reverse().join("")'};
}
`,
  };
}

function readBody(rules: Read): FamilyBody<Input> {
  const { base, letters, plus } = rules;
  const figures = figuresOf(base, letters);
  const high = alphabet.slice(10, base);
  const other = letters === "small" ? high.toUpperCase() : letters === "capital" ? high : high.toUpperCase();
  const textOf = (signs: string, minLength: number, maxLength: number) =>
    fc
      .array(fc.constantFrom(...Array.from(signs)), { minLength, maxLength, size: "max" })
      .map((drawn) => drawn.join(""));
  const joined = (...parts: fc.Arbitrary<string>[]) =>
    fc.tuple(...parts).map((drawn): Input => [drawn.join("")]);
  const proper = textOf(figures, 1, 4);
  const tooHigh = alphabet.charAt(base);
  const figure = figures.charAt(10);
  return {
    task: `reads a whole number in base ${base} from a text, with letters that are ${
      letters === "either" ? "small or capital" : letters
    } and an optional ${plus === "allowed" ? "plus or minus" : "minus"} before the digits, and returns null where the text is no such number`,
    wordings: [
      `Read a whole number that is written in **base ${base}**. A text that is no such number gives nothing.`,
      `A text should hold a whole number in **base ${base}**. Return the number, or nothing if the text is not right.`,
      `Find out which number a text in **base ${base}** stands for, if it is rightly written.`,
    ],
    statement:
      foldLines(`- The digits are 0 to 9 and then letters, up to \`${figures.at(-1)}\` for ${base - 1}. ${
        letters === "either"
          ? "**Small letters and capitals** mean the same."
          : `Only **${letters} letters** are digits.`
      }
- The last digit counts ones, the one before it ${base}s, then come ${base ** 2}s and so on. So \`1${figure}\` is ${base + 10}.
- Before the digits may stand ${plus === "allowed" ? "one sign, `+` or `-`" : "a `-`, but **no `+`**"}. There may be digits 0 in front.
- In all other cases return nothing: \`None\` in Python, \`null\` in JavaScript (not \`undefined\`). So it is for a text
  without a digit, for a space anywhere, and for letters or digits that base ${base} does not have.

{examples}

The text has at most 9 characters, all of them ASCII.`),
    signature: {
      kind: "function",
      name: "read_number",
      parameters: [{ name: "text", type: string }],
      returns: optional(int),
    },
    comparison: { kind: "exact" },
    examples: [[`1${figure}`], ["205"], [`-${figures.charAt(base - 1)}7`], ["3."]],
    inputs: {
      typical: joined(textOf(figures, 2, 5)),
      empty: fc.constantFrom("", "-", "+", "--", "+-", "- ").map((text): Input => [text]),
      zero: joined(
        fc.constantFrom("0", "00", "000"),
        fc.oneof(fc.constant(""), textOf(figures.slice(1), 1, 3)),
      ),
      boundary: joined(textOf(`01${figures.at(-1)}`, 1, 4)),
      case: joined(proper, textOf(other, 1, 2), fc.oneof(fc.constant(""), proper)),
      errors: joined(
        fc.constantFrom("", "-"),
        fc.oneof(fc.constant("1"), proper),
        fc.constant(letters === "capital" ? tooHigh.toUpperCase() : tooHigh),
        fc.oneof(fc.constant(""), proper),
      ),
      negative: joined(fc.constant("-"), textOf(figures.slice(1), 1, 5)),
      punctuation: fc.oneof(
        joined(fc.constant("+"), textOf(figures, 1, 4)),
        joined(proper, fc.constantFrom("_", " ", "-", ".", "+"), proper),
        joined(fc.constantFrom(" ", "_", "+-", "--", "0x"), proper),
      ),
      large: joined(fc.constantFrom("", "-"), textOf(figures.slice(1), 7, 8)),
    },
    hiddenPerCategory: 5,
    oracle: ([text]) => readBackwards(String(text), rules),
    reference: readSource(rules),
    hints: [
      "First find out whether the text is right at all; a regular expression says so in one line.",
      "Take the sign off, and look at the digits from the left.",
      `With each digit, what you have so far counts ${base} times as much; then add the digit.`,
      "A digit's value is its index in a text of all digits.",
    ],
    flaws: [
      {
        name: "takes letters that are too high for digits",
        caughtBy: ["errors"],
        source: readSource(rules, { base: 36 }),
      },
      {
        name:
          letters === "either" ? "does not know capitals" : "takes small letters and capitals for the same",
        caughtBy: ["case"],
        source: readSource(rules, { letters: letters === "either" ? "small" : "either" }),
      },
      {
        name: "takes a text without digits for 0",
        caughtBy: ["empty"],
        source: readSource(rules, { count: "*" }),
      },
    ],
  };
}

/** Adds up what each digit is worth, from the last to the first. */
function readBackwards(text: string, { base, letters, plus }: Read): number | null {
  const signs = plus === "allowed" ? ["+", "-"] : ["-"];
  const sign = signs.find((accepted) => text.startsWith(accepted)) ?? "";
  const figures = Array.from(text.slice(sign.length)).toReversed();
  let [sum, worth] = [0, 1];
  for (const figure of figures) {
    const digit = figuresOf(base, letters).indexOf(letters === "either" ? figure.toLowerCase() : figure);
    if (digit === -1) return null;
    sum += digit * worth;
    worth *= base;
  }
  if (figures.length === 0) return null;
  return sign === "-" && sum > 0 ? -sum : sum;
}

function readSource(
  { base, letters, plus }: Read,
  mistake: { base?: number; letters?: Read["letters"]; count?: string } = {},
): Flaw["source"] {
  const known = mistake.letters ?? letters;
  const high = alphabet.slice(10, mistake.base ?? base);
  const range = high.length > 1 ? `${high.charAt(0)}-${high.charAt(high.length - 1)}` : high;
  const allowed = {
    small: range,
    capital: range.toUpperCase(),
    either: `${range}${range.toUpperCase()}`,
  }[known];
  const digits = figuresOf(mistake.base ?? base, known);
  const pattern = `(${plus === "allowed" ? "[+-]?" : "-?"})([0-9${allowed}]${mistake.count ?? "+"})`;
  const lower = known === "either";
  return {
    python: `import re

DIGITS = "${digits}"

def read_number(text):
    match = re.fullmatch("${pattern}", text)
    if not match:
        return None
    number = 0
    for digit in match[2]${lower ? ".lower()" : ""}:
        number = number * ${base} + DIGITS.index(digit)
    return -number if match[1] == "-" else number
`,
    javascript: `const DIGITS = "${digits}";

function readNumber(text) {
  const match = /^${pattern}$/.exec(text);
  if (match === null) return null;
  let number = 0;
  for (const digit of match[2]${lower ? ".toLowerCase()" : ""}) {
    number = number * ${base} + DIGITS.indexOf(digit);
  }
  return match[1] === "-" ? -number : number;
}
`,
  };
}

function strangeBody(rules: Strange): FamilyBody<Input> {
  const { system, base } = rules;
  const signed = system !== "without zero";
  const drawn = inputsOfBase(base, 1_000_000);
  const examples = strangeExamples(rules);
  const value = (digits: readonly number[]) => valueOf(digits, system === "negative" ? -base : base);
  return {
    task: `returns the digits of a whole number ${systemInTask(rules)}, as a list with the highest digit first; 0 gives an empty list`,
    wordings: [
      `Write a whole number ${systemName(rules)}: return the list of its digits, with the highest first.`,
      `Which digits does \`number\` have ${systemName(rules)}? Return them as a list, with the highest first.`,
      `Return the digits that a whole number has ${systemName(rules)}, with the highest first.`,
    ],
    statement: foldLines(`${systemRules(rules)}
- Every ${signed ? "whole number, positive or negative," : "number above 0"} can be written in exactly one way${signed ? ", if the list does not begin with a digit 0" : ""}. The number 0 gives an **empty list**.

{examples}

The number is from ${signed ? "-1,000,000" : "0"} to 1,000,000.`),
    signature: {
      kind: "function",
      name: "digits_of",
      parameters: [{ name: "number", type: int }],
      returns: list(int),
    },
    comparison: { kind: "exact" },
    examples: examples.map((digits) => one(value(digits))),
    inputs: {
      ...drawn,
      ...(signed
        ? { negative: integer(-5000, -1).map(one), reversed: integer(-1_000_000, -100_000).map(one) }
        : { pair: fc.tuple(integer(1, 40), integer(0, 1)).map(([times, more]) => one(times * base + more)) }),
    },
    hiddenPerCategory: 6,
    oracle: ([number]) => withinReach(Number(number), rules),
    reference: strangeSource(rules),
    hints: [
      "As in any base: which digit is the last one, and what is left for the digits before it?",
      `The last digit and the number leave the same remainder when they are divided by ${base}.`,
      `Take that digit away from the number and divide by ${system === "negative" ? `-${base}` : base}: this must come out even.`,
      "In JavaScript the remainder of a negative number is negative: bring it up by adding and taking the remainder again.",
    ],
    flaws: strangeFlaws(rules),
  };
}

function systemInTask({ system, base }: Strange): string {
  if (system === "negative") return `in the negative base -${base} with digits 0 to ${base - 1}`;
  if (system === "balanced")
    return `in balanced base ${base} with digits -${(base - 1) / 2} to ${(base - 1) / 2}`;
  return `of 0 or more in base ${base} with digits 1 to ${base} and no digit 0`;
}

function systemName({ system, base }: Strange): string {
  if (system === "negative") return `in the **negative base -${base}**`;
  return system === "balanced" ? `in **balanced base ${base}**` : `in **base ${base} without a zero**`;
}

function systemRules(rules: Strange): string {
  const { system, base } = rules;
  const places = (signed: number) =>
    `counts ones, the one before it counts ${signed}s, then come ${signed ** 2}s, ${signed ** 3}s and so on`;
  if (system === "negative") {
    const sample = [1, base - 1, 0];
    return `- The digits are 0 to ${base - 1}. The last digit ${places(-base)}: each place is worth -${base} times the one
  after it. So \`[${sample.join(", ")}]\` is ${base ** 2} - ${base * (base - 1)} + 0 = ${base}.`;
  }
  if (system === "balanced") {
    return `- The digits are the whole numbers from -${(base - 1) / 2} to ${(base - 1) / 2}. The last digit ${places(base)}.
  So \`[1, -1]\` is ${base} - 1 = ${base - 1}.`;
  }
  return `- The digits are the whole numbers from **1 to ${base}**; there is no digit 0. The last digit ${places(base)}.
  So \`[1, ${base}]\` is ${base} + ${base} = ${2 * base}, and \`[${base}]\` is ${base}.`;
}

/** On which the flaws do not show: see each. */
function strangeExamples({ system, base }: Strange): number[][] {
  if (system === "negative") {
    return [[2], [2, 0, 1], [1, 0, 2, 0, 1], [1, 0, 0, 0, 2]];
  }
  if (system === "balanced") {
    return [
      [1, -1],
      [1, 0, 1],
      [1, -1, 0, 1],
    ];
  }
  const digit = Math.min(2, base - 1);
  return [
    [1, 1],
    [digit, 1, 1],
    [1, 1, digit, 1],
    [digit, 1, 1, 1, 1],
  ];
}

/** From the highest digit on: the rest must be within reach of the places that are left. */
function withinReach(number: number, { system, base }: Strange): number[] {
  const signed = system === "negative" ? -base : base;
  const half = (base - 1) / 2;
  const [low, high] = { negative: [0, base - 1], balanced: [-half, half], "without zero": [1, base] }[system];
  const canReach = (target: number, places: number) => {
    const worths = Array.from({ length: places }, (_, at) => signed ** at);
    const sum = (choose: (a: number, b: number) => number) =>
      worths.reduce((total, worth) => total + choose(worth * (low ?? 0), worth * (high ?? 0)), 0);
    return sum(Math.min) <= target && target <= sum(Math.max);
  };
  let places = 0;
  while (!canReach(number, places)) places += 1;
  const digits: number[] = [];
  for (let rest = number; places > 0; places--) {
    let digit = low ?? 0;
    while (!canReach(rest - digit * signed ** (places - 1), places - 1)) digit += 1;
    digits.push(digit);
    rest -= digit * signed ** (places - 1);
  }
  return digits;
}

interface Step {
  readonly condition: Flaw["source"];
  readonly digit: Flaw["source"];
  readonly rest: Flaw["source"];
}

function strangeStep({ system, base }: Strange): Step {
  const half = (base - 1) / 2;
  switch (system) {
    case "negative":
      return {
        condition: { python: "number != 0", javascript: "number !== 0" },
        digit: { python: `number % ${base}`, javascript: `((number % ${base}) + ${base}) % ${base}` },
        rest: { python: `(digit - number) // ${base}`, javascript: `(digit - number) / ${base}` },
      };
    case "balanced":
      return {
        condition: { python: "number != 0", javascript: "number !== 0" },
        digit: {
          python: `(number + ${half}) % ${base} - ${half}`,
          javascript: `(((number + ${half}) % ${base}) + ${base}) % ${base} - ${half}`,
        },
        rest: { python: `(number - digit) // ${base}`, javascript: `(number - digit) / ${base}` },
      };
    case "without zero":
      return {
        condition: { python: "number > 0", javascript: "number > 0" },
        digit: { python: `(number - 1) % ${base} + 1`, javascript: `((number - 1) % ${base}) + 1` },
        rest: { python: `(number - digit) // ${base}`, javascript: `(number - digit) / ${base}` },
      };
    default:
      return unreachable(system);
  }
}

function strangeSource(
  rules: Strange,
  mistake: Partial<Step> & { zero?: Flaw["source"] } = {},
): Flaw["source"] {
  const { condition, digit, rest } = { ...strangeStep(rules), ...mistake };
  return {
    python: `def digits_of(number):
    digits = []
    while ${condition.python}:
        digit = ${digit.python}
        digits.append(digit)
        number = ${rest.python}
    return digits[::-1]${mistake.zero?.python ?? ""}
`,
    javascript: `function digitsOf(number) {
  const digits = [];
  while (${condition.javascript}) {
    const digit = ${digit.javascript};
    digits.push(digit);
    number = ${rest.javascript};
  }
  return ${mistake.zero?.javascript ?? ""}digits.reverse();
}
`,
  };
}

function strangeFlaws(rules: Strange): Flaw[] {
  const { system, base } = rules;
  const half = (base - 1) / 2;
  const givesZero: Flaw = {
    name: "gives 0 one digit",
    caughtBy: ["zero"],
    source: strangeSource(rules, {
      zero: { python: " or [0]", javascript: "digits.length === 0 ? [0] : " },
    }),
  };
  if (system === "without zero") {
    return [
      givesZero,
      {
        name: "uses a digit 0",
        caughtBy: ["ties"],
        source: strangeSource(rules, {
          digit: { python: `number % ${base}`, javascript: `number % ${base}` },
        }),
      },
      {
        name: `replaces a digit 0 by ${base}, but takes nothing from the place before it`,
        caughtBy: ["ties"],
        source: strangeSource(rules, {
          rest: { python: `number // ${base}`, javascript: `Math.floor(number / ${base})` },
        }),
      },
    ];
  }
  if (system === "negative") {
    return [
      givesZero,
      {
        name: "takes the remainder of a negative number without its sign",
        caughtBy: ["negative", "large"],
        source: strangeSource(rules, {
          digit: { python: `abs(number) % ${base}`, javascript: `Math.abs(number) % ${base}` },
          rest: {
            python: `(digit - number) // ${base}`,
            javascript: `Math.floor((digit - number) / ${base})`,
          },
        }),
      },
    ];
  }
  return [
    givesZero,
    {
      name: "keeps the negative remainder of a negative number, even where it is too low",
      caughtBy: ["reversed"],
      source: {
        python: `import math

def digits_of(number):
    digits = []
    while number != 0:
        digit = int(math.fmod(number, ${base}))
        if digit > ${half}:
            digit -= ${base}
        digits.append(digit)
        number = (number - digit) // ${base}
    return digits[::-1]
`,
        javascript: `function digitsOf(number) {
  const digits = [];
  while (number !== 0) {
    let digit = number % ${base};
    if (digit > ${half}) digit -= ${base};
    digits.push(digit);
    number = (number - digit) / ${base};
  }
  return digits.reverse();
}
`,
      },
    },
  ];
}
