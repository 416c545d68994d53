import * as fc from "fast-check";
import { defineFamily } from "../family.ts";
import type { Flaw } from "../exercise.ts";
import { int, list, nested } from "../type.ts";

/** All numbers, however deep. */
interface Whole {
  readonly kind: "whole";
  readonly kept: Kept;
  readonly reversed: boolean;
}

/** Only some levels of inner lists are opened. */
interface Partial {
  readonly kind: "partial";
  readonly levels: number;
  readonly deeper: Deeper;
}

type Parameters = Whole | Partial;
type Kept = "all" | "not zero" | "positive" | "even" | "different";
/** What becomes of lists that lie deeper. */
type Deeper = "stay" | "go" | "sum" | "count";

type Nested = number | readonly Nested[];
type Items = readonly Nested[];
type Input = readonly [items: Items];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "flatten-nested-list",
    version: 2,
    title: "Flatten a nested list",
    topic: "recursion",
    difficulties: ["easy", "medium"],
    summary: "Take the numbers out of lists within lists within lists, and keep their order.",
  },
  parameters: (difficulty) =>
    difficulty === "easy"
      ? fc.record({
          kind: fc.constant("whole"),
          kept: fc.constantFrom("all", "not zero", "positive", "even", "different"),
          reversed: fc.boolean(),
        })
      : fc.record({
          kind: fc.constant("partial"),
          levels: fc.constantFrom(1, 2, 3),
          deeper: fc.constantFrom("stay", "go", "sum", "count"),
        }),
  build: (parameters) => ({
    task: taskOf(parameters),
    wordings: [
      `A list holds whole numbers and other lists, which again hold numbers and lists, and so on.
${whatToReturn(parameters)}`,
      `Boxes lie in boxes: a list holds whole numbers and further lists, and those hold numbers and lists again.
${whatToReturn(parameters)}`,
      `Given is a list of whole numbers and lists, where each inner list holds whole numbers and lists again, to any depth.
${whatToReturn(parameters)}`,
    ],
    statement: `${rules(parameters)}
- An inner list that is opened and turns out to be empty leaves nothing behind. An empty list gives an empty list.

{examples}

Lists are at most 60 levels deep and hold at most 1,000 numbers.`,
    signature: {
      kind: "function",
      name: "flatten",
      parameters: [{ name: "items", type: nested(int) }],
      returns: parameters.kind === "partial" && parameters.deeper === "stay" ? nested(int) : list(int),
    },
    comparison: { kind: "exact" },
    examples: [[[1, [2, 3], 4]], [[[5, 6], [7], 8, 9]], [[12, 7, 31]]].map(([items = []]) => [
      items.map((item) => wrapInside(item, (parameters.kind === "whole" ? 3 : parameters.levels) - 1)),
    ]),
    inputs: {
      typical: fc.tuple(listOf(fc.integer({ min: 1, max: 99 }), 3)),
      nested: fc.tuple(fc.tuple(number(), chain(fc.integer({ min: 5, max: 9 })), number())),
      empty: fc.tuple(fc.oneof(fc.constant([]), listOf(fc.constant([]), 3))),
      zero: fc.tuple(fc.tuple(fc.constant(0), fc.tuple(number(), fc.constant(0)), number())),
      negative: fc.tuple(
        listOf(
          fc.integer({ min: -400, max: -1 }).map((half) => 2 * half),
          2,
        ),
      ),
      // Around zero, odd and even.
      boundary: fc.tuple(listOf(fc.integer({ min: -3, max: 3 }), 2)),
      duplicates: fc.tuple(listOf(fc.constantFrom(4, 7), 2)),
      deep: fc.tuple(fc.tuple(chain(fc.integer({ min: 40, max: 58 })))),
      large: fc.tuple(
        fc.array(fc.array(number(), { maxLength: 4 }), { minLength: 100, maxLength: 200, size: "max" }),
      ),
    },
    hiddenPerCategory: 5,
    oracle: ([items]) =>
      parameters.kind === "whole" ? wholeAnswer(items, parameters) : partialAnswer(items, parameters),
    reference: source(parameters),
    hints: [
      "Each item is either a number or a list. What would you do with each?",
      "If you already had a flatten function, an inner list would be easy: flatten it and add the result.",
      parameters.kind === "whole"
        ? "Go through the items. Append a number; extend the result by flatten(item) for a list."
        : "Give the function the number of levels that are left. At zero it opens no more lists; else it opens them with one level less.",
      ...(parameters.kind === "whole" && (parameters.kept !== "all" || parameters.reversed)
        ? ["Flatten everything first, in a function of its own, and do the rest with the flat list."]
        : []),
    ],
    flaws: flaws(parameters),
  }),
});

