import type { Submission } from "../domain/submission.ts";

/** Every submission made in this browser, for the progress page. */
export interface SubmissionStore {
  /** Oldest first; what cannot be read is left out. */
  readonly all: () => Promise<readonly Submission[]>;
  /** @returns false where the browser did not keep it: then it lasts as long as the store */
  readonly add: (...submissions: readonly Submission[]) => Promise<boolean>;
  /** @returns false where some are still there */
  readonly clear: () => Promise<boolean>;
}

/** The database's code comes with the first question to it. */
async function fetchDatabase(): Promise<SubmissionStore> {
  return (await import("./submission-database.ts")).openSubmissionDatabase();
}

/** What the browser does not keep is remembered until the page is closed. */
export function openSubmissions(openDatabase = fetchDatabase): SubmissionStore {
  let unkept: readonly Submission[] = [];
  let opening: Promise<SubmissionStore> | undefined;
  const database = () => (opening ??= openDatabase());
  return {
    all: async () => [...(await (await database()).all()), ...unkept],
    add: async (...submissions) => {
      const kept = await (await database()).add(...submissions);
      if (!kept) unkept = [...unkept, ...submissions];
      return kept;
    },
    clear: async () => {
      unkept = [];
      const store = await database();
      // A database that cannot be opened has nothing to show either.
      return (await store.clear()) || (await store.all()).length === 0;
    },
  };
}
