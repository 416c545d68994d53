import { createStore, type StoreApi } from "zustand/vanilla";
import type { Exercise } from "../domain/exercise.ts";
import { type FillRequest, fillRequest } from "../domain/fill-in-the-middle.ts";
import type { Failed } from "../domain/playground-error.ts";
import type { Completion, LoadProgress, ModelReady } from "../protocol/model.ts";
import type { CodeCaret } from "./completing.ts";

/** `automatic`: where the device is fast enough, once the model is there for another reason. */
export const ghostChoices = ["on", "automatic", "off"] as const;
export type GhostChoice = (typeof ghostChoices)[number];

/** Whether suggestions appear while typing, and why not. */
export type GhostStanding =
  | { readonly kind: "on" }
  /** `totalBytes` 0: not known yet. */
  | { readonly kind: "loading"; readonly loadedBytes: number; readonly totalBytes: number }
  | { readonly kind: "chosenOff" }
  /** It starts with the first thing typed where they are chosen, else when the model is loaded for a program. */
  | { readonly kind: "notLoaded" }
  | { readonly kind: "noMiddle" }
  | { readonly kind: "slowDevice" }
  /** The first suggestion took that long. */
  | { readonly kind: "slowModel"; readonly millis: number }
  | { readonly kind: "failed"; readonly message: string };

export interface GhostTextState {
  readonly choice: GhostChoice;
  readonly standing: GhostStanding;
}

export interface GhostWorld {
  /** The model in use, where it is loaded; nothing is loaded by asking. */
  readonly loaded: () => Promise<ModelReady | undefined>;
  readonly load: (onProgress: LoadProgress) => Promise<ModelReady | Failed>;
  readonly complete: (
    request: FillRequest,
    options: { readonly signal: AbortSignal },
  ) => Promise<Exclude<Completion, { kind: "failed" }> | Failed>;
  /** A quick look at the device; asked once, and only where it decides. */
  readonly looksFast: () => boolean;
  readonly keepChoice: (choice: GhostChoice) => void;
}

/** Ghost text of the whole page: the choice, how the model does, and completions for whoever asks. */
export interface GhostText {
  readonly store: StoreApi<GhostTextState>;
  readonly choose: (choice: GhostChoice) => void;
  /** Loads the model where suggestions are chosen and it is not there. */
  readonly prepare: () => Promise<void>;
  /** Looks again: the model may have been loaded, or changed. */
  readonly refresh: () => Promise<void>;
  /** What the model puts at the caret, as it is; `undefined` where there shall be no suggestion. */
  readonly complete: (
    exercise: Pick<Exercise, "signature" | "task">,
    caret: CodeCaret,
    signal: AbortSignal,
  ) => Promise<string | undefined>;
}

/** A suggestion that comes later than that is in the way more often than it helps. */
export const slowMillis = 400;

export function createGhostText(world: GhostWorld, choice: GhostChoice): GhostText {
  let ready: ModelReady | undefined;
  /** About one loaded model; another one is measured anew. */
  let measured: { readonly ready: ModelReady; readonly millis: number } | undefined;
  let loading: { loadedBytes: number; totalBytes: number } | undefined;
  let failure: string | undefined;
  let fast: boolean | undefined;
  const store = createStore<GhostTextState>(() => ({ choice, standing: standingOf(choice) }));

  function standingOf(chosen: GhostChoice): GhostStanding {
    if (chosen === "off") return { kind: "chosenOff" };
    if (failure !== undefined) return { kind: "failed", message: failure };
    if (loading !== undefined) return { kind: "loading", ...loading };
    if (ready === undefined) return { kind: "notLoaded" };
    if (!ready.fillsInTheMiddle) return { kind: "noMiddle" };
    if (chosen === "on") return { kind: "on" };
    if (measured?.ready === ready && measured.millis > slowMillis)
      return { kind: "slowModel", millis: measured.millis };
    fast ??= world.looksFast();
    return fast ? { kind: "on" } : { kind: "slowDevice" };
  }

  function show(): void {
    store.setState(({ choice: chosen }) => ({ standing: standingOf(chosen) }));
  }

  async function refresh(): Promise<void> {
    const loaded = await world.loaded();
    // Another one is there, or the same anew: the failure was not its own.
    if (loaded !== undefined && loaded !== ready) failure = undefined;
    ready = loaded;
    show();
  }

  async function prepare(): Promise<void> {
    await refresh();
    if (store.getState().choice !== "on" || store.getState().standing.kind !== "notLoaded") return;
    loading = { loadedBytes: 0, totalBytes: 0 };
    show();
    const loaded = await world.load((progress) => {
      loading = progress;
      show();
    });
    loading = undefined;
    if (loaded.kind === "failed") failure = loaded.error.message;
    else ready = loaded;
    show();
  }

  /** `undefined` as well where somebody has turned suggestions off meanwhile, or this one was too slow. */
  async function ask(
    asker: ModelReady,
    request: FillRequest,
    signal: AbortSignal,
  ): Promise<string | undefined> {
    const answer = await world.complete(request, { signal });
    // What was cut short says nothing about the model.
    if (signal.aborted) return undefined;
    if (answer.kind === "failed") await noteFailure(asker, answer);
    else if (measured?.ready !== asker) measured = { ready: asker, millis: answer.millis };
    show();
    return answer.kind === "finished" && store.getState().standing.kind === "on" ? answer.text : undefined;
  }

  /** A model that is still there has only refused this one request, such as one too long for it. */
  async function noteFailure(asker: ModelReady, { error }: Failed): Promise<void> {
    const loaded = await world.loaded();
    if (loaded !== asker) failure = error.message;
    if (loaded === undefined) ready = undefined;
  }

  return {
    store,
    prepare,
    refresh,
    choose(next) {
      world.keepChoice(next);
      failure = undefined;
      store.setState({ choice: next, standing: standingOf(next) });
    },
    async complete(exercise, caret, signal) {
      await prepare();
      if (signal.aborted || ready === undefined || store.getState().standing.kind !== "on") return undefined;
      const { contextTokens } = ready;
      return ask(ready, fillRequest(caret, { exercise, language: caret.language, contextTokens }), signal);
    },
  };
}