const keptWords = {
  all: "numbers",
  "not zero": "numbers that are not zero",
  positive: "numbers greater than zero",
  even: "even numbers",
  different: "different numbers",
} as const;

function taskOf(parameters: Parameters): string {
  if (parameters.kind === "whole") {
    const { kept, reversed } = parameters;
    return `flattens a list that may contain lists inside lists to any depth, and returns its ${keptWords[kept]} in ${
      reversed ? "reverse" : "their"
    } order`;
  }
  const { levels, deeper } = parameters;
  const rest = {
    stay: "leaving deeper lists as they are",
    go: "leaving deeper lists out",
    sum: "putting the sum of its numbers in the place of each deeper list",
    count: "putting how many numbers it holds in the place of each deeper list",
  };
  return `flattens a nested list by ${levelsInWords(levels)}, ${rest[deeper]}`;
}

function whatToReturn(parameters: Parameters): string {
  if (parameters.kind === "whole") {
    const { kept, reversed } = parameters;
    return `Return one flat list with all **${keptWords[kept]}**${reversed ? ", the **last one first**" : ""}.`;
  }
  const { levels, deeper } = parameters;
  const layers = levels === 1 ? "inner lists" : `${levels === 2 ? "two" : levels} layers of inner lists`;
  const rest = {
    stay: "Lists still deeper stay as they are.",
    go: "Lists still deeper are **left out**, with all that they hold.",
    sum: "In the place of each list still deeper put the **sum** of all numbers in it, however deep.",
    count: "In the place of each list still deeper put **how many** numbers are in it, however deep.",
  };
  return `Open the inner lists, but only **${levelsInWords(levels)}** deep: return the list with the outermost
${layers} replaced by what they hold. ${rest[deeper]}`;
}

function rules(parameters: Parameters): string {
  if (parameters.kind === "whole" && parameters.kept === "different") {
    return `- Of equal numbers only the **first** in the given list counts.
- ${parameters.reversed ? "Then the order is turned round" : "The numbers keep their order"}. Zeros and negative numbers count like any others.`;
  }
  if (parameters.kind === "whole" && parameters.kept !== "all") {
    return `- The ${keptWords[parameters.kept]} ${parameters.reversed ? "come in reverse order" : "keep their order"}; repetitions stay.${
      parameters.kept === "even" ? " Zero is even, and so are numbers such as -4." : ""
    }`;
  }
  const order =
    parameters.kind === "whole" && parameters.reversed ? "come in reverse order" : "keep their order";
  const empty =
    parameters.kind === "partial" && (parameters.deeper === "sum" || parameters.deeper === "count")
      ? "\n- A list that is deeper and holds no numbers gives 0."
      : "";
  return `- The numbers ${order}, and none is lost${
    parameters.kind === "partial" && parameters.deeper !== "stay" ? " above the deeper lists" : ""
  }: zeros, negative numbers and repetitions stay.${empty}`;
}

function number(): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max: 999 });
}

