import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { string } from "../type.ts";

/** How the words of a name are written and joined. */
interface Style {
  readonly name: string;
  readonly sample: string;
  readonly between: string;
  readonly first: "lower" | "upper" | "capital";
  readonly others: "lower" | "upper" | "capital";
}

/** Easy: the words stand apart already. */
interface Joined {
  readonly kind: "joined";
  readonly separator: "_" | "-" | "." | " ";
  readonly to: Style;
}

/** Medium: capitals and digits say where the words begin. */
interface Humped {
  readonly kind: "humped";
  readonly capitals: "each begins a word" | "in a row are one word";
  readonly digits: "belong to the word before" | "are words";
  readonly to: Style;
}

type Parameters = Joined | Humped;
type Input = readonly [name: string];

const snake: Style = {
  name: "snake_case",
  sample: "max_retry_count",
  between: "_",
  first: "lower",
  others: "lower",
};
const kebab: Style = { ...snake, name: "kebab-case", sample: "max-retry-count", between: "-" };
const dotted: Style = { ...snake, name: "dot.case", sample: "max.retry.count", between: "." };
const constant: Style = {
  ...snake,
  name: "CONSTANT_CASE",
  sample: "MAX_RETRY_COUNT",
  first: "upper",
  others: "upper",
};
const camel: Style = {
  name: "camelCase",
  sample: "maxRetryCount",
  between: "",
  first: "lower",
  others: "capital",
};
const pascal: Style = { ...camel, name: "PascalCase", sample: "MaxRetryCount", first: "capital" };
const title: Style = { ...pascal, name: "Title Case", sample: "Max Retry Count", between: " " };
const sentenceStyle: Style = { ...title, name: "Sentence case", sample: "Max retry count", others: "lower" };

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "case-style",
    version: 1,
    title: "Change the case style of a name",
    topic: "strings",
    difficulties: ["easy", "medium"],
    summary: "Turn a name such as max_retry_count into maxRetryCount, Max Retry Count and so on, and back.",
  },
  parameters: (difficulty) => (difficulty === "easy" ? joined() : humped()),
  build: (parameters) => (parameters.kind === "joined" ? joinedBody(parameters) : humpedBody(parameters)),
});

function joined(): fc.Arbitrary<Parameters> {
  const to = fc.constantFrom(snake, kebab, dotted, constant, camel, pascal, title, sentenceStyle);
  const separator = fc.constantFrom("_", "-", ".", " ");
  return fc
    .record({ kind: fc.constant("joined"), separator, to })
    .filter((drawn) => drawn.separator !== drawn.to.between);
}

function humped(): fc.Arbitrary<Parameters> {
  return fc.record({
    kind: fc.constant("humped"),
    capitals: fc.constantFrom("each begins a word", "in a row are one word"),
    digits: fc.constantFrom("belong to the word before", "are words"),
    to: fc.constantFrom(snake, kebab, dotted, constant, title, sentenceStyle),
  });
}

const characters = (from: string, minLength: number, maxLength: number) =>
  fc
    .array(fc.constantFrom(...Array.from(from)), { minLength, maxLength, size: "max" })
    .map((drawn) => drawn.join(""));
const word = characters("abcdefgiklmnoprstuvwz", 1, 6);
const words = (minLength: number, maxLength: number) => fc.array(word, { minLength, maxLength, size: "max" });
const withDigits = fc.constantFrom("x2", "2nd", "utf8", "3d", "b4c", "100", "7a7b", "0", "r2d2");
const letterAfterDigit = fc.constantFrom("2nd", "3d", "b4c", "7a7b", "r2d2");
const mixed = fc
  .tuple(characters("abcdxyzABCDXYZ", 2, 5), fc.constantFrom("aB", "Ba", "xYz", "AB"))
  .map(join);

function join(parts: readonly string[]): string {
  return parts.join("");
}

const separatorNames = { _: "underscores", "-": "hyphens", ".": "dots", " ": "spaces" };
const input = (name: string): Input => [name];

