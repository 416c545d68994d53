import { useStore } from "zustand";
import { say } from "../../messages/say.ts";
import type { Completing } from "../../state/completing.ts";
import { describeGhost } from "../../state/describe-ghost.ts";
import type { GhostStanding, GhostText } from "../../state/ghost-text.ts";
import { useCommands } from "../../ui/commands.tsx";
import { Progress } from "../../ui/Progress.tsx";
import styles from "./GhostHint.module.css";

interface Props {
  readonly ghost: GhostText;
  readonly completing: Completing;
}

/** The line below the editor: what Tab does now, and a way to turn suggestions on and off. */
export function GhostHint({ ghost, completing }: Props) {
  const { choice, standing } = useStore(ghost.store);
  const shown = useStore(completing.store, ({ kind }) => kind === "shown");
  const on = standing.kind === "on" || standing.kind === "loading";

  /** Wanted and not to be had is wanted all the same: the button then takes the wish back. */
  const wanted = on || choice === "on";

  function toggle() {
    ghost.choose(wanted ? "off" : "on");
    void ghost.prepare();
  }
  useCommands([
    {
      id: "suggestions",
      title: wanted ? say`Turn suggestions while typing off` : say`Turn suggestions while typing on`,
      run: toggle,
    },
  ]);

  return (
    <div className={styles["line"]}>
      {standing.kind === "loading" ? (
        <div className={styles["loading"]}>
          <Progress label={say`Loading model`} loaded={standing.loadedBytes} total={standing.totalBytes} />
        </div>
      ) : (
        <span>{worthSaying(standing, choice === "on") ? describeGhost(standing) : keysNow(on, shown)}</span>
      )}
      <button className={styles["toggle"]} onClick={toggle} type="button">
        {wanted ? say`Suggestions: on` : say`Suggestions: off`}
      </button>
    </div>
  );
}

/** Where nobody has asked for suggestions, only that they have stopped is news. */
function worthSaying({ kind }: GhostStanding, chosen: boolean): boolean {
  return kind === "slowModel" || (chosen && (kind === "noMiddle" || kind === "failed"));
}

function keysNow(on: boolean, shown: boolean): string {
  if (shown) return say`Tab takes the suggestion. Esc dismisses it.`;
  return on
    ? say`Tab takes a suggestion, or indents. Esc, then Tab, leaves the editor.`
    : say`Tab indents. Esc, then Tab, leaves the editor.`;
}
