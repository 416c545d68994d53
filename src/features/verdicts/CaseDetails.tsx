import { type ReactNode, useMemo } from "react";
import { categoryName } from "../../domain/category-name.ts";
import { describeRule } from "../../domain/describe-comparison.ts";
import { explainVerdict } from "../../domain/describe-verdict.ts";
import type { Exercise, TestCase } from "../../domain/exercise.ts";
import type { Language } from "../../domain/language.ts";
import type { SyntaxProblem } from "../../domain/outcome.ts";
import type { Verdict } from "../../domain/verdict.ts";
import type { CaseState } from "../../state/judge-state.ts";
import { Button } from "../../ui/Button.tsx";
import { expectsNothing } from "./case-status.ts";
import { stepTexts } from "../../domain/case-texts.ts";
import { say } from "../../messages/say.ts";
import { sayNodes } from "../../ui/say-nodes.tsx";
import { Difference } from "./Difference.tsx";
import { InlineCode } from "./InlineCode.tsx";
import { mismatchDifference } from "./mismatch-difference.ts";
import { Steps } from "./Steps.tsx";
import { Traceback } from "./Traceback.tsx";
import styles from "./Details.module.css";

export interface CaseDetailsProps {
  readonly exercise: Pick<Exercise, "comparison" | "signature">;
  readonly test: TestCase;
  readonly state: CaseState | undefined;
  readonly language: Language;
  /** The program that was run; absent where the text has changed since. */
  readonly source: string | undefined;
  /** `where`: words that name the file, where there are several. */
  readonly onGoToLine: (line: number, where?: string) => void;
}

/** One case whose values may be seen: what went in, what should have come out, what did, and what to do about it. */
export function CaseDetails({ exercise, test, state, language, source, onGoToLine }: CaseDetailsProps) {
  const verdict = state?.kind === "judged" ? state.verdict : undefined;
  // Other cases' verdicts come in by the dozen while this one is shown, and what it holds may be large.
  const steps = useMemo(
    () => stepTexts(test, language, state?.kind === "judged" ? state.observations : []),
    [test, language, state],
  );
  const difference = useMemo(
    () => (verdict?.kind === "wrongAnswer" ? mismatchDifference(verdict.mismatch, language) : undefined),
    [verdict, language],
  );
  return (
    <div className={styles["details"]}>
      {verdict !== undefined && verdict.kind !== "passed" && (
        <Explained language={language} verdict={verdict} />
      )}
      {verdict?.kind === "runtimeError" && verdict.error.kind === "thrown" && (
        <Traceback onGoToLine={onGoToLine} source={source?.split("\n")} thrown={verdict.error.thrown} />
      )}
      {verdict?.kind === "compileError" && <LineButton onGoToLine={onGoToLine} problem={verdict.problem} />}
      <Steps
        failedStep={verdict !== undefined && "stepIndex" in verdict ? verdict.stepIndex : undefined}
        isProgram={test.steps[language][0]?.kind === "program"}
        steps={steps}
      />
      {difference && <Difference {...difference} />}
      {!expectsNothing(test) && <p className={styles["rule"]}>{describeRule(exercise)}</p>}
    </div>
  );
}

interface HiddenProps extends CaseDetailsProps {
  readonly name: string;
  readonly onReveal: () => void;
}

/** A hidden case: its category and its verdict, and no values. */
export function HiddenCaseDetails({ test, name, state, language, onGoToLine, onReveal }: HiddenProps) {
  const verdict = state?.kind === "judged" ? state.verdict : undefined;
  const mayExplain = verdict !== undefined && !saysValues.has(verdict.kind) && verdict.kind !== "passed";
  return (
    <div className={styles["details"]}>
      {mayExplain && <Explained language={language} verdict={verdict} />}
      {verdict?.kind === "compileError" && <LineButton onGoToLine={onGoToLine} problem={verdict.problem} />}
      <p className={styles["reveal"]}>
        <span>
          {sayNodes`A hidden test of the kind ${(<b>{categoryName(test.category)}</b>)}. Try to think of such
            an input yourself first.`}
        </span>
        <Button aria-label={say`Reveal the values of ${name}`} icon="eye" onClick={onReveal} small>
          {say`Reveal`}
        </Button>
      </p>
    </div>
  );
}

/** Their explanations tell what went in or came out. */
const saysValues: ReadonlySet<Verdict["kind"]> = new Set(["wrongAnswer", "runtimeError"]);

function Explained({
  verdict,
  language,
}: {
  readonly verdict: Verdict;
  readonly language: Language;
}): ReactNode {
  const { title, detail, advice } = explainVerdict(verdict, language);
  return (
    <div className={styles["explained"]}>
      <p className={styles["title"]}>
        <InlineCode text={title} />
      </p>
      <p>
        <InlineCode text={detail} />
      </p>
      {advice !== "" && (
        <p className={styles["advice"]}>
          <InlineCode text={advice} />
        </p>
      )}
    </div>
  );
}

interface LineButtonProps {
  readonly problem: SyntaxProblem;
  readonly onGoToLine: CaseDetailsProps["onGoToLine"];
}

function LineButton({ problem: { line, message }, onGoToLine }: LineButtonProps) {
  if (line === undefined) return null;
  return (
    <p>
      <Button onClick={() => onGoToLine(line, message)} small>
        {say`Go to line ${line}`}
      </Button>
    </p>
  );
}