function joinedBody({ separator, to }: Joined): FamilyBody<Input> {
  const by = (parts: readonly string[]) => parts.join(separator);
  const sample = by(["max", "retry", "count"]);
  const signs = separatorNames[separator];
  const shown = separator === " " ? "a space" : `\`${separator}\``;
  const around = fc.tuple(
    fc.constantFrom("", separator, separator.repeat(2)),
    words(2, 3),
    fc.constantFrom("", separator),
  );
  return {
    task: `turns a name whose words are separated by ${signs} into ${to.name}, leaving out empty words`,
    wordings: [
      `Write a name in another style: its words are separated by ${signs}, and shall be in **${to.name}**.`,
      `The words of a name are separated by ${signs}. Return the same name in **${to.name}**.`,
      `Convert a name into **${to.name}**. The name's words are separated by ${signs}.`,
    ],
    statement: `So \`${sample}\` becomes \`${to.sample}\`.

- ${describe(to)}
- The letters may come in any case: \`${by(["MAX", "reTry", "Count"])}\` gives the same.
- A name is made of letters from \`a\` to \`z\` and \`A\` to \`Z\`, digits, and the separator, ${shown}.
  Digits stay as they are, and a letter after a digit is written as inside a word.
- Separators at the start, at the end, or several in a row make no empty words.
- A name without words gives an empty text.

{examples}

The name has at most 300 characters.`,
    signature,
    comparison: { kind: "exact" },
    examples: [["send", "mail", "now"], ["page", "width"], ["total"], ["read", "next", "line", "break"]].map(
      (parts): Input => [by(parts)],
    ),
    inputs: {
      typical: words(2, 4).map((parts) => input(by(parts))),
      empty: fc.constantFrom("", separator, separator.repeat(2)).map(input),
      single: word.map(input),
      case: fc.array(mixed, { minLength: 2, maxLength: 3 }).map((parts) => input(by(parts))),
      boundary: fc
        .tuple(word, withDigits, letterAfterDigit, word)
        .map(([before, first, second, after]) => input(by([first, before, second, after]))),
      adjacent: fc
        .tuple(words(1, 2), fc.integer({ min: 2, max: 3 }), words(1, 3))
        .map(([before, times, after]) => input(by(before) + separator.repeat(times) + by(after))),
      missing: around
        .filter(([before, , after]) => before + after !== "")
        .map(([before, parts, after]) => input(before + by(parts) + after)),
      large: words(20, 40).map((parts) => input(by(parts))),
    },
    hiddenPerCategory: 5,
    oracle: ([name]) => {
      const parts = name.split(separator).filter((part) => part !== "");
      return written(parts, to);
    },
    reference: joinedSource(separator, to),
    hints: [
      "Take the name apart into its words first, and put them together again afterwards.",
      `Splitting at each separator gives empty words where two ${signs} meet: leave them out.`,
      "Make all letters small at once; then only those that shall be capitals are left to do.",
      `Join the words with ${to.between === "" ? "nothing between them" : `"${to.between}"`}.`,
    ],
    flaws: joinedFlaws(separator, to),
  };
}

const signature = {
  kind: "function",
  name: "change_style",
  parameters: [{ name: "name", type: string }],
  returns: string,
} as const;

function describe({ name, between, first, others }: Style): string {
  const joint = { _: "an underscore", "-": "a hyphen", ".": "a dot", " ": "a space", "": "nothing" }[between];
  const letters =
    first === "upper"
      ? "all letters are capitals"
      : others === "lower"
        ? first === "lower"
          ? "all letters are small"
          : "the first letter of the first word is a capital and all others are small"
        : first === "capital"
          ? "each word begins with a capital and goes on in small letters"
          : "each word but the first begins with a capital, and all other letters are small";
  return `In ${name}, ${letters}, with\n  ${joint} between the words.`;
}

/** Letter by letter. */
function written(parts: readonly string[], to: Style): string {
  return parts
    .map((part, at) =>
      Array.from(part, (char, place) => {
        const rule = at === 0 ? to.first : to.others;
        return rule === "upper" || (rule === "capital" && place === 0)
          ? char.toUpperCase()
          : char.toLowerCase();
      }).join(""),
    )
    .join(to.between);
}

interface Pieces {
  /** The words, in small letters unless a mistake says otherwise. */
  readonly words: Flaw["source"];
  readonly imports?: string;
}

function source({ words: found, imports = "" }: Pieces, to: Style): Flaw["source"] {
  return {
    python: `${imports}def change_style(name):
    words = ${found.python}
    return ${joinPython(to)}
`,
    javascript: `function changeStyle(name) {
  const words = ${found.javascript};
  ${joinJavaScript(to)}
}
`,
  };
}

function joinPython({ between, first, others }: Style): string {
  const all = `"${between}".join(words)`;
  if (first === "upper") return `${all}.upper()`;
  if (first === "lower" && others === "lower") return all;
  if (others === "lower") return `${all}.capitalize()`;
  if (first === "lower") return `"".join(words[:1] + [word.capitalize() for word in words[1:]])`;
  return `"${between}".join(word.capitalize() for word in words)`;
}

function joinJavaScript({ between, first, others }: Style): string {
  const all = `words.join("${between}")`;
  const capital = "const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);\n  ";
  if (first === "upper") return `return ${all}.toUpperCase();`;
  if (first === "lower" && others === "lower") return `return ${all};`;
  if (others === "lower") return `${capital}return capital(${all});`;
  if (first === "lower")
    return `${capital}return words.slice(0, 1).concat(words.slice(1).map(capital)).join("");`;
  return `${capital}return words.map(capital).join("${between}");`;
}

