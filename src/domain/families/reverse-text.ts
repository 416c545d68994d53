import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { nameIn } from "../signature.ts";
import { string } from "../type.ts";
import { unreachable } from "../unreachable.ts";

interface Easy {
  readonly dropped: "none" | "spaces" | "digits" | "vowels" | "marks";
  readonly shape: "back" | "mirrored" | "doubled";
}

interface Medium {
  /** Which characters move; all others stay where they are. */
  readonly moved: "letters" | "vowels" | "digits" | "capitals" | "all";
  /** What is turned round by itself. */
  readonly scope: "text" | "word" | "line";
}

type Input = [s: string];

const letter = fc.constantFrom(...Array.from("abcdefghijklmnopqrstuvwxyzABCXYZ0123456789"));
const wide = fc.constantFrom("😀", "🚀", "🎉", "🐍", "🌍", "𝄞");
const text = (unit: fc.Arbitrary<string>, minLength: number, maxLength: number) =>
  fc.string({ unit, minLength, maxLength });

export const family = defineFamily<Easy | Medium, Input>({
  meta: {
    id: "reverse-text",
    version: 3,
    title: "Reverse a text",
    topic: "strings",
    difficulties: ["easy", "medium"],
    summary:
      "Turn a text around, emoji included, mirrored or without its vowels, or only some of its characters, word by word or line by line.",
  },
  parameters: (difficulty) =>
    difficulty === "easy"
      ? fc.record({
          dropped: fc.constantFrom("none", "spaces", "digits", "vowels", "marks"),
          shape: fc.constantFrom("back", "mirrored", "doubled"),
        })
      : fc.record({
          moved: fc.constantFrom("letters", "vowels", "digits", "capitals", "all"),
          scope: fc.constantFrom("text", "word", "line"),
        }),
  build: (parameters) => ("moved" in parameters ? mediumBody(parameters) : easyBody(parameters)),
});

/** What is left out before anything is turned round. */
interface Dropped {
  /** Of a function's name. */
  readonly name: string;
  /** As in "a text without …". */
  readonly words: string;
  readonly rule: string;
  readonly characters: string;
}

const droppedOnes: Readonly<Record<Exclude<Easy["dropped"], "none">, Dropped>> = {
  spaces: {
    name: "spaces",
    words: "spaces",
    rule: "Only the space is left out: line breaks and tabs stay.",
    characters: " ",
  },
  digits: { name: "digits", words: "digits (0 to 9)", rule: "Digits are 0 to 9.", characters: "0123456789" },
  vowels: {
    name: "vowels",
    words: "vowels (a, e, i, o and u, small or capital)",
    rule: "Vowels are a, e, i, o and u, also as capitals.",
    characters: "aeiouAEIOU",
  },
  marks: {
    name: "marks",
    words: "punctuation marks (. , ! and ?)",
    rule: "Only full stops, commas, exclamation marks and question marks are left out, no other marks.",
    characters: ".,!?",
  },
};

interface Shape {
  readonly name: string;
  /** Of "a text", or of one without something. */
  readonly task: (text: string) => string;
  /** Of "that text", or of that without something. */
  readonly wordings: (text: string) => readonly string[];
  readonly rule: string;
  /** From `s` and `back`, in both languages. */
  readonly result: string;
}

const shapes: Readonly<Record<Easy["shape"], Shape>> = {
  back: {
    name: "reverse",
    task: (it) => `returns ${it}, backwards`,
    wordings: (it) => [
      `Given a text, return ${it} **backwards**: the last character first, the first one last.`,
      `Take a text. Return ${it}, with the characters **in reverse order**.`,
    ],
    rule: "",
    result: "back",
  },
  mirrored: {
    name: "mirror",
    task: (it) => `returns ${it}, followed by the same once more backwards`,
    wordings: (it) => [
      `Given a text, return ${it}, **followed by the same once more backwards**.`,
      `Put a mirror behind a text: return ${it}, **and then the same backwards**.`,
    ],
    rule: "- The character in the middle stands there twice: once at the end of the text, once as the first one backwards.\n",
    result: "s + back",
  },
  doubled: {
    name: "reverse_and_repeat",
    task: (it) => `returns ${it}, backwards, followed by the same once more forwards`,
    wordings: (it) => [
      `Given a text, return ${it}, **first backwards and then once more forwards**.`,
      `Put a mirror in front of a text: return ${it}, **backwards, and then the same forwards**.`,
    ],
    rule: "- The text's first character stands in the middle twice: as the last one backwards, and as the first one forwards.\n",
    result: "back + s",
  },
};

