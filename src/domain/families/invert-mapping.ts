import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { int, list, map, string, type Type } from "../type.ts";

type Parameters = One | Several;

/** Each name has one team. */
interface One {
  readonly values: "one";
  readonly rule: Rule;
  readonly ignoresCase: boolean;
}

/** Each name has a list of languages. */
interface Several {
  readonly values: "several";
  readonly rule: Exclude<Rule, "largest" | "unshared">;
  readonly ignoresCase: boolean;
  /** A value that fewer names have is left out. */
  readonly atLeast: number;
}

/** What stands under a value that several names have. */
type Rule = "first" | "last" | "smallest" | "largest" | "in order" | "sorted" | "count" | "unshared";

type Mapping = ReadonlyMap<string, string | readonly string[]>;
type Input = readonly [mapping: Mapping];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "invert-mapping",
    version: 1,
    title: "Turn a dictionary round",
    topic: "dictionaries",
    difficulties: ["easy", "medium"],
    summary: "Make values into keys and keys into values; several keys may have the same value.",
  },
  parameters: (difficulty): fc.Arbitrary<Parameters> => (difficulty === "easy" ? one : several),
  build: (parameters) => (parameters.values === "one" ? turnOne(parameters) : turnSeveral(parameters)),
});

const one: fc.Arbitrary<One> = fc.record({
  values: fc.constant("one"),
  rule: fc.constantFrom("first", "last", "smallest", "largest", "in order", "sorted", "count", "unshared"),
  ignoresCase: fc.boolean(),
});

const several: fc.Arbitrary<Several> = fc.record({
  values: fc.constant("several"),
  rule: fc.constantFrom("first", "last", "smallest", "in order", "sorted", "count"),
  ignoresCase: fc.boolean(),
  atLeast: fc.constantFrom(1, 2, 3),
});

/** Completes "under each team …". */
const under = {
  first: "the **first** of the names that have it",
  last: "the **last** of the names that have it",
  smallest: "the **alphabetically first** of the names that have it",
  largest: "the **alphabetically last** of the names that have it",
  "in order": "the **list** of the names that have it, in the order of the given mapping",
  sorted: "the **list** of the names that have it, in **alphabetical order**",
  count: "**how many** names have it",
  unshared: "the name that has it, and leave out every team that **several** names have",
} as const;

const resultTypes: Readonly<Record<Rule, Type>> = {
  first: string,
  last: string,
  smallest: string,
  largest: string,
  "in order": list(string),
  sorted: list(string),
  count: int,
  unshared: string,
};

function orderNote(rule: Rule): string {
  switch (rule) {
    case "first":
    case "last":
    case "in order":
      return "- The names of a mapping come in the order in which it was written, which both languages keep.\n";
    case "smallest":
    case "largest":
    case "sorted":
      return "- All names are in lower case, so alphabetical order is how `<` compares them.\n";
    case "count":
    case "unshared":
      return "";
  }
}

function caseNote(what: string, ignoresCase: boolean): string {
  return ignoresCase
    ? `- A ${what} may be written in upper or lower case, which makes **no difference**; the result has it in lower case.`
    : `- A ${what} in upper case and one in lower case are **different**.`;
}

const returnNote =
  "- Return a `dict` in Python and a plain object in JavaScript (not a `Map`). The order of its keys does not matter.";

