import type { StoreApi } from "zustand/vanilla";
import type { Draft } from "../domain/draft.ts";
import type { Exercise } from "../domain/exercise.ts";
import { type Language, languages } from "../domain/language.ts";
import type { ExerciseState } from "./exercise-session.ts";

interface Options {
  readonly exercise: Exercise;
  readonly store: StoreApi<ExerciseState>;
  readonly solved: readonly Language[];
  /** @returns false where nothing is kept */
  readonly save: (draft: Draft) => Promise<boolean>;
  readonly later: (millis: number, work: () => void) => () => void;
}

const savePauseMillis = 200;

/** Keeps what the student has written. */
export function createDraftKeeping({ exercise, store, solved: earlier, save, later }: Options) {
  let solved = earlier;
  let resting = false;
  let changed = false;

  /** The first change is kept at once, for the page may be gone a moment later; what follows closely waits a little. */
  function keepSoon(): void {
    changed = true;
    if (!resting) keep();
  }

  function keep(): void {
    if (!resting) later(savePauseMillis, rested);
    resting = true;
    changed = false;
    const { drafts, ownCases, language, javascriptEngine, keepsDrafts } = store.getState();
    const touched = languages.filter((each) => drafts[each] !== exercise.starter[each]);
    const sources = Object.fromEntries(touched.map((each) => [each, drafts[each]]));
    void save({ sources, ownCases, language, javascriptEngine, solved }).then((kept) => {
      if (kept !== keepsDrafts) store.setState({ keepsDrafts: kept });
    });
  }

  function rested(): void {
    resting = false;
    if (changed) keep();
  }

  function noteSolved(language: Language): void {
    if (solved.includes(language)) return;
    solved = [...solved, language];
    keepSoon();
  }

  return { keep, keepSoon, noteSolved };
}
