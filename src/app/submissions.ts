import { openSubmissions, type SubmissionStore } from "../storage/submissions.ts";

let store: SubmissionStore | undefined;

/** One for as long as the page is open. */
export function submissions(): SubmissionStore {
  return (store ??= openSubmissions());
}
