import { useState } from "react";
import { previewText } from "../../domain/case-texts.ts";
import type { Exercise } from "../../domain/exercise.ts";
import { say, sayCount } from "../../messages/say.ts";
import type { JudgeState } from "../../state/judge-state.ts";
import { Button } from "../../ui/Button.tsx";
import { LongText } from "../../ui/LongText.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { CaseDetails, HiddenCaseDetails } from "./CaseDetails.tsx";
import { CaseList } from "./CaseList.tsx";
import { HiddenTests } from "./HiddenTests.tsx";
import styles from "./TestsPanel.module.css";
import { useOpened } from "./use-opened.ts";

interface Props {
  readonly exercise: Pick<Exercise, "comparison" | "signature" | "visible" | "hidden">;
  readonly judge: JudgeState;
  /** What a terminal would show of the last run. */
  readonly terminal: string;
  readonly onRun: () => void;
  /** 1-based. `where`: words that may name the file. */
  readonly onGoToLine: (line: number, where?: string) => void;
}

/** The regions *Tests* and *Output* of a project of several files. */
export function ProjectTests({ exercise, judge, terminal, onRun, onGoToLine }: Props) {
  const { visible, hidden } = exercise;
  const [opened, setOpened] = useOpened(
    judge,
    [...visible, ...hidden].map(({ id }) => id),
  );
  const [revealed, setRevealed] = useState<ReadonlySet<string>>(new Set());
  const shared = {
    author: "student",
    authors: ["student"],
    judged: { student: judge, model: judge },
    openedId: opened.id,
    onToggle: (id: string) => setOpened({ id: opened.id === id ? undefined : id, byHand: true }),
  } as const;
  const detailsOf = (test: Exercise["visible"][number]) => ({
    exercise,
    language: "javascript" as const,
    onGoToLine,
    source: undefined,
    state: judge.cases.get(test.id),
    test,
  });
  return (
    <div className={styles["panels"]}>
      <section aria-label={say`Tests`} className={styles["tests"]}>
        {judge.broken && (
          <Notice
            actions={<Button onClick={onRun}>{say`Try again`}</Button>}
            announce
            kind="error"
            title={judge.broken.message}
          >
            {judge.broken.advice}
          </Notice>
        )}
        <section aria-label={say`Given tests`} className={styles["section"]}>
          <header className={styles["head"]}>
            <h2>{say`Visible tests`}</h2>
            {judge.stale && (
              <span className={styles["stale"]}>{say`The code has changed since these verdicts.`}</span>
            )}
          </header>
          {judge.phase === "idle" && (
            <p className={styles["empty"]}>
              {sayCount(
                visible.length,
                "Not run yet. Run judges this test.",
                "Not run yet. Run judges these # tests.",
              )}
            </p>
          )}
          <CaseList
            {...shared}
            label={say`Visible tests`}
            renderDetails={(test) => <CaseDetails {...detailsOf(test)} />}
            renderPreview={(test) => <code>{previewText(test, "javascript")}</code>}
            tests={visible}
          />
        </section>
        <HiddenTests
          {...shared}
          level={undefined}
          renderDetails={(test, name) =>
            revealed.has(test.id) ? (
              <CaseDetails {...detailsOf(test)} />
            ) : (
              <HiddenCaseDetails
                {...detailsOf(test)}
                name={name}
                onReveal={() => setRevealed(new Set([...revealed, test.id]))}
              />
            )
          }
          tests={hidden}
        />
      </section>
      <section aria-label={say`Output`} className={styles["output"]}>
        <h2>{say`Output`}</h2>
        {terminal === "" ? (
          <p className={styles["quiet"]}>
            {say`What your program prints in the visible tests stands here. What is printed in hidden tests is
              not shown.`}
          </p>
        ) : (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
          <pre className={styles["printed"]} tabIndex={0} translate="no">
            <LongText text={terminal} />
          </pre>
        )}
      </section>
    </div>
  );
}