function turnOne(parameters: One): FamilyBody<Input> {
  const { rule, ignoresCase } = parameters;
  return {
    task: `turns a mapping from names to teams into one from teams to names, with, under each team, ${under[rule].replaceAll("*", "")}; upper and lower case of teams ${
      ignoresCase ? "make no difference (use lower case)" : "make a difference"
    }`,
    wordings: [
      `A mapping says of each name which team it has. Turn it round: return a mapping with, under each team,
${under[rule]}.`,
      `Given a mapping from names to teams, make one from teams to names. Under each team put
${under[rule]}.`,
      `Who is in which team? A mapping tells a name's team; return one that tells, under each team,
${under[rule]}.`,
    ],
    statement: `${returnNote}
${orderNote(rule)}${caseNote("team", ignoresCase)}
- A team's name may be the empty text, which is a team like any other.
- An empty mapping gives an empty one.

{examples}

The mapping has at most 200 names, of the letters a to z.`,
    signature: {
      kind: "function",
      name: "invert",
      parameters: [{ name: "teams", type: map(string, string) }],
      returns: map(string, resultTypes[rule]),
    },
    comparison: { kind: "exact" },
    examples: examplesOfOne(rule),
    inputs: inputsOfOne(),
    hiddenPerCategory: 5,
    oracle: (input) => askEveryValue(input, { ...parameters, atLeast: 1 }),
    reference: turningOne(parameters),
    hints: hintsFor(rule),
    flaws: [
      ...mixUps(rule).map(({ name, source }) => ({
        name,
        caughtBy: ["duplicates" as const],
        source: source(parameters),
      })),
      {
        name: ignoresCase
          ? "takes a team in upper and in lower case for two"
          : "takes a team in upper and in lower case for one",
        caughtBy: ["case"],
        source: turningOne({ ...parameters, ignoresCase: !ignoresCase }),
      },
      {
        name: "takes an empty team for no team",
        caughtBy: ["missing"],
        source: turningOne(parameters, { skipsEmpty: true }),
      },
    ],
  };
}

interface MixUp {
  readonly name: string;
  readonly source: (parameters: One) => Flaw["source"];
}

function mixUps(rule: Rule): readonly MixUp[] {
  const instead = (other: Rule, name: string): MixUp[] => [
    { name, source: (parameters) => turningOne({ ...parameters, rule: other }) },
  ];
  switch (rule) {
    case "first":
      return instead("last", "lets the last name win");
    case "last":
      return instead("first", "lets the first name win");
    case "smallest":
      return instead("first", "takes the first name, whatever it is");
    case "largest":
      return instead("last", "takes the last name, whatever it is");
    case "in order":
      return instead("sorted", "sorts the names");
    case "sorted":
      return instead("in order", "does not sort the names");
    case "count":
      return [];
    case "unshared":
      return [
        {
          name: "takes a team in again when a third name has it",
          source: (parameters) => turningOne(parameters, { takesInAgain: true }),
        },
      ];
  }
}

function turnSeveral(parameters: Several): FamilyBody<Input> {
  const { rule, ignoresCase, atLeast } = parameters;
  const rare = atLeast === 1 ? "" : ` A language that fewer than ${atLeast} names have is left out.`;
  return {
    task: `turns a mapping from names to lists of languages into one from languages to names, with, under each language, ${under[rule].replaceAll("*", "")}; ${
      atLeast === 1 ? "" : `languages of fewer than ${atLeast} names are left out; `
    }a language repeated in a list counts once, and upper and lower case of languages ${
      ignoresCase ? "make no difference (use lower case)" : "make a difference"
    }`,
    wordings: [
      `A mapping says of each name which languages it knows. Turn it round: return a mapping with, under each language,
${under[rule]}.`,
      `Given a mapping from names to lists of languages, make one from languages to names. Under each language put
${under[rule]}.`,
      `Who knows which language? A mapping tells a name's languages; return one that tells, under each language,
${under[rule]}.`,
    ],
    statement: `${returnNote}
- A language may be **repeated** in one name's list; it counts once.${rare}
${orderNote(rule)}${caseNote("language", ignoresCase)}
- A list may be empty. Where no language is left, return an empty dict or object.

{examples}

The mapping has at most 100 names, of the letters a to z, and each list at most 20 languages.`,
    signature: {
      kind: "function",
      name: "invert",
      parameters: [{ name: "languages", type: map(string, list(string)) }],
      returns: map(string, resultTypes[rule]),
    },
    comparison: { kind: "exact" },
    examples: examplesOfSeveral(parameters),
    inputs: inputsOfSeveral(parameters),
    hiddenPerCategory: 5,
    oracle: (input) => askEveryValue(input, parameters),
    reference: turningSeveral(parameters),
    hints: [
      "Two loops: over the names, and for each name over its languages.",
      `Make a set of one name's languages first${ignoresCase ? ", in lower case" : ""}, so that none is met twice.`,
      "Collect, under each language, the list of the names that have it.",
      `At the end ${
        atLeast === 1 ? "" : `leave out the lists with fewer than ${atLeast} names, and `
      }make of each list what is asked for.`,
    ],
    flaws: [
      {
        name: ignoresCase
          ? "takes a language in upper and in lower case for two"
          : "takes a language in upper and in lower case for one",
        caughtBy: ["case"],
        source: turningSeveral({ ...parameters, ignoresCase: !ignoresCase }),
      },
      {
        name: "wants one name more for each language",
        caughtBy: ["boundary"],
        source: turningSeveral({ ...parameters, atLeast: atLeast + 1 }),
      },
      ...mixUpOfSeveral(parameters),
    ],
  };
}

