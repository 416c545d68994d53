import { createStore, type StoreApi } from "zustand/vanilla";
import { asPlaygroundError } from "../../domain/playground-error.ts";
import { languages } from "../../domain/language.ts";
import type { AuthoredExercise } from "../../domain/teach/authored-exercise.ts";
import type { Written } from "../../domain/teach/drawn-cases.ts";
import { say } from "../../messages/say.ts";
import type { RunProgram } from "../../protocol/run-program.ts";
import { measureStrength, type Strength, type StrengthProgress, type Unmeasured } from "./case-strength.ts";
import { type Agreement, compareReferences } from "./compare-references.ts";
import { whatRuns } from "./what-runs.ts";

export interface StrengthFound {
  readonly strengths: readonly (Strength | Unmeasured)[];
  /** Absent: only one language has a reference, or it has not come to that. */
  readonly agreement: Agreement | undefined;
  /** What was measured, as `whatRuns` tells it: another exercise may have other strengths. */
  readonly of: string;
  readonly stopped: boolean;
}

export type StrengthState =
  | { readonly kind: "none" }
  | {
      readonly kind: "running";
      readonly progress: StrengthProgress | undefined;
      /** What is known of the exercise as it was. */
      readonly before: StrengthFound | undefined;
    }
  | ({ readonly kind: "found" } & StrengthFound)
  | { readonly kind: "failed"; readonly message: string };

export interface StrengthSession {
  readonly store: StoreApi<StrengthState>;
  /** Measures every language that has a reference; one that runs already is stopped. */
  readonly measure: (written: Written) => Promise<void>;
  /** What was found so far stays. */
  readonly stop: () => void;
  /** Stops as if it had not been begun: what was known before is known again. */
  readonly giveWay: () => void;
}

/** How strong the tests of an exercise are; it is measured when it is asked for. */
export function createStrengthSession(run: RunProgram): StrengthSession {
  const store = createStore<StrengthState>(() => ({ kind: "none" }));
  let running = new AbortController();

  async function measure(written: Written): Promise<void> {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const before = knownIn(store.getState());
    const set = (state: StrengthState) => {
      if (running.signal === signal) store.setState(state, true);
    };
    set({ kind: "running", progress: undefined, before });
    try {
      const found = await findAll(written, {
        run,
        signal,
        onProgress: (progress) => !signal.aborted && set({ kind: "running", progress, before }),
      });
      set({ kind: "found", ...found, of: whatRuns(written.authored), stopped: signal.aborted });
    } catch (error) {
      set({ kind: "failed", message: asPlaygroundError(error, say`Try again.`).message });
    }
  }

  function giveWay(): void {
    const state = store.getState();
    if (state.kind !== "running") return;
    running.abort();
    running = new AbortController();
    store.setState(state.before ? { kind: "found", ...state.before } : { kind: "none" }, true);
  }

  return { store, measure, stop: () => running.abort(), giveWay };
}

/** What was found last, also while it is measured anew. */
export function knownIn(state: StrengthState): StrengthFound | undefined {
  if (state.kind === "running") return state.before;
  return state.kind === "found" ? state : undefined;
}

/** Those in which the exercise can be solved and has a reference. */
export function measurable({ languages: chosen, reference }: AuthoredExercise) {
  return languages.filter((each) => chosen.includes(each) && reference[each].trim() !== "");
}

async function findAll(
  written: Written,
  context: Parameters<typeof measureStrength>[2],
): Promise<Pick<StrengthFound, "strengths" | "agreement">> {
  const chosen = measurable(written.authored);
  const strengths: (Strength | Unmeasured)[] = [];
  for (const language of chosen) {
    if (context.signal.aborted) break;
    // oxlint-disable-next-line no-await-in-loop -- so that the first language's survivors are not waited for by both
    strengths.push(await measureStrength(written, language, context));
  }
  const [first, second] = chosen;
  const isPair = first !== undefined && second !== undefined && !context.signal.aborted;
  return {
    strengths,
    agreement: isPair ? await compareReferences(written, [first, second], context) : undefined,
  };
}
