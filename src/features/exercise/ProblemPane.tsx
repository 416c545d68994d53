import { describeRule } from "../../domain/describe-comparison.ts";
import type { Exercise } from "../../domain/exercise.ts";
import { type Language, languageNames } from "../../domain/language.ts";
import { sayDifficulty } from "../../domain/say-difficulty.ts";
import { topicName } from "../../domain/topic-name.ts";
import { say } from "../../messages/say.ts";
import type { ExerciseSession, ExerciseState } from "../../state/exercise-session.ts";
import { Button } from "../../ui/Button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { late } from "../../ui/late.tsx";
import { Markdown } from "../../ui/Markdown.tsx";
import { StatusBadge } from "../../ui/StatusBadge.tsx";
import { contentLanguage } from "./content-language.ts";
import styles from "./ExercisePage.module.css";

// Nobody needs a hint before the statement.
const Hints = late(async () => (await import("./Hints.tsx")).Hints);

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
  const { title, topic, origin, statement } = exercise;
  const content = contentLanguage(exercise);
  return (
    <section aria-label={say`Problem`} className={styles["problem"]}>
      <header className={styles["title"]}>
        <h1 lang={content}>{title}</h1>
        <p className={styles["badges"]}>
          <StatusBadge icon="circle" tone="quiet">
            {topicName(topic)}
          </StatusBadge>
          <StatusBadge icon="circle" tone={tones[origin.difficulty]}>
            {sayDifficulty(origin.difficulty)}
          </StatusBadge>
          {onOtherVariant && (
            <Button
              onClick={onOtherVariant}
              small
              title={say`The same kind of exercise, asking for something else`}
            >
              {say`Another variant`}
            </Button>
          )}
          {onEditCopy && (
            <Button onClick={onEditCopy} small title={say`Make an exercise of your own of it`}>
              {say`Edit a copy`}
            </Button>
          )}
        </p>
      </header>
      <div lang={content}>
        <Markdown topHeading={2}>{statement[language]}</Markdown>
      </div>
      <div className="onPaperOnly">
        <h2>{say`The program to complete, in ${languageNames[language]}`}</h2>
        <pre>{exercise.starter[language]}</pre>
      </div>
      <div className={classNames(styles["hintsPlace"], "onScreenOnly")}>
        <Hints key={language} session={session} state={state} />
      </div>
      <footer className={styles["rules"]}>
        <p>{describeRule(exercise)}</p>
        <p>{describeLimits(exercise, language)}</p>
      </footer>
    </section>
  );
}

function describeLimits({ limits }: Exercise, language: Language): string {
  const seconds = limits.millisPerCase / 1000;
  const megabytes = Math.round(limits.memoryBytes / 2 ** 20);
  const kilobytes = Math.round(limits.outputBytes / 1024);
  return language === "javascript"
    ? say`Limits of each test: ${seconds} s, ${megabytes} MB (in QuickJS), ${kilobytes} KB of output.`
    : say`Limits of each test: ${seconds} s, ${megabytes} MB, ${kilobytes} KB of output.`;
}

const tones = { easy: "pass", medium: "info", hard: "warn" } as const;
