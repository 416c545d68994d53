import { counted } from "../../domain/counted.ts";
import type { Choice, ChoiceScore } from "../../domain/lab/selection.ts";
import { unreachable } from "../../domain/unreachable.ts";
import type { Observing } from "../../state/lab/behaviour-session.ts";
import { percent } from "./lab-words.ts";

export const choiceWords: Readonly<Record<Choice, string>> = {
  any: "any sample (pass@1)",
  visible: "passes the visible tests",
  largest: "of the largest group",
  both: "visible tests, then group",
  best: "a right one if there is any",
};

/** @example "Over 2 problems: any sample passes 25.0 %; one of the largest group 50.0 %." */
export function describeChoices(scores: readonly ChoiceScore[], tasks: number): string {
  const said = scores.map(({ choice, value }) => `${choiceWords[choice]} ${percent(value)}`);
  return `Over ${counted(tasks, "problem")}, the chance that the chosen sample passes all tests: ${said.join(", ")}.`;
}

/** For the status line; said once when it changes. */
export function describeObserving(observing: Observing): string {
  switch (observing.kind) {
    case "idle":
    case "failed":
      return "";
    case "running":
      return "Running.";
    case "finished":
      return "Done.";
    case "stopped":
      return "Stopped. Problems that were done are shown.";
    default:
      return unreachable(observing);
  }
}

/** @example "On 24 generated inputs they behave in 3 ways." */
export function describeGroups(inputs: number, groups: number): string {
  const on = `On ${counted(inputs, "generated input")}`;
  if (groups === 0) return `${on} none of them gives answers.`;
  return groups === 1
    ? `${on} all that give answers behave alike.`
    : `${on} those that give answers behave in ${groups.toLocaleString("en")} ways.`;
}