function mixUpOfSeveral(parameters: Several): Flaw[] {
  const { rule, atLeast } = parameters;
  const instead = (other: Several["rule"], name: string): Flaw => ({
    name,
    caughtBy: ["ties"],
    source: turningSeveral({ ...parameters, rule: other }),
  });
  switch (rule) {
    case "smallest":
      return [instead("first", "takes the first name, whatever it is")];
    case "in order":
      return [instead("sorted", "sorts the names")];
    case "sorted":
      return [instead("in order", "does not sort the names")];
    default:
      return rule === "count" || atLeast > 1
        ? [
            {
              name: "counts a language again where a list repeats it",
              caughtBy: ["duplicates"],
              source: turningSeveral(parameters, { repeats: true }),
            },
          ]
        : [];
  }
}

function hintsFor(rule: Rule): string[] {
  const end: Readonly<Record<Rule, string>> = {
    first:
      "Put a name under its team only if there is none yet: `setdefault` in Python, `has` of a `Map` in JavaScript.",
    last: "Put every name under its team; a later one takes the place of an earlier one by itself.",
    smallest: "Go through the names in sorted order, and put one under its team only if there is none yet.",
    largest: "Go through the names in sorted order; a later one takes the place of an earlier one by itself.",
    "in order":
      "Under each team keep a list, and put the name at its end. The first name of a team needs a new list.",
    sorted: "Go through the names in sorted order, and put each at the end of its team's list.",
    count: "Under each team keep a number, and add 1 for each name. What is it before the first?",
    unshared:
      "First count how many names each team has. Then go through the mapping again, and keep teams with one.",
  };
  return [
    "What happens to the first of two names with the same team, if you simply assign?",
    "Go through the pairs of the mapping: `items()` in Python, `Object.entries` in JavaScript.",
    end[rule],
    "In JavaScript, collect in a `Map`, and end with `Object.fromEntries`.",
  ];
}

const names = ["ann", "bob", "cleo", "dan", "eva", "fay", "gus", "ida"] as const;

/** Where names share a team, the first of them is first in alphabetical order too; no team is shared by three. */
function examplesOfOne(rule: Rule): readonly Input[] {
  const isShared = rule !== "first" && rule !== "last";
  const examples: (readonly (readonly [string, string])[])[] = isShared
    ? [
        [
          ["ann", "red"],
          ["bob", "blue"],
          ["cleo", "red"],
        ],
        [
          ["dan", "hill"],
          ["eva", "hill"],
          ["fay", "lake"],
          ["gus", "sea"],
        ],
        [
          ["ida", "oak"],
          ["jo", "elm"],
        ],
      ]
    : [
        [
          ["ann", "red"],
          ["bob", "blue"],
          ["cleo", "green"],
        ],
        [
          ["gus", "sea"],
          ["dan", "hill"],
          ["fay", "lake"],
        ],
        [
          ["jo", "elm"],
          ["ida", "oak"],
        ],
      ];
  return examples.map((entries): Input => [new Map(entries)]);
}

/** Names in alphabetical order; no language is repeated, or is held by just as many names as it must. */
function examplesOfSeveral({ atLeast }: Several): readonly Input[] {
  const [enough, few] = [atLeast + 1, atLeast - 1];
  const examples = [
    [
      { language: "go", from: 0, count: enough },
      { language: "c", from: 1, count: enough },
    ],
    [
      { language: "js", from: 0, count: enough },
      { language: "lua", from: 2, count: few },
    ],
    [{ language: "c", from: 0, count: enough }],
  ];
  return examples.map((known): Input => {
    const people = names.slice(0, Math.max(...known.map(({ from, count }) => from + count)));
    return [
      new Map(
        people.map((name, at) => [
          name,
          known.filter(({ from, count }) => at >= from && at < from + count).map(({ language }) => language),
        ]),
      ),
    ];
  });
}

