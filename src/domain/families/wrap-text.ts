import * as fc from "fast-check";
import type { Category, Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { foldLines } from "../family-parts/fold-lines.ts";
import { int, list, string } from "../type.ts";
import { unreachable } from "../unreachable.ts";

/** What becomes of a word that is longer than a line. */
type LongWords = "stick out" | "are cut" | "are hyphenated";

interface Ragged {
  readonly kind: "ragged";
  readonly long: LongWords;
  readonly align: "left" | "right" | "centre" | "centre, rather right";
}

interface Justified {
  readonly kind: "justified";
  readonly long: LongWords;
  /** Which gaps get the spaces that cannot be shared out evenly. */
  readonly wider: "left" | "right";
  readonly last: "left" | "right";
}

type Parameters = Ragged | Justified;
type Input = readonly [text: string, width: number];

const longWords = fc.constantFrom("stick out", "are cut", "are hyphenated");

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "wrap-text",
    version: 1,
    title: "Wrap text",
    topic: "strings",
    difficulties: ["medium", "hard"],
    summary: "Break a text into lines of a given width, and align or justify them.",
  },
  parameters: (difficulty) =>
    difficulty === "hard"
      ? fc.record<Justified>({
          kind: fc.constant("justified"),
          long: longWords,
          wider: fc.constantFrom("left", "right"),
          last: fc.constantFrom("left", "right"),
        })
      : fc.record<Ragged>({
          kind: fc.constant("ragged"),
          long: longWords,
          align: fc.constantFrom("left", "right", "centre", "centre, rather right"),
        }),
  build: (parameters) => (parameters.kind === "ragged" ? raggedBody(parameters) : justifiedBody(parameters)),
});

const letters = Array.from("abcdefghijklmnoprstuvw");
const sized = (minLength: number, maxLength: number) => ({ minLength, maxLength, size: "max" as const });
const wordOf = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...letters), sized(minLength, maxLength)).map((drawn) => drawn.join(""));
const words = (minLength: number, maxLength: number) =>
  fc.array(wordOf(1, 7), sized(minLength, maxLength)).map((drawn) => drawn.join(" "));
const integer = (min: number, max: number) => fc.integer({ min, max });

/** Two words that fit a line exactly, or are by one too long or too short for it, and more after them. */
const exactFit = fc
  .tuple(wordOf(2, 6), wordOf(2, 6), integer(-1, 1), words(1, 4))
  .map(([first, second, more, rest]): Input => [
    `${first} ${second} ${rest}`,
    Math.max(7, first.length + second.length + 1 + more),
  ]);

/** A word that is as long as the line or longer, up to more than two lines, between others. */
const longWord = fc
  .tuple(words(1, 2), integer(4, 8), integer(0, 14), words(1, 3))
  .map(([before, width, more, after]): Input => [
    `${before} ${"antidisestablishmentarianism".slice(0, width + more)} ${after}`,
    width,
  ]);

const inputs: FamilyBody<Input>["inputs"] = {
  typical: fc.tuple(words(5, 12), integer(9, 16)),
  empty: fc.tuple(fc.constantFrom("", " ", "   "), fc.constantFrom(5, 8)),
  single: fc.tuple(wordOf(1, 6), integer(6, 10)),
  boundary: exactFit,
  // Every word is longer than a line.
  overlapping: fc
    .tuple(fc.array(integer(7, 20), sized(1, 3)), integer(4, 6))
    .map(([lengths, width]): Input => [
      lengths.map((length) => "honorificabilitudinitatibus".slice(0, length)).join(" "),
      width,
    ]),
  adjacent: longWord,
  whitespace: fc
    .tuple(words(2, 3), integer(2, 3), words(2, 3), fc.constantFrom("", " ", "  "), integer(8, 11))
    .map(([before, times, after, around, width]): Input => [
      around + before + " ".repeat(times) + after + around,
      width,
    ]),
  pair: fc
    .tuple(fc.array(wordOf(1, 3), sized(6, 10)), integer(6, 9))
    .map(([short, width]): Input => [short.join(" "), width]),
  // Short words at the end, so that the last line mostly has several.
  large: fc.tuple(
    words(40, 70).map((text) => `${text} so it is`),
    integer(15, 40),
  ),
};

