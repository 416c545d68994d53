import { useId, useState } from "react";
import { categoryName } from "../../domain/category-name.ts";
import type { Exercise, TestCase } from "../../domain/exercise.ts";
import type { Language } from "../../domain/language.ts";
import type { CaseState, JudgeState } from "../../state/judge-state.ts";
import { CaseDetails } from "./CaseDetails.tsx";
import { CaseList } from "./CaseList.tsx";
import { previewText } from "../../domain/case-texts.ts";
import { say } from "../../messages/say.ts";
import styles from "./RunTests.module.css";

interface Props {
  readonly exercise: Pick<Exercise, "comparison" | "signature" | "visible" | "hidden">;
  readonly judge: JudgeState;
  readonly language: Language;
  /** The program that was run. */
  readonly source: string;
  /** 1-based. */
  readonly onGoToLine: (line: number) => void;
}

/** The region *Tests* of a program that nobody edits: visible and hidden cases, all of them open to the reader. */
export function RunTests({ exercise, judge, language, source, onGoToLine }: Props) {
  const id = useId();
  const hasRun = [...judge.cases.values()].some(isRun);
  const [openedId, setOpenedId] = useState<string>();
  const shared = {
    author: "student",
    authors: ["student"],
    judged: { student: judge, model: judge },
    openedId,
    onToggle: (test: string) => setOpenedId(test === openedId ? undefined : test),
    renderDetails: (test: TestCase) => (
      <CaseDetails
        exercise={exercise}
        language={language}
        onGoToLine={onGoToLine}
        source={source}
        state={judge.cases.get(test.id)}
        test={test}
      />
    ),
  } as const;
  return (
    <section aria-label={say`Tests`} className={styles["tests"]}>
      {(["visible", "hidden"] as const).map((kind) => (
        <section aria-labelledby={`${id}-${kind}`} className={styles["part"]} key={kind}>
          <h3 className={styles["title"]} id={`${id}-${kind}`}>
            {labelOf(kind)}
          </h3>
          <CaseList
            {...shared}
            label={labelOf(kind)}
            renderPreview={(test) =>
              // Before anything has run it is the reader's to guess what they hide.
              kind === "hidden" && !hasRun ? (
                categoryName(test.category)
              ) : (
                <code>{previewText(test, language)}</code>
              )
            }
            tests={exercise[kind]}
          />
        </section>
      ))}
    </section>
  );
}

/** A run that was stopped at once judges nothing. */
function isRun(state: CaseState): boolean {
  return state.kind === "judged" && state.verdict.kind !== "notRun" && state.verdict.kind !== "notGraded";
}

const labelOf = (kind: "visible" | "hidden") => (kind === "visible" ? say`Visible tests` : say`Hidden tests`);
