import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { foldLines } from "../family-parts/fold-lines.ts";
import { int, list, string } from "../type.ts";

/** Easy: two versions of numbers alone. */
interface Compared {
  readonly kind: "compared";
  readonly missing: "is 0" | "comes first";
  readonly parts: "all" | 2 | 3;
  readonly give: "sign" | "later" | "earlier";
}

/** Medium: many versions, with suffixes. */
interface Sorted {
  readonly kind: "sorted";
  readonly missing: "is 0" | "comes first";
  readonly stages: readonly string[];
  /** Where a version without a suffix stands among those that have one. */
  readonly plain: "last" | "first";
  readonly falling: boolean;
}

const partLimits: readonly Compared["parts"][] = ["all", 2, 3];

type Parameters = Compared | Sorted;
type Input = readonly [first: string, second: string] | readonly [versions: readonly string[]];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "version-order",
    version: 1,
    title: "Order of versions",
    topic: "parsing",
    difficulties: ["easy", "medium"],
    summary: "Compare versions such as 1.9 and 1.10, or sort them, with suffixes such as 2.0-rc1.",
  },
  parameters: (difficulty) => {
    const missing = fc.constantFrom("is 0", "comes first");
    return difficulty === "easy"
      ? fc.record<Compared>({
          kind: fc.constant("compared"),
          missing,
          parts: fc.constantFrom(...partLimits),
          give: fc.constantFrom("sign", "later", "earlier"),
        })
      : fc.record<Sorted>({
          kind: fc.constant("sorted"),
          missing,
          stages: fc.constantFrom(["alpha", "beta", "dev", "rc"], ["dev", "alpha", "beta", "rc"]),
          plain: fc.constantFrom("last", "first"),
          falling: fc.boolean(),
        });
  },
  build: (parameters) => (parameters.kind === "compared" ? comparedBody(parameters) : sortedBody(parameters)),
});

const integer = (min: number, max: number) => fc.integer({ min, max });
const onePart = fc.oneof(integer(0, 3), integer(0, 30));
const numbers = (minLength: number, maxLength: number) => fc.array(onePart, { minLength, maxLength });
const written = (parts: readonly number[]) => parts.join(".");

const missingRules = {
  "is 0":
    "**A part that is missing counts as 0**: `1.2` and `1.2.0` are equal, and `1.2` is less than `1.2.1`.",
  "comes first":
    "Where one version has no more parts, **the shorter one is less**: `1.2` is less than `1.2.0`.",
};

const numberRule = `- A version is made of whole numbers with dots between them. Compare the first numbers; if they are equal, compare the
  second ones, and so on. They compare **as numbers**: \`1.9\` is less than \`1.10\`, and \`1.02\` is equal to \`1.2\`.`;