const signature = {
  kind: "function",
  name: "wrap_text",
  parameters: [
    { name: "text", type: string },
    { name: "width", type: int },
  ],
  returns: list(string),
} as const;

/** Of words that fit no line exactly, miss none by one, and are no longer than a line. */
const examples: readonly Input[] = [
  ["the quick brown fox jumps", 12],
  ["a wise old owl lives here", 16],
  ["one two three four", 16],
];

/** Of lines that share their spaces out evenly, and a last line that is full. */
const evenExamples: readonly Input[] = [
  ["cats run away from some dogs", 9],
  ["a wise old owl lived by the big lake", 12],
  ["one two three four", 18],
];

const bounds = "The text has at most 500 characters, and the width is from 4 to 60.";

const greedyRules = `- A word is a longest stretch of characters without a space. Where the text has several spaces, or spaces at its
  ends, they make no empty words and do not show in the lines.
- Put as many words on a line as fit into \`width\` characters, with one space between two words. A word that does
  not fit on the line begins the next one.`;

const longRules: Readonly<Record<LongWords, string>> = {
  "stick out":
    "- A word longer than `width` is **not cut**: it stands alone on a line, which is then longer than the others.",
  "are cut": `- A word longer than \`width\` **is cut**: it begins a new line and fills lines of \`width\` characters as long as
  what is left of it is longer than \`width\`. What is then left begins a line, on which more words may follow.`,
  "are hyphenated": `- A word longer than \`width\` **is hyphenated**: it begins a new line, and as long as what is left of it is longer
  than \`width\`, a line takes \`width - 1\` characters of it and a hyphen \`-\`. What is then left begins a line, on
  which more words may follow.`,
};

const longInTask: Readonly<Record<LongWords, string>> = {
  "stick out": "words longer than a line stand alone and uncut",
  "are cut": "words longer than a line are cut into pieces of the width",
  "are hyphenated": "words longer than a line are cut, with a hyphen at the end of each full line",
};

function raggedBody(rules: Ragged): FamilyBody<Input> {
  const { long, align } = rules;
  return {
    task: `wraps a text greedily into a list of lines of at most width characters, ${alignInTask[align]}; ${longInTask[long]}`,
    wordings: [
      "Wrap a text to lines of at most `width` characters, and return the list of lines.",
      "Break a text into lines that hold at most `width` characters each. Return the lines as a list.",
      "A text shall be shown in a narrow column. Return its lines, each of at most `width` characters.",
    ],
    statement: foldLines(`${greedyRules}
${longRules[long]}
- ${alignRules[align]}
- A text without words gives an empty list.

{examples}

${bounds}`),
    signature,
    comparison: { kind: "exact" },
    examples,
    inputs,
    hiddenPerCategory: 5,
    oracle: ([text, width]) =>
      linesOf(text, width, long).map((parts) => aligned(parts.join(" "), width, align)),
    reference: ragged(rules),
    hints: [
      "Keep the lines that you have so far. When does a word still fit on the last one?",
      "The space between two words takes room too.",
      long === "stick out"
        ? "A word that does not fit on the last line begins a new one, however long it is."
        : "While a word is too long, cut off a full line from its front; then go on with the rest as with any word.",
      ...(align === "left" ? [] : ["Wrap first, and move the finished lines afterwards."]),
    ],
    flaws: raggedFlaws(rules),
  };
}

const alignInTask: Readonly<Record<Ragged["align"], string>> = {
  left: "without spaces at their ends",
  right: "each moved to the right by leading spaces",
  centre: "each centred by leading spaces (half of the free room, rounded down)",
  "centre, rather right": "each centred by leading spaces (half of the free room, rounded up)",
};

