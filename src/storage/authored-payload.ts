import * as z from "zod/mini";
import { categories } from "../domain/exercise.ts";
import type { AuthoredExercise, AuthoredSignature } from "../domain/teach/authored-exercise.ts";
import {
  authoredShape,
  functionSchema,
  parametersSchema,
  programSchema,
} from "../domain/teach/authored-schema.ts";

/**
 * What stands in a link in place of `exercise`, `language` and `programs`. A case is a row, visible or not, category,
 * expected value, inputs: twenty cases that name their parts make a link a fifth longer. Errors that are expected stand
 * apart, by the case's place, 0-based, with their names in Python and in JavaScript, and so do the methods of a class: pages
 * that do not know of them then say that a newer page made the link.
 */
export const authoredPayloadSchema = z.strictObject({
  authored: z.strictObject({
    ...authoredShape,
    signature: z.discriminatedUnion("kind", [
      functionSchema,
      z.strictObject({ kind: z.literal("class"), name: z.string(), parameters: parametersSchema }),
      programSchema,
    ]),
    methods: z.exactOptional(z.string()),
    cases: z.array(z.tuple([z.literal([0, 1]), z.enum(categories), z.string()], z.string())),
    raises: z.exactOptional(z.array(z.tuple([z.int(), z.string(), z.string()]))),
  }),
});

export function packAuthored(authored: AuthoredExercise): z.infer<typeof authoredPayloadSchema> {
  const { signature, languages, hints, cases } = authored;
  const raises = cases.flatMap(({ raises: names }, at): [number, string, string][] =>
    names === undefined ? [] : [[at, names.python, names.javascript]],
  );
  return {
    authored: {
      ...authored,
      ...packSignature(signature),
      languages: [...languages],
      hints: [...hints],
      cases: cases.map(({ inputs, expected, category, visible }) => [
        visible ? 1 : 0,
        category,
        expected,
        ...inputs,
      ]),
      ...(raises.length > 0 && { raises }),
    },
  };
}

type Packed = z.infer<typeof authoredPayloadSchema>["authored"];

function packSignature(signature: AuthoredSignature): Pick<Packed, "signature" | "methods"> {
  if (signature.kind === "program") return { signature };
  const parameters = [...signature.parameters];
  if (signature.kind === "function") return { signature: { ...signature, parameters } };
  const { kind, name, methods } = signature;
  return { signature: { kind, name, parameters }, methods };
}

export function unpackAuthored({
  authored: { raises = [], methods = "", signature, ...authored },
}: z.infer<typeof authoredPayloadSchema>): AuthoredExercise {
  const namesAt = new Map(raises.map(([at, python, javascript]) => [at, { python, javascript }]));
  return {
    ...authored,
    signature: signature.kind === "class" ? { ...signature, methods } : signature,
    cases: authored.cases.map(([visible, category, expected, ...inputs], at) => {
      const names = namesAt.get(at);
      return { inputs, expected, ...(names && { raises: names }), category, visible: visible === 1 };
    }),
  };
}
