import { say } from "../../messages/say.ts";
import type { HiddenLevel } from "../exercise.ts";
import { canBeHashed, type HashedAnswer } from "../hashed-answer.ts";
import { languages } from "../language.ts";
import type { AuthoredExercise } from "./authored-exercise.ts";
import type { AuthoredProblem } from "./authored-problem.ts";

/** Of all answers together: a minute or so of one processor, and enough for 300 tests by `answerRounds`. */
const mostRounds = 100_000_000;

/** Whether what is said of the hidden cases and the cases themselves belong together. */
export function checkHiding(authored: AuthoredExercise, problems: AuthoredProblem[]): void {
  const { hiding, cases, signature, comparison } = authored;
  if (hiding === undefined) return;
  const demand = (holds: boolean, message: string) => {
    if (!holds) problems.push({ field: "hiding", message });
  };
  const hidden = cases.filter(({ visible }) => !visible).length;
  if (hiding.kind === "sealed")
    return demand(
      hidden === 0,
      say`Some hidden tests are sealed and others are not: open the sealed ones first.`,
    );
  demand(
    hiding.digests.length === hidden,
    say`There are ${hidden} hidden tests, and hashes of the answers of ${hiding.digests.length}.`,
  );
  demand(
    hiding.rounds * hidden <= mostRounds,
    say`The hashes of its answers would keep a processor busy for minutes.`,
  );
  demand(signature.kind !== "class", say`The answers are hashed, and a test of a class has several.`);
  demand(
    signature.kind === "program" || canBeHashed(comparison),
    say`The answers are hashed, and a hash cannot tell whether a number is near enough.`,
  );
}

/** What a hidden case expects, where its answer is hashed. @param place among the hidden ones, 0-based */
export function hashedAnswer({ hiding }: AuthoredExercise, place: number): HashedAnswer | undefined {
  if (hiding?.kind !== "hashed") return undefined;
  const { salt, rounds } = hiding;
  const digests = hiding.digests[place] ?? [];
  const ofEach = languages.map((language, at) => [language, digests[at] ?? digests[0]] as const);
  return { salt, rounds, place, digests: Object.fromEntries(ofEach) };
}

/** `undefined` where nothing is hidden. */
export function hiddenLevelOf({ hiding, cases }: AuthoredExercise): HiddenLevel | undefined {
  if (hiding?.kind === "sealed")
    return { kind: "sealed", ...(hiding.count !== undefined && { count: hiding.count }) };
  if (cases.every(({ visible }) => visible)) return undefined;
  return hiding?.kind === "hashed" ? { kind: "hashed", rounds: hiding.rounds } : { kind: "folded" };
}