/** A list with at least one inner list, and lists up to `depth` levels inside it. */
function listOf(leaf: fc.Arbitrary<Nested>, depth: number): fc.Arbitrary<Items> {
  const inner: fc.Arbitrary<Items> =
    depth === 0
      ? fc.array(leaf, { minLength: 1, maxLength: 3 })
      : fc.array(fc.oneof(leaf, fc.array(leaf, { maxLength: 2 }), listOf(leaf, depth - 1)), {
          minLength: 1,
          maxLength: 3,
        });
  return fc.tuple(fc.array(leaf, { maxLength: 2 }), inner).map(([before, items]) => [...before, items]);
}

/** A number, with a neighbour at every level, inside `depth` lists. */
function chain(depth: fc.Arbitrary<number>): fc.Arbitrary<Nested> {
  return fc.tuple(number(), depth).map(([start, length]) => {
    let item: Nested = start;
    for (let level = 1; level <= length; level++) item = [item, level];
    return item;
  });
}

function wrapInside(item: Nested, times: number): Nested {
  return typeof item === "number" || times === 0 ? item : [wrapInside(item, times - 1)];
}

function flatNumbers(items: Items): number[] {
  const waiting: Nested[] = items.toReversed();
  const numbers: number[] = [];
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    if (typeof item === "number") numbers.push(item);
    else waiting.push(...item.toReversed());
  }
  return numbers;
}

function wholeAnswer(items: Items, { kept, reversed }: Whole): number[] {
  const numbers = flatNumbers(items).filter((item, at, all) => {
    if (kept === "different") return all.indexOf(item) === at;
    return kept === "all" || (kept === "even" ? item % 2 === 0 : kept === "positive" ? item > 0 : item !== 0);
  });
  return reversed ? numbers.toReversed() : numbers;
}

function partialAnswer(items: Items, { levels, deeper }: Partial): Items {
  let opened = items;
  for (let time = 0; time < levels; time++) opened = opened.flatMap((item) => item);
  return opened.flatMap((item): Items => {
    if (typeof item === "number") return [item];
    const numbers = flatNumbers(item);
    return {
      stay: [item],
      go: [],
      sum: [numbers.reduce((sum, each) => sum + each, 0)],
      count: [numbers.length],
    }[deeper];
  });
}

function levelsInWords(levels: number): string {
  return levels === 1 ? "one level" : levels === 2 ? "two levels" : `${levels} levels`;
}

function source(parameters: Parameters): Flaw["source"] {
  return parameters.kind === "whole" ? openAll(parameters) : openSome(parameters);
}

/** Pieces of programs: how numbers that were found in order are kept, and put in order. */
function keep({ kept, reversed }: Whole, { python, javascript }: Flaw["source"]): Flaw["source"] {
  const condition = { "not zero": "!= 0", positive: "> 0", even: "% 2 == 0" };
  const back = reversed ? { python: "[::-1]", javascript: ".reverse()" } : { python: "", javascript: "" };
  if (kept === "all")
    return { python: `${python}${back.python}`, javascript: `${javascript}${back.javascript}` };
  if (kept === "different") {
    return {
      python: `list(dict.fromkeys(${python}))${back.python}`,
      javascript: `[...new Set(${javascript})]${back.javascript}`,
    };
  }
  return {
    python: `[number for number in ${python} if number ${condition[kept]}]${back.python}`,
    javascript: `${javascript}.filter((number) => number ${condition[kept].replace("=", "==")})${back.javascript}`,
  };
}

const gather = `    flat = []
    for item in items:
        if isinstance(item, list):
            flat.extend(NAME(item))
        else:
            flat.append(item)
    return flat
`;

function openAll(parameters: Whole): Flaw["source"] {
  const asItIs = parameters.kept === "all" && !parameters.reversed;
  const kept = keep(parameters, { python: "numbers_in(items)", javascript: "items.flat(Infinity)" });
  return {
    python: asItIs
      ? `def flatten(items):
${gather.replace("NAME", "flatten")}`
      : `def flatten(items):
    return ${kept.python}

def numbers_in(items):
${gather.replace("NAME", "numbers_in")}`,
    javascript: `function flatten(items) {
  return ${kept.javascript};
}
`,
  };
}

