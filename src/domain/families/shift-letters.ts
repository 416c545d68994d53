import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { int, string } from "../type.ts";

/** Easy: one amount and one direction, fixed by the task. */
interface Fixed {
  readonly kind: "fixed";
  readonly amount: number;
  readonly direction: "on" | "back";
}

/** Medium: the amount is given with the text. */
interface Given {
  readonly kind: "given";
  readonly capitals: "same way" | "other way";
  readonly digits: "stay" | "shift";
  readonly growth: "none" | "by character" | "by space";
}

type Parameters = Fixed | Given;
type Input = readonly [text: string] | readonly [text: string, amount: number];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "shift-letters",
    version: 1,
    title: "Shift letters",
    topic: "strings",
    difficulties: ["easy", "medium"],
    summary: "Hide a text by moving each letter on in the alphabet, from z on to a again.",
  },
  parameters: (difficulty) => (difficulty === "easy" ? fixed() : given()),
  build: (parameters) => (parameters.kind === "fixed" ? fixedBody(parameters) : givenBody(parameters)),
});

function fixed(): fc.Arbitrary<Parameters> {
  return fc.record({
    kind: fc.constant("fixed"),
    amount: fc.constantFrom(2, 3, 4, 5, 6, 7, 8, 9),
    direction: fc.constantFrom("on", "back"),
  });
}

function given(): fc.Arbitrary<Parameters> {
  return fc.record({
    kind: fc.constant("given"),
    capitals: fc.constantFrom("same way", "other way"),
    digits: fc.constantFrom("stay", "shift"),
    growth: fc.constantFrom("none", "by character", "by space"),
  });
}

const lower = "abcdefghijklmnopqrstuvwxyz";
const upper = lower.toUpperCase();
const figures = "0123456789";

const foreign = fc.constantFrom("é", "ß", "Ω", "日", "ü", "Å");

const textOf = (characters: string, minLength: number, maxLength: number) =>
  fc
    .array(fc.constantFrom(...Array.from(characters)), { minLength, maxLength, size: "max" })
    .map((drawn) => drawn.join(""));
const sentence = (minLength: number, maxLength: number) =>
  fc.array(textOf(lower, 1, 6), { minLength, maxLength, size: "max" }).map((words) => words.join(" "));

function fixedBody({ amount, direction }: Fixed): FamilyBody<Input> {
  const way = direction === "on" ? `${amount} places on` : `${amount} places back`;
  const step = direction === "on" ? amount : -amount;
  const from = direction === "on" ? "b" : "y";
  // Letters that do not leave the alphabet when they are shifted.
  const examples = ["moon", "look, monk!", "pool 12"];
  return {
    task: `shifts each letter of a text ${way} in the alphabet, going round at its end, keeps the case, and leaves other characters`,
    wordings: [
      `Shift each letter of a text **${way}** in the alphabet, and return the text that this gives.`,
      `Return the text with every letter replaced by the one that stands **${way}** in the alphabet.`,
      `A simple cipher moves every letter **${way}** in the alphabet. Return the text in this cipher.`,
    ],
    statement: `- The alphabet goes round: after \`z\` comes \`a\` again, and before \`a\` comes \`z\`. So \`${from}\` becomes \`${shifted(from, lower, step)}\`.
- Only the letters from \`a\` to \`z\` and from \`A\` to \`Z\` are shifted. A capital stays a capital.
- All other characters stay as they are: spaces, digits, punctuation, letters such as \`é\`.
- An empty text gives an empty text.

{examples}

The text has at most 500 characters.`,
    signature: {
      kind: "function",
      name: "shift_letters",
      parameters: [{ name: "text", type: string }],
      returns: string,
    },
    comparison: { kind: "exact" },
    examples: examples.map((text): Input => [text]),
    inputs: {
      typical: fc.tuple(sentence(2, 4)),
      empty: fc.constant<Input>([""]),
      single: fc.tuple(textOf(lower, 1, 1)),
      boundary: fc.tuple(fc.constantFrom("az", "za", "xyz", "zzz", "aaa", "abc", "lazy", "pizza", "zebra")),
      case: fc
        .tuple(textOf(upper, 1, 4), textOf(lower, 1, 4))
        .map(([capitals, small]): Input => [`AZ${capitals}${small}`]),
      punctuation: fc.tuple(textOf("@[`{/:az#-.AZ09", 3, 8)),
      unicode: fc.tuple(fc.tuple(foreign, textOf(lower, 1, 5)).map((parts) => parts.join(""))),
      large: fc.tuple(textOf(`${lower}${upper} `, 200, 400)),
    },
    hiddenPerCategory: 5,
    oracle: ([text]) => Array.from(text, (char) => shifted(shifted(char, lower, step), upper, step)).join(""),
    reference: byTable(step),
    hints: [
      "Which letter does each letter of the alphabet become? Write the alphabet twice, one row below the other.",
      `The lower row is the same alphabet, turned by ${amount}: cut it in two and swap the parts.`,
      "Python's `str.maketrans` and `translate` replace by such a pair of rows; in JavaScript look up `indexOf` in the upper row.",
      "Do the same for the capitals with the two rows in capitals, and leave what is in neither row.",
    ],
    flaws: [
      { name: "does not go round at the end of the alphabet", caughtBy: ["boundary"], source: byCodes(step) },
      {
        name: "leaves capitals as they are",
        caughtBy: ["case"],
        source: byTable(step, { python: ["LETTERS", "turned"], javascript: "" }),
      },
      {
        name: "makes small letters of capitals",
        caughtBy: ["case"],
        source: {
          python: byTable(step).python.replace("text.translate", "text.lower().translate"),
          javascript: byTable(step).javascript.replace("of text)", "of text.toLowerCase())"),
        },
      },
    ],
  };
}

