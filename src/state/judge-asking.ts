import { type HashQuestion, hashQuestion } from "../domain/hashed-answer.ts";
import { judge, type Judged } from "../domain/judge.ts";
import type { Verdict } from "../domain/verdict.ts";

/**
 * Works out a slow hash, which takes a fraction of a second, and says whether it is the one.
 * @throws the signal's reason, where it aborted before the hash was begun
 */
export type MatchesHash = (question: HashQuestion, signal: AbortSignal) => Promise<boolean>;

/**
 * The verdict on an outcome: at once, or a promise where the case expects a hash, which has to be worked out first.
 * Without `matchesHash` such a case is not graded.
 */
export function judgeAsking(
  judged: Judged,
  matchesHash: MatchesHash | undefined,
  signal: AbortSignal,
): Verdict | Promise<Verdict> {
  const question = hashQuestion(judged);
  if (question === "no") return judge({ ...judged, isHashRight: false });
  if (question === undefined || matchesHash === undefined) return judge(judged);
  return matchesHash(question, signal).then((isHashRight) => judge({ ...judged, isHashRight }));
}