const alignRules: Readonly<Record<Ragged["align"], string>> = {
  left: "Lines neither begin nor end with spaces.",
  right: "**Lines are aligned right**: spaces before the words fill each line up to `width`.",
  centre: `**Lines are centred**: if \`n\` of the \`width\` characters are free, \`n // 2\` spaces stand before the words, so half of
  them, rounded down. No spaces follow.`,
  "centre, rather right": `**Lines are centred**: if \`n\` of the \`width\` characters are free, half of them stand as spaces before the words,
  **rounded up**. No spaces follow.`,
};

/** Asks of each word, or piece of one, whether the text since the last break still fits with it. */
function linesOf(text: string, width: number, long: LongWords): string[][] {
  const step = long === "are hyphenated" ? width - 1 : width;
  const lines: string[][] = [];
  for (const word of text.match(/[^ ]+/g) ?? []) {
    const isCut = long !== "stick out" && word.length > width;
    const count = isCut ? Math.ceil((word.length - width) / step) : 0;
    for (let i = 0; i < count; i++) {
      lines.push([word.slice(i * step, (i + 1) * step) + (long === "are hyphenated" ? "-" : "")]);
    }
    const rest = word.slice(count * step);
    const last = lines.at(-1) ?? [];
    const room = last.reduce((free, part) => free - part.length - 1, width);
    if (count === 0 && lines.length > 0 && rest.length <= room) last.push(rest);
    else lines.push([rest]);
  }
  return lines;
}

function aligned(line: string, width: number, align: Ragged["align"]): string {
  const free = Math.max(0, width - line.length);
  const before = {
    left: 0,
    right: free,
    centre: (free - (free % 2)) / 2,
    "centre, rather right": (free + (free % 2)) / 2,
  }[align];
  return " ".repeat(before) + line;
}

interface Mistakes {
  /** How the length of a line with one more word is compared with the width. */
  readonly fits?: Flaw["source"];
  readonly words?: Flaw["source"];
}

const fitting: Flaw["source"] = {
  python: "len(lines[-1]) + 1 + len(word) <= width",
  javascript: "lines.at(-1).length + 1 + word.length <= width",
};
const splitting: Flaw["source"] = { python: "text.split()", javascript: "text.match(/\\S+/g) ?? []" };

function ragged(
  { long, align }: Ragged,
  { fits = fitting, words: found = splitting }: Mistakes = {},
): Flaw["source"] {
  const result = alignment(align);
  return {
    python: `def wrap_text(text, width):
    lines = []
    for word in ${found.python}:
${cutting(long).python}        if lines and ${fits.python}:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return ${result.python}
`,
    javascript: `function wrapText(text, width) {
  const lines = [];
  for (${long === "stick out" ? "const" : "let"} word of ${found.javascript}) {
${cutting(long).javascript}    if (lines.length > 0 && ${fits.javascript}) lines[lines.length - 1] += " " + word;
    else lines.push(word);
  }
  return ${result.javascript};
}
`,
  };
}

/** @param line what becomes of a cut piece */
function cutting(long: LongWords, line: (piece: string) => string = (piece) => piece): Flaw["source"] {
  if (long === "stick out") return { python: "", javascript: "" };
  const [end, hyphen] = long === "are cut" ? ["width", ""] : ["width - 1", ' + "-"'];
  return {
    python: `        while len(word) > width:
            lines.append(${line(`word[:${end}]${hyphen}`)})
            word = word[${end}:]
`,
    javascript: `    while (word.length > width) {
      lines.push(${line(`word.slice(0, ${end})${hyphen}`)});
      word = word.slice(${end});
    }
`,
  };
}

