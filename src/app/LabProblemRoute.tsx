import { useEffect, useState } from "react";
import type { Exercise } from "../domain/exercise.ts";
import { labExercise } from "../domain/lab/fair/lab-exercise.ts";
import type { Problem } from "../domain/lab/problem.ts";
import { retellReason } from "../domain/lab/retell-reason.ts";
import { say } from "../messages/say.ts";
import { convertProblem } from "../state/lab/convert-problem.ts";
import type { DraftStore } from "../storage/drafts.ts";
import { openLabProblems } from "../storage/lab-problems.ts";
import { loadFormatter } from "../ui/load-markdown.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { BadLinkScreen } from "./BadLinkScreen.tsx";
import { ExerciseScreen } from "./exercise-screen.tsx";
import { formatRoute } from "./route.ts";
import { pageServices } from "./services.ts";
import { replaceRoute } from "./use-route.ts";

interface Props {
  /** As `problemKey` makes it, or anything else. */
  readonly problemId: string;
  /** Among those that the lab holds; always the same function. */
  readonly find: (problemId: string) => Problem | undefined;
  readonly drafts: DraftStore;
  readonly mayRunByItself: boolean;
}

type Opened =
  | { readonly kind: "exercise"; readonly exercise: Exercise; readonly kept: boolean }
  | { readonly kind: "missing" }
  | { readonly kind: "impossible"; readonly problem: Problem; readonly because: string };

/** A problem of the lab as an exercise like any other; it is kept in this browser, so that its address leads to it again. */
export function LabProblemRoute({ problemId, find, drafts, mayRunByItself }: Props) {
  const [opened, setOpened] = useState<Opened>();
  const [trouble, setTrouble] = useState<{ readonly error: unknown }>();

  useEffect(() => {
    const closed = new AbortController();
    openProblem(problemId, find, closed.signal).then(
      (found) => {
        if (!closed.signal.aborted) setOpened(found);
      },
      (error: unknown) => {
        if (!closed.signal.aborted) setTrouble({ error });
      },
    );
    return () => closed.abort();
  }, [problemId, find]);

  if (trouble !== undefined) throw trouble.error;
  if (opened === undefined) return <output>{say`Opening the problem…`}</output>;
  switch (opened.kind) {
    case "missing":
      return (
        <BadLinkScreen
          problem={say`This problem is not kept in this browser. Choose its file in the lab, and open it there.`}
          title={say`No such problem here`}
          ways={[toLab()]}
        />
      );
    case "impossible":
      return (
        <BadLinkScreen
          problem={say`${opened.problem.id} has no tests that can be run apart from it: ${retellReason(opened.because)}.`}
          title={say`This problem cannot be an exercise`}
          ways={[toLab()]}
        />
      );
    case "exercise": {
      const { exercise } = opened;
      const [language = "python"] = exercise.languages ?? [];
      return (
        <ExerciseScreen
          {...exercise.origin}
          actions={
            <>
              {!opened.kept && (
                <span>{say`Not kept in this browser: after a reload, open it from the lab.`}</span>
              )}
              <ButtonLink href={toLab().href} small>{say`Back to the lab`}</ButtonLink>
            </>
          }
          drafts={drafts}
          given={exercise}
          language={language}
          mayRunByItself={mayRunByItself}
        />
      );
    }
  }
}

/**
 * Fetches what an exercise's screen is put together from, so that a problem of the lab opens with the network cut, too.
 * Not the large editor: a text area takes its place. A part that does not come is asked for again when it is needed.
 * It is here, and not where it is called from: then nothing that this imports becomes a file of its own.
 */
export async function fetchExerciseParts(): Promise<void> {
  await Promise.allSettled([
    import("./ModelTab.tsx"),
    import("./ghost-writing.ts"),
    import("./sampling.ts"),
    import("../features/editor/GhostHint.tsx"),
    import("../features/exercise/Hints.tsx"),
    import("../features/verdicts/TestsPanel.tsx"),
    import("../state/create-exercise-session.ts"),
    import("../state/program-writing.ts"),
    import("../storage/draft-database.ts"),
    import("../storage/submission-database.ts"),
    loadFormatter(),
  ]);
}

const toLab = () => ({ title: say`To the lab`, href: formatRoute({ kind: "lab" }) });

async function openProblem(problemId: string, find: Props["find"], signal: AbortSignal): Promise<Opened> {
  const store = openLabProblems();
  const inLab = find(problemId);
  const problem = inLab ?? (await store.load(problemId));
  if (problem === undefined) return { kind: "missing" };
  if (problem.tests.kind === "edgecase") {
    replaceRoute({ kind: "exercise", ...problem.tests.exercise, language: problem.language });
    return { kind: "missing" };
  }
  const kept = inLab === undefined || (await store.keep(inLab));
  const conversion = await convertProblem(problem, { run: pageServices().sandbox.run, signal });
  signal.throwIfAborted();
  if (conversion.kind === "impossible") return { kind: "impossible", problem, because: conversion.because };
  return { kind: "exercise", exercise: labExercise(problem, conversion), kept };
}
