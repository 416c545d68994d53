import { createStore, type StoreApi } from "zustand/vanilla";
import { asPlaygroundError, type Failed } from "../domain/playground-error.ts";
import type { Dtype } from "../domain/model-entry.ts";
import type { TokenOdds } from "../domain/token-odds.ts";
import { say } from "../messages/say.ts";
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

/** One of the model's programs. */
export interface WrittenSample {
  readonly source: string;
  readonly tokens: number;
  readonly stopped: Sample["stopped"];
  /** What the model thought of each token after the prefix; empty where it was not asked. */
  readonly trace: readonly TokenOdds[];
}

/** How the model's programs for one exercise and language stand. `chosen`: which of them is shown, from 0. */
export type GenerationState =
  | { readonly kind: "idle" }
  /** `totalBytes` 0: not known yet. */
  | { readonly kind: "loadingModel"; readonly loadedBytes: number; readonly totalBytes: number }
  | {
      readonly kind: "writing";
      /** The programs so far, as the editor shows them. */
      readonly texts: readonly string[];
      readonly chosen: number;
      readonly tokens: number;
      readonly tokensPerSecond: number;
      readonly device: ModelDevice;
      readonly dtype: Dtype;
    }
  | WrittenState
  | ({ readonly kind: "failed" } & Failure);

export interface WrittenState {
  readonly kind: "written";
  readonly samples: readonly WrittenSample[];
  readonly chosen: number;
  /** Of all samples together. */
  readonly tokens: number;
  readonly tokensPerSecond: number;
  readonly device: ModelDevice;
  readonly dtype: Dtype;
  /** Why it was WASM; absent on WebGPU. */
  readonly because?: string;
  /** How the answers began: given to the model, not written by it. */
  readonly prefix: string;
  /** Absent: greedy. */
  readonly sampling?: Sampling;
  /** Why the last request gave no programs: these are of an earlier one. */
  readonly failure?: Failure;
}

interface Failure {
  readonly message: string;
  readonly advice: string;
}

/** Where it was written in the end, if not where the model was first loaded: a device may be lost on the way. */
interface WrittenOn {
  readonly ready?: ModelReady;
}

export interface GenerationWorld {
  readonly load: (onProgress: LoadProgress) => Promise<ModelReady | Failed>;
  readonly generate: (
    request: GenerationRequest,
    options: { readonly onTokens: TokenProgress; readonly signal: AbortSignal },
  ) => Promise<(Finished & WrittenOn) | Failed>;
  /** The program in an answer, which may not be finished. */
  readonly extractProgram: (answer: string) => string;
}

export interface GenerationSession {
  readonly store: StoreApi<GenerationState>;
  /** Takes the place of a running one. Ends when the programs are written, or the state says why not. */
  readonly start: (request: GenerationRequest) => Promise<void>;
  /** Keeps what was written; before the first token, goes back to where `start` found the session. */
  readonly stop: () => void;
  /** Shows another of the samples, while they are written or after. */
  readonly choose: (index: number) => void;
}

/** The model's programs for one exercise in one language. Only the latest start is ever shown. */
export function createGenerationSession(world: GenerationWorld): GenerationSession {
  const store = createStore<GenerationState>(() => ({ kind: "idle" }));
  let latest: AbortController | undefined;
  /** What stood here before the running start. */
  let before: GenerationState = { kind: "idle" };

  async function start(request: GenerationRequest): Promise<void> {
    if (latest === undefined) before = withoutFailure(store.getState());
    latest?.abort();
    const control = new AbortController();
    latest = control;
    const show = (state: GenerationState): void => {
      if (latest === control) store.setState(withChoice(state, store.getState()), true);
    };
    try {
      show(await generate(world, request, { signal: control.signal, show, before }));
    } catch (error) {
      const advice = say`Press Generate solution again; if it stays so, reload the page.`;
      show(control.signal.aborted ? before : failed(asPlaygroundError(error, advice), before));
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
    choose(index) {
      const state = store.getState();
      if (state.kind !== "writing" && state.kind !== "written") return;
      const count = state.kind === "writing" ? state.texts.length : state.samples.length;
      if (index >= 0 && index < count) store.setState({ ...state, chosen: index }, true);
    },
  };
}

/** What was chosen while the samples were being written stays chosen. */
function withChoice(state: GenerationState, shown: GenerationState): GenerationState {
  const goesOn =
    shown.kind === "writing" &&
    (state.kind === "writing" || (state.kind === "written" && state.failure === undefined));
  return goesOn && state !== shown ? { ...state, chosen: shown.chosen } : state;
}

interface Run {
  readonly signal: AbortSignal;
  readonly show: (state: GenerationState) => void;
  readonly before: GenerationState;
}

async function generate(
  world: GenerationWorld,
  request: GenerationRequest,
  run: Run,
): Promise<GenerationState> {
  run.show({ kind: "loadingModel", loadedBytes: 0, totalBytes: 0 });
  const ready = await world.load((progress) => {
    if (!run.signal.aborted) run.show({ kind: "loadingModel", ...progress });
  });
  if (run.signal.aborted) return run.before;
  if (ready.kind === "failed") return failed(ready.error, run.before);

  const { device, dtype } = ready;
  const { prefix, sampling, samples: count = 1 } = request;
  const programOf = (text: string): string => world.extractProgram(prefix + text);
  const showTexts = (texts: readonly string[], pace: { tokens: number; tokensPerSecond: number }): void =>
    run.show({ kind: "writing", texts: texts.map(programOf), chosen: 0, ...pace, device, dtype });
  showTexts(
    Array.from({ length: count }, () => ""),
    { tokens: 0, tokensPerSecond: 0 },
  );
  const result = await world.generate(request, {
    signal: run.signal,
    onTokens: ({ texts, ...pace }) => showTexts(texts, pace),
  });
  if (result.kind === "failed") return failed(result.error, run.before);
  const { samples, tokens, tokensPerSecond } = result;
  if (tokens === 0 && samples.every(({ stopped }) => stopped === "byUser")) return run.before;
  const inTheEnd = result.ready ?? ready;
  return {
    kind: "written",
    samples: samples.map(({ text, trace = [], ...sample }) => ({
      ...sample,
      source: programOf(text),
      trace,
    })),
    chosen: 0,
    tokens,
    tokensPerSecond,
    device: inTheEnd.device,
    dtype: inTheEnd.dtype,
    ...(inTheEnd.because !== undefined && { because: inTheEnd.because }),
    prefix,
    ...(sampling !== undefined && { sampling }),
  };
}

/** Programs that were there stay there: nobody may have taken them over yet. */
function failed({ message, advice }: Failure, before: GenerationState): GenerationState {
  const failure = { message, advice };
  return before.kind === "written" ? { ...before, failure } : { kind: "failed", ...failure };
}

function withoutFailure(state: GenerationState): GenerationState {
  if (state.kind !== "written") return state;
  const { failure: _, ...written } = state;
  return written;
}
