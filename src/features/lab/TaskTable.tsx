import { useState } from "react";
import type { LabSample } from "../../domain/lab/sample.ts";
import { sampleKey } from "../../state/lab/judge-samples.ts";
import { resultWords } from "../../state/lab/judged-samples.ts";
import type { SourceVerdict } from "../../state/lab/judge-source.ts";
import { Button } from "../../ui/Button.tsx";
import { StatusBadge, type Tone } from "../../ui/StatusBadge.tsx";
import styles from "./LabScreen.module.css";

interface Props {
  readonly samples: readonly LabSample[];
  readonly verdicts: ReadonlyMap<string, SourceVerdict>;
}

const rowsAtOnce = 200;
const tones: Readonly<Record<SourceVerdict["grades"]["all"], Tone>> = {
  passed: "pass",
  failed: "fail",
  notGraded: "quiet",
};
const words = { passed: "passed", failed: "failed", notGraded: "not graded" } as const;

/** Every sample with its verdict, those that failed first. */
export function TaskTable({ samples, verdicts }: Props) {
  const [rows, setRows] = useState(rowsAtOnce);
  const judged = samples.flatMap((sample) => {
    const verdict = verdicts.get(sampleKey(sample));
    return verdict === undefined ? [] : [{ sample, verdict }];
  });
  const ordered = judged.toSorted((a, b) => rank(a.verdict) - rank(b.verdict));
  return (
    <div className={styles["section"]}>
      <h2>Samples</h2>
      <ul aria-label="Samples" className={styles["samples"]}>
        {ordered.slice(0, rows).map(({ sample, verdict }) => (
          <li key={sampleKey(sample)}>
            <Row sample={sample} verdict={verdict} />
          </li>
        ))}
      </ul>
      {ordered.length > rows && (
        <Button onClick={() => setRows(rows + rowsAtOnce)}>
          Show more ({(ordered.length - rows).toLocaleString("en")} left)
        </Button>
      )}
    </div>
  );
}

function Row({ sample, verdict }: { readonly sample: LabSample; readonly verdict: SourceVerdict }) {
  const { all, visible } = verdict.grades;
  return (
    <details>
      <summary>
        <span>
          {sample.taskId} <span className={styles["quiet"]}>sample {sample.index + 1}</span>
        </span>
        {visible !== undefined && visible !== all && (
          <StatusBadge tone={tones[visible]}>visible {words[visible]}</StatusBadge>
        )}
        <StatusBadge tone={tones[all]}>{words[all]}</StatusBadge>
      </summary>
      {verdict.base && <p>On the weak tests: {resultWords(verdict.base)}</p>}
      <p>
        {verdict.base ? "On the strict tests: " : ""}
        {resultWords(verdict.result)}
      </p>
      <pre className={styles["code"]}>{sample.text}</pre>
    </details>
  );
}

function rank({ grades: { all } }: SourceVerdict): number {
  return ["failed", "notGraded", "passed"].indexOf(all);
}
