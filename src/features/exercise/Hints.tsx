import { useMemo, useRef, useState } from "react";
import { say } from "../../messages/say.ts";
import type { ExerciseSession, ExerciseState } from "../../state/exercise-session.ts";
import { Button } from "../../ui/Button.tsx";
import { Markdown } from "../../ui/Markdown.tsx";
import { contentLanguage } from "./content-language.ts";
import styles from "./ExercisePage.module.css";
import { hintLadder, type HintStep, stillToSay } from "./hint-ladder.ts";

interface Props {
  readonly session: ExerciseSession;
  readonly state: ExerciseState;
}

/**
 * A ladder of hints, one more step at each click. It starts from what the last run showed; a new run starts a new
 * ladder, and the old one stays until then.
 */
export function Hints({ session, state }: Props) {
  const { language, judged } = state;
  const { cases, phase } = judged.student;
  const region = useRef<HTMLElement>(null);
  const [shown, setShown] = useState<{ readonly steps: readonly HintStep[]; readonly count: number }>();
  const ladder = useMemo(
    () => hintLadder({ exercise: session.exercise, language, cases: phase === "judged" ? cases : new Map() }),
    [session.exercise, language, cases, phase],
  );
  const steps = shown?.steps ?? ladder;
  const count = shown?.count ?? 0;
  const next = steps[count];
  const isOutdated = shown !== undefined && phase === "judged" && shown.steps !== ladder;

  function climb(from: readonly HintStep[], at: number) {
    const step = from[at];
    if (step?.reveals !== undefined) session.reveal(step.reveals);
    setShown({ steps: from, count: at + 1 });
    if (at + 1 === from.length) keepFocus();
  }

  function startAnew() {
    setShown(undefined);
    keepFocus();
  }

  /** The button that was pressed goes away, and the focus would be lost with it. */
  function keepFocus() {
    region.current?.focus();
  }

  return (
    <section aria-label={say`Hints`} className={styles["hints"]} ref={region} tabIndex={-1}>
      {stillToSay(steps.slice(0, count)).map(({ offer, text, code, isOfExercise }) => (
        <div className={styles["hint"]} key={offer}>
          <div lang={isOfExercise && contentLanguage(session.exercise)}>
            <Markdown topHeading={3}>{text}</Markdown>
          </div>
          {code !== undefined && (
            <pre className={styles["hintCode"]}>
              <code>{code}</code>
            </pre>
          )}
        </div>
      ))}
      <div className={styles["climb"]}>
        {next && (
          <Button onClick={() => climb(steps, count)} small>
            {count === 0 ? say`Hint: ${next.offer}` : next.offer}
          </Button>
        )}
        {isOutdated && <Button onClick={startAnew} small>{say`Hints for the last run`}</Button>}
      </div>
    </section>
  );
}
