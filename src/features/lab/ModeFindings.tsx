import { counted } from "../../domain/counted.ts";
import { useMemo } from "react";
import { formatNumber, say, sayCount } from "../../messages/say.ts";
import { labResults } from "../../state/lab/lab-results.ts";
import type { LabState } from "../../state/lab/lab-session.ts";
import { type ModeFinding, modeFindings } from "../../state/lab/mode-findings.ts";
import styles from "./Fair.module.css";
import { describeScore } from "./lab-words.ts";
import { describeLimit, fairLimits } from "./mode-words.ts";
import { describeResult } from "./result-words.ts";

const shownRows = 100;

/** What comes of judging from outside: where the two modes disagree, and what it cannot judge. */
export function ModeFindings({ state }: { readonly state: LabState }) {
  if (state.fairVerdicts.size === 0) return null;
  const { impossible, partly } = fairLimits(state.fairProblems);
  return (
    <section aria-label={say`Fair mode`} className={styles["section"]}>
      {state.verdicts.size > 0 && <Differences state={state} />}
      <Limits
        problems={impossible}
        title={sayCount(
          impossible.length,
          "# problem not possible in fair mode",
          "# problems not possible in fair mode",
        )}
      />
      <Limits
        problems={partly}
        title={sayCount(
          partly.length,
          "# problem judged in fair mode without some of their tests",
          "# problems judged in fair mode without some of their tests",
        )}
      />
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
      <h2>{say`Where the modes differ`}</h2>
      <p>
        {describeDifferences(findings.length, compared)}{" "}
        {say`pass@1 as the source does: ${scores[0] ?? ""}; fair: ${scores[1] ?? ""}.`}
      </p>
      {findings.length > 0 && (
        <ul aria-label={say`Differences`} className={styles["rows"]}>
          {findings.slice(0, shownRows).map((finding) => (
            <li key={`${finding.sample.taskId} ${finding.sample.index}`}>
              <Difference finding={finding} />
            </li>
          ))}
        </ul>
      )}
      {findings.length > shownRows && (
        <p className={styles["quiet"]}>{say`and ${formatNumber(findings.length - shownRows)} more.`}</p>
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
          <span translate="no">{sample.taskId}</span>{" "}
          <span className={styles["quiet"]}>{say`sample ${sample.index + 1}`}</span>
        </span>
        <span>{source === "passed" ? say`only the source passes it` : say`only fair mode passes it`}</span>
      </summary>
      <p>{why}</p>
      <p>{say`As the source does: ${describeResult(sourceSaid)}`}</p>
      <p>{say`Fair: ${describeResult(fairSaid)}`}</p>
      <pre className={styles["code"]}>{sample.text}</pre>
    </details>
  );
}

interface LimitsProps {
  readonly title: string;
  readonly problems: ReturnType<typeof fairLimits>["partly"];
}

function Limits({ title, problems }: LimitsProps) {
  if (problems.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul className={styles["limits"]}>
        {problems.slice(0, shownRows).map(([id, problem]) => (
          <li key={id}>
            <span translate="no">{id}</span>: {describeLimit(problem)}.
          </li>
        ))}
      </ul>
      {problems.length > shownRows && (
        <p className={styles["quiet"]}>{say`and ${formatNumber(problems.length - shownRows)} more.`}</p>
      )}
    </details>
  );
}

function describeDifferences(differing: number, compared: number): string {
  const all = counted(compared, "sample");
  if (differing === 0) return say`All of ${all} with both verdicts fare alike.`;
  return differing === 1
    ? say`${differing} of ${all} with both verdicts fares differently.`
    : say`${formatNumber(differing)} of ${all} with both verdicts fare differently.`;
}
