import { counted } from "../../domain/counted.ts";
import { say, sayCount } from "../../messages/say.ts";
import type { LabResults, ScoreRow } from "../../state/lab/lab-results.ts";
import { Notice } from "../../ui/Notice.tsx";
import { sayNodes } from "../../ui/say-nodes.tsx";
import styles from "./LabScreen.module.css";
import { describeInterval, describeLeftOut, describeScore, explainScore } from "./lab-words.ts";

/** pass@k on the weak tests and on all, and what lies between them. */
export function ScoreTable({ results }: { readonly results: LabResults }) {
  const { scores, gap, withoutSamples, tasks } = results;
  const hasWeakTests = scores.some(({ visible }) => visible.score.kind !== "noCases");
  const why = explainScore(gap.all, withoutSamples);
  const leftOut = describeLeftOut(tasks);
  return (
    <div className={styles["section"]}>
      <h2>{say`pass@k over ${counted(tasks.length, "problem")}`}</h2>
      {why !== undefined && (
        <Notice kind="warn" title={say`No score yet`}>
          {why}
        </Notice>
      )}
      <table className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{say`k`}</th>
            {hasWeakTests && <th scope="col">{say`visible tests, 95 % interval`}</th>}
            <th scope="col">{say`all tests, 95 % interval`}</th>
          </tr>
        </thead>
        <tbody>
          {scores.map((row) => (
            <Row hasWeakTests={hasWeakTests} key={row.k} row={row} />
          ))}
        </tbody>
      </table>
      {leftOut !== undefined && <p className={styles["quiet"]}>{leftOut}</p>}
      {gap.points !== undefined && (
        <p>
          {sayNodes`The stricter tests cost ${(<strong>{say`${gap.points.toFixed(1)} points`}</strong>)}: ${sayCount(
            gap.fallen.length,
            "# sample passed the visible tests and failed the others.",
            "# samples passed the visible tests and failed the others.",
          )}`}
        </p>
      )}
    </div>
  );
}

function Row({ row, hasWeakTests }: { readonly row: ScoreRow; readonly hasWeakTests: boolean }) {
  return (
    <tr>
      <th scope="row">{say`pass@${row.k}`}</th>
      {hasWeakTests && <ScoreCell {...row.visible} />}
      <ScoreCell {...row.all} />
    </tr>
  );
}

function ScoreCell({ score, interval }: ScoreRow["all"]) {
  return (
    <td>
      {describeScore(score)}{" "}
      {interval !== undefined && <span className={styles["interval"]}>{describeInterval(interval)}</span>}
    </td>
  );
}
