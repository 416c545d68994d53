import { say } from "../../messages/say.ts";
import type { CompletingState } from "../../state/completing.ts";

/** A suggestion as it is heard: once, when nothing more important is said, and the focus stays where it is. */
export interface GhostStatus {
  readonly say: (state: CompletingState, before: CompletingState) => void;
  readonly remove: () => void;
}

export function addGhostStatus(container: HTMLElement): GhostStatus {
  const status = document.createElement("div");
  status.className = "ghost-text-status";
  status.ariaLive = "polite";
  container.append(status);
  return {
    say(state, before) {
      if (state.kind !== "shown") status.textContent = "";
      // What is typed of a suggestion only shortens it, and says nothing new.
      else if (before.kind !== "shown" || before.whole !== state.whole)
        status.textContent = say`Suggestion: ${state.whole}. Tab takes it, Escape dismisses it.`;
    },
    remove: () => status.remove(),
  };
}