const sized = (minLength: number, maxLength: number) => ({ minLength, maxLength, size: "max" as const });

function mappings<T extends string | string[]>(
  value: fc.Arbitrary<T>,
  minLength: number,
  maxLength: number,
): fc.Arbitrary<Input> {
  return fc
    .tuple(
      fc.shuffledSubarray([...names], { minLength, maxLength }),
      fc.array(value, sized(maxLength, maxLength)),
    )
    .map(([chosen, values]): Input => [
      new Map(
        chosen.flatMap((name, at) => {
          const own = values[at];
          return own === undefined ? [] : [[name, own] as const];
        }),
      ),
    ]);
}

/** Under names in an order that is neither alphabetical nor the reverse of it. */
const three = fc
  .shuffledSubarray([...names], { minLength: 3, maxLength: 3 })
  .map((chosen) => chosen.toSorted())
  .map(([low = "", middle = "", high = ""]) => [middle, high, low]);

const longNames = fc.uniqueArray(
  fc.string({ unit: fc.constantFrom(...Array.from("abcdeghiklmnorstu")), minLength: 3, maxLength: 6 }),
  sized(60, 100),
);

function inputsOfOne(): FamilyBody<Input>["inputs"] {
  const team = fc.constantFrom("red", "blue", "green");
  return {
    typical: mappings(team, 3, 7),
    empty: fc.constant<Input>([new Map()]),
    single: mappings(fc.constantFrom("red", "BLUE", "Oak"), 1, 1),
    pair: mappings(fc.constantFrom("red", "blue"), 2, 2),
    duplicates: fc
      .tuple(three, team, fc.constantFrom("oak", "elm"))
      .map(([chosen, shared, other]): Input => [
        new Map([["zoe", other], ...chosen.map((name): [string, string] => [name, shared])]),
      ]),
    case: fc.tuple(three, team, fc.boolean()).map(([[a = "", b = "", c = ""], own, isFirst]): Input => [
      new Map([
        [a, isFirst ? own.toUpperCase() : own],
        [b, isFirst ? own : own.toUpperCase()],
        [c, "oak"],
      ]),
    ]),
    missing: fc.tuple(three, team, team).map(([[a = "", b = "", c = ""], first, second]): Input => [
      new Map([
        [a, first],
        [b, ""],
        [c, second],
      ]),
    ]),
    ties: mappings(fc.constantFrom("red", "Red", "RED"), 4, 7),
    reversed: mappings(team, 3, 7).map(([mapping]): Input => [
      new Map([...mapping].toSorted(([a], [b]) => (a < b ? 1 : -1))),
    ]),
    large: fc
      .tuple(longNames, fc.array(fc.constantFrom("a", "b", "c", "d", "E", "e", "f"), sized(100, 100)))
      .map(([chosen, teams]): Input => [new Map(chosen.map((name, at) => [name, teams[at] ?? "a"]))]),
  };
}

