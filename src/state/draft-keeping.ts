import type { StoreApi } from "zustand/vanilla";
import type { Draft, SaveEnd } from "../domain/draft.ts";
import type { Exercise } from "../domain/exercise.ts";
import { type Language, languages } from "../domain/language.ts";
import type { ExerciseState } from "./exercise-session.ts";

interface Options {
  readonly exercise: Exercise;
  readonly store: StoreApi<ExerciseState>;
  readonly solved: readonly Language[];
  readonly save: (draft: Draft) => Promise<SaveEnd>;
  /** The same, over the version that a save told of. */
  readonly decide: (draft: Draft) => Promise<SaveEnd>;
  /** Keeps it before it returns. */
  readonly saveNow: (draft: Draft) => void;
  readonly later: (millis: number, work: () => void) => () => void;
}

const savePauseMillis = 200;

/** Keeps what the student has written. */
export function createDraftKeeping({ exercise, store, solved: earlier, ...world }: Options) {
  const { save, decide, saveNow, later } = world;
  let solved = earlier;
  let resting = false;
  let changed = false;
  /** What no save has answered for yet: whoever only looks leaves no draft, and an old tab overwrites no newer one. */
  let unsaved: object | undefined;
  /** What a save says that began before the last choice between versions is out of date. */
  let choices = 0;

  /** Every change is kept before the next, for the page may be gone a moment later; the database may wait a little. */
  function keepSoon(): void {
    changed = true;
    unsaved = {};
    if (resting) saveNow(draft());
    else keep();
  }

  function keep(): void {
    if (!resting) later(savePauseMillis, rested);
    resting = true;
    changed = false;
    void hear(save(draft()), unsaved);
  }

  async function hear(saving: Promise<SaveEnd>, what: object | undefined): Promise<void> {
    const choice = choices;
    const end = await saving;
    if (end.kind === "kept" && unsaved === what) unsaved = undefined;
    const keepsDrafts = end.kind !== "lost";
    if (keepsDrafts !== store.getState().keepsDrafts) store.setState({ keepsDrafts });
    if (end.kind === "other" && choice === choices) store.setState({ otherDraft: end.draft });
  }

  /** What is shown now takes the place of both versions. */
  function settle(): void {
    const { otherDraft } = store.getState();
    for (const language of otherDraft?.solved ?? [])
      if (!solved.includes(language)) solved = [...solved, language];
    store.setState({ otherDraft: undefined });
    choices += 1;
    unsaved = {};
    void hear(decide(draft()), unsaved);
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

  return { keepNow, keepSoon, settle, noteSolved };
}