function easyBody(parameters: Easy): FamilyBody<Input> {
  const { dropped, shape } = parameters;
  const drops = dropped === "none" ? undefined : droppedOnes[dropped];
  const isClassic = drops === undefined && shape === "back";
  const gaps = dropped === "spaces" ? ["\n", "\t", "\n\n"] : [" ", "  ", "\n", "\t"];
  const mixed = fc.oneof(letter, characters(" .,!?aeiouAEIOU"));
  return {
    task: isClassic
      ? "reverses a string"
      : shapes[shape].task(drops === undefined ? "a text" : `a text without its ${drops.words}`),
    wordings: isClassic
      ? [
          `Given a text, return it with its characters in reverse order.`,
          `Return a text backwards: the last character first, the first one last.`,
          `Turn a text round, so that its characters come in reverse order, and return it.`,
        ]
      : shapes[shape].wordings(
          drops === undefined ? "that text" : `that text **without its ${drops.words.replace(/ \(.*/, "")}**`,
        ),
    statement: `${drops === undefined ? "" : `- ${drops.rule}\n`}${shapes[shape].rule}- ${
      drops === undefined ? "Every" : "Every other"
    } character counts: spaces${dropped === "spaces" ? " aside, line breaks" : " and line breaks"} at the ends come along, and upper case stays upper case.
- A character is a Unicode code point, so an emoji such as 😀 is **one** character and must stay whole.
- An empty text stays empty.

{examples}

In JavaScript \`"😀".length\` is 2: a string is made of 16-bit units, and some characters need two of them.`,
    signature: {
      kind: "function",
      name: easyName(parameters),
      parameters: [{ name: "s", type: string }],
      returns: string,
    },
    comparison: { kind: "exact" },
    examples: [["apple"], ["coding is fun"], ["Room 12, please!"], ["a1b2"]],
    inputs: {
      empty: fc.constant<[string]>([""]),
      single: fc.tuple(letter),
      typical: fc.tuple(text(mixed, 6, 14)),
      duplicates: text(letter, 2, 5).map((half) => [half + half.split("").toReversed().join("")]),
      whitespace: fc
        .tuple(text(letter, 2, 6), fc.constantFrom(...gaps), fc.boolean())
        .map(([inner, gap, first]) => [first ? gap + inner : inner + gap]),
      unicode: fc
        .tuple(text(letter, 0, 4), wide, text(fc.oneof(letter, wide), 1, 4))
        .map((parts) => [parts.join("")]),
      punctuation: fc.tuple(text(fc.oneof(letter, fc.constantFrom(...Array.from("'\".,!?-(){}\\"))), 4, 10)),
      // One character of each kind that may be left out, and one that never is.
      case: fc
        .tuple(...[" ", "0123456789", "aeiou", "AEIOU", ".,!?", "bcxyz", "BCXYZ"].map(characters))
        .chain((drawn) => fc.shuffledSubarray(drawn, { minLength: drawn.length }))
        .map((drawn) => [`b${drawn.join("")}c`]),
      large: fc.tuple(text(mixed, 500, 1000)),
    },
    hiddenPerCategory: 6,
    oracle: ([s]) => {
      let kept = "";
      let reversed = "";
      for (const character of s) {
        if (drops?.characters.includes(character) === true) continue;
        kept += character;
        reversed = character + reversed;
      }
      return { back: reversed, mirrored: kept + reversed, doubled: reversed + kept }[shape];
    },
    reference: easySource(parameters),
    hints: [
      ...(drops === undefined
        ? []
        : ["First take out what does not belong to the answer. What is left is turned round afterwards."]),
      "The last character comes first.",
      "In Python a slice with the step -1 walks backwards: `s[::-1]`.",
      'In JavaScript, make an array of characters, reverse it, and join it with `""`.',
      'In JavaScript `s.split("")` cuts an emoji into two halves; `[...s]` keeps it whole.',
    ],
    flaws: [
      {
        name: "cuts characters into pieces",
        caughtBy: ["unicode"],
        source: easySource(parameters, {
          back: {
            python: 's.encode("utf-8")[::-1].decode("utf-8", errors="replace")',
            javascript: 's.split("").reverse().join("")',
          },
        }),
      },
      {
        name: "drops spaces at the ends",
        caughtBy: ["whitespace"],
        source: easySource(parameters, { trims: true }),
      },
    ],
  };
}

