import { useCallback, useRef, useState } from "react";
import type { ProblemChoice } from "../../domain/lab/problem-files.ts";
import type { FileUse } from "../../domain/lab/scan-file.ts";
import { say } from "../../messages/say.ts";
import type { LabFile } from "../../state/lab/lab-files.ts";
import type { LabState } from "../../state/lab/lab-session.ts";
import { Button } from "../../ui/Button.tsx";
import { droppedFiles } from "../../ui/dropped-files.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { useDrop } from "../../ui/use-drop.ts";
import { FileSlot } from "./FileSlot.tsx";
import styles from "./Imports.module.css";
import { describeFound, describeNext } from "./import-words.ts";
import { describeSamples } from "./lab-words.ts";
import { ProblemChooser } from "./ProblemChooser.tsx";

interface Props {
  readonly state: LabState;
  readonly onFiles: (files: readonly LabFile[], preferred?: FileUse) => void;
  readonly onChoose: (choice: ProblemChoice) => void;
  readonly onStopReading: () => void;
  readonly onSavePack: () => void;
  readonly onAlwaysPrompt: (alwaysPrompt: boolean) => void;
}

/** Takes files of problems and samples, chosen for either or dropped on both, and says what came of them. */
export function Imports({ state, onFiles, onChoose, onStopReading, onSavePack, onAlwaysPrompt }: Props) {
  const { problems, samples, reading, trouble, alwaysPrompt } = state;
  const area = useRef<HTMLDivElement>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  const take = useCallback(
    (dropped: DataTransfer) => {
      setUnreadable(false);
      void droppedFiles(dropped).then(onFiles, () => setUnreadable(true));
    },
    [onFiles],
  );
  const isOver = useDrop(area, take);
  return (
    <div className={styles["imports"]} data-over={isOver} ref={area}>
      {isUnreadable && (
        <Notice announce kind="error" title={say`What was dropped cannot be read`}>
          {say`Choose it with a button instead; it may have been moved.`}
        </Notice>
      )}
      {trouble && (
        <Notice announce kind="error" title={trouble.message}>
          {trouble.advice}
        </Notice>
      )}
      {reading && (
        <div className={styles["reading"]}>
          <Progress
            label={say`Reading ${reading.fileName}`}
            loaded={reading.loadedBytes}
            total={reading.totalBytes}
          />
          <Button onClick={onStopReading} small>{say`Cancel`}</Button>
        </div>
      )}
      <div className={styles["slots"]}>
        <FileSlot
          found={problems && describeFound(problems)}
          hint={say`JSON or JSON lines, also gzipped: HumanEval, HumanEval+, MBPP, MBPP+, LiveCodeBench, APPS, CodeContests, HumanEval-X and MultiPL-E in JavaScript, CRUXEval, QuixBugs, Exercism, Edgecase’s own packs. QuixBugs and APPS also as folders.`}
          onFiles={onFiles}
          unusable={problems?.unusable ?? []}
          use="problems"
        >
          {problems?.from && (
            <ProblemChooser
              from={problems.from}
              key={problems.from.waits ? "waits" : "read"}
              onChoose={onChoose}
              sampled={samples?.items}
            />
          )}
          {problems !== undefined && problems.items.length > 0 && (
            <div>
              <Button onClick={onSavePack} small variant="quiet">{say`Save as a pack`}</Button>
            </div>
          )}
        </FileSlot>
        <FileSlot
          found={samples && describeSamples(samples)}
          hint={say`JSON lines with task_id and completion, solution or generation; EvalPlus’ results or its folder of samples; LiveCodeBench’s custom output.`}
          onFiles={onFiles}
          unusable={samples?.unusable ?? []}
          use="samples"
        >
          <label className={styles["choice"]}>
            <input
              checked={alwaysPrompt}
              onChange={({ target }) => onAlwaysPrompt(target.checked)}
              type="checkbox"
            />
            {say`Put the prompt before whole programs, too`}
          </label>
        </FileSlot>
      </div>
      <p className={styles["quiet"]}>{describeNext(state)}</p>
    </div>
  );
}
