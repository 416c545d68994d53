import * as z from "zod/mini";
import { categories, difficulties } from "../exercise.ts";
import { languages } from "../language.ts";
import type { AuthoredExercise } from "./authored-exercise.ts";
import { hidingSchema } from "./hiding.ts";

const inEachLanguage = z.strictObject({ python: z.string(), javascript: z.string() });

const caseSchema = z.strictObject({
  inputs: z.array(z.string()),
  expected: z.string(),
  raises: z.exactOptional(inEachLanguage),
  category: z.enum(categories),
  visible: z.boolean(),
});

export const parametersSchema = z.array(z.strictObject({ name: z.string(), type: z.string() }));
export const functionSchema = z.strictObject({
  kind: z.literal("function"),
  name: z.string(),
  parameters: parametersSchema,
  returns: z.string(),
});
export const programSchema = z.strictObject({ kind: z.literal("program") });

/** All but the cases, which a link writes more tightly than a file. */
export const authoredShape = {
  title: z.string(),
  difficulty: z.enum(difficulties),
  statement: z.string(),
  signature: z.discriminatedUnion("kind", [
    functionSchema,
    z.strictObject({
      kind: z.literal("class"),
      name: z.string(),
      parameters: parametersSchema,
      methods: z.string(),
    }),
    programSchema,
  ]),
  languages: z.array(z.enum(languages)),
  starter: inEachLanguage,
  reference: inEachLanguage,
  comparison: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.enum(["exact", "unordered", "set"]) }),
    z.strictObject({ kind: z.literal("approximate"), tolerance: z.number() }),
  ]),
  millisPerCase: z.number(),
  memoryMegabytes: z.number(),
  hints: z.array(z.string()),
  hiding: z.exactOptional(hidingSchema),
};

/** The parts and their kinds. What the parts mean, and how large they may be, is for `compileAuthored`. */
export const authoredSchema: z.ZodMiniType<AuthoredExercise> = z.strictObject({
  ...authoredShape,
  cases: z.array(caseSchema),
});
