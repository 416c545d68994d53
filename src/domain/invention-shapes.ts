import { categories } from "./exercise.ts";
import { shapeOfType } from "./json-shape/shape-of-type.ts";
import type { JsonShape } from "./json-shape/shape.ts";
import type { Signature } from "./signature.ts";

const text = (minLength: number, maxLength: number) => ({ kind: "text", minLength, maxLength }) as const;
const name = { kind: "name", maxLength: 40 } as const;
const typeName = { kind: "typeName", depth: 3 } as const;
const program = text(10, 3_000);

/** Those for which a case is made: examples have a place of their own, and "own" is what a student adds. */
const caseCategory = {
  kind: "oneOf",
  texts: categories.filter((category) => category !== "example" && category !== "own"),
} as const;

/** What the exercise is. Longer words than these would be cut: whoever reads them refuses one that is filled up. */
export const ideaShape = {
  kind: "object",
  fields: {
    title: text(3, 80),
    /** Completes "Write a function that …". */
    task: text(10, 300),
    statement: text(40, 3_000),
    name,
    parameters: {
      kind: "list",
      of: { kind: "object", fields: { name, type: typeName } },
      min: 1,
      max: 5,
    },
    returns: typeName,
    hints: { kind: "list", of: text(1, 400), min: 1, max: 6 },
  },
} as const satisfies JsonShape;

/** Inputs by the types of the parameters, so that every one can be given to a solution. */
export function inputsShape({ parameters }: Signature & { kind: "function" }) {
  const input = { kind: "tuple", of: parameters.map(({ type }) => shapeOfType(type)) } as const;
  return {
    kind: "object",
    fields: {
      examples: { kind: "list", of: input, min: 3, max: 5 },
      cases: {
        kind: "list",
        of: { kind: "object", fields: { category: caseCategory, input } },
        min: 25,
        max: 60,
      },
    },
  } as const satisfies JsonShape;
}

export const flawsShape: JsonShape = {
  kind: "object",
  fields: {
    flaws: {
      kind: "list",
      of: {
        kind: "object",
        fields: {
          name: text(3, 80),
          caughtBy: { kind: "list", of: caseCategory, min: 1, max: 6 },
          python: program,
          javascript: program,
        },
      },
      min: 2,
      max: 5,
    },
  },
};

export const solutionShape: JsonShape = { kind: "object", fields: { python: program, javascript: program } };
