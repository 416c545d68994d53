import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { nameIn } from "../signature.ts";
import { int, list, record, string } from "../type.ts";

interface Parameters {
  /** The most important first. */
  readonly keys: readonly Key[];
  readonly result: Result;
}

/** All records, their names only, or the first three records. */
type Result = "records" | "names" | "three";

interface Key {
  readonly field: keyof Person;
  readonly falling: boolean;
}

interface Person {
  readonly name: string;
  readonly age: number;
  readonly score: number;
}

type Input = readonly [people: readonly Person[]];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "sort-records",
    version: 2,
    title: "Sort records by several keys",
    topic: "sorting",
    difficulties: ["medium", "easy"],
    summary:
      "Sort people by one field, then by another, some rising and some falling, and keep equal ones in order.",
  },
  parameters: (difficulty) =>
    difficulty === "easy"
      ? fc.record({ keys: oneKey(), result: fc.constantFrom("records", "names", "three") })
      : fc.record({ keys: twoKeys(), result: fc.constant("records") }),
  build: ({ keys, result }) => {
    const words = keys
      .map(({ field, falling }) => `${field} (${falling ? "falling" : "rising"})`)
      .join(", then by ");
    const rest = remainingField(keys);
    const order = keys.map(inMarkdown).join(", and, where that is equal, by ");
    const { name, wanted, task, returns } = results[result];
    return {
      task: `sorts records with name, age and score by ${words}, keeping records that are equal in this in their order${task}`,
      wordings: [
        `Each record describes a person by \`name\`, \`age\` and \`score\`. Return ${wanted} sorted by
${order}.`,
        `A list holds what is known of some people: a record with \`name\`, \`age\` and \`score\` for each. Put them in
order by ${order}, and return ${wanted} in this order.`,
        `A table of players is to be shown in order. Each row is a record with a \`name\`, an \`age\` and a \`score\`. Return
${wanted}, ordered by ${order}.`,
      ],
      statement: `- Records that are equal in ${keys.length > 1 ? "all of this" : "this"} keep the order in which they came.
- Numbers compare as numbers; they may be negative.${comparesNames(keys) ? namesNote : ""}
- No records give an empty list. ${results[result].rule}

{examples}

There are at most 100 records.`,
      signature: {
        kind: "function",
        name,
        parameters: [{ name: "records", type: list(personType) }],
        returns,
      },
      comparison: { kind: "exact" },
      examples: [
        [[person("mo", 31, 70), person("al", 25, 85), person("ed", 47, 55)]],
        [[person("ty", 62, 40), person("jo", 18, 95)]],
        [[person("bo", 36, 99), person("cy", 29, 12), person("vi", 54, 33)]],
      ],
      inputs: {
        typical: people(3, 7),
        empty: fc.constant([[]]),
        single: people(1, 1),
        ties: tied(keys.slice(0, 1), 2),
        duplicates: tied(keys, 3),
        boundary: digits(keys),
        negative: fc.tuple(
          fc.array(personWith({ age: integer(-9, 9), score: integer(-99, -1) }), sized(3, 6)),
        ),
        case: fc.tuple(
          fc.array(personWith({ name: fc.constantFrom("ann", "Bob", "cleo", "Dan", "ANN") }), sized(3, 6)),
        ),
        large: people(60, 100),
      },
      hiddenPerCategory: 5,
      oracle: ([records]) => resultOf(insertInOrder(records, keys), result),
      reference: sources(keys, result),
      hints: [
        "Sort by the first key alone. Which records stand in the wrong order now?",
        "Both languages sort stably: records that compare equal keep their order.",
        "In Python, sort by the last key first and by the first key last. In JavaScript, let the comparison go on to the next key where one is equal.",
        "Falling: reverse=True in Python (it keeps equal records in order), b minus a in JavaScript.",
      ],
      flaws: [
        { name: "compares numbers as text", caughtBy: ["boundary"], source: asText(keys, result) },
        {
          name: `also sorts by ${rest}, instead of keeping equal records in order`,
          caughtBy: ["duplicates"],
          source: sources([...keys, { field: rest, falling: false }], result),
        },
        ...(keys.length > 1
          ? [
              {
                name: "sorts by the first key only",
                caughtBy: ["ties" as const],
                source: sources(keys.slice(0, 1), result),
              },
            ]
          : []),
      ],
    };
  },
});