const easyName = ({ dropped, shape }: Easy) =>
  dropped === "none" ? shapes[shape].name : `${shapes[shape].name}_without_${droppedOnes[dropped].name}`;

interface EasyPieces {
  readonly trims?: boolean;
  readonly back?: Flaw["source"];
}

const backwards: Flaw["source"] = { python: "s[::-1]", javascript: '[...s].reverse().join("")' };

/** The reference, or one with a mistake. */
function easySource(parameters: Easy, { trims = false, back = backwards }: EasyPieces = {}): Flaw["source"] {
  const { dropped, shape } = parameters;
  const name = easyName(parameters);
  const { result } = shapes[shape];
  const unwanted = dropped === "none" ? undefined : droppedOnes[dropped].characters;
  return {
    python: `def ${name}(s):
${trims ? "    s = s.strip()\n" : ""}${
      unwanted === undefined ? "" : `    s = "".join(c for c in s if c not in "${unwanted}")\n`
    }    return ${result.replace("back", back.python)}
`,
    javascript: `function ${nameIn("javascript", name)}(s) {
${trims ? "  s = s.trim();\n" : ""}${
      unwanted === undefined ? "" : `  s = s.replace(/[${unwanted}]/g, "");\n`
    }  return ${result.replace("back", back.javascript)};
}
`,
  };
}

interface Moved {
  readonly words: string;
  readonly rule: string;
  /** A class of a regular expression, in both languages. */
  readonly pattern: string;
  /** Some that move, and some that stay. */
  readonly inside: string;
  readonly outside: string;
}

const movedOnes: Readonly<Record<Medium["moved"], Moved>> = {
  letters: {
    words: "letters",
    rule: "Letters are a to z and A to Z. Capitals are moved as they are: they stay capitals.",
    pattern: "[a-zA-Z]",
    inside: "abcdehkmnrstuvwABCDEKRT",
    outside: "0123456789.,!-?",
  },
  vowels: {
    words: "vowels",
    rule: "Vowels are a, e, i, o and u, also as capitals. They are moved as they are: capitals stay capitals.",
    pattern: "[aeiouAEIOU]",
    inside: "aeiouAEIOU",
    outside: "bcdfghkmnrstBCDR05-",
  },
  digits: {
    words: "digits",
    rule: "Digits are 0 to 9.",
    pattern: "[0-9]",
    inside: "0123456789",
    outside: "abcdefghXYZ.,-",
  },
  capitals: {
    words: "capitals",
    rule: "Capitals are the letters A to Z.",
    pattern: "[A-Z]",
    inside: "ABCDEFGHKMNRSTXYZ",
    outside: "abcdefghz0123.,-",
  },
  all: {
    words: "characters other than spaces and line breaks",
    rule: "Spaces and line breaks stay where they are.",
    pattern: "[^ \\n]",
    inside: "abcdefgABCDEFG0123456789.,!?-",
    outside: "",
  },
};

const scopes = {
  text: {
    task: "in a text",
    words: "in the whole text",
    rule: "What moves changes places over the whole text, also across spaces and line breaks.",
  },
  word: {
    task: "in each word of a text",
    words: "in each word",
    rule: "Each word is changed by itself. Words are separated by spaces and line breaks, one or more, which stay as they are.",
  },
  line: {
    task: "in each line of a text",
    words: "in each line",
    rule: "Each line is changed by itself. Lines are separated by line breaks, which stay as they are; a line may be empty.",
  },
} as const;

