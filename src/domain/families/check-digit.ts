import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { foldLines } from "../family-parts/fold-lines.ts";
import { int, optional, string } from "../type.ts";

/** How a row of digits is added up. */
interface Rules {
  readonly modulus: 7 | 10;
  readonly factor: 2 | 3;
  /** The digit from which on every second one is multiplied. */
  readonly from: "last" | "second to last" | "first" | "second";
  /** What becomes of a product above 9. */
  readonly above: "stays" | "digits are added";
}

interface Parameters extends Rules {
  readonly ask: "digit to append" | "smallest" | "largest";
}

type Input = readonly [digits: string];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "check-digit",
    version: 1,
    title: "Check digits",
    topic: "numbers",
    difficulties: ["medium", "hard"],
    summary: "Find the digit that guards a number against mistypes, or the digits that cannot be read.",
  },
  parameters: (difficulty) =>
    fc.record({
      modulus: fc.constantFrom(7, 10),
      factor: fc.constantFrom(2, 3),
      from: fc.constantFrom("last", "second to last", "first"),
      above: fc.constantFrom("stays", "digits are added"),
      ask: difficulty === "hard" ? fc.constantFrom("smallest", "largest") : fc.constant("digit to append"),
    }),
  build: (parameters) =>
    parameters.ask === "digit to append" ? appendBody(parameters) : restoreBody(parameters),
});

const textOf = (characters: string, minLength: number, maxLength: number) =>
  fc
    .array(fc.constantFrom(...Array.from(characters)), { minLength, maxLength, size: "max" })
    .map((drawn) => drawn.join(""));
const input = (digits: string): Input => [digits];
const all = "0123456789";

function sumRules({ factor, from, above }: Rules): string {
  const high = 9 * factor;
  return `- ${chosenInRules[from]} are multiplied by **${factor}**. The other digits count as they are.
- ${
    above === "stays"
      ? `A product above 9 stays as it is: 9 becomes ${high}.`
      : `If a product is above 9, its two digits are added: 9 becomes ${high} and then ${Math.floor(high / 10) + (high % 10)}.`
  }
- The sum of all these numbers is the total.`;
}

const chosenInRules: Readonly<Record<Rules["from"], string>> = {
  last: "Count the digits **from the right**: the last digit, the third to last, the fifth to last and so on",
  "second to last":
    "Count the digits **from the right**: the second to last digit, the fourth to last and so on (not the last one)",
  first: "Count the digits **from the left**: the first digit, the third, the fifth and so on",
  second: "Count the digits **from the left**: the second digit, the fourth and so on",
};

const chosenInTask: Readonly<Record<Rules["from"], string>> = {
  last: "every second digit from the right, beginning with the last, is",
  "second to last": "every second digit from the right, beginning with the second to last, is",
  first: "every second digit from the left, beginning with the first, is",
  second: "every second digit from the left, beginning with the second, is",
};

function sumInTask({ factor, from, above }: Rules): string {
  const high = above === "stays" ? "products above 9 stay" : "the digits of a product above 9 are added";
  return `${chosenInTask[from]} multiplied by ${factor} in the total (${high})`;
}

/** Digit by digit, from its place. */
function worthAt(digit: number, at: number, length: number, { factor, from, above }: Rules): number {
  const fromRight = length - 1 - at;
  const isChosen = {
    first: at % 2 === 0,
    second: at % 2 === 1,
    last: fromRight % 2 === 0,
    "second to last": fromRight % 2 === 1,
  }[from];
  if (!isChosen) return digit;
  const product = digit * factor;
  return above === "stays" ? product : Array.from(String(product)).reduce((sum, one) => sum + Number(one), 0);
}

function totalOf(digits: string, rules: Rules): number {
  return Array.from(digits).reduce(
    (sum, digit, at) => sum + worthAt(Number(digit), at, digits.length, rules),
    0,
  );
}

function otherAbove<R extends Rules>(rules: R): R {
  return { ...rules, above: rules.above === "stays" ? "digits are added" : "stays" };
}

