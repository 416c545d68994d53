import { lazy, Suspense } from "react";
import { describeRule } from "../../domain/describe-comparison.ts";
import { languageNames } from "../../domain/language.ts";
import type { ExerciseSession, ExerciseState } from "../../state/exercise-session.ts";
import { Button } from "../../ui/Button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { Markdown } from "../../ui/Markdown.tsx";
import { StatusBadge } from "../../ui/StatusBadge.tsx";
import styles from "./ExercisePage.module.css";

// Nobody needs a hint before the statement.
const Hints = lazy(async () => ({ default: (await import("./Hints.tsx")).Hints }));

interface Props {
  readonly session: ExerciseSession;
  readonly state: ExerciseState;
  readonly onOtherVariant: (() => void) | undefined;
  readonly onEditCopy: (() => void) | undefined;
}

/** The region *Problem*: what is asked, how it is judged, what it may use, and hints one after the other. */
export function ProblemPane({ session, state, onOtherVariant, onEditCopy }: Props) {
  const { exercise } = session;
  const { language } = state;
  const { title, topic, origin, statement, limits } = exercise;
  return (
    <section aria-label="Problem" className={styles["problem"]}>
      <header className={styles["title"]}>
        <h1>{title}</h1>
        <p className={styles["badges"]}>
          <StatusBadge icon="circle" tone="quiet">
            {topic}
          </StatusBadge>
          <StatusBadge icon="circle" tone={tones[origin.difficulty]}>
            {origin.difficulty}
          </StatusBadge>
          {onOtherVariant && (
            <Button
              onClick={onOtherVariant}
              small
              title="The same kind of exercise, asking for something else"
            >
              Another variant
            </Button>
          )}
          {onEditCopy && (
            <Button onClick={onEditCopy} small title="Make an exercise of your own of it">
              Edit a copy
            </Button>
          )}
        </p>
      </header>
      <Markdown topHeading={2}>{statement[language]}</Markdown>
      <div className="onPaperOnly">
        <h2>The program to complete, in {languageNames[language]}</h2>
        <pre>{exercise.starter[language]}</pre>
      </div>
      <div className={classNames(styles["hintsPlace"], "onScreenOnly")}>
        <Suspense>
          <Hints key={language} session={session} state={state} />
        </Suspense>
      </div>
      <footer className={styles["rules"]}>
        <p>{describeRule(exercise)}</p>
        <p>
          Limits of each test: {limits.millisPerCase / 1000} s, {Math.round(limits.memoryBytes / 2 ** 20)} MB
          {language === "javascript" && " (in QuickJS)"}, {Math.round(limits.outputBytes / 1024)} KB of
          output.
        </p>
      </footer>
    </section>
  );
}

const tones = { easy: "pass", medium: "info", hard: "warn" } as const;