/** Goes step by step, and round at the end. */
function shifted(char: string, alphabet: string, steps: number): string {
  let place = alphabet.indexOf(char);
  if (place === -1) return char;
  for (let left = Math.abs(steps); left > 0; left--) {
    place += steps > 0 ? 1 : -1;
    if (place === alphabet.length) place = 0;
    if (place === -1) place = alphabet.length - 1;
  }
  return alphabet.charAt(place);
}

function byTable(
  step: number,
  rows: { python: readonly [string, string]; javascript: string } = {
    python: ["LETTERS + LETTERS.upper()", "turned + turned.upper()"],
    javascript: " + letters.toUpperCase()",
  },
): Flaw["source"] {
  const [from, to] = rows.python;
  return {
    python: `LETTERS = "${lower}"

def shift_letters(text):
    turned = LETTERS[${step}:] + LETTERS[:${step}]
    return text.translate(str.maketrans(${from}, ${to}))
`,
    javascript: `const letters = "${lower}";

function shiftLetters(text) {
  const turned = letters.slice(${step}) + letters.slice(0, ${step});
  const from = letters${rows.javascript};
  const to = turned${rows.javascript.replace("letters", "turned")};
  let shifted = "";
  for (const char of text) {
    shifted += from.includes(char) ? to[from.indexOf(char)] : char;
  }
  return shifted;
}
`,
  };
}

function byCodes(step: number): Flaw["source"] {
  const sum = step > 0 ? `+ ${step}` : `- ${-step}`;
  return {
    python: `def shift_letters(text):
    return "".join(
        chr(ord(char) ${sum}) if "a" <= char <= "z" or "A" <= char <= "Z" else char for char in text
    )
`,
    javascript: `function shiftLetters(text) {
  return text.replace(/[a-zA-Z]/g, (char) => String.fromCharCode(char.charCodeAt(0) ${sum}));
}
`,
  };
}

