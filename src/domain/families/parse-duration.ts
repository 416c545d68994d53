import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { foldLines } from "../family-parts/fold-lines.ts";
import { int, optional, string } from "../type.ts";

interface Unit {
  readonly letter: "w" | "d" | "h" | "m" | "s";
  readonly name: string;
  /** In the smallest unit of its scale. */
  readonly size: number;
}

/** From the largest unit to the smallest. */
type Scale = readonly Unit[];

/** Easy: everything is rightly written. */
interface Sum {
  readonly kind: "sum";
  readonly scale: Scale;
  readonly give: "smallest" | "whole largest" | "started largest";
}

/** Medium: what is wrongly written gives nothing. */
interface Strict {
  readonly kind: "strict";
  readonly scale: Scale;
  readonly order: "falling" | "any, once" | "any";
  readonly limited: boolean;
  readonly joint: "" | " ";
}

type Parameters = Sum | Strict;
type Input = readonly [text: string];

const one = { w: "a week", d: "a day", h: "an hour", m: "a minute", s: "a second" };
const names = { w: "weeks", d: "days", h: "hours", m: "minutes", s: "seconds" };

/** @param sizes of each unit in the next smaller one */
function scaleOf(letters: readonly Unit["letter"][], sizes: readonly number[]): Scale {
  return letters.map((letter, at) => ({
    letter,
    name: names[letter],
    size: sizes.slice(at).reduce((product, size) => product * size, 1),
  }));
}

const clock = scaleOf(["h", "m", "s"], [60, 60]);
const calendar = scaleOf(["d", "h", "m"], [24, 60]);
const weekly = scaleOf(["w", "d", "h"], [7, 24]);
const full = scaleOf(["d", "h", "m", "s"], [24, 60, 60]);
const work = scaleOf(["w", "d", "h", "m"], [7, 24, 60]);

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "parse-duration",
    version: 1,
    title: "Read a duration",
    topic: "parsing",
    difficulties: ["easy", "medium"],
    summary: "Read durations such as 1h30m, add up their parts, and turn down what is wrongly written.",
  },
  parameters: (difficulty) =>
    difficulty === "easy"
      ? fc.record<Sum>({
          kind: fc.constant("sum"),
          scale: fc.constantFrom(clock, calendar, weekly, full, work),
          give: fc.constantFrom("smallest", "whole largest", "started largest"),
        })
      : fc.record<Strict>({
          kind: fc.constant("strict"),
          scale: fc.constantFrom(clock, calendar, weekly),
          order: fc.constantFrom("falling", "any, once", "any"),
          limited: fc.boolean(),
          joint: fc.constantFrom("", " "),
        }),
  build: (parameters) => (parameters.kind === "sum" ? sumBody(parameters) : strictBody(parameters)),
});

const integer = (min: number, max: number) => fc.integer({ min, max });
const input = (text: string): Input => [text];
const first = (scale: Scale) => scale[0] ?? { letter: "h", name: "hours", size: 1 };
const last = (scale: Scale) => scale.at(-1) ?? first(scale);
const letters = (scale: Scale) => scale.map(({ letter }) => letter);

function unitRules(scale: Scale): string {
  const units = scale.map(({ letter, name }) => `\`${letter}\` for ${name}`).join(", ");
  const sizes = scale
    .slice(0, -1)
    .map(({ letter, size }, at) => {
      const next = scale[at + 1] ?? last(scale);
      return `${one[letter]} has ${size / next.size} ${next.name}`;
    })
    .join(", ");
  return `- A part is a whole number of 0 or more and a letter: ${units}. Here ${sizes}.`;
}

/** Texts of parts, each with its own unit of the scale, in this order. */
function partsOf(units: readonly Unit[], numbers: fc.Arbitrary<number>, joint: string): fc.Arbitrary<string> {
  return fc
    .tuple(...units.map(() => numbers))
    .map((drawn) => units.map(({ letter }, at) => `${drawn[at] ?? 0}${letter}`).join(joint));
}

function someOf(
  scale: Scale,
  { min, max }: { min: number; max: number },
  numbers: fc.Arbitrary<number>,
  joint: string,
): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.subarray([...scale], { minLength: min, maxLength: max }),
      fc.array(numbers, { minLength: scale.length, maxLength: scale.length }),
    )
    .map(([units, drawn]) => units.map(({ letter }, at) => `${drawn[at] ?? 0}${letter}`).join(joint));
}

