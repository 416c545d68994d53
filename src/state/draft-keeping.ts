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
  /** Keeps it before it returns. */
  readonly saveNow: (draft: Draft) => void;
  readonly later: (millis: number, work: () => void) => () => void;
}

const savePauseMillis = 200;

/** Keeps what the student has written. */
export function createDraftKeeping({ exercise, store, solved: earlier, save, saveNow, later }: Options) {
  let solved = earlier;
  let resting = false;
  let changed = false;
  /** What no save has answered for yet: whoever only looks leaves no draft, and an old tab overwrites no newer one. */
  let unsaved: object | undefined;

  /** The first change is kept at once, for the page may be gone a moment later; what follows closely waits a little. */
  function keepSoon(): void {
    changed = true;
    unsaved = {};
    if (!resting) keep();
  }

  function keep(): void {
    if (!resting) later(savePauseMillis, rested);
    resting = true;
    changed = false;
    const saving = unsaved;
    void save(draft()).then((kept) => {
      if (kept && unsaved === saving) unsaved = undefined;
      if (kept !== store.getState().keepsDrafts) store.setState({ keepsDrafts: kept });
    });
  }

  /** The page is going away: a write that takes its time may not end. */
  function keepNow(): void {
    if (unsaved === undefined) return;
    saveNow(draft());
    keep();
  }

  function draft(): Draft {
    const { drafts, ownCases, language, javascriptEngine } = store.getState();
    const touched = languages.filter((each) => drafts[each] !== exercise.starter[each]);
    const sources = Object.fromEntries(touched.map((each) => [each, drafts[each]]));
    return { sources, ownCases, language, javascriptEngine, solved };
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

  return { keepNow, keepSoon, noteSolved };
}
