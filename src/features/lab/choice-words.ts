import { counted } from "../../domain/counted.ts";
import type { Choice, ChoiceScore } from "../../domain/lab/selection.ts";
import { unreachable } from "../../domain/unreachable.ts";
import { formatNumber, say } from "../../messages/say.ts";
import type { Observing } from "../../state/lab/behaviour-session.ts";
import { percent } from "./lab-words.ts";

/** Which sample is chosen. */
export function describeChoice(choice: Choice): string {
  switch (choice) {
    case "any":
      return say`any sample (pass@1)`;
    case "visible":
      return say`passes the visible tests`;
    case "largest":
      return say`of the largest group`;
    case "both":
      return say`visible tests, then group`;
    case "best":
      return say`a right one if there is any`;
  }
}

/** @example "Over 2 problems: any sample passes 25.0 %; one of the largest group 50.0 %." */
export function describeChoices(scores: readonly ChoiceScore[], tasks: number): string {
  const said = scores.map(({ choice, value }) => `${describeChoice(choice)} ${percent(value)}`);
  return say`Over ${counted(tasks, "problem")}, the chance that the chosen sample passes all tests: ${said.join(", ")}.`;
}

/** For the status line; said once when it changes. */
export function describeObserving(observing: Observing): string {
  switch (observing.kind) {
    case "idle":
    case "failed":
      return "";
    case "running":
      return say`Running.`;
    case "finished":
      return say`Done.`;
    case "stopped":
      return say`Stopped. Problems that were done are shown.`;
    default:
      return unreachable(observing);
  }
}

/** @example "On 24 generated inputs they behave in 3 ways." */
export function describeGroups(inputs: number, groups: number): string {
  const generated = counted(inputs, "generated input");
  if (groups === 0) return say`On ${generated} none of them gives answers.`;
  return groups === 1
    ? say`On ${generated} all that give answers behave alike.`
    : say`On ${generated} those that give answers behave in ${formatNumber(groups)} ways.`;
}