const personType = record({ name: string, age: int, score: int });

const results = {
  records: {
    name: "sort_records",
    wanted: "the records",
    task: "",
    rule: "Every record is returned with all its fields, repeated ones as often as they came.",
    returns: list(personType),
    python: "ordered",
    javascript: "",
  },
  names: {
    name: "sorted_names",
    wanted: "their **names** only",
    task: ", and returns only their names",
    rule: "Every record gives one name, also where names are equal.",
    returns: list(string),
    python: '[record["name"] for record in ordered]',
    javascript: ".map(({ name }) => name)",
  },
  three: {
    name: "first_three",
    wanted: "the **first three** records",
    task: ", and returns only the first three",
    rule: "If there are fewer than three, return all. Records keep all their fields.",
    returns: list(personType),
    python: "ordered[:3]",
    javascript: ".slice(0, 3)",
  },
} as const;

const namesNote = `
- Names compare character by character by their code, as \`<\` does: all of \`A\` to \`Z\` come before all of \`a\` to \`z\`.`;

function inMarkdown({ field, falling }: Key): string {
  if (field === "name") return `**name**, ${falling ? "from Z to A" : "from A to Z"}`;
  return `**${field}**, ${falling ? "largest first" : "smallest first"}`;
}

function comparesNames(keys: readonly Key[]): boolean {
  return keys.some(({ field }) => field === "name");
}

const fields = ["score", "age", "name"] as const;

function remainingField(keys: readonly Key[]): keyof Person {
  return fields.find((field) => keys.every((key) => key.field !== field)) ?? "name";
}

function oneKey(): fc.Arbitrary<Key[]> {
  return fc.tuple(fc.record({ field: fc.constantFrom("age", "score"), falling: fc.boolean() }));
}

function twoKeys(): fc.Arbitrary<Key[]> {
  return fc
    .tuple(fc.shuffledSubarray([...fields], { minLength: 2, maxLength: 2 }), fc.boolean(), fc.boolean())
    .map(([chosen, first, second]) =>
      chosen.map((field, index) => ({ field, falling: index === 0 ? first : second })),
    );
}

const integer = (min: number, max: number) => fc.integer({ min, max });
const sized = (minLength: number, maxLength: number) => ({ minLength, maxLength, size: "max" as const });

function person(name: string, age: number, score: number): Person {
  return { name, age, score };
}

function personWith(
  special: Partial<{ [Field in keyof Person]: fc.Arbitrary<Person[Field]> }>,
): fc.Arbitrary<Person> {
  const usual = {
    name: fc.constantFrom("ada", "ben", "eva", "ida", "kim", "leo", "mia", "tom", "zoe"),
    age: integer(10, 99),
    score: integer(10, 99),
  };
  return fc.record({ ...usual, ...special });
}

function people(minLength: number, maxLength: number): fc.Arbitrary<Input> {
  return fc.tuple(fc.array(personWith({}), sized(minLength, maxLength)));
}

