import * as fc from "fast-check";
import { expect, it } from "vitest";
import { readFlaws, readIdea, readInputs, readSolution } from "./invention.ts";
import { flawsShape, ideaShape, inputsShape, solutionShape } from "./invention-shapes.ts";
import { wander } from "./json-shape/testing/wander.ts";
import { parseType } from "./parse-type.ts";
import { boolean, float, int, list, map, optional, string, type Type } from "./type.ts";

const signatureOf = (types: readonly Type[]) =>
  ({
    kind: "function",
    name: "f",
    parameters: types.map((type, at) => ({ name: `p${at}`, type })),
    returns: int,
  }) as const;

/** Whatever a model writes under the shapes, the readers refuse for nothing but a text that fills its bound. */
it("reads every exercise that the shapes allow", () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const { signature } = readIdea(wander(ideaShape, seed));
      const { visible, hidden } = readInputs(wander(inputsShape(signature), seed), signature);
      expect(visible.length).toBeGreaterThanOrEqual(3);
      expect(hidden.length).toBeGreaterThanOrEqual(25);
      expect(readFlaws(wander(flawsShape, seed)).length).toBeGreaterThanOrEqual(2);
      expect(Object.keys(readSolution(wander(solutionShape, seed)))).toEqual(["python", "javascript"]);
    }),
    { numRuns: 4 },
  );
});

it("holds inputs to every type that a model may name", () => {
  const types = fc.letrec<{ type: Type }>((tie) => ({
    type: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(int, float, boolean, string),
      tie("type").map(list),
      tie("type").map(optional),
      tie("type").map((values) => map(string, values)),
    ),
  })).type;
  fc.assert(
    fc.property(fc.array(types, { minLength: 1, maxLength: 3 }), fc.nat(), (parameters, seed) => {
      const signature = signatureOf(parameters);
      expect(() => readInputs(wander(inputsShape(signature), seed), signature)).not.toThrow();
    }),
    { numRuns: 4 },
  );
});

it("refuses words for students that fill their bound, for they were cut there", () => {
  const idea = {
    title: "A title",
    task: "returns the sum of two numbers",
    statement: "Given two whole numbers, return what they are together.",
    name: "add",
    parameters: [{ name: "a", type: "int" }],
    returns: "int",
    hints: ["Add."],
  };
  expect(readIdea(JSON.stringify(idea)).signature.returns).toEqual(parseType("int"));
  for (const cut of [
    { title: "t".repeat(80) },
    { statement: "s".repeat(3_000) },
    { hints: ["h".repeat(400)] },
  ])
    expect(() => readIdea(JSON.stringify({ ...idea, ...cut }))).toThrow("was cut in the middle");
});
