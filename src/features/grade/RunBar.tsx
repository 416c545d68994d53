import { counted } from "../../domain/counted.ts";
import { formatNumber, say } from "../../messages/say.ts";
import type { GradingState } from "../../state/teach/grading-session.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Progress } from "../../ui/Progress.tsx";
import styles from "./Grade.module.css";
import { runningWords } from "./grade-words.ts";

interface Props {
  readonly state: GradingState;
  /** How many have no result yet. */
  readonly open: number;
  readonly onStart: () => void;
  readonly onPause: () => void;
  readonly onAnew: () => void;
}

/** Re-runs, and says how far that is. */
export function RunBar({ state, open, onStart, onPause, onAnew }: Props) {
  const { running, results, received } = state;
  if (received.size === 0) return null;
  const isRunning = running.kind === "running";
  return (
    <section aria-label={say`Re-run`} className={styles["card"]}>
      <h2>{say`Re-run`}</h2>
      <p
        className={styles["quiet"]}
      >{say`Every program is run again here, each student’s in a sandbox of its own. What a submission claims is only compared.`}</p>
      <div className={styles["bar"]}>
        {isRunning ? (
          <Button icon="stop" onClick={onPause}>{say`Pause`}</Button>
        ) : (
          <Button
            aria-disabled={open === 0 ? true : undefined}
            icon="run"
            onClick={onStart}
            variant="primary"
          >
            {results.size > 0 && open > 0 ? say`Go on` : say`Re-run`}
          </Button>
        )}
        {!isRunning && results.size > 0 && (
          <Button onClick={onAnew} variant="quiet">{say`Run all anew`}</Button>
        )}
        <output>{isRunning ? "" : runningWords(state, open)}</output>
      </div>
      {isRunning && (
        <Progress
          amount={(done, total) => say`${formatNumber(done)} of ${counted(total, "submission")}`}
          label={say`Re-running`}
          loaded={running.done}
          total={running.total}
        />
      )}
      {running.kind === "failed" && (
        <Notice announce kind="error" title={running.message}>
          {running.advice}
        </Notice>
      )}
    </section>
  );
}