function comparedBody(rules: Compared): FamilyBody<Input> {
  const { missing, parts, give } = rules;
  const limit = parts === "all" ? Infinity : parts;
  // Equal up to this place, and less there.
  const differAt = (place: number) =>
    fc
      .tuple(numbers(place, place), integer(0, 9), integer(1, 3), numbers(0, 2))
      .map(([same, low, more, rest]): Input => [
        written([...same, low, ...rest]),
        written([...same, low + more]),
      ]);
  const zeros = fc
    .tuple(numbers(1, limit === 2 ? 1 : 2), integer(1, 2))
    .map(([same, more]): [string, string] => [
      written(same),
      written([...same, ...Array<number>(more).fill(0)]),
    ]);
  return {
    task: `compares two versions such as "1.10.2" by their numbers${
      parts === "all" ? "" : `, by the first ${parts} only`
    }, where ${missing === "is 0" ? "a missing part counts as 0" : "a shorter version is less if it is equal so far"}, and returns ${giveInTask[give]}`,
    wordings: [
      `Compare two versions of a program, such as \`1.9.4\` and \`1.10\`. ${giveRules[give]}`,
      `Two versions are given, such as \`2.0\` and \`1.12.3\`. ${giveRules[give]}`,
      `Find out which of two versions, such as \`3.1\` and \`3.0.9\`, comes later. ${giveRules[give]}`,
    ].map((wording) => foldLines(wording)),
    statement: foldLines(`${numberRule}
- ${parts === "all" ? "All parts count, however many there are." : `**Only the first ${parts} parts count**; what comes after them is ignored.`}
- ${missingRules[missing]}${parts === "all" ? "" : ` This concerns only the first ${parts} parts.`}
- ${equalRules[give]}

{examples}

A version has 1 to 8 numbers from 0 to 100,000. They may begin with 0.`),
    signature: {
      kind: "function",
      name: "compare_versions",
      parameters: [
        { name: "first", type: string },
        { name: "second", type: string },
      ],
      returns: give === "sign" ? int : string,
    },
    comparison: { kind: "exact" },
    examples: [
      ["1.4.2", "1.3.9"],
      ["2.0.1", "2.1.1"],
      ["0.7.5", "0.7.5"],
      ["3.8", "4.1"],
    ],
    inputs: {
      typical: fc.tuple(numbers(2, 4).map(written), numbers(2, 4).map(written)),
      // One begins with the other.
      overlapping: fc
        .tuple(numbers(1, 1), integer(0, 1), integer(1, 30), fc.boolean())
        .map(([same, more, end, swapped]): Input => {
          const [shorter, longer] = [written(same), written([...same, ...Array<number>(more).fill(0), end])];
          return swapped ? [longer, shorter] : [shorter, longer];
        }),
      // The second number has more digits, and so comes first as a text.
      boundary: fc
        .tuple(integer(0, 9), integer(5, 9), integer(10, 40), fc.boolean())
        .map(([same, low, high, swapped]): Input =>
          swapped ? [`${same}.${high}`, `${same}.${low}`] : [`${same}.${low}`, `${same}.${high}`],
        ),
      missing: zeros,
      reversed: zeros.map(([shorter, longer]): Input => [longer, shorter]),
      duplicates: numbers(1, 3).map((same): Input => [written(same), written(same)]),
      zero: fc
        .tuple(numbers(1, 2), integer(0, 9))
        .map(([same, end]): Input => [written([...same, end]), `${written(same)}.0${end}`]),
      adjacent: differAt(parts === "all" ? 3 : parts),
      pair: differAt(parts === "all" ? 1 : parts - 1),
      large: fc.tuple(numbers(6, 8).map(written), numbers(6, 8).map(written)),
    },
    hiddenPerCategory: 5,
    oracle: ([first, second]) => {
      const texts = [String(first), String(second)];
      const [a = "", b = ""] = texts.map((text) => {
        const given = text.split(".").map(Number).slice(0, limit);
        const absent = missing === "is 0" ? 0 : -1;
        const filled = Array.from({ length: 8 }, (_, at) => given[at] ?? (at < limit ? absent : 0));
        return filled.map((number) => String(number + 1).padStart(9, "0")).join(" ");
      });
      const sign = a < b ? -1 : a > b ? 1 : 0;
      if (give === "sign") return sign;
      return (sign === -1) === (give === "later") ? second : first;
    },
    reference: comparedSource(rules),
    hints: [
      "Take both versions apart at the dots, and turn the parts into numbers.",
      "Go through both lists at the same time. The first place where they differ decides.",
      missing === "is 0"
        ? "Go on to the end of the longer one, and take 0 where the shorter one has no part."
        : "Go on to the end of the longer one, and let a missing part be less than any number.",
      ...(parts === "all" ? [] : [`Cut both lists to ${parts} parts before anything else.`]),
    ],
    flaws: comparedFlaws(rules),
  };
}

const giveInTask = {
  sign: "-1, 0 or 1",
  later: "the later one, or the first if they are equal",
  earlier: "the earlier one, or the second if they are equal",
};

const giveRules = {
  sign: "Return -1 if the first is less, 1 if it is greater, and 0 if they are equal.",
  later: "Return the later one, as it was given.",
  earlier: "Return the earlier one, as it was given.",
};

const equalRules = {
  sign: "The order of the two arguments matters: -1 says that `first` is less than `second`.",
  later:
    "The later one is the greater. If the two are equal, return `first`, even if they are written differently.",
  earlier:
    "The earlier one is the lesser. If the two are equal, return `second`, even if they are written differently.",
};

interface Reading {
  /** Of one part's text. */
  readonly part: Flaw["source"];
  readonly fill: Flaw["source"];
  readonly parts: Compared["parts"];
}

