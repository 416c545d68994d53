import type { StoreApi } from "zustand/vanilla";
import type { Draft } from "../domain/draft.ts";
import type { Exercise } from "../domain/exercise.ts";
import { type Language, languages } from "../domain/language.ts";
import type { ExerciseState } from "./exercise-session.ts";
import { createKeeping, type KeepingWorld } from "./keep-soon.ts";

interface Options extends KeepingWorld {
  readonly exercise: Exercise;
  readonly store: StoreApi<ExerciseState>;
  readonly solved: readonly Language[];
}

/** Keeps what the student has written. */
export function createDraftKeeping({ exercise, store, solved: earlier, ...world }: Options) {
  let solved = earlier;
  const { keepNow, keepSoon, settle } = createKeeping({
    ...world,
    draft,
    onEnd(keepsDrafts) {
      if (keepsDrafts !== store.getState().keepsDrafts) store.setState({ keepsDrafts });
    },
    onOther: (otherDraft) => store.setState({ otherDraft }),
  });

  function draft(): Draft {
    const { drafts, ownCases, language, javascriptEngine } = store.getState();
    const touched = languages.filter((each) => drafts[each] !== exercise.starter[each]);
    const sources = Object.fromEntries(touched.map((each) => [each, drafts[each]]));
    return { sources, ownCases, language, javascriptEngine, solved };
  }

  function noteSolved(language: Language): void {
    if (solved.includes(language)) return;
    solved = [...solved, language];
    keepSoon();
  }

  return {
    keepNow,
    keepSoon,
    /** What is shown now takes the place of both versions. */
    settle: (): void => {
      const { otherDraft } = store.getState();
      for (const language of otherDraft?.solved ?? [])
        if (!solved.includes(language)) solved = [...solved, language];
      store.setState({ otherDraft: undefined });
      settle();
    },
    noteSolved,
  };
}