function alignment(align: Ragged["align"]): Flaw["source"] {
  switch (align) {
    case "left":
      return { python: "lines", javascript: "lines" };
    case "right":
      return {
        python: "[line.rjust(width) for line in lines]",
        javascript: "lines.map((line) => line.padStart(width))",
      };
    case "centre":
      return {
        python: '[" " * ((width - len(line)) // 2) + line for line in lines]',
        javascript: "lines.map((line) => line.padStart(Math.floor((width + line.length) / 2)))",
      };
    case "centre, rather right":
      return {
        python: '[" " * ((width - len(line) + 1) // 2) + line for line in lines]',
        javascript: "lines.map((line) => line.padStart(Math.ceil((width + line.length) / 2)))",
      };
    default:
      return unreachable(align);
  }
}

function raggedFlaws(rules: Ragged): Flaw[] {
  return [
    {
      name: "forgets the space between two words",
      caughtBy: ["large"],
      source: ragged(rules, {
        fits: {
          python: "len(lines[-1]) + len(word) <= width",
          javascript: "lines.at(-1).length + word.length <= width",
        },
      }),
    },
    {
      name: "leaves out a word that would fill the line exactly",
      caughtBy: ["large"],
      source: ragged(rules, {
        fits: {
          python: "len(lines[-1]) + 1 + len(word) < width",
          javascript: "lines.at(-1).length + 1 + word.length < width",
        },
      }),
    },
    {
      name: "makes empty words where spaces meet",
      caughtBy: ["whitespace"],
      source: ragged(rules, { words: { python: 'text.split(" ")', javascript: 'text.split(" ")' } }),
    },
    {
      name: rules.long === "stick out" ? "cuts long words" : "leaves long words uncut",
      caughtBy: longCategories,
      source: ragged({ ...rules, long: rules.long === "stick out" ? "are cut" : "stick out" }),
    },
  ];
}

const longCategories: readonly Category[] = ["overlapping", "adjacent"];

function justifiedBody(rules: Justified): FamilyBody<Input> {
  const { long, wider, last } = rules;
  return {
    task: `wraps a text greedily and justifies it: a list of lines of exactly width characters, spaces shared out evenly with the ${wider}most gaps wider; the last line is aligned ${last}; ${longInTask[long]}`,
    wordings: [
      "Wrap a text to lines of `width` characters and **justify** it, as newspapers do. Return the list of lines.",
      "Break a text into lines of `width` characters and spread the words over the whole line. Return the lines.",
      "Set a text in a column of `width` characters with both edges straight. Return its lines as a list.",
    ],
    statement: foldLines(`${greedyRules}
${longRules[long]}
- All lines but the last are **justified**: widen the gaps between the words until the line has \`width\` characters.
  All gaps of a line are equally wide; if that is not possible, those nearest to its **${wider}** end are wider by one.
- A line of a single word stays as it is, without spaces, also if it is shorter than \`width\`.
- The **last line** has single spaces between its words, and is aligned **${last}**: ${
      last === "left" ? "no spaces follow." : "spaces before the words fill it up to `width`."
    }
- A text without words gives an empty list.

{examples}

${bounds}`),
    signature,
    comparison: { kind: "exact" },
    examples: evenExamples,
    inputs,
    hiddenPerCategory: 5,
    oracle: ([text, width]) => {
      const lines = linesOf(text, width, long);
      return lines.map((parts, at) => {
        if (at === lines.length - 1) return aligned(parts.join(" "), width, last);
        return spread(parts, width, wider);
      });
    },
    reference: justified(rules),
    hints: [
      "Do one thing after the other: first find out which words stand on which line, then set the lines.",
      "Keep each line as a list of words: joined by single spaces, it says whether a word still fits.",
      "How many spaces does a line need in all, and how many gaps share them? Divide, with a remainder.",
      `The remainder says how many gaps, from the ${wider}, get one space more. A single word has no gap: mind the division.`,
    ],
    flaws: justifiedFlaws(rules),
  };
}