function sumBody(rules: Sum): FamilyBody<Input> {
  const { scale, give } = rules;
  const [top, bottom] = [first(scale), last(scale)];
  const result = {
    smallest: `the total in **${bottom.name}**`,
    "whole largest": `how many **whole ${top.name}** the total has; the rest is dropped`,
    "started largest": `how many **${top.name}** the total has, where one that is **begun counts as a whole one**`,
  }[give];
  const small = integer(1, 9);
  const joint = fc.constantFrom("", " ");
  const drawn = (units: readonly Unit[], numbers: fc.Arbitrary<number>) =>
    fc
      .tuple(joint, ...units.map(() => numbers))
      .map(([between, ...all]) =>
        input(units.map(({ letter }, at) => `${all[at] ?? 0}${letter}`).join(between)),
      );
  const beside = (more: fc.Arbitrary<number>) =>
    fc
      .tuple(fc.constantFrom(bottom, ...scale.slice(1)), integer(1, 4), more)
      .map(([{ letter, size }, times, extra]) => input(`${(times * top.size) / size + extra}${letter}`));
  return {
    task: `adds up a duration such as "${exampleText(scale)}" with the units ${letters(scale).join(", ")}, in any order and also repeated, and returns ${result.replaceAll("*", "")}`,
    wordings: [
      `A duration is written in parts, as in \`${exampleText(scale)}\`. Return ${result}.`,
      `Add up the parts of a duration such as \`${exampleText(scale)}\`, and return ${result}.`,
      `Read a duration, for example \`${exampleText(scale)}\`. The answer is ${result}.`,
    ].map((wording) => foldLines(wording)),
    statement: foldLines(`${unitRules(scale)}
- The parts follow each other directly, or with a space between them.
- They come in **any order**. A unit that occurs several times counts each time; a unit may also be missing.
- Any number is allowed with any unit, as in \`90${bottom.letter}\`. Numbers may begin with 0.
- An empty text is a duration of 0. Nothing else occurs in the text.

{examples}

The text has at most 100 characters, and no number is above 10,000.`),
    signature: {
      kind: "function",
      name: "parse_duration",
      parameters: [{ name: "text", type: string }],
      returns: int,
    },
    comparison: { kind: "exact" },
    examples: sumExamples(rules).map(input),
    inputs: {
      typical: drawn(scale, integer(0, 90)),
      empty: fc.constant(input("")),
      single: fc.constantFrom(...scale).chain((unit) => drawn([unit], integer(0, 300))),
      reversed: drawn(scale.toReversed(), small),
      duplicates: fc
        .tuple(small, small, small)
        .map(([a, b, c]) => input(`${a}${top.letter}${b}${bottom.letter}${c}${top.letter}`)),
      // Just a whole number of the largest unit, and a little less or more.
      boundary: beside(fc.constant(0)),
      adjacent: beside(fc.constantFrom(-1, 1)),
      ties: fc
        .tuple(fc.constantFrom(...scale.slice(1, -1)), integer(1, 2))
        .map(([{ letter, size }, times]) => input(`${(times * top.size) / size}${letter}1${bottom.letter}`)),
      zero: fc
        .tuple(fc.constantFrom("0", "00", "01"), fc.constantFrom(...letters(scale)), small)
        .map(([number, letter, more]) => input(`${number}${letter} ${more}${top.letter}`)),
      large: drawn(scale, integer(1000, 10_000)),
    },
    hiddenPerCategory: 5,
    oracle: ([text]) => {
      const total = totalOf(text, scale);
      if (give === "smallest") return total;
      const rest = total % top.size;
      return (total - rest) / top.size + (give === "started largest" && rest > 0 ? 1 : 0);
    },
    reference: sumSource(rules),
    hints: [
      `How many ${bottom.name} is one of each unit?`,
      "Find the parts with a regular expression that has one group for the number and one for the letter.",
      "`re.findall` in Python and `matchAll` in JavaScript give all parts, in the order of the text.",
      give === "smallest"
        ? "Add up number times size over all parts; nothing has to be known about their order."
        : `Add up everything in ${bottom.name} first, and turn the total into ${top.name} once, at the end.`,
    ],
    flaws: sumFlaws(rules),
  };
}