/** All equal in `keys`; each other field holds a smaller value after a larger one and the other way round. */
function tied(keys: readonly Key[], length: number): fc.Arbitrary<Input> {
  const isTied = (field: keyof Person) => keys.some((key) => key.field === field);
  const names = fc.shuffledSubarray(["ada", "eva", "ida", "leo", "tom"], { minLength: length + 2 });
  return fc
    .tuple(personWith({}), names, integer(20, 40), integer(50, 90))
    .map(([model, drawn, low, high]): Input => {
      const upAndDown = (index: number) => (index % 2 === 0 ? high - index : low + index);
      return [
        [...drawn.slice(0, 2), drawn[0] ?? "", ...drawn.slice(2)].map((name, index) => ({
          name: isTied("name") ? model.name : (["mia", "ben", "zoe", "ada"][index % 4] ?? name),
          age: isTied("age") ? model.age : upAndDown(index),
          score: isTied("score") ? model.score : upAndDown(index),
        })),
      ];
    });
}

/** Numbers of different length, in an order that differs from that of their texts; names are all equal. */
function digits(keys: readonly Key[]): fc.Arbitrary<Input> {
  const deciding = keys.find(({ field }) => field !== "name")?.field;
  const numbers = fc.tuple(integer(2, 9), integer(10, 19), integer(100, 199));
  return fc.tuple(numbers, personWith({})).chain(([drawn, model]) => {
    const records = drawn.map((value) => ({
      ...model,
      // Where names do not decide, they tell the records apart.
      ...(comparesNames(keys) ? {} : { name: `no${value}` }),
      ...(deciding === undefined ? {} : { [deciding]: value }),
    }));
    return fc.tuple(fc.shuffledSubarray(records, { minLength: records.length }));
  });
}

function insertInOrder(records: readonly Person[], keys: readonly Key[]): Person[] {
  const sorted: Person[] = [];
  for (const next of records) {
    const place = sorted.findIndex((placed) => comesBefore(next, placed, keys));
    sorted.splice(place === -1 ? sorted.length : place, 0, next);
  }
  return sorted;
}

function comesBefore(a: Person, b: Person, keys: readonly Key[]): boolean {
  const deciding = keys.find(({ field }) => a[field] !== b[field]);
  if (deciding === undefined) return false;
  return a[deciding.field] < b[deciding.field] !== deciding.falling;
}

function resultOf(sorted: readonly Person[], result: Result): readonly (Person | string)[] {
  if (result === "names") return sorted.map(({ name }) => name);
  return result === "three" ? sorted.filter((_, place) => place < 3) : sorted;
}

function sources(keys: readonly Key[], result: Result): Flaw["source"] {
  return { python: sortTwice(keys, result), javascript: compareBy(keys, result) };
}

function sortTwice(keys: readonly Key[], result: Result): string {
  const sorts = keys
    .toReversed()
    .map(
      ({ field, falling }) =>
        `    ordered.sort(key=lambda record: record["${field}"]${falling ? ", reverse=True" : ""})\n`,
    );
  return `def ${results[result].name}(records):
    ordered = list(records)
${sorts.join("")}    return ${results[result].python}
`;
}

function compareBy(keys: readonly Key[], result: Result): string {
  const comparisons = keys.map(({ field, falling }) => {
    const [first, second] = falling ? ["b", "a"] : ["a", "b"];
    if (field !== "name") return `${first}.${field} - ${second}.${field}`;
    return `Number(${first}.name > ${second}.name) - Number(${first}.name < ${second}.name)`;
  });
  return `function ${nameIn("javascript", results[result].name)}(records) {
  return [...records].sort((a, b) => ${comparisons.join(" || ")})${results[result].javascript};
}
`;
}

function asText(keys: readonly Key[], result: Result): Flaw["source"] {
  const comparisons = keys.map(({ field, falling }) => {
    const [first, second] = falling ? ["b", "a"] : ["a", "b"];
    return `compare(${first}.${field}, ${second}.${field})`;
  });
  return {
    python: sortTwice(keys, result).replaceAll(/lambda record: (record\["\w+"\])/g, "lambda record: str($1)"),
    javascript: `function ${nameIn("javascript", results[result].name)}(records) {
  const compare = (a, b) => (String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0);
  return [...records].sort((a, b) => ${comparisons.join(" || ")})${results[result].javascript};
}
`,
  };
}
