import { useId } from "react";
import type { TestCase } from "../../domain/exercise.ts";
import { say } from "../../messages/say.ts";
import type { WrittenSample } from "../../state/generation.ts";
import type { JudgeState } from "../../state/judge-state.ts";
import { StatusBadge } from "../../ui/StatusBadge.tsx";
import { describeSample } from "./describe-sample.ts";
import styles from "./SampleChooser.module.css";

export interface SampleChooserProps {
  /** `undefined` for each that is still being written. */
  readonly samples: readonly (WrittenSample | undefined)[];
  readonly chosen: number;
  readonly samplesJudged: ReadonlyMap<number, JudgeState>;
  readonly visible: readonly Pick<TestCase, "id">[];
  readonly onChoose: (sample: number) => void;
}

/** Which of several programs is shown. Real radio inputs: arrows, forms and screen readers know them. */
export function SampleChooser({ samples, chosen, samplesJudged, visible, onChoose }: SampleChooserProps) {
  const group = useId();
  return (
    <div aria-label={say`Samples`} className={styles["samples"]} role="radiogroup">
      {samples.map((sample, i) => {
        const { words, brief, tone } = describeSample({ sample, judge: samplesJudged.get(i), visible });
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a sample is its place in the request
          <label className={styles["sample"]} key={i}>
            <input
              aria-label={say`Sample ${i + 1} of ${samples.length}: ${words}`}
              checked={i === chosen}
              className={styles["input"]}
              name={group}
              onChange={() => onChoose(i)}
              type="radio"
            />
            <span aria-hidden="true" className={styles["face"]} title={words}>
              <b>{i + 1}</b>
              <StatusBadge bare tone={tone}>
                {brief}
              </StatusBadge>
            </span>
          </label>
        );
      })}
    </div>
  );
}
