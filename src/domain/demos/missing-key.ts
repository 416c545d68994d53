import * as fc from "fast-check";
import { defineDemo } from "../demo.ts";
import { any, list, map, string } from "../type.ts";

interface Person {
  readonly name: string;
  readonly age?: number;
}

type Input = readonly [people: readonly Person[]];

const name = fc.constantFrom("Ada", "Bo", "Cem", "Dua", "Eli");
const withAge: fc.Arbitrary<Person> = fc.record({ name, age: fc.integer({ min: 0, max: 99 }) });
const withoutAge: fc.Arbitrary<Person> = fc.record({ name });

const people = list(map(string, any("value")));

export const demo = defineDemo<Input>({
  meta: {
    id: "missing-key",
    title: "Sorting records that lack a field",
    topic: "the edges of the input",
    place: 4,
    language: "javascript",
    summary: "A person without an age turns the comparison into NaN, and the sort into a shrug.",
  },
  task: "Write a function `sortByAge(people)` that returns the people sorted by `age`, the youngest first; people of one age keep their order. Some people have no `age`: they come last, in the order given.",
  program: `function sortByAge(people) {
  return [...people].sort((a, b) => a.age - b.age);
}
`,
  mended: `function sortByAge(people) {
  const age = (person) => person.age ?? Infinity;
  return [...people].sort((a, b) => age(a) - age(b) || 0);
}
`,
  lesson:
    "`undefined - 3` is `NaN`, and a comparison that answers `NaN` means “equal” to `sort`: no error, just an order that nobody asked for. Data from outside lack fields; decide where such a record belongs, and test with one.",
  body: {
    signature: {
      kind: "function",
      name: "sort_by_age",
      parameters: [{ name: "people", type: people }],
      returns: people,
    },
    comparison: { kind: "exact" },
    examples: [
      [
        [
          { name: "Ada", age: 36 },
          { name: "Bo", age: 21 },
        ],
      ],
      [
        [
          { name: "Cem", age: 7 },
          { name: "Dua", age: 64 },
          { name: "Eli", age: 30 },
        ],
      ],
      [[{ name: "Ada", age: 36 }]],
    ],
    edges: [
      ["missing", [[{ name: "Ada" }, { name: "Bo", age: 21 }]]],
      ["missing", [[{ name: "Bo", age: 30 }, { name: "Cem" }, { name: "Ada", age: 4 }]]],
      ["zero", [[{ name: "Dua" }, { name: "Eli", age: 0 }]]],
      ["empty", [[]]],
      [
        "ties",
        [
          [
            { name: "Eli", age: 9 },
            { name: "Ada", age: 9 },
          ],
        ],
      ],
    ],
    inputs: {
      typical: fc.tuple(fc.array(withAge, { maxLength: 4 })),
      missing: fc.tuple(fc.array(fc.oneof(withAge, withoutAge), { minLength: 2, maxLength: 4 })),
    },
    oracle: ([given]) => {
      const ages = [...new Set(given.flatMap(({ age }) => age ?? []))].toSorted((a, b) => a - b);
      return [...ages, undefined].flatMap((age) => given.filter((person) => person.age === age));
    },
  },
});