const asNumber: Flaw["source"] = { python: "int(part) for part in ", javascript: ".map(Number)" };
const fillOf = (missing: Compared["missing"]): Flaw["source"] => {
  return missing === "is 0" ? { python: "0", javascript: "0" } : { python: "-1", javascript: "-Infinity" };
};

function comparedSource({ missing, parts, give }: Compared, mistake: Partial<Reading> = {}): Flaw["source"] {
  const reading: Reading = { part: asNumber, fill: fillOf(missing), parts, ...mistake };
  const [less, greater, equal] = {
    sign: ["-1", "1", "0"],
    later: ["second", "first", "first"],
    earlier: ["first", "second", "second"],
  }[give];
  const cut =
    reading.parts === "all"
      ? { python: "", javascript: "" }
      : { python: `[:${reading.parts}]`, javascript: `.slice(0, ${reading.parts})` };
  return {
    python: `from itertools import zip_longest

def compare_versions(first, second):
    for a, b in zip_longest(parts_of(first), parts_of(second), fillvalue=${reading.fill.python}):
        if a < b:
            return ${less}
        if a > b:
            return ${greater}
    return ${equal}

def parts_of(version):
    return [${reading.part.python}version.split(".")${cut.python}]
`,
    javascript: `function compareVersions(first, second) {
  const [a, b] = [partsOf(first), partsOf(second)];
  const longer = a.length > b.length ? a : b;
  for (const i of longer.keys()) {
    const [x, y] = [a[i] ?? ${reading.fill.javascript}, b[i] ?? ${reading.fill.javascript}];
    if (x < y) return ${less};
    if (x > y) return ${greater};
  }
  return ${equal};
}

function partsOf(version) {
  return version.split(".")${cut.javascript}${reading.part.javascript};
}
`,
  };
}

function comparedFlaws(rules: Compared): Flaw[] {
  const { missing, parts } = rules;
  const filledText = missing === "is 0" ? '"0"' : '""';
  return [
    {
      name: "compares the parts as text",
      caughtBy: ["boundary"],
      source: comparedSource(rules, {
        part: { python: "part for part in ", javascript: "" },
        fill: { python: filledText, javascript: filledText },
      }),
    },
    {
      name:
        missing === "is 0"
          ? "takes the shorter of two equal versions for less"
          : "takes a missing part for 0",
      caughtBy: ["missing"],
      source: comparedSource(rules, { fill: fillOf(missing === "is 0" ? "comes first" : "is 0") }),
    },
    {
      name: parts === "all" ? "compares three parts only" : "compares all parts",
      caughtBy: ["adjacent"],
      source: comparedSource(rules, { parts: parts === "all" ? 3 : "all" }),
    },
  ];
}