function exampleText(scale: Scale): string {
  return letters(scale)
    .map((letter, at) => `${at + 1}${letter}`)
    .join("");
}

/** In falling order, without a unit twice; a little more than a whole number of the largest unit. */
function sumExamples({ scale }: Sum): string[] {
  const [a, b, c] = letters(scale);
  return [`2${a}3${b}`, `1${a}5${c}`, `4${b}6${c}`, `3${a}1${b}2${c}`];
}

/** Character by character. */
function totalOf(text: string, scale: Scale): number {
  let [total, digits] = [0, ""];
  for (const char of text) {
    if (/[0-9]/.test(char)) {
      digits += char;
    } else {
      const size = scale.find(({ letter }) => letter === char)?.size ?? 0;
      total += Number(digits) * size;
      digits = "";
    }
  }
  return total;
}

function tables(scale: Scale): Flaw["source"] {
  const entries = (quote: string) =>
    scale.map(({ letter, size }) => `${quote}${letter}${quote}: ${size}`).join(", ");
  return { python: `SIZES = {${entries('"')}}`, javascript: `const sizes = { ${entries("")} };` };
}

function inUnits({ scale, give }: Sum): Flaw["source"] {
  const { size } = first(scale);
  return {
    smallest: { python: "total", javascript: "total" },
    "whole largest": { python: `total // ${size}`, javascript: `Math.floor(total / ${size})` },
    "started largest": {
      python: `(total + ${size - 1}) // ${size}`,
      javascript: `Math.ceil(total / ${size})`,
    },
  }[give];
}

function sumSource(rules: Sum, result = inUnits(rules)): Flaw["source"] {
  const pattern = `([0-9]+)([${letters(rules.scale).join("")}])`;
  const table = tables(rules.scale);
  return {
    python: `import re

${table.python}

def parse_duration(text):
    total = 0
    for number, unit in re.findall("${pattern}", text):
        total += int(number) * SIZES[unit]
    return ${result.python}
`,
    javascript: `${table.javascript}

function parseDuration(text) {
  let total = 0;
  for (const [, number, unit] of text.matchAll(/${pattern}/g)) {
    total += Number(number) * sizes[unit];
  }
  return ${result.javascript};
}
`,
  };
}

function sumFlaws(rules: Sum): Flaw[] {
  const { scale, give } = rules;
  const pattern = `([0-9]+)([${letters(scale).join("")}])`;
  const result = inUnits(rules);
  const table = tables(scale);
  const inOrder = letters(scale)
    .map((letter) => `(?:([0-9]+)${letter})?`)
    .join(" ?");
  return [
    {
      name: "keeps only one number for each unit",
      caughtBy: ["duplicates"],
      source: {
        python: `import re

${table.python}

def parse_duration(text):
    parts = {unit: int(number) for number, unit in re.findall("${pattern}", text)}
    total = sum(number * SIZES[unit] for unit, number in parts.items())
    return ${result.python}
`,
        javascript: `${table.javascript}

function parseDuration(text) {
  const parts = {};
  for (const [, number, unit] of text.matchAll(/${pattern}/g)) parts[unit] = Number(number);
  let total = 0;
  for (const unit of Object.keys(parts)) total += parts[unit] * sizes[unit];
  return ${result.javascript};
}
`,
      },
    },
    {
      name: "expects the largest unit first",
      caughtBy: ["reversed"],
      source: {
        python: `import re

${table.python}

def parse_duration(text):
    match = re.match("${inOrder}", text)
    total = sum(int(number or 0) * size for number, size in zip(match.groups(), SIZES.values()))
    return ${result.python}
`,
        javascript: `${table.javascript}

function parseDuration(text) {
  const numbers = /^${inOrder}/.exec(text).slice(1);
  let total = 0;
  Object.values(sizes).forEach((size, i) => (total += Number(numbers[i] ?? 0) * size));
  return ${result.javascript};
}
`,
      },
    },
    ...(give === "smallest" ? [] : [exactFlaw(rules)]),
  ];
}