/** Counts from the other end, which is the same for every row with an odd number of digits. */
function otherEnd<R extends Rules>(rules: R): R {
  const other = {
    first: "last",
    last: "first",
    "second to last": "second",
    second: "second to last",
  } as const;
  return { ...rules, from: other[rules.from] };
}

const addition = ({ factor, from, above }: Rules): Flaw["source"] => {
  const rest = from === "second to last" || from === "second" ? 1 : 0;
  const order =
    from === "first" || from === "second"
      ? { python: "enumerate(digits)", javascript: "[...digits].entries()" }
      : { python: "enumerate(reversed(digits))", javascript: "[...digits].reverse().entries()" };
  const added = above === "digits are added";
  return {
    python: `    total = 0
    for i, digit in ${order.python}:
        value = int(digit) * (${factor} if i % 2 == ${rest} else 1)
        total += ${added ? "value // 10 + value % 10" : "value"}
`,
    javascript: `  let total = 0;
  for (const [i, digit] of ${order.javascript}) {
    const value = Number(digit) * (i % 2 === ${rest} ? ${factor} : 1);
    total += ${added ? "Math.floor(value / 10) + (value % 10)" : "value"};
  }
`,
  };
};

function appendBody(rules: Parameters): FamilyBody<Input> {
  const { modulus } = rules;
  const answer = (digits: string) => {
    const total = totalOf(digits, rules);
    return all.split("").findIndex((_, check) => (total + check) % modulus === 0);
  };
  return {
    task: `returns the check digit of a text of digits: the smallest number that makes the total divisible by ${modulus} when it is added, where ${sumInTask(rules)}`,
    wordings: [
      "A **check digit** at the end of a number shows whether it was typed rightly. Compute it from the other digits.",
      "Compute the check digit that belongs to a text of digits, by the rules below, and return it as a number.",
      "Numbers on cards and tickets end with a check digit. Find it for a number that is given as a text of digits.",
    ],
    statement: foldLines(`${sumRules(rules)}
- The **check digit** is the smallest number of 0 or more that makes the total divisible by **${modulus}** when it is
  added. It is added as it is, and is not one of the digits that are counted above.
- A text without digits has the total 0 and the check digit 0.

{examples}

The text has at most 40 characters, all of them digits from 0 to 9. It may begin with 0.`),
    signature: {
      kind: "function",
      name: "check_digit",
      parameters: [{ name: "digits", type: string }],
      returns: int,
    },
    comparison: { kind: "exact" },
    examples: smallRows
      .filter((row) => answer(row) !== 0)
      .slice(0, 4)
      .map(input),
    inputs: {
      typical: textOf(all, 5, 9).map(input),
      empty: fc.constant(input("")),
      single: textOf(all, 1, 1).map(input),
      pair: textOf(all, 2, 2).map(input),
      // As many digits from the left as from the right: it shows from which end they are counted.
      adjacent: fc
        .array(textOf(all, 2, 2), { minLength: 2, maxLength: 4 })
        .map((parts) => input(parts.join(""))),
      boundary: textOf("56789", 3, 8).map(input),
      zero: textOf(all, 2, 7)
        .filter((digits) => totalOf(digits, rules) % modulus === 0)
        .map(input),
      large: textOf(all, 20, 40).map(input),
    },
    hiddenPerCategory: 6,
    oracle: ([digits]) => answer(digits),
    reference: appendSource(rules),
    hints: [
      "First find the total; the check digit then follows from the total alone.",
      rules.from === "first"
        ? "Go through the digits with their index: the even ones, counted from 0, are multiplied."
        : "Turn the digits round; then their index says which of them are multiplied.",
      "A digit of a text is text: turn it into a number first.",
      `What is missing to the next number that ${modulus} divides? Mind the case that nothing is missing.`,
    ],
    flaws: [
      {
        name: `gives ${modulus} where nothing is missing`,
        caughtBy: ["zero", "empty"],
        source: appendSource(rules, {
          python: `${modulus} - total % ${modulus}`,
          javascript: `${modulus} - (total % ${modulus})`,
        }),
      },
      {
        name: rules.from === "first" ? "counts from the right" : "counts from the left",
        caughtBy: ["adjacent"],
        source: appendSource(otherEnd(rules)),
      },
      {
        name:
          rules.above === "stays"
            ? "adds the digits of products above 9"
            : "leaves products above 9 as they are",
        caughtBy: ["boundary"],
        source: appendSource(otherAbove(rules)),
      },
    ],
  };
}

