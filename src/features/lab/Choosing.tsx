import { counted } from "../../domain/counted.ts";
import { useMemo } from "react";
import { retellReason } from "../../domain/lab/retell-reason.ts";
import { type Choice, type ChoiceScore, choiceScores } from "../../domain/lab/selection.ts";
import { formatNumber, say, sayCount } from "../../messages/say.ts";
import type { BehaviourState } from "../../state/lab/behaviour-session.ts";
import { choosableTasks } from "../../state/lab/choosable-tasks.ts";
import type { LabResults } from "../../state/lab/lab-results.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { describeChoice, describeChoices, describeObserving } from "./choice-words.ts";
import styles from "./Findings.module.css";
import { percent } from "./lab-words.ts";
import { NumberTable } from "./NumberTable.tsx";
import { drawBarPlot } from "./plots/bar-plot.ts";
import type { Ink } from "./plots/drawing.ts";
import { Plot } from "./plots/Plot.tsx";

interface Props {
  readonly results: LabResults;
  readonly behaviour: BehaviourState;
  readonly onObserve: () => void;
  readonly onStop: () => void;
}

/** Which samples behave alike, and what choosing one by that would have scored. */
export function Choosing({ results, behaviour, onObserve, onStop }: Props) {
  const { observing, tasks } = behaviour;
  const { choosable, impossible } = useMemo(() => choosableTasks(results.tasks, tasks), [results, tasks]);
  const scores = useMemo(() => choiceScores(choosable), [choosable]);
  const open = results.tasks.filter(({ taskId, samples }) => samples.length > 0 && !tasks.has(taskId)).length;
  const isRunning = observing.kind === "running";
  return (
    <section aria-label={say`Choosing one of several samples`} className={styles["tasks"]}>
      <h2>{say`Choosing one of several samples`}</h2>
      <p className={styles["quiet"]}>
        {say`Runs every sample on inputs made from the problem’s own, which no test has, and groups samples that behave alike. Then: what would one sample score, chosen by its group or by the visible tests?`}
      </p>
      <div className={styles["bar"]}>
        {isRunning ? (
          <Button icon="stop" onClick={onStop}>{say`Stop running`}</Button>
        ) : (
          open > 0 && <Button icon="run" onClick={onObserve}>{say`Run on generated inputs`}</Button>
        )}
        <output className={styles["quiet"]}>{describeObserving(observing)}</output>
      </div>
      {isRunning && (
        <Progress
          amount={(done, total) => say`${formatNumber(done)} of ${counted(total, "problem")}`}
          label={say`Running on generated inputs`}
          loaded={observing.done}
          total={observing.total}
        />
      )}
      {observing.kind === "failed" && (
        <Notice kind="error" title={observing.message}>
          {observing.advice}
        </Notice>
      )}
      {impossible.length > 0 && <Impossible tasks={impossible} />}
      {scores.length > 0 && <ChoicePlot scores={scores} tasks={choosable.length} />}
      {choosable.length > 0 && scores.length === 0 && (
        <p>{say`No score: a sample could not be graded, and a score with a hole in it is no score.`}</p>
      )}
    </section>
  );
}

function ChoicePlot({ scores, tasks }: { readonly scores: readonly ChoiceScore[]; readonly tasks: number }) {
  const title = say`One sample, chosen`;
  const bars = scores.map(({ choice, value }) => ({
    label: describeChoice(choice),
    value,
    said: percent(value),
    ink: ink(choice),
  }));
  return (
    <Plot
      draw={(width) => drawBarPlot({ bars, full: 1 }, width)}
      summary={describeChoices(scores, tasks)}
      table={
        <NumberTable
          caption={title}
          head={[say`chosen`, say`passes all tests`]}
          rows={scores.map(({ choice, value }) => [describeChoice(choice), percent(value)])}
        />
      }
      file="one-sample-chosen"
      title={title}
    />
  );
}

/** What nobody could choose, and what needs no choice, stand back. */
function ink(choice: Choice): Ink {
  return choice === "any" || choice === "best" ? "quiet" : "accent";
}

interface ImpossibleTask {
  readonly taskId: string;
  readonly because: string;
}

const shownTasks = 50;

function Impossible({ tasks }: { readonly tasks: readonly ImpossibleTask[] }) {
  return (
    <details>
      <summary>
        {sayCount(
          tasks.length,
          "# problem without generated inputs, left out here",
          "# problems without generated inputs, left out here",
        )}
      </summary>
      <ul>
        {tasks.slice(0, shownTasks).map(({ taskId, because }) => (
          <li className={styles["quiet"]} key={taskId}>
            <span translate="no">{taskId}</span>: {retellReason(because)}.
          </li>
        ))}
      </ul>
      {tasks.length > shownTasks && (
        <p className={styles["quiet"]}>{say`and ${formatNumber(tasks.length - shownTasks)} more.`}</p>
      )}
    </details>
  );
}