function inputsOfSeveral({ atLeast }: Several): FamilyBody<Input>["inputs"] {
  const language = fc.constantFrom("go", "c", "js", "lua");
  const languages = (minLength: number, maxLength: number) => fc.array(language, sized(minLength, maxLength));
  const knownBy = (count: number, make: (at: number) => string[]) =>
    fc
      .shuffledSubarray([...names], { minLength: count, maxLength: count })
      .chain((chosen) =>
        fc
          .array(fc.constantFrom<string[]>([], ["perl"], ["ada"]), sized(count, count))
          .map((rest): Input => [
            new Map(chosen.map((name, at) => [name, [...make(at), ...(rest[at] ?? [])]])),
          ]),
      );
  return {
    typical: mappings(languages(0, 4), 3, 6),
    empty: fc.oneof(fc.constant<Input>([new Map()]), mappings(fc.constant<string[]>([]), 1, 4)),
    single: mappings(languages(1, 4), 1, 1),
    // One name too few, one of which has the language several times.
    duplicates: language.chain((own) =>
      knownBy(Math.max(atLeast - 1, 1), (at) =>
        at === 0 ? Array.from({ length: atLeast + 1 }, () => own) : [own],
      ),
    ),
    ties: fc
      .tuple(three, language, fc.constantFrom("tom", "zoe"))
      .map(([chosen, own, other]): Input => [new Map([...chosen, other].map((name) => [name, [own]]))]),
    boundary: language.chain((own) => knownBy(atLeast, () => [own])),
    case: language.chain((own) =>
      knownBy(Math.max(atLeast, 2), (at) => [at === 1 ? own.toUpperCase() : own]),
    ),
    pair: mappings(languages(1, 3), 2, 2),
    reversed: mappings(languages(1, 4), 4, 7).map(([mapping]): Input => [
      new Map([...mapping].toSorted(([a], [b]) => (a < b ? 1 : -1))),
    ]),
    large: fc
      .tuple(
        longNames,
        fc.array(fc.array(fc.constantFrom("a", "b", "c", "D", "d"), sized(0, 3)), sized(100, 100)),
      )
      .map(([chosen, known]): Input => [new Map(chosen.map((name, at) => [name, known[at] ?? []]))]),
  };
}

/** Looks up all names for one value after the other. */
function askEveryValue(
  [mapping]: Input,
  { rule, ignoresCase, atLeast }: Several | (One & { atLeast: number }),
) {
  const fold = (text: string) => (ignoresCase ? text.toLowerCase() : text);
  const entries = [...mapping].map(([name, given]) => ({
    name,
    values: (typeof given === "string" ? [given] : given).map(fold),
  }));
  const result = new Map<string, unknown>();
  for (const value of entries.flatMap(({ values }) => values)) {
    const having = entries.filter(({ values }) => values.includes(value)).map(({ name }) => name);
    const alphabetical = having.toSorted((a, b) => (a < b ? -1 : 1));
    if (having.length < atLeast || (rule === "unshared" && having.length > 1)) continue;
    result.set(
      value,
      {
        first: having[0],
        unshared: having[0],
        last: having.at(-1),
        smallest: alphabetical[0],
        largest: alphabetical.at(-1),
        "in order": having,
        sorted: alphabetical,
        count: having.length,
      }[rule],
    );
  }
  return result;
}

interface Mistakes {
  readonly skipsEmpty?: boolean;
  readonly takesInAgain?: boolean;
}

function turningOne(parameters: One, mistakes: Mistakes = {}): Flaw["source"] {
  if (parameters.rule === "unshared") {
    return mistakes.takesInAgain ? takingInAgain(parameters) : countingFirst(parameters, mistakes);
  }
  return {
    python: turningInPython(parameters, mistakes),
    javascript: turningInJavascript(parameters, mistakes),
  };
}

function isSortedFirst(rule: Rule): boolean {
  return rule === "smallest" || rule === "largest" || rule === "sorted";
}

function turningInPython({ rule, ignoresCase }: One, { skipsEmpty = false }: Mistakes): string {
  const team = ignoresCase ? "team.lower()" : "team";
  const put = {
    first: `inverted.setdefault(${team}, name)`,
    smallest: `inverted.setdefault(${team}, name)`,
    last: `inverted[${team}] = name`,
    largest: `inverted[${team}] = name`,
    "in order": `inverted.setdefault(${team}, []).append(name)`,
    sorted: `inverted.setdefault(${team}, []).append(name)`,
    count: `inverted[${team}] = inverted.get(${team}, 0) + 1`,
    unshared: "",
  }[rule];
  const items = isSortedFirst(rule) ? "sorted(teams.items())" : "teams.items()";
  return `def invert(teams):
    inverted = {}
    for name, team in ${items}:
${skipsEmpty ? `        if team:\n            ${put}` : `        ${put}`}
    return inverted
`;
}

