import * as z from "zod/mini";
import { categories, difficulties } from "../domain/exercise.ts";
import { languages } from "../domain/language.ts";
import type { Submission } from "../domain/submission.ts";
import { type Database, openDatabase } from "./database.ts";
import type { SubmissionStore } from "./submissions.ts";

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

export function openSubmissionDatabase(): SubmissionStore {
  async function attempt<T, F>(work: (database: Database) => Promise<T>, otherwise: F): Promise<T | F> {
    try {
      return await work(await openDatabase());
    } catch {
      return otherwise;
    }
  }

  return {
    all: () => attempt(async (database) => (await database.getAll("submissions")).flatMap(readable), []),
    add: (...submissions) =>
      attempt(async (database) => {
        const transaction = database.transaction("submissions", "readwrite");
        await Promise.all([...submissions.map((each) => transaction.store.add(each)), transaction.done]);
        return true;
      }, false),
    clear: () =>
      attempt(async (database) => {
        await database.clear("submissions");
        return true;
      }, false),
  };
}

function readable(stored: unknown): readonly Submission[] {
  const parsed = schema.safeParse(stored);
  return parsed.success ? [parsed.data] : [];
}