function exactFlaw(rules: Sum): Flaw {
  const { size } = first(rules.scale);
  return rules.give === "whole largest"
    ? {
        name: "counts one too few where nothing is left over",
        caughtBy: ["boundary"],
        source: sumSource(rules, {
          python: `(total - 1) // ${size}`,
          javascript: `Math.floor((total - 1) / ${size})`,
        }),
      }
    : {
        name: "counts one too many where nothing is left over",
        caughtBy: ["boundary"],
        source: sumSource(rules, {
          python: `total // ${size} + 1`,
          javascript: `Math.floor(total / ${size}) + 1`,
        }),
      };
}

function strictBody(rules: Strict): FamilyBody<Input> {
  const { scale, order, limited, joint } = rules;
  const [top, bottom] = [first(scale), last(scale)];
  const [a, b, c] = letters(scale);
  const small = integer(1, 6);
  const others = scale.slice(1);
  const limits = limitsOf(scale);
  const wrong = fc.constantFrom(
    "15",
    "x",
    "5x",
    `-5${b}`,
    `1.5${b}`,
    `${b}`,
    `2${(b ?? "").toUpperCase()}`,
    `3${b}.`,
    "+",
    `5_${c}`,
    `1e1${c}`,
  );
  return {
    task: `reads a duration such as "${exampleParts(scale, joint)}" (${letters(scale).join(", ")}; ${orderInTask[order]}; parts joined by ${
      joint === "" ? "nothing" : "one space"
    }${limited ? "; numbers of all but the largest unit limited" : ""}) and returns the total in ${bottom.name}, or null where the text is wrong`,
    wordings: [
      `A duration is written as in \`${exampleParts(scale, joint)}\`. Return it in **${bottom.name}**, or nothing if it is wrongly written.`,
      `Read a duration such as \`${exampleParts(scale, joint)}\`, and return how many **${bottom.name}** it is.`,
      `How many **${bottom.name}** is a duration such as \`${exampleParts(scale, joint)}\`? Some texts are no duration at all.`,
    ].map((wording) => foldLines(wording)),
    statement: foldLines(`${unitRules(scale)}
- There is at least one part. ${
      joint === ""
        ? "The parts follow each other **directly**; no spaces are allowed."
        : "Between two parts stands **exactly one space**; no other spaces are allowed."
    }
- ${orderRules(rules)}
- ${
      limited
        ? `${limitRule(scale)} The number of ${top.name} has no limit.`
        : `Numbers may be as large as they like: \`90${b}\` is right.`
    }
- Numbers are digits only, and may begin with 0. Letters are small.
- Whatever breaks these rules gives nothing: \`None\` in Python, \`null\` in JavaScript (not \`undefined\`). So does an
  empty text.

{examples}

The text has at most 100 characters, and no number is above 100,000.`),
    signature: {
      kind: "function",
      name: "parse_duration",
      parameters: [{ name: "text", type: string }],
      returns: optional(int),
    },
    comparison: { kind: "exact" },
    examples: [`1${a}${joint}5${b}`, `3${c}`, `2${a}${joint}4${b}${joint}6${c}`, "soon"].map(input),
    inputs: {
      typical: someOf(scale, { min: 2, max: scale.length }, small, joint).map(input),
      empty: fc.constantFrom("", " ", a ?? "").map(input),
      reversed: fc
        .subarray([...scale], { minLength: 2 })
        .chain((units) => partsOf(units.toReversed(), small, joint))
        .map(input),
      // A unit twice, one right after the other.
      duplicates: fc
        .tuple(fc.constantFrom(...scale), integer(1, 3), small)
        .map(([{ letter }, times, number]) =>
          input(
            letters(scale)
              .flatMap((unit) => Array<string>(unit === letter ? times + 1 : 1).fill(`${number}${unit}`))
              .join(joint),
          ),
        ),
      // Just what makes one of the next larger unit, and one less.
      boundary: fc
        .tuple(fc.constantFrom(...others), fc.constantFrom("", `1${a}${joint}`))
        .map(([{ letter }, before]) => input(`${before}${limits[letter] ?? 0}${letter}`)),
      adjacent: fc
        .tuple(fc.constantFrom(...others), fc.constantFrom("", `1${a}${joint}`))
        .map(([{ letter }, before]) => input(`${before}${(limits[letter] ?? 0) - 1}${letter}`)),
      errors: fc
        .tuple(
          someOf(scale.slice(0, 1), { min: 1, max: 1 }, small, joint),
          wrong,
          fc.constantFrom("after", "before"),
        )
        .map(([right, bad, place]) => input(place === "after" ? right + joint + bad : bad + joint + right)),
      whitespace: fc
        .tuple(
          small,
          small,
          fc.constantFrom(joint === "" ? " " : "", "  ", "before", "after", "inside", ", "),
        )
        .map(([x, y, how]) =>
          input(badlySpaced(`${x}`, `${y}`, { letters: [a ?? "", b ?? ""], joint, how })),
        ),
      zero: fc
        .tuple(fc.constantFrom("0", "00", "01", "007"), fc.constantFrom(...letters(scale)))
        .map(([number, letter]) => input(`${number}${letter}`)),
      large: integer(100, 99_999).map((number) => input(`${number}${a}${joint}5${c}`)),
    },
    hiddenPerCategory: 5,
    oracle: ([text]) => readParts(text, rules),
    reference: strictSource(rules),
    hints: [
      "One regular expression for the whole text says whether it is made of parts at all.",
      "A second one finds the parts: a group for the number and one for the letter.",
      order === "any"
        ? "No part depends on the others: check each by itself, and add it up."
        : "Take the letters alone, in their order: what must this row of letters be like?",
      ...(limited ? ["Keep the limits in a table beside the sizes; the largest unit has none."] : []),
      "Return nothing as soon as something is wrong, and the sum at the end.",
    ],
    flaws: strictFlaws(rules),
  };
}

