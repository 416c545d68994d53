import { unreachable } from "../domain/unreachable.ts";
import { say } from "../messages/say.ts";
import type { GhostStanding } from "./ghost-text.ts";

/** Whether suggestions appear while typing, and why not. */
export function describeGhost(standing: GhostStanding): string {
  switch (standing.kind) {
    case "on":
      return say`Suggestions appear at a pause in typing.`;
    case "loading":
      return say`The model is being loaded for suggestions.`;
    case "chosenOff":
      return say`Suggestions are off.`;
    case "notLoaded":
      return say`No suggestions yet: the model has not been loaded on this page.`;
    case "noMiddle":
      return say`No suggestions: the model in use has no tokens for filling in the middle of a program. Another model may have them.`;
    case "slowDevice":
      return say`No suggestions: this device looks too slow for them. On tries all the same.`;
    case "slowModel":
      return say`Suggestions have stopped: the first took ${(standing.millis / 1000).toFixed(1)} seconds here. On goes on all the same.`;
    case "failed":
      return say`No suggestions: ${standing.message}`;
    default:
      return unreachable(standing);
  }
}
