import type { TokenProgress } from "../../src/protocol/model.ts";

type Progress = Parameters<TokenProgress>[0];

/**
 * Sends the next report when the last one has been answered: a fast model does not flood a busy page.
 * @returns takes a report as a function, which is called only where the report is sent
 */
export function createReporter(
  onTokens: (progress: Progress) => void | Promise<void>,
): (progress: () => Progress) => void {
  let unanswered = false;
  const answered = (): void => {
    unanswered = false;
  };
  return (progress) => {
    if (unanswered) return;
    unanswered = true;
    Promise.resolve(onTokens(progress())).then(answered, answered);
  };
}
