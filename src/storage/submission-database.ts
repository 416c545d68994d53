import { type Database, openDatabase } from "./database.ts";
import { parseSubmission } from "./parse-submission.ts";
import type { SubmissionStore } from "./submissions.ts";

export function openSubmissionDatabase(): SubmissionStore {
  async function attempt<T, F>(work: (database: Database) => Promise<T>, otherwise: F): Promise<T | F> {
    try {
      return await work(await openDatabase());
    } catch {
      return otherwise;
    }
  }

  return {
    all: () =>
      attempt(
        async (database) =>
          (await database.getAll("submissions")).flatMap((each) => parseSubmission(each) ?? []),
        [],
      ),
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