/** Of odd length and small digits, on which no flaw shows. */
const smallRows = ["12312", "2", "3121302", "103", "11302", "3", "1021321", "31203", "231"];

function appendSource(
  rules: Rules,
  missing: Flaw["source"] = {
    python: `-total % ${rules.modulus}`,
    javascript: `(${rules.modulus} - (total % ${rules.modulus})) % ${rules.modulus}`,
  },
): Flaw["source"] {
  const total = addition(rules);
  return {
    python: `def check_digit(digits):
${total.python}    return ${missing.python}
`,
    javascript: `function checkDigit(digits) {
${total.javascript}  return ${missing.javascript};
}
`,
  };
}

function restoreBody(rules: Parameters): FamilyBody<Input> {
  const { modulus, ask } = rules;
  const withGaps = (length: readonly [number, number], gaps: number, digits = all) =>
    fc
      .tuple(
        textOf(digits, length[0], length[1]),
        fc.array(fc.nat({ max: 99 }), { minLength: gaps, maxLength: gaps }),
      )
      .map(([text, places]) =>
        input(
          places.reduce((row, place) => {
            const at = place % (row.length + 1);
            return `${row.slice(0, at)}?${row.slice(at)}`;
          }, text),
        ),
      );
  return {
    task: `replaces each "?" in a text of digits by a digit and returns the ${ask} text whose total is divisible by ${modulus}, or null if there is none, where ${sumInTask(rules)}`,
    wordings: [
      "Some digits of a number cannot be read, and are given as `?`. Replace them so that the number is valid.",
      "A number has gaps, written as `?`. Fill each gap with a digit so that the number is valid.",
      "Restore a number of which some digits are lost. Each is given as a `?`; the result must be valid.",
    ],
    statement:
      foldLines(`A number is **valid** if its total is divisible by **${modulus}**. This is the total:

${sumRules(rules)}

Return the restored number as a text:

- Each \`?\` may become any digit from 0 to 9; several of them may become the same or different digits. The number may begin with 0.
- If several valid numbers are possible, return the **${ask}**.
- If none is possible, return nothing: \`None\` in Python, \`null\` in JavaScript (not \`undefined\`). A text without a
  \`?\` is returned as it is if it is valid.

{examples}

The text has 1 to 16 characters, digits or \`?\`. At most three of them are \`?\`.`),
    signature: {
      kind: "function",
      name: "restore",
      parameters: [{ name: "text", type: string }],
      returns: optional(string),
    },
    comparison: { kind: "exact" },
    examples: rowsWithOneGap
      .filter((row) => {
        const answer = restored(row, rules);
        return answer !== null && answer === restored(row, otherAbove(rules));
      })
      .slice(0, 4)
      .map(input),
    inputs: {
      typical: withGaps([3, 6], 2),
      single: withGaps([2, 7], 1),
      pair: withGaps([1, 4], 2),
      adjacent: fc
        .array(textOf(all, 2, 2), { minLength: 1, maxLength: 4 })
        .map((parts) => input(`${parts.join("")}1?`)),
      boundary: withGaps([4, 8], 1, "56789"),
      missing: textOf(all, 2, 6).map(input),
      zero: textOf(all, 2, 6)
        .filter((digits) => totalOf(digits, rules) % modulus === 0)
        .map(input),
      duplicates: fc.constantFrom("?", "??", "???").map(input),
      large: withGaps([10, 13], 3),
    },
    hiddenPerCategory: 5,
    oracle: ([text]) => restored(text, rules),
    reference: restoreSource(rules),
    hints: [
      "With at most three gaps there are at most a thousand ways to fill them. May you simply try?",
      `In which order must you try the digits, so that the first valid number is the ${ask}?`,
      "Write a function that says whether a number without gaps is valid, and test it by itself.",
      "Python's `itertools.product` gives all ways to fill the gaps. A function that fills one gap and calls itself does it too.",
    ],
    flaws: [
      {
        name: "fills all gaps with the same digit",
        caughtBy: ["large"],
        source: sameDigit(rules),
      },
      {
        name: rules.from === "first" ? "counts from the right" : "counts from the left",
        caughtBy: ["adjacent"],
        source: restoreSource(otherEnd(rules)),
      },
      {
        name:
          rules.above === "stays"
            ? "adds the digits of products above 9"
            : "leaves products above 9 as they are",
        caughtBy: ["boundary"],
        source: restoreSource(otherAbove(rules)),
      },
    ],
  };
}