function mediumBody(parameters: Medium): FamilyBody<Input> {
  const { moved, scope } = parameters;
  const { words, rule, inside, outside } = movedOnes[moved];
  const every = characters(inside + outside);
  const distinct = fc
    .uniqueArray(characters(inside), { minLength: 4, maxLength: 6 })
    .map((drawn) => [drawn.slice(0, 2).join(""), drawn.slice(2).join("")] as const);
  const word = (minLength: number, maxLength: number) => text(every, minLength, maxLength);
  const sentence = (minLength: number, maxLength: number) =>
    fc.array(word(2, 6), { minLength, maxLength, size: "max" }).map((all) => all.join(" "));
  return {
    task: `reverses the order of the ${words} ${scopes[scope].task}, while all other characters stay in their places`,
    wordings: [
      `Given a text, reverse the order of the **${words}**
**${scopes[scope].words}**, and return the text. All other characters stay in their places.`,
      `Return a text in which the **${words}** come in reverse order
**${scopes[scope].words}**, in the places where such characters stand. Nothing else moves.`,
    ],
    statement: `- ${rule}
- ${scopes[scope].rule}
- An empty text stays empty.

{examples}

The text has at most 500 characters. Line breaks are \`\\n\`.`,
    signature: {
      kind: "function",
      name: "reverse_some",
      parameters: [{ name: "text", type: string }],
      returns: string,
    },
    comparison: { kind: "exact" },
    // Words with one space between them, and in lines, where these matter, none of which is empty.
    examples: examplesOf(parameters).map((example): Input => [example]),
    inputs: {
      empty: fc.constantFrom<Input[]>([""], [" "], ["\n"], ["  "]),
      single: fc.tuple(characters(inside)),
      pair: fc.tuple(word(2, 3)),
      typical: fc.tuple(sentence(2, 4)),
      // What moves stands on both sides of the gap.
      whitespace: distinct.map(([one, other]): Input => [`${one}\n${other}`]),
      adjacent: fc
        .tuple(distinct, fc.constantFrom("\n\n", "\n\n\n"), fc.constantFrom("  ", "   "))
        .map(([[one, other], lines, spaces]): Input => [`${one}${spaces}${other}${lines}${one}`]),
      boundary: fc
        .tuple(fc.constantFrom(" ", "\n", " \n"), word(2, 5), fc.constantFrom("\n", " ", "\n "))
        .map((parts): Input => [parts.join("")]),
      case: fc
        .tuple(text(characters(inside.toLowerCase()), 1, 3), text(characters(inside.toUpperCase()), 1, 3))
        .map(([small, great]): Input => [`a${small}E${great}i`]),
      unicode: fc.tuple(fc.tuple(word(1, 3), wide, word(1, 3)).map((parts) => parts.join(""))),
      large: fc.tuple(sentence(30, 60)),
    },
    hiddenPerCategory: 5,
    oracle: ([s]) => {
      const all = Array.from(s);
      for (const [start, end] of stretches(all, scope)) swapInward(all, { start, end, moved });
      return all.join("");
    },
    reference: source(parameters),
    hints: [
      "First take out what is to move; then go through the text again and put something back at each such place.",
      "What is put back first is what was taken out last: a list from whose end you take.",
      `The regular expression \`${movedOnes[moved].pattern}\` fits one such character. In Python \`re.sub\` takes a function, in JavaScript \`replace\` does.`,
      ...(scope === "text"
        ? []
        : [
            `A second expression cuts the text into ${scope === "word" ? "words" : "lines"}, and the same trick puts them back.`,
          ]),
    ],
    flaws: flawsOf(parameters),
  };
}

const characters = (from: string) => fc.constantFrom(...Array.from(from));

function examplesOf({ moved, scope }: Medium): readonly string[] {
  const one = {
    letters: ["ab-cd ef!", "the end, 2 times", "one1 two2 three3"],
    vowels: ["hello there", "one more tea", "a big union"],
    digits: ["a1b2 c3d4", "room 12 is on 34", "5x67 890"],
    capitals: ["ABc DeF", "One Two Three", "aB cD EF"],
    all: ["ab cd", "what is this", "1, 2 and 3"],
  }[moved];
  const [first = "", second = "", third = ""] = one;
  return scope === "line" ? [first, `${first}\n${second}`, `${third}\n${second}\n${first}`] : one;
}

/** Where each part that is turned round by itself begins and ends; the end is not part of it. */
function stretches(all: readonly string[], scope: Medium["scope"]): readonly (readonly [number, number])[] {
  const separators = { text: "", word: " \n", line: "\n" }[scope];
  const cuts = [...all.keys()].filter((i) => separators.includes(all[i] ?? "") && separators !== "");
  return [-1, ...cuts].map((cut, i) => [cut + 1, cuts[i] ?? all.length] as const);
}

/** Changes `all`: the outermost two change places, then the next two. */
function swapInward(
  all: string[],
  { start, end, moved }: { start: number; end: number; moved: Medium["moved"] },
): void {
  let [left, right] = [start, end - 1];
  while (left < right) {
    const [one = "", other = ""] = [all[left], all[right]];
    if (!moves(one, moved)) left += 1;
    else if (!moves(other, moved)) right -= 1;
    else {
      all[left] = other;
      all[right] = one;
      left += 1;
      right -= 1;
    }
  }
}

