import type { ReactNode } from "react";
import type { ProblemChoice } from "../../domain/lab/problem-files.ts";
import type { FileUse } from "../../domain/lab/scan-file.ts";
import { say, sayCount } from "../../messages/say.ts";
import type { LabFile } from "../../state/lab/lab-files.ts";
import type { LabResults } from "../../state/lab/lab-results.ts";
import type { JudgingMode } from "../../state/lab/judging-mode.ts";
import type { LabState } from "../../state/lab/lab-session.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { sayNodes } from "../../ui/say-nodes.tsx";
import { Imports } from "./Imports.tsx";
import styles from "./LabScreen.module.css";
import { describeJudging, describePace } from "./lab-words.ts";
import { ModeChoice } from "./ModeChoice.tsx";
import { ProblemList } from "./ProblemList.tsx";

interface Props {
  /** Drawing samples, below where files are chosen. */
  readonly drawing: ReactNode;
  /** The experiment as a whole, at the end. */
  readonly experiment: ReactNode;
  readonly state: LabState;
  readonly results: LabResults;
  readonly nowMillis: number;
  readonly onFiles: (files: readonly LabFile[], preferred?: FileUse) => void;
  readonly onChoose: (choice: ProblemChoice) => void;
  readonly onStopReading: () => void;
  readonly onSavePack: () => void;
  readonly onJudge: () => void;
  readonly onStop: () => void;
  readonly onAlwaysPrompt: (alwaysPrompt: boolean) => void;
  readonly onOnlySampled: (onlySampled: boolean) => void;
  readonly onExport: () => void;
  readonly onMode: (mode: JudgingMode) => void;
  /** What the verdicts say; shown when there are some and no more are coming. */
  readonly findings: ReactNode;
}

/** Problems and samples from files, judged here as their source judges them, by Edgecase's own judge, or both. */
export function LabScreen({
  drawing,
  experiment,
  state,
  results,
  onFiles,
  onChoose,
  onStopReading,
  onSavePack,
  onAlwaysPrompt,
  ...rest
}: Props) {
  return (
    <div className={styles["screen"]}>
      <header className={styles["introduction"]}>
        <h1>{say`Lab`}</h1>
        <p>{say`Judge the samples of a benchmark in this browser: choose its problems, then what a model wrote for them. Nothing leaves this page.`}</p>
      </header>
      <Imports
        onAlwaysPrompt={onAlwaysPrompt}
        onChoose={onChoose}
        onFiles={onFiles}
        onSavePack={onSavePack}
        onStopReading={onStopReading}
        state={state}
      />
      {drawing}
      <ProblemList problems={state.problems?.items ?? []} />
      <Judging {...rest} results={results} state={state} />
      {experiment}
    </div>
  );
}

function Judging({
  state,
  results,
  nowMillis,
  onJudge,
  onStop,
  onOnlySampled,
  onExport,
  onMode,
  findings,
}: Omit<
  Props,
  "drawing" | "experiment" | "onFiles" | "onChoose" | "onStopReading" | "onSavePack" | "onAlwaysPrompt"
>) {
  const { problems, samples, judging, verdicts, onlySampled } = state;
  if (problems === undefined || samples === undefined || problems.items.length === 0) return null;
  const { unknownTasks, withoutSamples } = results;
  const judgeable = results.tasks.reduce((sum, task) => sum + task.samples.length, 0);
  const isHalfDone = judging.kind !== "finished" && verdicts.size > 0 && verdicts.size < judgeable;
  return (
    <section aria-label={say`Results`} className={styles["results"]}>
      <ModeChoice mode={state.mode} onMode={onMode} />
      <div className={styles["actions"]}>
        {judging.kind === "running" ? (
          <Button icon="stop" onClick={onStop}>{say`Stop`}</Button>
        ) : (
          <Button icon="run" onClick={onJudge} variant="primary">
            {isHalfDone ? say`Resume` : say`Judge`}
          </Button>
        )}
        {verdicts.size > 0 && <Button icon="copy" onClick={onExport}>{say`Export verdicts`}</Button>}
        <output className={styles["quiet"]}>{describeJudging(judging)}</output>
      </div>
      {judging.kind === "running" && (
        <Progress
          amount={(done, total) => describePace({ done, total, millis: nowMillis - judging.startedMillis })}
          label={say`Judging`}
          loaded={judging.done}
          total={judging.total}
        />
      )}
      {judging.kind === "failed" && (
        <Notice kind="error" title={judging.message}>
          {judging.advice}
        </Notice>
      )}
      {unknownTasks.length > 0 && (
        <Notice
          kind="warn"
          title={sayCount(
            unknownTasks.length,
            "# task of the samples has no problem here",
            "# tasks of the samples have no problem here",
          )}
        >
          {unknownTasks.length === 1
            ? sayNodes`Left out: ${(<span translate="no">{unknownTasks[0]}</span>)}.`
            : sayNodes`They are left out, such as ${(<span translate="no">{unknownTasks[0]}</span>)}.`}
        </Notice>
      )}
      {withoutSamples > 0 && (
        <label className={styles["choice"]}>
          <input
            checked={onlySampled}
            onChange={({ target }) => onOnlySampled(target.checked)}
            type="checkbox"
          />
          {sayCount(
            withoutSamples,
            "Leave out # problem without samples",
            "Leave out # problems without samples",
          )}
        </label>
      )}
      {verdicts.size > 0 && judging.kind !== "running" && findings}
    </section>
  );
}