/** Of odd length, as counting from the wrong end does not show then. */
const rowsWithOneGap = Array.from({ length: 60 }, (_, at) => {
  const digits = Array.from(
    String(1_021_321 * (at + 3)).slice(0, 3 + 2 * (at % 3)),
    (digit) => Number(digit) % 4,
  );
  return digits.map((digit, place) => (place === (at * 7) % digits.length ? "?" : String(digit))).join("");
});

/** Which remainders can be had from each place on; then the best digit, place by place. */
function restored(text: string, rules: Parameters): string | null {
  const { modulus, ask } = rules;
  const order = Array.from(ask === "largest" ? all.split("").toReversed() : all);
  const choices = Array.from(text, (char) => (char === "?" ? order : [char]));
  const worth = (digit: string, at: number) => worthAt(Number(digit), at, text.length, rules);
  const remainders: Set<number>[] = [new Set([0])];
  for (const [at, digits] of [...choices.entries()].toReversed()) {
    const after = [...(remainders[0] ?? [])];
    remainders.unshift(
      new Set(digits.flatMap((digit) => after.map((rest) => (rest + worth(digit, at)) % modulus))),
    );
  }
  if (remainders[0]?.has(0) !== true) return null;
  let total = 0;
  return choices
    .map((digits, at) => {
      const fits = (digit: string) =>
        remainders[at + 1]?.has((modulus - ((total + worth(digit, at)) % modulus)) % modulus);
      const digit = digits.find(fits) ?? "";
      total += worth(digit, at);
      return digit;
    })
    .join("");
}

function restoreSource(rules: Parameters): Flaw["source"] {
  const { modulus, ask } = rules;
  const digits = ask === "largest" ? "9876543210" : all;
  const total = addition(rules);
  return {
    python: `from itertools import product

def restore(text):
    for digits in product("${digits}", repeat=text.count("?")):
        fill = iter(digits)
        candidate = "".join(next(fill) if char == "?" else char for char in text)
        if is_valid(candidate):
            return candidate
    return None

def is_valid(digits):
${total.python}    return total % ${modulus} == 0
`,
    javascript: `function restore(text) {
  if (!text.includes("?")) return isValid(text) ? text : null;
  for (const digit of "${digits}") {
    const restored = restore(text.replace("?", digit));
    if (restored !== null) return restored;
  }
  return null;
}

function isValid(digits) {
${total.javascript}  return total % ${modulus} === 0;
}
`,
  };
}

function sameDigit(rules: Parameters): Flaw["source"] {
  const { modulus, ask } = rules;
  const digits = ask === "largest" ? "9876543210" : all;
  const total = addition(rules);
  return {
    python: `def restore(text):
    for digit in "${digits}":
        candidate = text.replace("?", digit)
        if is_valid(candidate):
            return candidate
    return None

def is_valid(digits):
${total.python}    return total % ${modulus} == 0
`,
    javascript: `function restore(text) {
  for (const digit of "${digits}") {
    const candidate = text.replaceAll("?", digit);
    if (isValid(candidate)) return candidate;
  }
  return null;
}

function isValid(digits) {
${total.javascript}  return total % ${modulus} === 0;
}
`,
  };
}
