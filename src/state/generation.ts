import { createStore, type StoreApi } from "zustand/vanilla";
import { asPlaygroundError, type Failed } from "../domain/playground-error.ts";
import type {
  Generation,
  GenerationRequest,
  LoadProgress,
  ModelDevice,
  ModelReady,
  Sample,
  Sampling,
  TokenProgress,
} from "../protocol/model.ts";

type Finished = Extract<Generation, { kind: "finished" }>;

/** How the model's program for one exercise and language stands. */
export type GenerationState =
  | { readonly kind: "idle" }
  /** `totalBytes` 0: not known yet. */
  | { readonly kind: "loadingModel"; readonly loadedBytes: number; readonly totalBytes: number }
  /** `text`: the program so far, as the editor shows it. */
  | {
      readonly kind: "writing";
      readonly text: string;
      readonly tokens: number;
      readonly tokensPerSecond: number;
      readonly device: ModelDevice;
    }
  | {
      readonly kind: "written";
      readonly source: string;
      readonly tokens: number;
      readonly tokensPerSecond: number;
      readonly device: ModelDevice;
      /** Why it was WASM; absent on WebGPU. */
      readonly because?: string;
      readonly stopped: Sample["stopped"];
    }
  | { readonly kind: "failed"; readonly message: string; readonly advice: string };

export interface GenerationWorld {
  readonly load: (onProgress: LoadProgress) => Promise<ModelReady | Failed>;
  readonly generate: (
    request: GenerationRequest,
    options: { readonly onTokens: TokenProgress; readonly signal: AbortSignal },
  ) => Promise<Finished | Failed>;
  /** The program in an answer, which may not be finished. */
  readonly extractProgram: (answer: string) => string;
}

interface GenerationStart {
  readonly prompt: string;
  readonly prefix: string;
  /** The model's context may allow fewer. */
  readonly maxNewTokens?: number;
  readonly sampling?: Sampling;
}

export interface GenerationSession {
  readonly store: StoreApi<GenerationState>;
  /** Takes the place of a running one. Ends when the program is written, or the state says why not. */
  readonly start: (task: GenerationStart) => Promise<void>;
  /** Keeps what was written; before the first token, goes back to where `start` found the session. */
  readonly stop: () => void;
}

/** The model's program for one exercise in one language. Only the latest start is ever shown. */
export function createGenerationSession(world: GenerationWorld): GenerationSession {
  const store = createStore<GenerationState>(() => ({ kind: "idle" }));
  let latest: AbortController | undefined;
  /** What stood here before the running start. */
  let before: GenerationState = { kind: "idle" };

  async function start(task: GenerationStart): Promise<void> {
    if (latest === undefined) before = store.getState();
    latest?.abort();
    const control = new AbortController();
    latest = control;
    const show = (state: GenerationState): void => {
      if (latest === control) store.setState(state, true);
    };
    try {
      show(await generate(world, task, { signal: control.signal, show, before }));
    } catch (error) {
      const advice = "Press Generate solution again; if it stays so, reload the page.";
      show(control.signal.aborted ? before : failed(asPlaygroundError(error, advice)));
    }
    if (latest === control) latest = undefined;
  }

  return {
    store,
    start,
    stop() {
      if (store.getState().kind === "loadingModel") store.setState(before, true);
      latest?.abort();
    },
  };
}

interface Run {
  readonly signal: AbortSignal;
  readonly show: (state: GenerationState) => void;
  readonly before: GenerationState;
}

async function generate(world: GenerationWorld, task: GenerationStart, run: Run): Promise<GenerationState> {
  run.show({ kind: "loadingModel", loadedBytes: 0, totalBytes: 0 });
  const ready = await world.load((progress) => {
    if (!run.signal.aborted) run.show({ kind: "loadingModel", ...progress });
  });
  if (run.signal.aborted) return run.before;
  if (ready.kind === "failed") return failed(ready.error);

  const { device, because } = ready;
  const programOf = (text: string): string => world.extractProgram(task.prefix + text);
  run.show({ kind: "writing", text: programOf(""), tokens: 0, tokensPerSecond: 0, device });
  const result = await world.generate(requestOf(task), {
    signal: run.signal,
    onTokens: ({ texts, ...pace }) =>
      run.show({ kind: "writing", text: programOf(texts[0] ?? ""), ...pace, device }),
  });
  if (result.kind === "failed") return failed(result.error);
  const { samples, tokens, tokensPerSecond } = result;
  const { text, stopped } = samples[0] ?? { text: "", stopped: "byUser" as const };
  if (stopped === "byUser" && tokens === 0) return run.before;
  const why = because === undefined ? {} : { because };
  return { kind: "written", source: programOf(text), tokens, tokensPerSecond, device, ...why, stopped };
}

function requestOf({ prompt, prefix, maxNewTokens = 256, sampling }: GenerationStart): GenerationRequest {
  return { prompt, prefix, maxNewTokens, ...(sampling === undefined ? {} : { sampling }) };
}

function failed({ message, advice }: { message: string; advice: string }): GenerationState {
  return { kind: "failed", message, advice };
}