function openSome({ levels, deeper }: Partial): Flaw["source"] {
  const last = {
    stay: "        else:\n            flat.append(item)\n",
    go: "",
    sum: "        else:\n            flat.append(total(item))\n",
    count: "        else:\n            flat.append(count(item))\n",
  };
  const helper = {
    stay: "",
    go: "",
    sum: `
def total(items):
    return sum(total(item) if isinstance(item, list) else item for item in items)
`,
    count: `
def count(items):
    return sum(count(item) if isinstance(item, list) else 1 for item in items)
`,
  };
  const ending = {
    stay: "",
    go: ".filter((item) => !Array.isArray(item))",
    sum: ".map((item) => (Array.isArray(item) ? total(item) : item))",
    count: ".map((item) => (Array.isArray(item) ? item.flat(Infinity).length : item))",
  };
  const javascriptHelper = `
function total(items) {
  return items.flat(Infinity).reduce((sum, number) => sum + number, 0);
}
`;
  return {
    python: `def flatten(items, levels=${levels}):
    flat = []
    for item in items:
        if not isinstance(item, list):
            flat.append(item)
        elif levels > 0:
            flat.extend(flatten(item, levels - 1))
${last[deeper]}    return flat
${helper[deeper]}`,
    javascript: `function flatten(items) {
  return items.flat(${levels})${ending[deeper]};
}
${deeper === "sum" ? javascriptHelper : ""}`,
  };
}

function flaws(parameters: Parameters): Flaw[] {
  if (parameters.kind === "partial") {
    return [
      {
        name: "opens lists at every level",
        caughtBy: ["nested", "deep"],
        source: openAll({ kind: "whole", kept: "all", reversed: false }),
      },
      {
        name: "opens one level too many",
        caughtBy: ["nested", "deep"],
        source: openSome({ ...parameters, levels: parameters.levels + 1 }),
      },
      dropsZeros(source(parameters)),
    ];
  }
  const whole = parameters;
  const reads = keep(whole, {
    python: '[int(digits) for digits in re.findall(r"\\d+", str(items))]',
    javascript: "(JSON.stringify(items).match(/\\d+/g) ?? []).map(Number)",
  });
  const opened = keep(whole, { python: "items", javascript: "items.flat(3)" });
  return [
    {
      name: "reads the digits out of the list's text, and loses the minus signs",
      caughtBy: ["negative"],
      source: {
        python: `import re

def flatten(items):
    return ${reads.python}
`,
        javascript: `function flatten(items) {
  return ${reads.javascript};
}
`,
      },
    },
    {
      name: "opens only the first few levels",
      caughtBy: ["nested", "deep"],
      source: {
        python: `def flatten(items):
    for _ in range(3):
        opened = []
        for item in items:
            opened += item if isinstance(item, list) else [item]
        items = opened
    return ${opened.python}
`,
        javascript: `function flatten(items) {
  return ${opened.javascript};
}
`,
      },
    },
    ...(whole.kept === "not zero" || whole.kept === "positive" ? [] : [dropsZeros(openAll(whole))]),
  ];
}

/** Takes what the language takes for false, which is the number zero and in Python the empty list, for nothing. */
function dropsZeros({ python, javascript }: Flaw["source"]): Flaw {
  return {
    name: "drops zeros together with empty lists",
    caughtBy: ["zero"],
    source: {
      python: python.replace(
        "    for item in items:\n",
        "    for item in items:\n        if not item:\n            continue\n",
      ),
      javascript: javascript.replace(/\.flat\((\d+|Infinity)\)/, ".flat($1).filter((item) => item)"),
    },
  };
}