function moves(char: string, moved: Medium["moved"]): boolean {
  switch (moved) {
    case "letters":
      return (char >= "a" && char <= "z") || (char >= "A" && char <= "Z");
    case "vowels":
      return "aeiou".includes(char.toLowerCase());
    case "digits":
      return char >= "0" && char <= "9";
    case "capitals":
      return char >= "A" && char <= "Z" && char.length === 1;
    case "all":
      return char !== " " && char !== "\n";
    default:
      return unreachable(moved);
  }
}

/** The body of the function that turns a part round. */
function turning(pattern: string): Flaw["source"] {
  return {
    python: `    moved = re.findall(r"${pattern}", part)
    return re.sub(r"${pattern}", lambda match: moved.pop(), part)
`,
    javascript: `  const moved = part.match(/${pattern}/gu);
  return part.replace(/${pattern}/gu, () => moved.pop());
`,
  };
}

interface Pieces {
  readonly pattern?: string;
  /** What is returned, written with `turn`. */
  readonly result?: Flaw["source"];
}

/** The reference, with pieces of it replaced by wrong ones. */
function source({ moved, scope }: Medium, pieces: Pieces = {}): Flaw["source"] {
  const turn = turning(pieces.pattern ?? movedOnes[moved].pattern);
  const result = pieces.result ?? results[scope];
  return {
    python: `import re

def reverse_some(text):
    return ${result.python}

def turn(part):
${turn.python}`,
    javascript: `function reverseSome(text) {
  return ${result.javascript};
}

function turn(part) {
${turn.javascript}}
`,
  };
}

const results: Readonly<Record<Medium["scope"], Flaw["source"]>> = {
  text: { python: "turn(text)", javascript: "turn(text)" },
  word: {
    python: 're.sub(r"[^ \\n]+", lambda match: turn(match[0]), text)',
    javascript: "text.replace(/[^ \\n]+/g, (word) => turn(word))",
  },
  line: {
    python: '"\\n".join(turn(line) for line in text.split("\\n"))',
    javascript: 'text.split("\\n").map((line) => turn(line)).join("\\n")',
  },
};

function flawsOf(parameters: Medium): readonly Flaw[] {
  const { moved } = parameters;
  const overlooksCapitals: readonly Flaw[] =
    moved === "letters" || moved === "vowels"
      ? [
          {
            name: "overlooks capitals",
            caughtBy: ["case"],
            source: source(parameters, { pattern: moved === "letters" ? "[a-z]" : "[aeiou]" }),
          },
        ]
      : [];
  return [...scopeFlaws(parameters), ...overlooksCapitals];
}

function scopeFlaws(parameters: Medium): readonly Flaw[] {
  const flaw = (name: string, caughtBy: Flaw["caughtBy"], result: Flaw["source"]): Flaw => ({
    name,
    caughtBy,
    source: source(parameters, { result }),
  });
  const trimmed: Flaw["source"] =
    parameters.scope === "text"
      ? { python: "turn(text.strip())", javascript: "turn(text.trim())" }
      : {
          python: results.line.python.replace("text.split", "text.strip().split"),
          javascript: results.line.javascript.replace("text.split", "text.trim().split"),
        };
  switch (parameters.scope) {
    case "text":
      return [
        flaw("drops spaces and line breaks at the ends", ["boundary"], trimmed),
        flaw("changes each line by itself", ["whitespace"], results.line),
      ];
    case "word":
      return [
        flaw("leaves single spaces between the words", ["adjacent"], {
          python: '" ".join(turn(word) for word in text.split())',
          javascript: 'text.trim().split(/\\s+/).map((word) => turn(word)).join(" ")',
        }),
        flaw("takes words on both sides of a line break for one", ["whitespace"], {
          python: '" ".join(turn(word) for word in text.split(" "))',
          javascript: 'text.split(" ").map((word) => turn(word)).join(" ")',
        }),
      ];
    case "line":
      return [
        flaw("drops spaces and line breaks at the ends", ["boundary"], trimmed),
        flaw("drops empty lines", ["adjacent"], {
          python: '"\\n".join(turn(line) for line in text.splitlines() if line)',
          javascript: 'text.split("\\n").filter(Boolean).map((line) => turn(line)).join("\\n")',
        }),
      ];
    default:
      return unreachable(parameters.scope);
  }
}
