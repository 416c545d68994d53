import * as z from "zod/mini";
import { difficulties, largestSeed, largestVersion } from "../exercise.ts";
import { oneLine } from "../one-line.ts";
import { mostItems, mostPoints, mostTitleCharacters } from "./assignment.ts";
import { authoredSchema } from "./authored-schema.ts";
import type { SetDraft } from "./set-draft.ts";

const points = z.number().check(z.minimum(0), z.maximum(mostPoints));
const bits128 = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));

const familyItemSchema = z.strictObject({
  kind: z.literal("family"),
  family: z.string().check(z.regex(/^[a-z0-9-]{1,80}$/)),
  version: z.int().check(z.minimum(1), z.maximum(largestVersion)),
  difficulty: z.enum(difficulties),
  seed: z.union([z.int().check(z.minimum(0), z.maximum(largestSeed)), z.literal("perStudent")]),
  points,
});

/** @param authored how the exercise itself is written where the item stands: a link has it tighter than a draft */
function itemSchema<T extends z.core.$ZodType>(authored: T) {
  return z.discriminatedUnion("kind", [
    familyItemSchema,
    z.strictObject({ kind: z.literal("authored"), authored, points }),
  ]);
}

const isoInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?Z$/;

const dueSchema = z.string().check(
  z.regex(isoInstant),
  z.refine((text) => !Number.isNaN(Date.parse(text))),
);

/** @param authored as of `itemSchema` */
export function assignmentSchema<T extends z.core.$ZodType>(authored: T) {
  return z.strictObject({
    id: bits128,
    title: oneLine(mostTitleCharacters),
    items: z.array(itemSchema(authored)).check(z.minLength(1), z.maxLength(mostItems)),
    due: z.exactOptional(dueSchema),
    handInKey: bits128,
  });
}

/** A set while it is put together: it may lack what a set needs. */
export const setDraftSchema: z.ZodMiniType<SetDraft> = z.strictObject({
  id: bits128,
  title: z.string(),
  items: z.array(itemSchema(authoredSchema)).check(z.maxLength(mostItems)),
  due: z.exactOptional(dueSchema),
  handInKey: bits128,
});
