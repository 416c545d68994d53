import * as fc from "fast-check";
import { type ClassInput, defineFamily, type Family, type FamilyMeta } from "../family.ts";
import { functionType, int, list, nullType, record, string } from "../type.ts";

const meta: FamilyMeta = {
  id: "sample",
  version: 1,
  title: "Sample",
  topic: "lists",
  difficulties: ["easy"],
  summary: "A family for tests.",
};

const sources = { python: "pass\n", javascript: ";\n" };

const flaws = [
  { name: "first", caughtBy: ["typical"], source: sources },
  { name: "second", caughtBy: ["typical"], source: sources },
] as const;

/** Counts the people older than some age, which is the parameter. */
export const functionFamily = defineFamily<number, readonly [{ name: string; age: number }[]]>({
  meta,
  parameters: () => fc.integer({ min: 0, max: 90 }),
  build: (age) => {
    const people = fc.array(fc.record({ name: fc.string(), age: fc.integer({ min: 0, max: 99 }) }), {
      minLength: 1,
    });
    return {
      task: `counts the people older than ${age}`,
      statement: "Count them.\n\n{examples}\n",
      signature: {
        kind: "function",
        name: "count_older",
        parameters: [{ name: "all_people", type: list(record({ name: string, age: int })) }],
        returns: int,
      },
      comparison: { kind: "exact" },
      examples: [[[]], [[{ name: "$&", age: 91 }]], [[{ name: "Bo", age: 0 }]]],
      inputs: {
        typical: fc.tuple(people),
        single: fc.tuple(people.map((all) => all.slice(0, 1))),
        large: fc.tuple(people.map((all) => [...all, ...all, ...all])),
        ties: fc.tuple(people.map((all) => all.map(({ name }) => ({ name, age })))),
        empty: fc.constant([[]]),
      },
      oracle: ([all]) => all.filter((person) => person.age > age).length,
      reference: sources,
      hints: [],
      flaws,
    };
  },
});

export const classFamily: Family<object, ClassInput> = defineFamily<object, ClassInput>({
  meta,
  parameters: () => fc.constant({}),
  build: () => ({
    task: "keeps a balance",
    statement: "{examples}",
    signature: {
      kind: "class",
      name: "Account",
      constructorParameters: [{ name: "start_balance", type: int }],
      methods: [
        { name: "pay_in", parameters: [{ name: "amount", type: int }], returns: nullType },
        { name: "get_balance", parameters: [], returns: int },
      ],
    },
    comparison: { kind: "exact" },
    examples: [{ construct: [5], calls: [["pay_in", 2], ["get_balance"], ["pay_in", -1]] }],
    inputs: {},
    oracle: () => [{ returns: null }, { returns: 7 }, { throws: { python: "ValueError" } }],
    reference: sources,
    hints: [],
    flaws,
  }),
});

export const programFamily = defineFamily<object, string>({
  meta,
  parameters: () => fc.constant({}),
  build: () => ({
    task: "prints a sum",
    statement: "{examples}",
    signature: { kind: "program" },
    comparison: { kind: "exact" },
    examples: ["1 2\n"],
    inputs: {},
    oracle: () => "3\n",
    reference: sources,
    hints: [],
    flaws,
  }),
});

export const operationsFamily = defineFamily<object, number>({
  meta,
  parameters: () => fc.constant({}),
  build: () => ({
    task: "remembers results",
    statement: "{examples}",
    signature: {
      kind: "function",
      name: "make_memo",
      parameters: [{ name: "f", type: functionType }],
      returns: functionType,
    },
    comparison: { kind: "exact" },
    examples: [3],
    inputs: {},
    operations: (n) => [
      { kind: "call", args: [{ kind: "host", name: "square" }], as: "memo" },
      { kind: "invoke", on: "memo", args: [{ kind: "data", data: n, type: int }], returns: int },
      { kind: "hostCalls", name: "square" },
    ],
    oracle: (n) => [null, n * n, 1],
    reference: sources,
    hints: [],
    flaws,
  }),
});
