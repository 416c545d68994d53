import { useState } from "react";
import type { Problem } from "../../domain/lab/problem.ts";
import { temperatureOf } from "../../domain/lab/sample.ts";
import { formatNumber, say, sayAs } from "../../messages/say.ts";
import { type FailingInput, firstFailingInput } from "../../state/lab/failing-input.ts";
import type { SmallestInput } from "../../state/lab/findings-session.ts";
import type { SourceVerdict } from "../../state/lab/judge-source.ts";
import type { SampleRow } from "../../state/lab/task-rows.ts";
import { StatusBadge, type Tone } from "../../ui/StatusBadge.tsx";
import styles from "./Findings.module.css";
import { describeResult, gradeName } from "./result-words.ts";

interface Props {
  readonly problem: Problem;
  readonly row: SampleRow;
  readonly smallest: SmallestInput | undefined;
  /** Called when it is opened and failed. */
  readonly onLook: () => void;
}

const tones: Readonly<Record<SourceVerdict["grades"]["all"], Tone>> = {
  passed: "pass",
  failed: "fail",
  notGraded: "quiet",
};

/** One sample: its verdicts, the input on which it fails, its text. */
export function SampleDetails({ problem, row: { sample, verdict }, smallest, onLook }: Props) {
  const [isOpen, setOpen] = useState(false);
  const temperature = temperatureOf(sample);
  return (
    <details
      onToggle={({ currentTarget: { open } }) => {
        setOpen(open);
        if (open && verdict?.grades.all === "failed" && verdict.fair === undefined) onLook();
      }}
    >
      <summary>
        <span className={styles["row"]}>
          <span>
            {say`Sample ${sample.index + 1}`}
            {temperature !== undefined && (
              <span className={styles["quiet"]}> {say`at temperature ${temperature}`}</span>
            )}
          </span>
          <Badges verdict={verdict} />
        </span>
      </summary>
      {isOpen && (
        <div className={styles["sample"]}>
          {verdict && <Verdicts problem={problem} smallest={smallest} verdict={verdict} />}
          <div>
            <p className={styles["quiet"]}>{say`Sample`}</p>
            <pre className={styles["code"]}>{sample.text}</pre>
          </div>
        </div>
      )}
    </details>
  );
}

function Badges({ verdict }: { readonly verdict: SourceVerdict | undefined }) {
  if (verdict === undefined) return <StatusBadge tone="quiet">{say`not judged`}</StatusBadge>;
  const { all, visible } = verdict.grades;
  return (
    <>
      {visible !== undefined && visible !== all && (
        <StatusBadge tone={tones[visible]}>{sayAs("sample")`visible ${gradeName(visible)}`}</StatusBadge>
      )}
      <StatusBadge tone={tones[all]}>{gradeName(all)}</StatusBadge>
    </>
  );
}

interface VerdictsProps {
  readonly problem: Problem;
  readonly verdict: SourceVerdict;
  readonly smallest: SmallestInput | undefined;
}

function Verdicts({ problem, verdict, smallest }: VerdictsProps) {
  const first = firstFailingInput(problem, verdict);
  return (
    <>
      {verdict.base && <p>{say`On the weak tests: ${describeResult(verdict.base)}`}</p>}
      <p>
        {verdict.base
          ? say`On the strict tests: ${describeResult(verdict.result)}`
          : describeResult(verdict.result)}
      </p>
      {smallest?.kind === "found" && verdict.fair === undefined ? (
        <Failing input={smallest.input} title={say`Smallest failing input`} />
      ) : (
        first && <Failing input={first} title={titleOf(first, smallest)} />
      )}
      {smallest?.kind === "failed" && <p className={styles["quiet"]}>{smallest.message}.</p>}
      {first === undefined && smallest?.kind === "none" && (
        <p className={styles["quiet"]}>{say`No single input could be named on which it fails.`}</p>
      )}
    </>
  );
}

function titleOf({ which }: FailingInput, smallest: SmallestInput | undefined): string {
  if (which === "smallest") return say`Smallest failing input`;
  return smallest?.kind === "searching"
    ? say`First failing input; looking for the smallest`
    : say`First failing input`;
}

const mostCharacters = 2000;

function Failing({ title, input }: { readonly title: string; readonly input: FailingInput }) {
  return (
    <div>
      <p className={styles["quiet"]}>{title}</p>
      <pre className={styles["code"]}>{shortened(input.input)}</pre>
      {input.expected !== undefined && (
        <>
          <p className={styles["quiet"]}>{say`Expected`}</p>
          <pre className={styles["code"]}>{shortened(input.expected)}</pre>
        </>
      )}
    </div>
  );
}

function shortened(text: string): string {
  if (text.length <= mostCharacters) return text;
  const left = formatNumber(text.length - mostCharacters);
  return `${text.slice(0, mostCharacters)}${say`… and ${left} characters more`}`;
}