function sortedBody(rules: Sorted): FamilyBody<Input> {
  const { missing, stages, plain, falling } = rules;
  const suffix = fc
    .tuple(fc.constantFrom(...stages), fc.oneof(fc.constant(""), integer(0, 12).map(String)))
    .map(([stage, number]) => `-${stage}${number}`);
  const release = numbers(1, 3).map(written);
  const version = fc.tuple(release, fc.oneof(fc.constant(""), suffix)).map(([text, end]) => text + end);
  const versions = (minLength: number, maxLength: number) =>
    fc.tuple(fc.array(version, { minLength, maxLength, size: "max" }));
  const shuffled = (all: readonly string[]) =>
    fc.tuple(fc.shuffledSubarray([...all], { minLength: all.length }));
  const order = stages.map((stage) => `\`${stage}\``).join(", ");
  const [low = "", high = ""] = stages;
  return {
    task: `sorts versions such as "1.10-rc2" from the ${falling ? "latest to the earliest" : "earliest to the latest"}, by their numbers (${
      missing === "is 0" ? "a missing part counts as 0" : "a shorter version is less if it is equal so far"
    }), then by suffix in the order ${stages.join(", ")} (no suffix ${plain}), then by the suffix's number`,
    wordings: [
      `Sort the versions of a program from the **${falling ? "latest to the earliest" : "earliest to the latest"}**.`,
      `Return a list of versions, such as \`1.10\` and \`1.9-rc1\`, **${falling ? "latest first" : "earliest first"}**.`,
      `Put versions into order, the **${falling ? "latest" : "earliest"} first**, and return them as a new list.`,
    ],
    statement: foldLines(`${numberRule}
- ${missingRules[missing]}
- After the numbers may stand a **suffix**: a hyphen, one of the words ${order}, and maybe a whole number, as in
  \`1.2-${low}\` or \`1.2-${high}11\`.
- If the numbers are equal, the suffix's word decides, in **this order**, from the lowest: ${
      plain === "last"
        ? `${order}, and **last a version without a suffix**`
        : `**a version without a suffix**, ${order}`
    }.
- If the words are equal too, the suffix's number decides, compared as a number. A suffix without a number has
  the number 0.
- Versions that are equal in all of this keep the order in which they came, also if they are written differently.
- No versions give an empty list. Return the versions as they were given.

{examples}

There are at most 200 versions, with numbers from 0 to 100,000, which may begin with 0.`),
    signature: {
      kind: "function",
      name: "sort_versions",
      parameters: [{ name: "versions", type: list(string) }],
      returns: list(string),
    },
    comparison: { kind: "exact" },
    examples: [
      [["1.2.0", "1.0.3", "1.1.5"]],
      [["2.1.1", "0.9.4", "2.0.7"]],
      [[`1.4.2-${high}1`, `1.4.2-${low}3`, `1.3.5-${high}2`]],
    ],
    inputs: {
      typical: versions(3, 6),
      empty: fc.constant<Input>([[]]),
      single: versions(1, 1),
      // The same numbers, with every suffix and without.
      adjacent: release.chain((text) =>
        shuffled(["", ...stages.map((stage) => `-${stage}`)].map((end) => text + end)),
      ),
      boundary: fc
        .tuple(release, fc.constantFrom(...stages), integer(2, 9), integer(10, 19))
        .chain(([text, stage, few, many]) =>
          shuffled([few, many, ""].map((number) => `${text}-${stage}${number}`)),
        ),
      missing: fc
        .tuple(numbers(1, 2), fc.oneof(fc.constant(""), suffix))
        .map(([same, end]): Input => [
          ["0", "", "0.0"].map((more) => [written(same), ...(more === "" ? [] : [more])].join(".") + end),
        ]),
      sorted: fc
        .tuple(integer(0, 3), integer(5, 9), integer(10, 30))
        .chain(([same, low9, high10]) =>
          shuffled([`${same}.${low9}`, `${same}.${high10}`, `${same}.${low9}.1`]),
        ),
      // Equal, but written differently.
      ties: fc
        .tuple(integer(0, 3), integer(1, 9), fc.constantFrom(...stages))
        .chain(([first, second, stage]) =>
          shuffled([
            `${first}.${second}-${stage}`,
            `${first}.0${second}-${stage}`,
            `${first}.${second}-${stage}0`,
          ]),
        ),
      zero: fc.tuple(
        fc.shuffledSubarray(["0", "0.0", "0.0.1", `0-${low}`, `0.0-${high}1`, "00"], { minLength: 3 }),
      ),
      large: versions(80, 150),
    },
    hiddenPerCategory: 5,
    oracle: ([given]) => {
      const all = typeof given === "string" ? [given] : given;
      const keyed = all.map((text, at) => ({ text, at, key: textKey(text, rules) }));
      // Equal ones by their place, so that nothing depends on how the sort treats them.
      const sorted = keyed.toSorted((a, b) =>
        a.key === b.key ? a.at - b.at : a.key < b.key === falling ? 1 : -1,
      );
      return sorted.map(({ text }) => text);
    },
    reference: sortedSource(rules),
    hints: [
      "Take a version apart first: its numbers, the suffix's word, and the suffix's number.",
      "A regular expression with three groups does it at once; the last two may be empty.",
      "The place of a word in a list of all words, with an empty one for no suffix, is a number that can be compared.",
      missing === "is 0"
        ? "Numbers with zeros at their end are equal to those without: in Python, cut the zeros off; in JavaScript take 0 for what is missing."
        : "Python compares lists as asked for; in JavaScript take `-Infinity` for a part that is missing.",
      "Both languages sort stably: give them a key, or a comparison, and equal versions stay in order.",
    ],
    flaws: sortedFlaws(rules),
  };
}

