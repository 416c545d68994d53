import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { int, list, set, string, type Type } from "../type.ts";

type Parameters = Comparing | Picking;

/** The letters of two texts. */
interface Comparing {
  readonly task: "compare";
  readonly wanted: Wanted;
  readonly ignoresCase: boolean;
  readonly result: "set" | "text" | "count";
}

type Wanted = "both" | "either" | "first only" | "one only";

/** Words by their letters. */
interface Picking {
  readonly task: "pick";
  readonly relation: Relation;
  readonly ignoresCase: boolean;
  readonly result: "list" | "set" | "count";
}

type Relation = keyof typeof relations;

type Input = readonly [first: string, second: string] | readonly [words: readonly string[], letters: string];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "letter-sets",
    version: 1,
    title: "Sets of letters",
    topic: "sets",
    difficulties: ["easy", "medium"],
    summary: "Compare the letters of two texts, or pick words by which letters they have.",
  },
  parameters: (difficulty): fc.Arbitrary<Parameters> => (difficulty === "easy" ? comparing : picking),
  build: (parameters) => (parameters.task === "compare" ? compareTexts(parameters) : pickWords(parameters)),
});

const comparing: fc.Arbitrary<Comparing> = fc.record({
  task: fc.constant("compare"),
  wanted: fc.constantFrom("both", "either", "first only", "one only"),
  ignoresCase: fc.boolean(),
  result: fc.constantFrom("set", "text", "count"),
});

const picking: fc.Arbitrary<Picking> = fc.record({
  task: fc.constant("pick"),
  relation: fc.constantFrom("only", "all", "same", "none", "two", "three", "all but one"),
  ignoresCase: fc.boolean(),
  result: fc.constantFrom("list", "set", "count"),
});

const places = {
  both: "are in **both** texts",
  either: "are in **at least one** of the texts",
  "first only": "are in the first text, but **not in the second**",
  "one only": "are in **exactly one** of the texts",
} as const;

function compareTexts(parameters: Comparing): FamilyBody<Input> {
  const { wanted, ignoresCase, result } = parameters;
  const where = places[wanted];
  const what = {
    set: `the **set** of the letters that ${where}`,
    text: `the letters that ${where}, each once, as a **text** in alphabetical order`,
    count: `**how many** different letters ${where}`,
  }[result];
  return {
    task: `returns ${what.replaceAll("*", "")}; only the letters a to z and A to Z count, and upper and lower case are ${
      ignoresCase ? "the same (as lower case)" : "different"
    }`,
    wordings: [
      `Compare the letters of two texts: return ${what}.`,
      `Given two texts, look at which letters occur in them. Return ${what}.`,
      `Two texts consist of letters and other characters. Find out ${
        result === "count"
          ? what
          : `which letters ${where}, and return
${what.replace(`that ${where}`, "found")}`
      }.`,
    ],
    statement: `- Only the letters **a to z and A to Z** count. Digits, spaces, punctuation and letters such as \`é\` do not.
- ${
      ignoresCase
        ? `Upper and lower case are the **same**: \`A\` counts as \`a\`${result === "count" ? "" : ", and only lower case is returned"}.`
        : "Upper and lower case are **different**: `A` and `a` are two letters."
    }
- A letter counts once, however often it occurs.
${emptyRule(parameters)}
{examples}

The texts have at most 1,000 characters.`,
    signature: {
      kind: "function",
      name: "compare_letters",
      parameters: [
        { name: "first", type: string },
        { name: "second", type: string },
      ],
      returns: { set: set(string), text: string, count: int }[result],
    },
    comparison: { kind: "exact" },
    examples: [
      ["stone", "notes"],
      ["banana", "cabin"],
      ["quick", "lazy"],
    ],
    inputs: textInputs(),
    hiddenPerCategory: 5,
    oracle: (input) => goThroughAlphabet(input, parameters),
    reference: comparingLetters(parameters),
    hints: [
      "First a helper: which letters does one text have? A set is made for that.",
      `${ignoresCase ? "Turn the text into lower case first. " : ""}The regular expression \`${
        ignoresCase ? "[a-z]" : "[a-zA-Z]"
      }\` matches one letter; \`re.findall\` in Python and \`match\` with \`/g\` in JavaScript find all.`,
      `Then put the two sets together: ${
        {
          both: "`a & b` in Python; in JavaScript keep the letters of one that the other `has`.",
          either: "`a | b` in Python; in JavaScript a set made of both.",
          "first only": "`a - b` in Python; in JavaScript keep the letters of one that the other has not.",
          "one only": "`a ^ b` in Python; in JavaScript the letters of each that the other has not.",
        }[wanted]
      }`,
      ...(result === "text" ? ["Sort the letters at the end, and join them without anything between."] : []),
    ],
    flaws: [
      {
        name: ignoresCase
          ? "takes a letter in upper and in lower case for two"
          : "takes a letter in upper and in lower case for one",
        caughtBy: ["case"],
        source: comparingLetters({ ...parameters, ignoresCase: !ignoresCase }),
      },
      {
        name: "takes every character for a letter",
        caughtBy: ["punctuation"],
        source: comparingLetters(parameters, "every character"),
      },
      {
        name: "lets letters of other alphabets count",
        caughtBy: ["unicode"],
        source: comparingLetters(parameters, "every alphabet"),
      },
    ],
  };
}

