import type { ReactNode } from "react";
import { categoryName } from "../../domain/category-name.ts";
import type { Exercise } from "../../domain/exercise.ts";
import type { Language } from "../../domain/language.ts";
import type { ExerciseSession, ExerciseState } from "../../state/exercise-session.ts";
import type { JudgeState } from "../../state/judge-state.ts";
import type { SearchState } from "../../state/searching.ts";
import type { JudgedCase } from "../../state/run-all-cases.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { CaseDetails, type CaseDetailsProps } from "./CaseDetails.tsx";
import { failsEveryInput } from "../../domain/verdict.ts";
import { caseStatus, isFailing } from "./case-status.ts";
import { previewText } from "../../domain/case-texts.ts";
import { say } from "../../messages/say.ts";
import { sayNodes } from "../../ui/say-nodes.tsx";
import styles from "./TestsPanel.module.css";

interface Props extends Pick<CaseDetailsProps, "language" | "source" | "onGoToLine"> {
  readonly session: ExerciseSession;
  readonly state: ExerciseState;
}

/** The smallest input on which a program fails, searched when asked for; also beyond the cases it has passed. */
export function Counterexample({ session, state, ...details }: Props) {
  const { tab, judged, searches, canSearch } = state;
  if (!canSearch || judged[tab].phase === "idle") return null;
  const search = searches[tab];
  const judge = judged[tab];
  if (neverBegins(session.exercise, judge)) return null;
  return (
    <section aria-label={say`Smallest failing input`} className={styles["section"]}>
      <header className={styles["head"]}>
        <h2>{say`Smallest failing input`}</h2>
        {search.kind === "searching" ? (
          <Button icon="stop" onClick={() => session.stop()} small>{say`Stop searching`}</Button>
        ) : (
          <Button icon="search" onClick={() => session.search()} small>
            {search.kind === "idle" ? invitation(judge) : say`Search again`}
          </Button>
        )}
      </header>
      <output className={styles["searched"]}>{summary(session.exercise, state, details.language)}</output>
      {search.kind === "found" && (
        <div className={styles["counterexample"]}>
          <CaseDetails
            exercise={session.exercise}
            state={asState(search.counterexample.judged)}
            test={search.counterexample.judged.testCase}
            {...details}
          />
        </div>
      )}
      {search.kind === "searching" && <p className={styles["empty"]}>{progress(search, details.language)}</p>}
      {search.kind === "broken" && (
        <Notice kind="error" title={search.message}>
          {search.advice}
        </Notice>
      )}
    </section>
  );
}

/** It cannot be read, or has not what the task asks for: every input fails alike, so there is none to search for. */
function neverBegins({ visible }: Exercise, { cases }: JudgeState): boolean {
  return (
    visible.length > 0 &&
    visible.every(({ id }) => {
      const state = cases.get(id);
      return state?.kind === "judged" && failsEveryInput(state.verdict);
    })
  );
}

function invitation({ cases }: JudgeState): string {
  return [...cases.values()].some(isFailing)
    ? say`Find the smallest failing input`
    : say`Search for an input that fails`;
}

/** Spoken when the search has ended. */
function summary(
  exercise: Exercise,
  { judged, searches, tab }: ExerciseState,
  language: Language,
): ReactNode {
  const search = searches[tab];
  switch (search.kind) {
    case "found": {
      const { judged: failing } = search.counterexample;
      const { testCase } = failing;
      const { word } = caseStatus(asState(failing), testCase);
      const input = <code>{previewText(testCase, language)}</code>;
      const kind = categoryName(testCase.category);
      const tried = inputs(search.tried);
      return (
        <>
          {passesExamples(exercise, judged[tab])
            ? sayNodes`Passes the examples, fails on ${input} (${word}, of the kind ${kind}).`
            : sayNodes`Fails on ${input} (${word}, of the kind ${kind}).`}{" "}
          {search.stopped
            ? say`Tried ${tried}; stopped before it was certain to be the smallest.`
            : say`Tried ${tried}.`}
        </>
      );
    }
    case "none":
      return search.stopped
        ? say`Stopped after ${inputs(search.tried)}; none of them fails.`
        : say`No input found that fails: tried ${inputs(search.tried)}. That is no proof, but a good sign.`;
    default:
      return null;
  }
}

function progress({ tried, smallest }: SearchState & { kind: "searching" }, language: Language): string {
  if (tried === 0) return say`Searching…`;
  return smallest === undefined
    ? say`Tried ${inputs(tried)}; none fails so far.`
    : say`Tried ${inputs(tried)}. Smallest so far: ${previewText(smallest.testCase, language)}`;
}

const inputs = (count: number) => (count === 1 ? say`${count} input` : say`${count} inputs`);

function passesExamples({ visible }: Exercise, { cases }: JudgeState): boolean {
  return visible.every(({ id }) => {
    const state = cases.get(id);
    return state?.kind === "judged" && !isFailing(state);
  });
}

function asState({ verdict, outcome }: JudgedCase) {
  const observations = outcome.kind === "finished" ? outcome.observations : [];
  return { kind: "judged", verdict, stdout: "", observations } as const;
}
