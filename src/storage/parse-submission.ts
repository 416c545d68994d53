import * as z from "zod/mini";
import { categories, difficulties } from "../domain/exercise.ts";
import { languages } from "../domain/language.ts";
import type { Submission } from "../domain/submission.ts";

const count = z.number().check(z.int(), z.nonnegative());
// Earlier versions of the page did not count what was not graded.
const score = z.object({ passed: count, total: count, ungraded: z.prefault(count, 0) });
const schema = z.object({
  family: z.string(),
  version: count,
  seed: z.number(),
  difficulty: z.enum(difficulties),
  language: z.enum(languages),
  atMillis: z.number(),
  visible: score,
  hidden: z.partialRecord(z.enum(categories), score),
});

/** @returns `undefined` for what no version of the page has written */
export function parseSubmission(stored: unknown): Submission | undefined {
  const parsed = schema.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}