function emptyRule({ result, ignoresCase }: Comparing): string {
  switch (result) {
    case "set":
      return "- If there is no such letter, return an empty set: `set()` in Python, `new Set()` in JavaScript.\n";
    case "text":
      return `- If there is no such letter, return an empty text.${ignoresCase ? "" : " All of `A` to `Z` come before all of `a` to `z`."}\n`;
    case "count":
      return "- If there is no such letter, return 0.\n";
  }
}

const letter = (letters: string) => fc.constantFrom(...Array.from(letters));
const textOf = (characters: string, minLength: number, maxLength: number) =>
  fc.string({ unit: letter(characters), minLength, maxLength, size: "max" });

function textInputs(): FamilyBody<Input>["inputs"] {
  const both = (characters: string, minLength: number, maxLength: number): fc.Arbitrary<Input> =>
    fc.tuple(textOf(characters, minLength, maxLength), textOf(characters, minLength, maxLength));
  const marked = (marks: readonly string[]): fc.Arbitrary<Input> =>
    fc
      .tuple(
        textOf("abcd", 1, 4),
        textOf("cdef", 1, 4),
        fc.shuffledSubarray([...marks], { minLength: 2, maxLength: 2 }),
      )
      .map(([first, second, [own = "", common = ""]]): Input => [
        `${own}${first}${common}`,
        `${second}${common}${second}`,
      ]);
  return {
    typical: both("abcdefgh", 3, 8),
    empty: fc.oneof(
      fc.constant<Input>(["", ""]),
      textOf("abcdef", 1, 4).map((text): Input => [text, ""]),
      textOf("abcdef", 1, 4).map((text): Input => ["", text]),
    ),
    single: both("abA", 1, 1),
    duplicates: both("ab", 4, 7),
    boundary: both("azAZ@[`{", 3, 6),
    case: fc
      .tuple(textOf("abcd", 1, 4), letter("wxyzWXYZ"), fc.boolean())
      .map(([text, other, isFirst]): Input => {
        const upper = `${text.toUpperCase()}${other}`;
        return isFirst ? [upper, text] : [`${text}${other}`, text.toUpperCase()];
      }),
    punctuation: marked([" ", "-", "'", ".", "!", "1", "2", "_"]),
    unicode: marked(["é", "ü", "ß", "ж", "λ", "ñ"]),
    large: fc.tuple(textOf("abcdefghijklmnop ", 80, 150), textOf("hijklmnopqrst, ABC", 80, 150)),
  };
}

const alphabet = Array.from("abcdefghijklmnopqrstuvwxyz");

function goThroughAlphabet(input: Input, { wanted, ignoresCase, result }: Comparing) {
  const [first, second] = input;
  const has = (text: Input[0], character: string) =>
    text.includes(character) || (ignoresCase && text.includes(character.toUpperCase()));
  const all = ignoresCase ? alphabet : [...alphabet.map((each) => each.toUpperCase()), ...alphabet];
  const found = all.filter((each) => {
    const [inFirst, inSecond] = [has(first, each), has(second, each)];
    return {
      both: inFirst && inSecond,
      either: inFirst || inSecond,
      "first only": inFirst && !inSecond,
      "one only": inFirst !== inSecond,
    }[wanted];
  });
  return { set: new Set(found), text: found.join(""), count: found.length }[result];
}