function joinedSource(separator: Joined["separator"], to: Style): Flaw["source"] {
  return source({ words: splitBy(separator) }, to);
}

function splitBy(separator: Joined["separator"]): Flaw["source"] {
  return {
    python: `[word for word in name.lower().split("${separator}") if word]`,
    javascript: `name.toLowerCase().split("${separator}").filter((word) => word !== "")`,
  };
}

function joinedFlaws(separator: Joined["separator"], to: Style): Flaw[] {
  const emptyWords: Flaw = {
    name: "makes empty words where separators meet",
    caughtBy: ["adjacent", "missing"],
    source: source(
      {
        words: {
          python: `name.lower().split("${separator}")`,
          javascript: `name.toLowerCase().split("${separator}")`,
        },
      },
      to,
    ),
  };
  const right = joinedSource(separator, to);
  const afterDigits: Flaw = {
    name: "writes a capital after a digit too",
    caughtBy: ["boundary"],
    source: {
      python: right.python.replace("word.capitalize()", "word.title()"),
      javascript: right.javascript.replace(
        "word.charAt(0).toUpperCase() + word.slice(1)",
        "word.replace(/[a-z]+/g, (part) => part[0].toUpperCase() + part.slice(1))",
      ),
    },
  };
  const noDigits: Flaw = {
    name: "takes digits for separators",
    caughtBy: ["boundary"],
    source: source(
      {
        imports: "import re\n\n",
        words: {
          python: 're.findall("[a-z]+", name.lower())',
          javascript: "name.toLowerCase().match(/[a-z]+/g) ?? []",
        },
      },
      to,
    ),
  };
  return [
    to.between === "" ? afterDigits : emptyWords,
    noDigits,
    ...(to.first === "upper" ? [] : [keepsCase(separator, to)]),
  ];
}

function keepsCase(separator: Joined["separator"], to: Style): Flaw {
  const right = joinedSource(separator, to);
  const python = right.python.replace(".lower()", "");
  return {
    name: "leaves capitals inside a word as they are",
    caughtBy: ["case"],
    source: {
      python:
        to.others === "lower" && to.first === "capital"
          ? python.replace(/return (.*)\.capitalize\(\)/, "line = $1\n    return line[:1].upper() + line[1:]")
          : python.replaceAll("word.capitalize()", "word[:1].upper() + word[1:]"),
      javascript: right.javascript.replace(".toLowerCase()", ""),
    },
  };
}

function humpedBody(rules: Humped): FamilyBody<Input> {
  const { capitals, digits, to } = rules;
  const inRow = capitals === "in a row are one word";
  const apart = digits === "are words";
  const example = writtenOf("parseHTMLFile", rules);
  const capitalRow = characters("ABCDEFGHIJK", 2, 4);
  const capitalWord = word.map((text) => text.charAt(0).toUpperCase() + text.slice(1));
  const humps = (minLength: number, maxLength: number) =>
    fc.array(capitalWord, { minLength, maxLength, size: "max" }).map(join);
  const parts = (...all: fc.Arbitrary<string>[]) => fc.tuple(...all).map((drawn) => input(join(drawn)));
  const number = fc.constantFrom("0", "2", "8", "10", "2024");
  return {
    task: `turns a name in camelCase or PascalCase into ${to.name}; ${
      inRow ? "capitals in a row are one word" : "each capital begins a word"
    }, and digits ${apart ? "are words of their own" : "belong to the word before them"}`,
    wordings: [
      `A name is written in camelCase or PascalCase. Return it in **${to.name}**.`,
      `Take a name in camelCase (or PascalCase) apart into its words, and return them in **${to.name}**.`,
      `Convert a name from camelCase or PascalCase into **${to.name}**.`,
    ],
    statement: `So \`maxRetryCount\` becomes \`${to.sample}\`, and \`parseHTMLFile\` becomes \`${example}\`.

- ${
      inRow
        ? `A capital after a small letter or a digit begins a word. Capitals in a row belong to one word; but if a
  small letter follows, the last of them begins the next word: \`parseHTMLFile\` is parse, HTML and File.`
        : "**Each capital begins a word**, also in a row: the words of `parseHTMLFile` are parse, H, T, M, L and File."
    }
- ${
      apart
        ? "**Digits in a row are a word of their own**: the words of `utf16decoder2` are utf, 16, decoder and 2."
        : "Digits never begin a word, but at the start of the name, and a small letter after a digit goes on with\n  the same word: the words of `utf16leFile2` are utf16le and File2."
    }
- ${describe(to)}
- A name is made of letters from \`a\` to \`z\` and \`A\` to \`Z\` and digits. An empty name gives an empty text.

{examples}

The name has at most 300 characters.`,
    signature,
    comparison: { kind: "exact" },
    examples: [["readNextLine"], ["total"], ["userName"], ["openLastFileAgain"]],
    inputs: {
      typical: parts(word, humps(1, 3)),
      empty: fc.constant(input("")),
      single: fc.oneof(word, capitalWord).map(input),
      // Begins with a capital.
      case: parts(humps(2, 4)),
      adjacent: fc.oneof(
        parts(word, capitalRow, word),
        parts(word, capitalRow, word, capitalRow),
        parts(capitalRow, word, capitalRow),
      ),
      // Digits before a small letter, before a capital, after a capital and at the ends.
      boundary: fc.oneof(
        parts(word, number, word),
        parts(word, number, capitalWord),
        parts(capitalRow, number, capitalWord, number),
        parts(humps(1, 2), number, capitalRow, word),
      ),
      pair: parts(characters("aAbB1", 2, 4), characters("xX2", 1, 2)),
      large: parts(humps(15, 30), capitalRow, number, humps(2, 5)),
    },
    hiddenPerCategory: 6,
    oracle: ([name]) => writtenOf(name, rules),
    reference: humpedSource(rules),
    hints: [
      "Between which two characters does a word end and the next one begin? Look at every pair of neighbours.",
      "A regular expression can split at a place without taking a character away: look before with `(?<=...)`, ahead with `(?=...)`.",
      inRow
        ? "There are two such places with capitals: after a small letter or digit, and before the last capital of a row."
        : "A capital begins a word wherever it stands; but at the start of the name there is nothing to split.",
      "Make the words small first, then write them as the style wants, and join them.",
    ],
    flaws: humpedFlaws(rules),
  };
}

