import { counted } from "../../domain/counted.ts";
import { useMemo } from "react";
import { labResults } from "../../state/lab/lab-results.ts";
import type { LabState } from "../../state/lab/lab-session.ts";
import { type ModeFinding, modeFindings } from "../../state/lab/mode-findings.ts";
import styles from "./Fair.module.css";
import { describeScore } from "./lab-words.ts";
import { fairLimits } from "./mode-words.ts";

const shownRows = 100;

/** What comes of judging from outside: where the two modes disagree, and what it cannot judge. */
export function ModeFindings({ state }: { readonly state: LabState }) {
  if (state.fairVerdicts.size === 0) return null;
  const { impossible, partly } = fairLimits(state.fairProblems);
  return (
    <section aria-label="Fair mode" className={styles["section"]}>
      {state.verdicts.size > 0 && <Differences state={state} />}
      <Limits rows={impossible} title="not possible in fair mode" />
      <Limits rows={partly} title="judged in fair mode without some of their tests" />
    </section>
  );
}

function Differences({ state }: { readonly state: LabState }) {
  const findings = useMemo(() => modeFindings(state), [state]);
  const scores = useMemo(
    () =>
      [state.verdicts, state.fairVerdicts].map((verdicts) => {
        const [first] = labResults({ ...state, verdicts }).scores;
        return first === undefined ? "–" : describeScore(first.all.score);
      }),
    [state],
  );
  const compared = [...state.fairVerdicts.keys()].filter((key) => state.verdicts.has(key)).length;
  return (
    <>
      <h2>Where the modes differ</h2>
      <p>
        {findings.length === 0
          ? `All of ${counted(compared, "sample")} with both verdicts fare alike.`
          : `${findings.length.toLocaleString("en")} of ${counted(compared, "sample")} with both verdicts ${findings.length === 1 ? "fares" : "fare"} differently.`}{" "}
        pass@1 as the source does: {scores[0]}; fair: {scores[1]}.
      </p>
      {findings.length > 0 && (
        <ul aria-label="Differences" className={styles["rows"]}>
          {findings.slice(0, shownRows).map((finding) => (
            <li key={`${finding.sample.taskId} ${finding.sample.index}`}>
              <Difference finding={finding} />
            </li>
          ))}
        </ul>
      )}
      {findings.length > shownRows && (
        <p className={styles["quiet"]}>and {(findings.length - shownRows).toLocaleString("en")} more.</p>
      )}
    </>
  );
}

function Difference({ finding }: { readonly finding: ModeFinding }) {
  const { sample, source, why, sourceSaid, fairSaid } = finding;
  return (
    <details>
      <summary>
        <span>
          {sample.taskId} <span className={styles["quiet"]}>sample {sample.index + 1}</span>
        </span>
        <span>{source === "passed" ? "only the source passes it" : "only fair mode passes it"}</span>
      </summary>
      <p>{why}</p>
      <p>As the source does: {sourceSaid}</p>
      <p>Fair: {fairSaid}</p>
      <pre className={styles["code"]}>{sample.text}</pre>
    </details>
  );
}

interface LimitsProps {
  readonly title: string;
  readonly rows: readonly { readonly id: string; readonly because: string }[];
}

function Limits({ title, rows }: LimitsProps) {
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>
        {counted(rows.length, "problem")} {title}
      </summary>
      <ul className={styles["limits"]}>
        {rows.slice(0, shownRows).map(({ id, because }) => (
          <li key={id}>
            {id}: {because}.
          </li>
        ))}
      </ul>
      {rows.length > shownRows && (
        <p className={styles["quiet"]}>and {(rows.length - shownRows).toLocaleString("en")} more.</p>
      )}
    </details>
  );
}
