import { useState } from "react";
import type { Problem } from "../../domain/lab/problem.ts";
import { temperatureOf } from "../../domain/lab/sample.ts";
import { type FailingInput, firstFailingInput } from "../../state/lab/failing-input.ts";
import type { SmallestInput } from "../../state/lab/findings-session.ts";
import { resultWords } from "../../state/lab/judged-samples.ts";
import type { SourceVerdict } from "../../state/lab/judge-source.ts";
import type { SampleRow } from "../../state/lab/task-rows.ts";
import { StatusBadge, type Tone } from "../../ui/StatusBadge.tsx";
import styles from "./Findings.module.css";

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
const words = { passed: "passed", failed: "failed", notGraded: "not graded" } as const;

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
            Sample {sample.index + 1}
            {temperature !== undefined && (
              <span className={styles["quiet"]}> at temperature {temperature}</span>
            )}
          </span>
          <Badges verdict={verdict} />
        </span>
      </summary>
      {isOpen && (
        <div className={styles["sample"]}>
          {verdict && <Verdicts problem={problem} smallest={smallest} verdict={verdict} />}
          <div>
            <p className={styles["quiet"]}>Sample</p>
            <pre className={styles["code"]}>{sample.text}</pre>
          </div>
        </div>
      )}
    </details>
  );
}

function Badges({ verdict }: { readonly verdict: SourceVerdict | undefined }) {
  if (verdict === undefined) return <StatusBadge tone="quiet">not judged</StatusBadge>;
  const { all, visible } = verdict.grades;
  return (
    <>
      {visible !== undefined && visible !== all && (
        <StatusBadge tone={tones[visible]}>visible {words[visible]}</StatusBadge>
      )}
      <StatusBadge tone={tones[all]}>{words[all]}</StatusBadge>
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
      {verdict.base && <p>On the weak tests: {resultWords(verdict.base)}</p>}
      <p>
        {verdict.base ? "On the strict tests: " : ""}
        {resultWords(verdict.result)}
      </p>
      {smallest?.kind === "found" && verdict.fair === undefined ? (
        <Failing input={smallest.input} title="Smallest failing input" />
      ) : (
        first && <Failing input={first} title={titleOf(first, smallest)} />
      )}
      {smallest?.kind === "failed" && <p className={styles["quiet"]}>{smallest.message}.</p>}
      {first === undefined && smallest?.kind === "none" && (
        <p className={styles["quiet"]}>No single input could be named on which it fails.</p>
      )}
    </>
  );
}

function titleOf({ which }: FailingInput, smallest: SmallestInput | undefined): string {
  if (which === "smallest") return "Smallest failing input";
  return smallest?.kind === "searching"
    ? "First failing input; looking for the smallest"
    : "First failing input";
}

const mostCharacters = 2000;

function Failing({ title, input }: { readonly title: string; readonly input: FailingInput }) {
  return (
    <div>
      <p className={styles["quiet"]}>{title}</p>
      <pre className={styles["code"]}>{shortened(input.input)}</pre>
      {input.expected !== undefined && (
        <>
          <p className={styles["quiet"]}>Expected</p>
          <pre className={styles["code"]}>{shortened(input.expected)}</pre>
        </>
      )}
    </div>
  );
}

function shortened(text: string): string {
  if (text.length <= mostCharacters) return text;
  const left = (text.length - mostCharacters).toLocaleString("en");
  return `${text.slice(0, mostCharacters)}… and ${left} characters more`;
}