const orderInTask = {
  falling: "each unit at most once, from the largest to the smallest",
  "any, once": "in any order, each unit at most once",
  any: "in any order, a unit may be repeated",
};

function exampleParts(scale: Scale, joint: string): string {
  return letters(scale)
    .map((letter, at) => `${at + 1}${letter}`)
    .join(joint);
}

function orderRules({ scale, order, joint }: Strict): string {
  const [a, b] = letters(scale);
  if (order === "falling") {
    return `The parts come **from the largest unit to the smallest**, each unit at most once; units may be missing.`;
  }
  if (order === "any, once") {
    return `The parts come in **any order**, but each unit **at most once**; units may be missing.`;
  }
  return `The parts come in **any order**. A unit may be repeated, and all its parts count: \`1${a}${joint}2${b}${joint}1${a}\` is the
  same as \`2${a}${joint}2${b}\`.`;
}

/** How many of a unit make one of the next larger one. */
function limitsOf(scale: Scale): Readonly<Record<string, number>> {
  return Object.fromEntries(
    scale.slice(1).map(({ letter, size }, at) => [letter, (scale[at] ?? first(scale)).size / size]),
  );
}

function limitRule(scale: Scale): string {
  const limits = limitsOf(scale);
  const each = scale
    .slice(1)
    .map(({ letter, name }) => `${(limits[letter] ?? 0) - 1} ${name}`)
    .join(" and ");
  return `A single part holds **at most ${each}**, as more would make one of the next larger unit.`;
}

function badlySpaced(
  x: string,
  y: string,
  { letters: [a = "", b = ""], joint, how }: { letters: readonly string[]; joint: string; how: string },
): string {
  const right = `${x}${a}${joint}${y}${b}`;
  if (how === "before") return ` ${right}`;
  if (how === "after") return `${right} `;
  if (how === "inside") return `${x} ${a}${joint}${y}${b}`;
  return `${x}${a}${how}${y}${b}`;
}

/** Takes the text apart at each letter, and checks one part after the other. */
function readParts(text: string, { scale, order, limited, joint }: Strict): number | null {
  const limits = limitsOf(scale);
  const seen: number[] = [];
  let [rest, total] = [text, 0];
  do {
    const end = Array.from(rest).findIndex((char) => !/[0-9]/.test(char));
    const unit = scale.find(({ letter }) => letter === rest.charAt(end));
    if (end < 1 || unit === undefined) return null;
    const number = Number(rest.slice(0, end));
    if (limited && number >= (limits[unit.letter] ?? Infinity)) return null;
    const isTooLate = seen.some((size) => (order === "falling" ? size <= unit.size : size === unit.size));
    if (order !== "any" && isTooLate) return null;
    seen.push(unit.size);
    total += number * unit.size;
    rest = rest.slice(end + 1);
    if (rest === "") return total;
    if (!rest.startsWith(joint)) return null;
    rest = rest.slice(joint.length);
  } while (rest !== "");
  return null;
}

