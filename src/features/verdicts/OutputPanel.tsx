import type { Exercise } from "../../domain/exercise.ts";
import { say } from "../../messages/say.ts";
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
  const title = titleOf(exercise, ownIds, openedId);
  const state = openedId === undefined ? undefined : judge.cases.get(openedId);
  const text = state?.kind === "judged" ? state.stdout : "";
  return (
    <section aria-label={say`Output`} className={styles["output"]}>
      <h2>{title ?? say`Output`}</h2>
      {text === "" ? (
        <p className={styles["quiet"]}>{emptyText(openedId, title, state?.kind === "judged")}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        <pre className={styles["printed"]} tabIndex={0}>
          <LongText text={text} />
        </pre>
      )}
    </section>
  );
}

function titleOf({ visible }: Pick<Exercise, "visible">, ownIds: readonly string[], id: string | undefined) {
  if (id === undefined) return undefined;
  const at = visible.findIndex((test) => test.id === id);
  if (at !== -1) return say`Output of test ${at + 1}`;
  const own = ownIds.indexOf(id);
  return own === -1 ? undefined : say`Output of own test ${own + 1}`;
}

function emptyText(openedId: string | undefined, title: string | undefined, isJudged: boolean): string {
  if (openedId === undefined) return say`Open a test to see what the program printed in it.`;
  if (title === undefined) return say`What is printed in hidden tests is not shown.`;
  return isJudged ? say`Nothing was printed.` : say`Not run yet.`;
}