/** All parts at a fixed width, so that texts compare as the versions do. */
function textKey(version: string, { missing, stages, plain }: Sorted): string {
  const [release = "", end = ""] = version.split("-");
  const given = release.split(".").map(Number);
  const filled = Array.from({ length: 9 }, (_, at) => given[at] ?? (missing === "is 0" ? 0 : -1));
  const stage = stages.findIndex((name) => end.startsWith(name));
  const place = end === "" ? (plain === "last" ? 8 : 0) : stage + 1;
  const number = Number(end.slice(end === "" ? 0 : (stages[stage]?.length ?? 0)));
  return [...filled.map((part) => part + 1), place, number]
    .map((part) => String(part).padStart(7, "0"))
    .join(" ");
}

interface Slips {
  readonly number?: Flaw["source"];
  readonly turned?: boolean;
}

function sortedSource({ missing, stages, plain, falling }: Sorted, slips: Slips = {}): Flaw["source"] {
  const names = plain === "last" ? [...stages, ""] : ["", ...stages];
  const table = names.map((name) => `"${name}"`).join(", ");
  const isZero = missing === "is 0";
  const number = slips.number ?? { python: "int(number or 0)", javascript: "a.number - b.number" };
  const backwards = falling && slips.turned !== true;
  const fill = isZero ? "0" : "-Infinity";
  const sorted = {
    python: `sorted(versions, key=sort_key${backwards ? ", reverse=True" : ""})${slips.turned === true ? "[::-1]" : ""}`,
    javascript: `[...versions].sort((a, b) => ${
      backwards ? "compare(keyOf(b), keyOf(a))" : "compare(keyOf(a), keyOf(b))"
    })${slips.turned === true ? ".reverse()" : ""}`,
  };
  return {
    python: `import re

STAGES = [${table}]

def sort_versions(versions):
    return ${sorted.python}

def sort_key(version):
    parts, stage, number = re.fullmatch("([0-9.]+)-?([a-z]*)([0-9]*)", version).groups()
    numbers = [int(part) for part in parts.split(".")]
${isZero ? "    while numbers and numbers[-1] == 0:\n        numbers.pop()\n" : ""}    return numbers, STAGES.index(stage), ${number.python}
`,
    javascript: `const stages = [${table}];

function sortVersions(versions) {
  return ${sorted.javascript};
}

function keyOf(version) {
  const [, parts, stage, number] = /^([0-9.]+)-?([a-z]*)([0-9]*)$/.exec(version);
  return { parts: parts.split(".").map(Number), stage: stages.indexOf(stage), number${
    slips.number === undefined ? ": Number(number)" : ""
  } };
}

function compare(a, b) {
  const longer = a.parts.length > b.parts.length ? a.parts : b.parts;
  for (const i of longer.keys()) {
    const difference = (a.parts[i] ?? ${fill}) - (b.parts[i] ?? ${fill});
    if (difference !== 0) return difference;
  }
  return a.stage - b.stage || ${number.javascript};
}
`,
  };
}

function sortedFlaws(rules: Sorted): Flaw[] {
  const { missing, plain, falling } = rules;
  return [
    {
      name: `takes a version without a suffix for the ${plain === "last" ? "first" : "last"}`,
      caughtBy: ["adjacent"],
      source: sortedSource({ ...rules, plain: plain === "last" ? "first" : "last" }),
    },
    {
      name: "compares the numbers of suffixes as text",
      caughtBy: ["boundary"],
      source: sortedSource(rules, {
        number: {
          python: "number",
          javascript: "(a.number < b.number ? -1 : a.number > b.number ? 1 : 0)",
        },
      }),
    },
    {
      name:
        missing === "is 0"
          ? "takes the shorter of two equal versions for less"
          : "takes a missing part for 0",
      caughtBy: ["missing"],
      source: sortedSource({ ...rules, missing: missing === "is 0" ? "comes first" : "is 0" }),
    },
    ...(falling
      ? [
          {
            name: "turns the order of equal versions round",
            caughtBy: ["ties" as const],
            source: sortedSource(rules, { turned: true }),
          },
        ]
      : []),
  ];
}
