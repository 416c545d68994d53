import { say } from "../messages/say.ts";
import type { Verdict } from "./verdict.ts";

export interface Score {
  readonly passed: number;
  /** Of the graded ones: what is not graded counts neither for nor against. */
  readonly total: number;
  readonly notGraded: number;
}

/** @example score([passed, wrongAnswer, notGraded]) // { passed: 1, total: 2, notGraded: 1 } */
export function score(verdicts: readonly Verdict[]): Score {
  const notGraded = verdicts.filter(({ kind }) => kind === "notGraded").length;
  const passed = verdicts.filter(({ kind }) => kind === "passed").length;
  return { passed, total: verdicts.length - notGraded, notGraded };
}

/**
 * The result in one line. Others read the English one, so its form stays as it is.
 * @example describeScore({ visible, hidden }) // "Visible 3 of 3 passed, hidden 41 of 52 passed, 2 not graded"
 */
export function describeScore({ visible, hidden }: { visible: Score; hidden?: Score | undefined }): string {
  const notGraded = visible.notGraded + (hidden?.notGraded ?? 0);
  return [
    say`Visible ${visible.passed} of ${visible.total} passed`,
    ...(hidden === undefined ? [] : [say`hidden ${hidden.passed} of ${hidden.total} passed`]),
    ...(notGraded === 0 ? [] : [say`${notGraded} not graded`]),
  ].join(", ");
}