/** Goes through the name, and begins a word where the rules say so. */
function writtenOf(name: string, { capitals, digits, to }: Humped): string {
  const kindOf = (char: string) => (/[0-9]/.test(char) ? "digit" : /[A-Z]/.test(char) ? "capital" : "small");
  const found: string[] = [];
  Array.from(name).forEach((char, at) => {
    const [before, here, next] = [name.charAt(at - 1), char, name.charAt(at + 1)];
    const byDigit = digits === "are words" && (kindOf(before) === "digit") !== (kindOf(here) === "digit");
    const startsRow = kindOf(before) !== "capital" || (next !== "" && kindOf(next) === "small");
    const byCapital = kindOf(here) === "capital" && (capitals === "each begins a word" || startsRow);
    const last = found.at(-1);
    if (last === undefined || byDigit || byCapital) found.push(char);
    else found[found.length - 1] = last + char;
  });
  return written(found, to);
}

function humpedSource(rules: Humped): Flaw["source"] {
  return source(splitAt(borders(rules)), rules.to);
}

function borders({ capitals, digits }: Pick<Humped, "capitals" | "digits">): string {
  const atCapitals =
    capitals === "in a row are one word"
      ? "(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"
      : "(?<=.)(?=[A-Z])";
  return digits === "are words" ? `${atCapitals}|(?<=[a-zA-Z])(?=[0-9])|(?<=[0-9])(?=[a-z])` : atCapitals;
}

function splitAt(pattern: string): Pieces {
  return {
    imports: "import re\n\n",
    words: {
      python: `[word.lower() for word in re.split(r"${pattern}", name)]`,
      javascript: `name.split(/${pattern}/).map((word) => word.toLowerCase())`,
    },
  };
}

function humpedFlaws(rules: Humped): Flaw[] {
  const inRow = rules.capitals === "in a row are one word";
  const capitals = inRow ? "each begins a word" : "in a row are one word";
  const digits = rules.digits === "are words" ? "belong to the word before" : "are words";
  const atStart = borders(rules).replace("(?<=.)", "");
  return [
    {
      name: inRow ? "begins a word at each capital" : "takes capitals in a row for one word",
      caughtBy: ["adjacent"],
      source: humpedSource({ ...rules, capitals }),
    },
    {
      name: digits === "are words" ? "makes words of digits" : "leaves digits with the word before them",
      caughtBy: ["boundary"],
      source: humpedSource({ ...rules, digits }),
    },
    inRow
      ? {
          name: "does not begin a word at the last capital of a row",
          caughtBy: ["adjacent"],
          source: source(splitAt(borders(rules).replace("|(?<=[A-Z])(?=[A-Z][a-z])", "")), rules.to),
        }
      : {
          name: "begins a word before a capital at the start, and so gets an empty first word",
          caughtBy: ["case"],
          source: source(
            {
              imports: "import re\n\n",
              words: {
                python: `re.sub(r"${atStart}", " ", name).lower().split(" ")`,
                javascript: `name.replace(/${atStart}/g, " ").toLowerCase().split(" ")`,
              },
            },
            rules.to,
          ),
        },
  ];
}
