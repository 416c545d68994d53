import type { Submission } from "../domain/submission.ts";

/** Every submission made in this browser, for the progress page. */
export interface SubmissionStore {
  /** Oldest first; what cannot be read is left out. */
  readonly all: () => Promise<readonly Submission[]>;
  /** @returns false where the browser did not keep it */
  readonly add: (...submissions: readonly Submission[]) => Promise<boolean>;
  readonly clear: () => Promise<boolean>;
}

/** The database's code comes with the first question to it. */
export function openSubmissions(): SubmissionStore {
  let opening: Promise<SubmissionStore> | undefined;
  const database = () =>
    (opening ??= import("./submission-database.ts").then((module) => module.openSubmissionDatabase()));
  return {
    all: async () => (await database()).all(),
    add: async (...submissions) => (await database()).add(...submissions),
    clear: async () => (await database()).clear(),
  };
}
