import { useMemo } from "react";
import type { LabSample } from "../../domain/lab/sample.ts";
import type { DateWindow } from "../../domain/lab/date-window.ts";
import type { BehaviourState } from "../../state/lab/behaviour-session.ts";
import { datedProblems } from "../../state/lab/dated-problems.ts";
import type { FindingsState } from "../../state/lab/findings-session.ts";
import { labFigures } from "../../state/lab/lab-figures.ts";
import type { LabResults } from "../../state/lab/lab-results.ts";
import type { LabState } from "../../state/lab/lab-session.ts";
import { taskRows } from "../../state/lab/task-rows.ts";
import { Choosing } from "./Choosing.tsx";
import { CurvePlot } from "./CurvePlot.tsx";
import { DateWindowForm } from "./DateWindowForm.tsx";
import { CategoryPlot, DifficultyPlot, FailureKindPlot } from "./FailurePlots.tsx";
import styles from "./Findings.module.css";
import { ProblemsPlot } from "./ProblemsPlot.tsx";
import { ScoreTable } from "./ScoreTable.tsx";
import { TaskTable } from "./TaskTable.tsx";
import { TemperaturePlot } from "./TemperaturePlot.tsx";

interface Props {
  /** Everything that was read. */
  readonly whole: LabState;
  /** What of it is inside the window. */
  readonly state: LabState;
  /** Of what is inside. */
  readonly results: LabResults;
  readonly findings: FindingsState;
  readonly behaviour: BehaviourState;
  readonly onObserve: () => void;
  readonly onStopObserving: () => void;
  readonly onWindow: (window: DateWindow) => void;
  readonly onLook: (sample: LabSample) => void;
}

/** What the verdicts say: scores, plots, and every sample. */
export function LabFindings({
  whole,
  state,
  results,
  findings,
  behaviour,
  onWindow,
  onLook,
  ...rest
}: Props) {
  const dated = useMemo(() => datedProblems(whole, findings.window), [whole, findings.window]);
  const figures = useMemo(() => labFigures(state, results), [state, results]);
  const rows = useMemo(() => taskRows(state), [state]);
  const { visible, all, temperatures, failures, categories, difficulties } = figures;
  return (
    <div className={styles["findings"]}>
      {dated.dated > 0 && <DateWindowForm dated={dated} onChange={onWindow} window={findings.window} />}
      <ScoreTable results={results} />
      <div className={styles["plots"]}>
        {all.length > 0 && <CurvePlot all={all} visible={visible} />}
        {temperatures.some(({ one }) => one.all.kind === "score") && <TemperaturePlot rows={temperatures} />}
        {rows.length > 0 && <ProblemsPlot rows={rows} />}
        {failures.length > 0 && <FailureKindPlot rows={failures} />}
        {categories.length > 0 && <CategoryPlot rows={categories} />}
        {difficulties.length > 0 && <DifficultyPlot rows={difficulties} />}
      </div>
      {rows.some(({ samples }) => samples.length > 1) && (
        <Choosing
          behaviour={behaviour}
          onObserve={rest.onObserve}
          onStop={rest.onStopObserving}
          results={results}
        />
      )}
      <TaskTable behaviours={behaviour.tasks} onLook={onLook} rows={rows} smallest={findings.smallest} />
    </div>
  );
}
