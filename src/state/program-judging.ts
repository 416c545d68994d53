import type { StoreApi } from "zustand/vanilla";
import type { Exercise, TestCase } from "../domain/exercise.ts";
import type { Language } from "../domain/language.ts";
import { entryPointName } from "../domain/signature.ts";
import { summariseSubmission, type Submission } from "../domain/submission.ts";
import type { JudgeState } from "./judge-state.ts";
import type { Author, ExerciseState, OwnCaseDraft } from "./exercise-session.ts";
import { createJudging, type Judging, type JudgingOptions } from "./judging.ts";
import { engineOf, programSource } from "./shown-program.ts";
import { readOwnCase } from "./read-own-case.ts";

interface Options extends JudgingOptions {
  readonly exercise: Exercise;
  readonly store: StoreApi<ExerciseState>;
  /** The student's submission passed every case. */
  readonly onSolved: (language: Language) => void;
  /** A submission of the student's own program has been judged to its end. */
  readonly note: (submission: Submission) => void;
  readonly nowMillis: () => number;
}

const authors = ["student", "model"] as const satisfies readonly Author[];

/** Long enough to finish a word, short enough to feel at once. */
const typingPauseMillis = 400;

/** Judges the programs of both authors: when asked, and by itself after a pause in typing. */
export function createProgramJudging({ exercise, store, onSolved, note, nowMillis, ...outside }: Options) {
  const judgings: Readonly<Record<Author, Judging>> = {
    student: createJudging(outside),
    model: createJudging(outside),
  };
  let cancelLive = () => {};

  const ends = authors.map((author) =>
    judgings[author].store.subscribe((state) =>
      store.setState(({ judged }) => ({ judged: { ...judged, [author]: state } })),
    ),
  );

  async function judgeNow(
    author: Author,
    { submit, live }: { submit: boolean; live: boolean },
  ): Promise<void> {
    cancelLive();
    const state = store.getState();
    const source = programSource(state, author);
    if (source === undefined) return;
    const { language } = state;
    await judgings[author].start({
      author,
      language,
      engine: engineOf(state),
      entryPoint: entryPointName(exercise.signature, language),
      source,
      comparison: exercise.comparison,
      limits: exercise.limits,
      visible: exercise.visible,
      own: state.ownCases.flatMap((own) => readableCase(exercise, own)),
      ...(submit && { hidden: exercise.hidden }),
      live,
    });
    if (submit && author === "student") submitted(language);
  }

  function submitted(language: Language): void {
    const { cases, phase } = store.getState().judged.student;
    if (phase !== "judged" || wasCutShort(cases)) return;
    const verdictOf = (id: string) => {
      const state = cases.get(id);
      return state?.kind === "judged" ? state.verdict : undefined;
    };
    note(summariseSubmission(exercise.origin, exercise, { language, atMillis: nowMillis(), verdictOf }));
    if (passesAll(exercise, store.getState())) onSolved(language);
  }

  return {
    judgeNow,
    sourceOf: (author: Author) => programSource(store.getState(), author),
    /** A new text is being written over the one that was judged. */
    markStale: (author: Author) => judgings[author].markStale(),
    /** The text or the cases have changed: judge again after a pause, unless the page is told not to. */
    changed(author: Author): void {
      judgings[author].markStale();
      cancelLive();
      if (!store.getState().live) return;
      cancelLive = outside.later(
        typingPauseMillis,
        () => void judgeNow(author, { submit: false, live: true }),
      );
    },
    /** Verdicts speak of one language and engine; another has none yet. */
    startOver(): void {
      for (const author of authors) judgings[author].clear();
      const { live, language, drafts } = store.getState();
      if (!live) return;
      if (drafts[language] !== exercise.starter[language]) void judgeNow("student", { submit: false, live });
      void judgeNow("model", { submit: false, live });
    },
    forgetCase: (id: string): void => {
      for (const author of authors) judgings[author].forget(id);
    },
    stop(): void {
      cancelLive();
      for (const author of authors) judgings[author].stop();
    },
    dispose(): void {
      cancelLive();
      for (const author of authors) judgings[author].clear();
      for (const end of ends) end();
    },
  };
}

/** By *Stop*, or because another run overtook it: that says nothing about the program. */
function wasCutShort(cases: JudgeState["cases"]): boolean {
  return [...cases.values()].some(
    (state) =>
      state.kind !== "judged" || (state.verdict.kind === "notRun" && state.verdict.reason === "stopped"),
  );
}

function passesAll({ visible, hidden }: Exercise, { judged }: ExerciseState): boolean {
  const { cases, phase } = judged.student;
  if (phase !== "judged") return false;
  return [...visible, ...hidden].every(({ id }) => {
    const state = cases.get(id);
    return state?.kind === "judged" && state.verdict.kind === "passed";
  });
}

/** A case that cannot be read yet is not run; the form says why. */
function readableCase(exercise: Exercise, own: OwnCaseDraft): readonly TestCase[] {
  const read = readOwnCase(exercise, own);
  return read.kind === "case" ? [read.testCase] : [];
}
