import { say } from "../../messages/say.ts";
import { stepsKey } from "../generate.ts";
import type { AuthoredExercise } from "./authored-exercise.ts";
import type { Compiled } from "./compile-authored.ts";
import { givenAway } from "./given-away.ts";

/** What an exercise would be better for, one sentence each; none of it keeps anybody from solving it. */
export function authoredAdvice(authored: AuthoredExercise, compiled: Compiled): readonly string[] {
  const { cases: given, hiding } = authored;
  const { cases } = compiled;
  const advice = [...givenAway(authored, compiled)];
  const seen = new Map<string, number>();
  cases.forEach((each, at) => {
    if (each === undefined) return;
    const key = stepsKey(each.steps.python);
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, at);
    else advice.push(repetition(at, earlier, given));
  });
  if (given.length > 0 && !given.some(({ visible }) => visible))
    advice.push(say`No test is visible: students see no example.`);
  if (given.length > 0 && given.every(({ visible }) => visible) && hiding?.kind !== "sealed")
    advice.push(say`No test is hidden: a program that knows the examples by heart passes.`);
  return advice;
}

function repetition(at: number, earlier: number, given: AuthoredExercise["cases"]): string {
  const isSpoiled = given[at]?.visible !== given[earlier]?.visible;
  return isSpoiled
    ? say`Tests ${earlier + 1} and ${at + 1} have the same input, and only one of them is hidden.`
    : say`Test ${at + 1} repeats the input of test ${earlier + 1}.`;
}