type Leniency = "none" | "anything else" | "spaces" | "the limit itself";

function strictSource(rules: Strict, lenient: Leniency = "none"): Flaw["source"] {
  const { scale, limited, joint } = rules;
  const all = letters(scale).join("");
  const part = `[0-9]+[${all}]`;
  const whole = joint === "" || lenient === "spaces" ? `(${part})+` : `${part}( ${part})*`;
  const table = tables(scale);
  const text =
    lenient === "spaces"
      ? { python: 'text.replace(" ", "")', javascript: 'text.replaceAll(" ", "")' }
      : { python: "text", javascript: "text" };
  const limits = Object.entries(limitsOf(scale));
  const order = orderCheck(rules);
  const compare = lenient === "the limit itself" ? ">" : ">=";
  const check = {
    python:
      lenient === "anything else"
        ? `    if not re.search("${part}", text):\n        return None\n`
        : `    if not re.fullmatch("${whole}", ${text.python}):\n        return None\n`,
    javascript:
      lenient === "anything else"
        ? `  if (!/${part}/.test(text)) return null;\n`
        : `  if (!/^${whole}$/.test(${text.javascript})) return null;\n`,
  };
  return {
    python: `import re

${table.python}
${limited ? `LIMITS = {${limits.map(([letter, limit]) => `"${letter}": ${limit}`).join(", ")}}\n` : ""}
def parse_duration(text):
${check.python}${order.python}    total = 0
    for number, unit in re.findall("([0-9]+)([${all}])", ${text.python}):
${limited ? `        if unit in LIMITS and int(number) ${compare} LIMITS[unit]:\n            return None\n` : ""}        total += int(number) * SIZES[unit]
    return total
`,
    javascript: `${table.javascript}
${limited ? `const limits = { ${limits.map(([letter, limit]) => `${letter}: ${limit}`).join(", ")} };\n` : ""}
function parseDuration(text) {
${check.javascript}${order.javascript}  let total = 0;
  for (const [, number, unit] of ${text.javascript}.matchAll(/([0-9]+)([${all}])/g)) {
${limited ? `    if (Number(number) ${compare} limits[unit]) return null;\n` : ""}    total += Number(number) * sizes[unit];
  }
  return total;
}
`,
  };
}

function orderCheck({ scale, order }: Strict): Flaw["source"] {
  const all = letters(scale).join("");
  if (order === "any") return { python: "", javascript: "" };
  if (order === "any, once") {
    return {
      python: `    units = re.findall("[${all}]", text)
    if len(set(units)) < len(units):
        return None
`,
      javascript: `  const units = text.match(/[${all}]/g);
  if (new Set(units).size < units.length) return null;
`,
    };
  }
  return {
    python: `    units = re.findall("[${all}]", text)
    if units != [unit for unit in SIZES if unit in units]:
        return None
`,
    javascript: `  const units = text.match(/[${all}]/g);
  const inOrder = Object.keys(sizes).filter((unit) => units.includes(unit));
  if (units.join("") !== inOrder.join("")) return null;
`,
  };
}

function strictFlaws(rules: Strict): Flaw[] {
  const { order, limited } = rules;
  const orderFlaws: Record<
    Strict["order"],
    readonly [name: string, mistaken: Strict["order"], by: "reversed" | "duplicates"]
  > = {
    falling: ["takes the parts in any order", "any, once", "reversed"],
    "any, once": ["adds up units that are repeated", "any", "duplicates"],
    any: ["turns down units that are repeated", "any, once", "duplicates"],
  };
  const [name, mistaken, by] = orderFlaws[order];
  return [
    { name, caughtBy: [by], source: strictSource({ ...rules, order: mistaken }) },
    limited
      ? {
          name: "lets the limit itself pass",
          caughtBy: ["boundary"],
          source: strictSource(rules, "the limit itself"),
        }
      : {
          name: "turns down numbers that make one of the next larger unit",
          caughtBy: ["boundary"],
          source: strictSource({ ...rules, limited: true }),
        },
    {
      name: "skips what it does not understand",
      caughtBy: ["errors"],
      source: strictSource(rules, "anything else"),
    },
    { name: "leaves out all spaces first", caughtBy: ["whitespace"], source: strictSource(rules, "spaces") },
  ];
}
