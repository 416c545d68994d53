import type { StoreApi } from "zustand/vanilla";
import type { Exercise } from "../domain/exercise.ts";
import type { Language } from "../domain/language.ts";
import type { Verdict } from "../domain/verdict.ts";
import type { RunProgram } from "../protocol/run-program.ts";
import type { ExerciseState } from "./exercise-session.ts";
import { createGate } from "./gate.ts";
import { isBusy } from "./is-busy.ts";

interface Options {
  readonly run: RunProgram;
  readonly exercise: Exercise;
  readonly store: StoreApi<ExerciseState>;
  readonly later: (millis: number, work: () => void) => () => void;
}

/** A slow machine, or trouble of our own, is no fault of the exercise. */
const isWrong = ({ kind }: Verdict) =>
  kind === "wrongAnswer" || kind === "runtimeError" || kind === "compileError";

/** Out of the way of whoever begins to type at once. */
const restMillis = 3000;

/**
 * Judges an exercise's own references and flaws in the background, in each language once its engine is ready and
 * nothing else runs. What fails is told in `withdrawn`: such an exercise would judge a right program wrong.
 */
export function createSelfCheck({ run, exercise, store, later }: Options) {
  const stop = new AbortController();
  const gate = createGate(run, { author: "gate", signal: stop.signal, isWrong });
  const checked = new Set<Language>();
  let cancel = () => {};

  function look(): void {
    cancel();
    const { language, sandbox, live } = store.getState();
    if (exercise.reference[language] === "" || exercise.runsReferenceUnasked === false) return;
    if (!live || sandbox.kind !== "ready" || checked.has(language)) return;
    cancel = later(restMillis, () => {
      if (isBusy(store.getState())) return look();
      checked.add(language);
      void check(language);
    });
  }

  async function check(language: Language): Promise<void> {
    // No sandbox, no finding: what cannot run here is told to whoever runs something.
    const problems = await gate.findProblemsIn(exercise, language).catch(() => []);
    if (stop.signal.aborted || problems.length === 0) return;
    store.setState(({ withdrawn }) => ({ withdrawn: [...withdrawn, ...problems] }));
  }

  const end = store.subscribe((state, before) => {
    if (state.sandbox.kind !== before.sandbox.kind || state.language !== before.language) look();
  });
  look();

  return {
    dispose(): void {
      cancel();
      end();
      stop.abort();
    },
  };
}
