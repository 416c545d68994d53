import * as z from "zod/mini";
import { categories } from "../domain/exercise.ts";
import type { AuthoredExercise } from "../domain/teach/authored-exercise.ts";
import { authoredShape } from "../domain/teach/authored-schema.ts";

/**
 * What stands in a link in place of `exercise`, `language` and `programs`. A case is a row, visible or not, category,
 * expected value, inputs: twenty cases that name their parts make a link a fifth longer.
 */
export const authoredPayloadSchema = z.strictObject({
  authored: z.strictObject({
    ...authoredShape,
    cases: z.array(z.tuple([z.literal([0, 1]), z.enum(categories), z.string()], z.string())),
  }),
});

export function packAuthored(authored: AuthoredExercise): z.infer<typeof authoredPayloadSchema> {
  const { signature, languages, hints, cases } = authored;
  return {
    authored: {
      ...authored,
      signature:
        signature.kind === "program" ? signature : { ...signature, parameters: [...signature.parameters] },
      languages: [...languages],
      hints: [...hints],
      cases: cases.map(({ inputs, expected, category, visible }) => [
        visible ? 1 : 0,
        category,
        expected,
        ...inputs,
      ]),
    },
  };
}

export function unpackAuthored({ authored }: z.infer<typeof authoredPayloadSchema>): AuthoredExercise {
  return {
    ...authored,
    cases: authored.cases.map(([visible, category, expected, ...inputs]) => ({
      inputs,
      expected,
      category,
      visible: visible === 1,
    })),
  };
}