function comparingLetters(
  { wanted, ignoresCase, result }: Comparing,
  mistake?: "every character" | "every alphabet",
): Flaw["source"] {
  const found = {
    both: { python: "a & b", javascript: "[...a].filter((letter) => b.has(letter))" },
    either: { python: "a | b", javascript: "[...new Set([...a, ...b])]" },
    "first only": { python: "a - b", javascript: "[...a].filter((letter) => !b.has(letter))" },
    "one only": {
      python: "a ^ b",
      javascript: "[...a, ...b].filter((letter) => a.has(letter) !== b.has(letter))",
    },
  }[wanted];
  const python = {
    set: found.python,
    text: `"".join(sorted(${found.python}))`,
    count: `len(${found.python})`,
  };
  const javascript = { set: "new Set(found)", text: 'found.sort().join("")', count: "found.length" };
  const text = {
    python: ignoresCase ? "text.lower()" : "text",
    javascript: ignoresCase ? "text.toLowerCase()" : "text",
  };
  const range = ignoresCase ? "[a-z]" : "[a-zA-Z]";
  const letters = {
    right: {
      python: `set(re.findall("${range}", ${text.python}))`,
      javascript: `new Set(${text.javascript}.match(/${range}/g))`,
    },
    "every character": { python: `set(${text.python})`, javascript: `new Set(${text.javascript})` },
    "every alphabet": {
      python: `set(letter for letter in ${text.python} if letter.isalpha())`,
      javascript: `new Set(${text.javascript}.match(/\\p{L}/gu))`,
    },
  }[mistake ?? "right"];
  return {
    python: `${mistake === undefined ? "import re\n\n" : ""}def compare_letters(first, second):
    a = letters_of(first)
    b = letters_of(second)
    return ${python[result]}

def letters_of(text):
    return ${letters.python}
`,
    javascript: `function compareLetters(first, second) {
  const a = lettersOf(first);
  const b = lettersOf(second);
  const found = ${found.javascript};
  return ${javascript[result]};
}

function lettersOf(text) {
  return ${letters.javascript};
}
`,
  };
}

/** Of the words' letters and the given ones. `WORD` is replaced by the word, in lower case where case does not count. */
const relations = {
  only: {
    words: "have **no other** letters than the given ones",
    python: "set(WORD) <= wanted",
    javascript: "[...WORD].every((letter) => wanted.has(letter))",
    holds: (word: string, letters: string) => Array.from(word).every((each) => letters.includes(each)),
    slip: "uses up a given letter with each use",
  },
  all: {
    words: "have **all** of the given letters",
    python: "set(WORD) >= wanted",
    javascript: "[...wanted].every((letter) => WORD.includes(letter))",
    holds: (word: string, letters: string) => Array.from(letters).every((each) => word.includes(each)),
    slip: "wants a letter as often as it is given",
  },
  same: {
    words: "have **exactly** the given letters, all of them and no others",
    python: "set(WORD) == wanted",
    javascript:
      "[...WORD].every((letter) => wanted.has(letter)) &&\n    [...wanted].every((letter) => WORD.includes(letter))",
    holds: (word: string, letters: string) =>
      [...new Set(word)].toSorted().join() === [...new Set(letters)].toSorted().join(),
    slip: "wants every letter equally often",
  },
  none: {
    words: "have **none** of the given letters",
    python: "wanted.isdisjoint(WORD)",
    javascript: "![...WORD].some((letter) => wanted.has(letter))",
    holds: (word: string, letters: string) => shared(word, letters) === 0,
    slip: "is content with one letter that is not given",
  },
  two: {
    words: "have **at least two** of the given letters",
    python: "len(set(WORD) & wanted) >= 2",
    javascript: "[...wanted].filter((letter) => WORD.includes(letter)).length >= 2",
    holds: (word: string, letters: string) => shared(word, letters) > 1,
    slip: "counts a letter each time it occurs",
  },
  three: {
    words: "have **at least three** of the given letters",
    python: "len(set(WORD) & wanted) >= 3",
    javascript: "[...wanted].filter((letter) => WORD.includes(letter)).length >= 3",
    holds: (word: string, letters: string) => shared(word, letters) > 2,
    slip: "counts a letter each time it occurs",
  },
  "all but one": {
    words: "lack **exactly one** of the given letters",
    python: "len(wanted - set(WORD)) == 1",
    javascript: "[...wanted].filter((letter) => !WORD.includes(letter)).length === 1",
    holds: (word: string, letters: string) => new Set(letters).size - shared(word, letters) === 1,
    slip: "counts a missing letter each time it is given",
  },
} as const;

function shared(word: string, letters: string): number {
  return alphabet
    .flatMap((each) => [each, each.toUpperCase()])
    .filter((each) => word.includes(each) && letters.includes(each)).length;
}

