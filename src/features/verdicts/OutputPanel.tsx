import type { Exercise } from "../../domain/exercise.ts";
import type { JudgeState } from "../../state/judge-state.ts";
import { LongText } from "../../ui/LongText.tsx";
import styles from "./TestsPanel.module.css";

interface Props {
  readonly exercise: Pick<Exercise, "visible">;
  readonly judge: JudgeState;
  readonly openedId: string | undefined;
  readonly ownIds: readonly string[];
}

/** What the program itself printed in the open case. */
export function OutputPanel({ exercise, judge, openedId, ownIds }: Props) {
  const name = caseName(exercise, ownIds, openedId);
  const state = openedId === undefined ? undefined : judge.cases.get(openedId);
  const text = state?.kind === "judged" ? state.stdout : "";
  return (
    <section aria-label="Output" className={styles["output"]}>
      <h2>{name === undefined ? "Output" : `Output of ${name}`}</h2>
      {text === "" ? (
        <p className={styles["quiet"]}>{emptyText(openedId, name, state?.kind === "judged")}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        <pre className={styles["printed"]} tabIndex={0}>
          <LongText text={text} />
        </pre>
      )}
    </section>
  );
}

function caseName({ visible }: Pick<Exercise, "visible">, ownIds: readonly string[], id: string | undefined) {
  if (id === undefined) return undefined;
  const at = visible.findIndex((test) => test.id === id);
  if (at !== -1) return `test ${at + 1}`;
  const own = ownIds.indexOf(id);
  return own === -1 ? undefined : `own test ${own + 1}`;
}

function emptyText(openedId: string | undefined, name: string | undefined, isJudged: boolean): string {
  if (openedId === undefined) return "Open a test to see what the program printed in it.";
  if (name === undefined) return "What is printed in hidden tests is not shown.";
  return isJudged ? "Nothing was printed." : "Not run yet.";
}