function givenBody(rules: Given): FamilyBody<Input> {
  const { capitals, digits, growth } = rules;
  return {
    task: `shifts each letter of a text on in the alphabet by a given amount, going round at its end; ${
      capitals === "same way" ? "capitals go the same way" : "capitals go the opposite way"
    }, digits ${digits === "stay" ? "stay" : "are shifted from 0 to 9"}${growthInTask[growth]}`,
    wordings: [
      "Shift each letter of a text by `amount` places in the alphabet, and return the new text.",
      "Return the text with every letter replaced by the one that stands `amount` places further in the alphabet.",
      "A cipher moves the letters of a text by `amount` places in the alphabet. Return the text in this cipher.",
    ],
    statement: `- The alphabet goes round, as often as it takes: after \`z\` comes \`a\` again, and before \`a\` comes \`z\`.
- A positive amount shifts the small letters \`a\` to \`z\` on, so that \`a\` by 2 becomes \`c\`. A negative amount
  shifts them back.
- ${
      capitals === "same way"
        ? "The capitals `A` to `Z` are shifted in the same way and stay capitals."
        : "The capitals `A` to `Z` are shifted **in the opposite direction** and stay capitals: `C` by 2 becomes `A`."
    }
- ${
      digits === "stay"
        ? "Digits stay as they are."
        : "The digits `0` to `9` are shifted as small letters are, among themselves: `8` by 3 becomes `1`."
    }
- All other characters stay as they are. An empty text gives an empty text.
${growthRule(rules)}
{examples}

The text has at most 500 characters, and the amount is from -1,000 to 1,000.`,
    signature: {
      kind: "function",
      name: "shift_letters",
      parameters: [
        { name: "text", type: string },
        { name: "amount", type: int },
      ],
      returns: string,
    },
    comparison: { kind: "exact" },
    examples: [
      ["king", 3],
      growth === "by character" ? ["notebook", 2] : ["high moon", 2],
      ["nook", -4],
      ["LION!", 1],
    ],
    inputs: {
      typical: fc.tuple(sentence(3, 5), amounts(-20, 20)),
      empty: fc.tuple(fc.constant(""), fc.constantFrom(0, 5)),
      zero: fc.tuple(sentence(2, 3), fc.constant(0)),
      case: fc
        .tuple(textOf(upper, 1, 4), textOf(lower, 1, 4), amounts(1, 12))
        .map(([large, small, amount]): Input => [`${large}${small} ${large}AZ`, amount]),
      boundary: fc.tuple(
        fc.constantFrom("a z", "z a", "xyz abc", "zz a zz", "AZ az", "ab yz", "za za Za"),
        fc.constantFrom(1, 2, 3, 25, 26, 27),
      ),
      punctuation: fc
        .tuple(textOf("@[`{/: #-.azAZ09", 4, 8), amounts(2, 9))
        .map(([text, amount]): Input => [`${text} az`, amount]),
      // Digits among letters, so that it shows whether they shift and whether they count.
      duplicates: fc
        .tuple(textOf(figures, 2, 3), textOf(lower, 1, 3), amounts(1, 9))
        .map(([number, word, amount]): Input => [`a09 ${number} ${word}${number}${word}`, amount]),
      negative: fc.tuple(sentence(2, 4), amounts(-26, -1)),
      unicode: fc.tuple(
        fc.tuple(foreign, textOf(lower, 1, 5)).map((parts) => parts.join("")),
        amounts(1, 25),
      ),
      large: fc.tuple(sentence(2, 5), fc.oneof(amounts(60, 1000), amounts(-1000, -60))),
    },
    hiddenPerCategory: 5,
    oracle: ([text, amount = 0]) =>
      Array.from(text, (char, at) => {
        const steps = amount + grown(text.slice(0, at), rules);
        const withCapitals = shifted(char, upper, capitals === "same way" ? steps : -steps);
        return shifted(shifted(withCapitals, lower, steps), figures, digits === "shift" ? steps : 0);
      }).join(""),
    reference: byAlphabets(rules),
    hints: [
      "Where does a letter stand in its alphabet, counted from 0? And where does the new one stand?",
      "The rest of a division by the length of the alphabet brings any place back into it.",
      "In JavaScript `-3 % 26` is -3: add the length and take the rest once more.",
      "Keep a list of the alphabets, one for each kind of character; find the one that holds the character.",
      ...(growth === "none" ? [] : ["The amount changes on the way: keep it in a variable and add 1 to it."]),
    ],
    flaws: givenFlaws(rules),
  };
}

const amounts = (min: number, max: number) => fc.integer({ min, max });

const growthInTask = {
  none: "",
  "by character": "; the amount grows by 1 with each shifted character",
  "by space": "; the amount grows by 1 with each space",
};

function growthRule({ growth, digits }: Given): string {
  if (growth === "none") return "";
  if (growth === "by space") {
    return "- **The amount grows**: after each space in the text, it is larger by 1 for the characters that follow.\n";
  }
  const which = digits === "shift" ? "letter or digit" : "letter";
  return `- **The amount grows**: the first ${which} is shifted by \`amount\`, the next by \`amount + 1\`, and so on.
  All other characters do not count.
`;
}

function grown(before: string, { growth, digits }: Given): number {
  if (growth === "none") return 0;
  if (growth === "by space") return before.split(" ").length - 1;
  return before.replaceAll(digits === "shift" ? /[^a-zA-Z0-9]/g : /[^a-zA-Z]/g, "").length;
}