function pickWords(parameters: Picking): FamilyBody<Input> {
  const { relation, ignoresCase, result } = parameters;
  const { words, slip } = relations[relation];
  const what = {
    list: `a **list** of the words that ${words}`,
    set: `the **set** of the words that ${words}`,
    count: `**how many** of the words ${words}`,
  }[result];
  const kept = {
    list: "- The words keep their order and are returned as they are written, a repeated one as often as it comes.\n",
    set: "- The words are returned as they are written, in any order.\n",
    count: "- A word that comes several times counts as often.\n",
  }[result];
  return {
    task: `takes a list of words and some letters, and returns ${what.replaceAll("*", "")}; how often a letter occurs does not matter, and upper and lower case are ${
      ignoresCase ? "the same" : "different"
    }`,
    wordings: [
      `Given some words and some letters, return ${what}.`,
      `A game draws letters, and players have words. Return ${what}.`,
      `Pick words by their letters: return ${what}.`,
    ],
    statement: `- It does not matter how often a letter occurs, neither in a word nor among the given letters.
- Upper and lower case are ${ignoresCase ? "the **same**: `A` counts as `a`" : "**different**: `A` and `a` are two letters"}.
${kept}- There may be no words; then the answer is ${result === "count" ? "0" : `an empty ${result}`}. A word may be empty, and follows the same rule.

{examples}

Words and letters consist of a to z and A to Z. At least one letter is given. There are at most 300 words.`,
    signature: {
      kind: "function",
      name: "pick_words",
      parameters: [
        { name: "words", type: list(string) },
        { name: "letters", type: string },
      ],
      returns: resultTypes[result],
    },
    comparison: { kind: "exact" },
    examples: wordExamples(relation),
    inputs: wordInputs(relation),
    hiddenPerCategory: 5,
    oracle: (input) => askEveryWord(input, parameters),
    reference: picked(parameters),
    hints: [
      "Think of a word as a set: only which letters it has matters, not how often or where.",
      "Make a set of the given letters once, before going through the words.",
      `With sets, Python asks it like this of one word: \`${relations[relation].python.replaceAll("WORD", "word")}\`. In JavaScript, ask it of one letter after the other.`,
      ...(ignoresCase
        ? [
            "Turn words and letters into lower case before you compare them, but return the words as they are.",
          ]
        : []),
    ],
    flaws: [
      {
        name: ignoresCase ? "minds upper and lower case" : "does not mind upper and lower case",
        caughtBy: ["case"],
        source: picked({ ...parameters, ignoresCase: !ignoresCase }),
      },
      {
        name: slip,
        caughtBy: [relation === "none" ? "overlapping" : "duplicates"],
        source: picked(parameters, slips[relation]),
      },
    ],
  };
}

const resultTypes: Readonly<Record<Picking["result"], Type>> = {
  list: list(string),
  set: set(string),
  count: int,
};

/** No word and no set of letters repeats a letter; where none may be shared, a word shares all of its letters or none. */
function wordExamples(relation: Relation): readonly Input[] {
  return relation === "none"
    ? [
        [["lean", "dusk", "ale", "trio"], "lane"],
        [["rots", "mild", "to", "each"], "sort"],
        [["mid", "post", "dim"], "dim"],
      ]
    : [
        [["plane", "lean", "dusk", "nail", "planet"], "lane"],
        [["story", "rots", "to", "mild", "rot"], "sort"],
        [["mud", "dim", "mid", "kind"], "dim"],
      ];
}

function wordInputs(relation: Relation): FamilyBody<Input>["inputs"] {
  const some = (letters: string, minLength: number) =>
    fc.shuffledSubarray(Array.from(letters), { minLength }).map((chosen) => chosen.join(""));
  const words = (word: fc.Arbitrary<string>, minLength: number, maxLength: number) =>
    fc.array(word, { minLength, maxLength, size: "max" });
  return {
    typical: fc.tuple(words(some("abcde", 0), 3, 7), some("abcd", 2)),
    empty: fc.tuple(words(fc.constant(""), 0, 2), some("abc", 1)),
    single: fc.tuple(words(textOf("abA", 0, 3), 1, 3), letter("abA")),
    pair: fc.tuple(words(textOf("abcd", 1, 5), 2, 2), some("abc", 1)),
    duplicates: fc
      .tuple(some("abc", 3), letter("xyz"), words(some("abcx", 1), 0, 2))
      .map(([base, other, rest]): Input => {
        const [first = "", second = ""] = base;
        if (relation === "only") return [[`${base}${first}`, ...rest], base];
        if (relation === "all" || relation === "same") return [[base, ...rest], `${base}${first}`];
        if (relation === "all but one") return [[`${base.slice(1)}${other}`, ...rest], `${base}${first}`];
        // One letter less than wanted, one of them several times.
        const few = relation === "three" ? `${first}${second}` : first;
        return [[`${few}${first}${first}`, ...rest], base];
      }),
    overlapping: fc
      .tuple(some("abc", 1), letter("xyz"), some("abc", 3), words(some("abcx", 0), 0, 3))
      .map(([part, other, letters, rest]): Input => [[`${part}${other}`, ...rest], letters]),
    case: fc
      .tuple(some("abcd", 4), fc.boolean(), words(some("abCD", 1), 0, 3))
      .map(([letters, isUpper, rest]): Input => {
        const word = relation === "all but one" ? letters.slice(1) : letters;
        return isUpper ? [[word, ...rest], letters.toUpperCase()] : [[word.toUpperCase(), ...rest], letters];
      }),
    large: fc.tuple(words(textOf("abcdefB", 1, 6), 80, 150), some("abcdef", 3)),
  };
}