function turningInJavascript({ rule, ignoresCase }: One, { skipsEmpty = false }: Mistakes): string {
  const put = {
    first: "if (!inverted.has(team)) inverted.set(team, name);",
    smallest: "if (!inverted.has(team)) inverted.set(team, name);",
    last: "inverted.set(team, name);",
    largest: "inverted.set(team, name);",
    "in order": "inverted.set(team, [...(inverted.get(team) ?? []), name]);",
    sorted: "inverted.set(team, [...(inverted.get(team) ?? []), name]);",
    count: "inverted.set(team, (inverted.get(team) ?? 0) + 1);",
    unshared: "",
  }[rule];
  return `function invert(teams) {
  const inverted = new Map();
  for (const name of Object.keys(teams)${isSortedFirst(rule) ? ".sort()" : ""}) {
    const team = teams[name]${ignoresCase ? ".toLowerCase()" : ""};
${skipsEmpty ? "    if (!team) continue;\n" : ""}    ${put}
  }
  return Object.fromEntries(inverted);
}
`;
}

function countingFirst({ ignoresCase }: One, { skipsEmpty = false }: Mistakes): Flaw["source"] {
  const team = ignoresCase ? "team.lower()" : "team";
  return {
    python: `from collections import Counter

def invert(teams):
    sizes = Counter(${ignoresCase ? "team.lower() for team in teams.values()" : "teams.values()"})
    return {${team}: name for name, team in teams.items() if ${skipsEmpty ? "team and " : ""}sizes[${team}] == 1}
`,
    javascript: `function invert(teams) {
  const all = Object.values(teams)${ignoresCase ? ".map((team) => team.toLowerCase())" : ""};
  const inverted = {};
  for (const [name, given] of Object.entries(teams)) {
    const team = given${ignoresCase ? ".toLowerCase()" : ""};
    if (${skipsEmpty ? "team && " : ""}all.indexOf(team) === all.lastIndexOf(team)) inverted[team] = name;
  }
  return inverted;
}
`,
  };
}

function takingInAgain({ ignoresCase }: One): Flaw["source"] {
  return {
    python: `def invert(teams):
    inverted = {}
    for name, given in teams.items():
        team = given${ignoresCase ? ".lower()" : ""}
        if team in inverted:
            del inverted[team]
        else:
            inverted[team] = name
    return inverted
`,
    javascript: `function invert(teams) {
  const inverted = new Map();
  for (const [name, given] of Object.entries(teams)) {
    const team = given${ignoresCase ? ".toLowerCase()" : ""};
    if (inverted.has(team)) inverted.delete(team);
    else inverted.set(team, name);
  }
  return Object.fromEntries(inverted);
}
`,
  };
}

function turningSeveral(
  { rule, ignoresCase, atLeast }: Several,
  { repeats = false }: { readonly repeats?: boolean } = {},
): Flaw["source"] {
  const made = {
    first: { python: "names[0]", javascript: "names[0]" },
    last: { python: "names[-1]", javascript: "names.at(-1)" },
    smallest: { python: "min(names)", javascript: "names.sort()[0]" },
    "in order": { python: "names", javascript: "names" },
    sorted: { python: "sorted(names)", javascript: "names.sort()" },
    count: { python: "len(names)", javascript: "names.length" },
  }[rule];
  const lowered = ignoresCase ? "[language.lower() for language in known]" : "known";
  const inSet = ignoresCase ? "{language.lower() for language in known}" : "set(known)";
  const loweredInJs = ignoresCase ? "known.map((language) => language.toLowerCase())" : "known";
  return {
    python: `def invert(languages):
    speakers = {}
    for name, known in languages.items():
        for language in ${repeats ? lowered : inSet}:
            speakers.setdefault(language, []).append(name)
    return {language: ${made.python} for language, names in speakers.items()${
      atLeast === 1 ? "" : ` if len(names) >= ${atLeast}`
    }}
`,
    javascript: `function invert(languages) {
  const speakers = new Map();
  for (const [name, known] of Object.entries(languages)) {
    for (const language of ${repeats ? loweredInJs : `new Set(${loweredInJs})`}) {
      speakers.set(language, [...(speakers.get(language) ?? []), name]);
    }
  }
  const inverted = {};
  for (const [language, names] of speakers) {
    ${atLeast === 1 ? "" : `if (names.length >= ${atLeast}) `}inverted[language] = ${made.javascript};
  }
  return inverted;
}
`,
  };
}