/** Adds one space after the other, going round the gaps. */
function spread(parts: readonly string[], width: number, wider: Justified["wider"]): string {
  const gaps = parts.slice(1).map(() => 1);
  const used = parts.join(" ").length;
  for (let more = 0; gaps.length > 0 && more < width - used; more++) {
    const turn = more % gaps.length;
    const at = wider === "left" ? turn : gaps.length - 1 - turn;
    gaps[at] = (gaps[at] ?? 0) + 1;
  }
  return parts.map((part, at) => part + " ".repeat(gaps[at] ?? 0)).join("");
}

interface JustifiedMistakes {
  readonly lastToo?: boolean;
}

function justified(
  { long, wider, last }: Justified,
  { lastToo = false }: JustifiedMistakes = {},
): Flaw["source"] {
  const padded = last === "right";
  const cut = cutting(long, (piece) => `[${piece}]`);
  const more = wider === "left" ? "i < rest" : "i >= gaps - rest";
  const lastPython = `" ".join(words)${padded ? ".rjust(width)" : ""} for words in lines[-1:]`;
  const lastJavascript = `lines.slice(-1).map((words) => words.join(" ")${padded ? ".padStart(width)" : ""})`;
  return {
    python: `def wrap_text(text, width):
    lines = []
    for word in text.split():
${cut.python}        if lines and len(" ".join(lines[-1] + [word])) <= width:
            lines[-1].append(word)
        else:
            lines.append([word])
${
  lastToo
    ? "    return [justify(words, width) for words in lines]"
    : `    return [justify(words, width) for words in lines[:-1]] + [${lastPython}]`
}

def justify(words, width):
    gaps = len(words) - 1
    if gaps == 0:
        return words[0]
    share, rest = divmod(width - len("".join(words)), gaps)
    line = ""
    for i in range(gaps):
        line += words[i] + " " * (share + 1 if ${more} else share)
    return line + words[-1]
`,
    javascript: `function wrapText(text, width) {
  const lines = [];
  for (${long === "stick out" ? "const" : "let"} word of text.match(/\\S+/g) ?? []) {
${cut.javascript}    if (lines.length > 0 && [...lines.at(-1), word].join(" ").length <= width) lines.at(-1).push(word);
    else lines.push([word]);
  }
${
  lastToo
    ? "  return lines.map((words) => justify(words, width));"
    : `  return [
    ...lines.slice(0, -1).map((words) => justify(words, width)),
    ...${lastJavascript},
  ];`
}
}

function justify(words, width) {
  const gaps = words.length - 1;
  const spaces = width - words.join("").length;
  const rest = spaces % gaps;
  const share = (spaces - rest) / gaps;
  let line = "";
  for (let i = 0; i < gaps; i++) {
    line += words[i] + " ".repeat(${more} ? share + 1 : share);
  }
  return line + words[gaps];
}
`,
  };
}

function justifiedFlaws(rules: Justified): Flaw[] {
  const right = justified(rules);
  const every = rules.wider === "left" ? "i == 0" : "i == gaps - 1";
  return [
    {
      name: "justifies the last line too",
      caughtBy: ["large"],
      source: justified(rules, { lastToo: true }),
    },
    {
      name: `widens the gaps nearest to the ${rules.wider === "left" ? "right" : "left"} end`,
      caughtBy: ["large"],
      source: justified({ ...rules, wider: rules.wider === "left" ? "right" : "left" }),
    },
    {
      name: "gives all spaces that are left over to one gap",
      caughtBy: ["large"],
      source: {
        python: right.python.replace(/share \+ 1 if .* else share/, `share + rest if ${every} else share`),
        javascript: right.javascript.replace(
          /\.repeat\(.* \? share \+ 1 : share\)/,
          `.repeat(${every.replace("==", "===")} ? share + rest : share)`,
        ),
      },
    },
    {
      name: rules.long === "stick out" ? "cuts long words" : "leaves long words uncut",
      caughtBy: longCategories,
      source: justified({ ...rules, long: rules.long === "stick out" ? "are cut" : "stick out" }),
    },
  ];
}