function askEveryWord(input: Input, { relation, ignoresCase, result }: Picking) {
  const [words, letters] = input;
  const fold = (text: string) => (ignoresCase ? text.toLowerCase() : text);
  const all = typeof words === "string" ? [] : words;
  const found = all.filter((word) => relations[relation].holds(fold(word), fold(letters)));
  return { list: found, set: new Set(found), count: found.length }[result];
}

interface Test {
  readonly python: string;
  readonly javascript: string;
}

const countOf = "[...TEXT].filter((other) => other === letter).length";
const within = (part: string, whole: string) =>
  `[...${part}].every((letter) => ${countOf.replace("TEXT", part)} <= ${countOf.replace("TEXT", whole)})`;
const eachTime = {
  python: (least: number) => `len([letter for letter in WORD if letter in wanted]) >= ${least}`,
  javascript: (least: number) => `[...WORD].filter((letter) => wanted.has(letter)).length >= ${least}`,
};

/** As `relations`, with the usual mistake; `GIVEN` is replaced by the letters as they are given. */
const slips: Readonly<Record<Relation, Test>> = {
  only: { python: "all(WORD.count(x) <= GIVEN.count(x) for x in WORD)", javascript: within("WORD", "GIVEN") },
  all: { python: "all(GIVEN.count(x) <= WORD.count(x) for x in GIVEN)", javascript: within("GIVEN", "WORD") },
  same: {
    python: "sorted(WORD) == sorted(GIVEN)",
    javascript: '[...WORD].sort().join("") === [...GIVEN].sort().join("")',
  },
  none: {
    python: "WORD == '' or any(letter not in wanted for letter in WORD)",
    javascript: "WORD === '' || [...WORD].some((letter) => !wanted.has(letter))",
  },
  two: { python: eachTime.python(2), javascript: eachTime.javascript(2) },
  three: { python: eachTime.python(3), javascript: eachTime.javascript(3) },
  "all but one": {
    python: "len([letter for letter in GIVEN if letter not in WORD]) == 1",
    javascript: "[...GIVEN].filter((letter) => !WORD.includes(letter)).length === 1",
  },
};

function picked(
  { relation, ignoresCase, result }: Picking,
  test: Test = relations[relation],
): Flaw["source"] {
  const lower = { python: ignoresCase ? ".lower()" : "", javascript: ignoresCase ? ".toLowerCase()" : "" };
  const python = test.python
    .replaceAll("WORD", `word${lower.python}`)
    .replaceAll("GIVEN", `letters${lower.python}`);
  const javascript = test.javascript
    .replaceAll("WORD", `word${lower.javascript}`)
    .replaceAll("GIVEN", `letters${lower.javascript}`);
  const made = {
    list: { python: "picked", javascript: "picked" },
    set: { python: "set(picked)", javascript: "new Set(picked)" },
    count: { python: "len(picked)", javascript: "picked.length" },
  }[result];
  const wanted = {
    python: python.includes("wanted") ? `    wanted = set(letters${lower.python})\n` : "",
    javascript: javascript.includes("wanted")
      ? `  const wanted = new Set(letters${lower.javascript});\n`
      : "",
  };
  return {
    python: `def pick_words(words, letters):
${wanted.python}    picked = [word for word in words if ${python}]
    return ${made.python}
`,
    javascript: `function pickWords(words, letters) {
${wanted.javascript}  const picked = words.filter((word) => ${javascript});
  return ${made.javascript};
}
`,
  };
}