function givenFlaws(rules: Given): Flaw[] {
  const { digits, growth } = rules;
  const right = byAlphabets(rules);
  return [
    {
      name: "goes round at most once",
      caughtBy: ["large"],
      source: {
        python: right.python.replace(
          "alphabet[place % len(alphabet)]",
          "alphabet[place - len(alphabet) if place >= len(alphabet) else place]",
        ),
        javascript: right.javascript.replace(
          "alphabet.at(place % alphabet.length)",
          "alphabet.at(place >= alphabet.length ? place - alphabet.length : place)",
        ),
      },
    },
    {
      name: digits === "stay" ? "shifts digits as well" : "leaves digits as they are",
      caughtBy: ["duplicates"],
      source: byAlphabets({ ...rules, digits: digits === "stay" ? "shift" : "stay" }),
    },
    growth === "by character"
      ? {
          name: "lets spaces and punctuation count for the growing amount",
          caughtBy: ["punctuation"],
          source: byAlphabets(rules, true),
        }
      : {
          name: "takes letters such as é for letters from a to z",
          caughtBy: ["unicode"],
          source: anyLetter(rules),
        },
  ];
}

/** @param countsAll a mistake: each character lets the amount grow */
function byAlphabets({ capitals, digits, growth }: Given, countsAll = false): Flaw["source"] {
  const turned = capitals === "other way";
  const inside = growth === "by character" && !countsAll;
  const names = ["ascii_lowercase", "ascii_uppercase", ...(digits === "shift" ? ["digits"] : [])];
  const rows = [lower, turned ? upper.split("").toReversed().join("") : upper];
  const alphabets = digits === "shift" ? [...rows, figures] : rows;
  return {
    python: `from string import ${names.join(", ")}

ALPHABETS = [${names.join(", ").replace("uppercase", turned ? "uppercase[::-1]" : "uppercase")}]

def shift_letters(text, amount):
    shifted = ""
    for char in text:${growth === "by space" ? '\n        if char == " ":\n            amount += 1' : ""}
        for alphabet in ALPHABETS:
            if char in alphabet:
                place = alphabet.index(char) + amount
                char = alphabet[place % len(alphabet)]
${inside ? "                amount += 1\n" : ""}        shifted += char
${countsAll ? "        amount += 1\n" : ""}    return shifted
`,
    javascript: `const alphabets = [
${alphabets.map((row) => `  "${row}",\n`).join("")}];

function shiftLetters(text, amount) {
  let shifted = "";
  for (const char of text) {${growth === "by space" ? '\n    if (char === " ") amount += 1;' : ""}
    const alphabet = alphabets.find((letters) => letters.includes(char));
    if (alphabet === undefined) {
      shifted += char;
    } else {
      const place = alphabet.indexOf(char) + amount;
      shifted += alphabet.at(place % alphabet.length);
${inside ? "      amount += 1;\n" : ""}    }
${countsAll ? "    amount += 1;\n" : ""}  }
  return shifted;
}
`,
  };
}

function anyLetter({ capitals, digits, growth }: Given): Flaw["source"] {
  const sign = capitals === "other way" ? "-" : "+";
  const grows = growth === "by space";
  return {
    python: `def shift_letters(text, amount):
    shifted = ""
    for char in text:${grows ? '\n        if char == " ":\n            amount += 1' : ""}
        if char.isalpha() and char.isupper():
            char = chr(65 + (ord(char) - 65 ${sign} amount) % 26)
        elif char.isalpha():
            char = chr(97 + (ord(char) - 97 + amount) % 26)
${digits === "shift" ? "        elif char.isdigit():\n            char = str((int(char) + amount) % 10)\n" : ""}        shifted += char
    return shifted
`,
    javascript: `function shiftLetters(text, amount) {
  const rest = (number, size) => ((number % size) + size) % size;
  let shifted = "";
  for (const char of text) {${grows ? '\n    if (char === " ") amount += 1;' : ""}
    const code = char.codePointAt(0);
    if (/\\p{Lu}/u.test(char)) {
      shifted += String.fromCharCode(65 + rest(code - 65 ${sign} amount, 26));
    } else if (/\\p{L}/u.test(char)) {
      shifted += String.fromCharCode(97 + rest(code - 97 + amount, 26));
${
  digits === "shift"
    ? "    } else if (/[0-9]/.test(char)) {\n      shifted += rest(Number(char) + amount, 10);\n"
    : ""
}    } else {
      shifted += char;
    }
  }
  return shifted;
}
`,
  };
}
