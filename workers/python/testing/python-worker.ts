// oxlint-disable-next-line triple-slash-reference -- the virtual module is declared in another project
/// <reference path="../../../src/virtual-modules.d.ts" />
import { python } from "virtual:sandbox-assets";
import { defaultLimits } from "../../../src/domain/limits.ts";
import {
  type EngineLimits,
  type EngineReport,
  type FromEngine,
  type ToEngine,
  control,
} from "../../../src/protocol/engine.ts";
import type { WireArgument, WireObservation, WireStep } from "../../../src/protocol/wire.ts";
import { wideStackGuardBytes } from "../../shared/stack-guard.ts";

interface Ran {
  readonly reports: readonly EngineReport[];
  /** Why the interpreter died, and in which case. */
  readonly fatal: { reason: string; caseIndex: number } | undefined;
  readonly messages: readonly FromEngine[];
}

interface RunOptions {
  readonly entryPoint?: string;
  readonly limits?: Partial<EngineLimits>;
  readonly announce?: boolean;
  readonly quiet?: boolean;
}

export interface PythonWorker {
  /** Interrupts a case that takes longer than its limit, again and again, as the broker does. */
  run(source: string, cases: readonly (readonly WireStep[])[], options?: RunOptions): Promise<Ran>;
  reset(): Promise<void>;
  reachedHost(): boolean;
  interrupt(): void;
  end(): void;
}

let files:
  | Promise<{
      scriptUrl: string;
      wasm: WebAssembly.Module;
      stdlib: Blob;
      snapshot: WebAssembly.Module;
    }>
  | undefined;

const bytes = async (url: string) => await (await fetch(url)).arrayBuffer();

async function fetchFiles() {
  const packed = await bytes(python.snapshotUrl);
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return {
    scriptUrl: URL.createObjectURL(new Blob([await bytes(python.scriptUrl)], { type: "text/javascript" })),
    wasm: await WebAssembly.compile(await bytes(python.wasmUrl)),
    stdlib: new Blob([await bytes(python.stdlibUrl)]),
    snapshot: await WebAssembly.compile(await new Response(unpacked).arrayBuffer()),
  };
}

/** Starts the built worker as the broker does: classic, from a blob. Interrupts need cross-origin isolation. */
export async function startPython({
  snapshot = true,
  stackGuardBytes = wideStackGuardBytes,
} = {}): Promise<PythonWorker> {
  const assets = await (files ??= fetchFiles());
  const shared = new SharedArrayBuffer(control.length * Int32Array.BYTES_PER_ELEMENT);
  const signals = new Int32Array(shared);
  signals[control.caseIndex] = control.idle;
  const worker = new Worker(assets.scriptUrl);
  const messages: FromEngine[] = [];
  const listeners = new Set<(message: FromEngine) => void>();
  worker.addEventListener("message", ({ data }: MessageEvent<FromEngine>) => {
    messages.push(data);
    for (const listen of listeners) listen(data);
  });
  const heard = (isIt: (message: FromEngine) => boolean): Promise<FromEngine> => {
    return new Promise((resolve) => {
      const listen = (message: FromEngine): void => {
        if (!isIt(message)) return;
        listeners.delete(listen);
        resolve(message);
      };
      listeners.add(listen);
    });
  };
  const send = (message: ToEngine): void => worker.postMessage(message);

  await heard(({ kind }) => kind === "loaded");
  const booted = heard(({ kind }) => kind === "booted" || kind === "bootFailed");
  send({
    kind: "bootPython",
    wasm: assets.wasm,
    stdlib: assets.stdlib,
    ...(snapshot && { snapshot: assets.snapshot }),
    control: shared,
    memoryBytes: defaultLimits.memoryBytes,
    stackGuardBytes,
  });
  const answer = await booted;
  if (answer.kind === "bootFailed") throw new Error(answer.reason);

  let runs = 0;
  return {
    run: async (source, cases, { entryPoint, limits, announce = false, quiet = false } = {}) => {
      const runId = ++runs;
      const from = messages.length;
      const ended = heard((m) => (m.kind === "finished" || m.kind === "fatal") && m.runId === runId);
      const all = { ...defaultLimits, ...limits };
      const stopWatching = interruptAfter(signals, all.millisPerCase);
      send({
        kind: "run",
        runId,
        source,
        ...(entryPoint !== undefined && { entryPoint }),
        cases: cases.map((steps) => JSON.stringify(steps)),
        firstCase: 0,
        limits: all,
        announce,
        quiet,
      });
      const last = await ended;
      stopWatching();
      const own = messages.slice(from);
      return {
        reports: own.flatMap((m) => (m.kind === "outcomes" ? m.outcomes.map(({ report }) => report) : [])),
        fatal: last.kind === "fatal" ? { reason: last.reason, caseIndex: last.caseIndex } : undefined,
        messages: own,
      };
    },
    reset: async () => {
      const clean = heard(({ kind }) => kind === "clean");
      send({ kind: "reset" });
      await clean;
    },
    reachedHost: () => messages.some(({ kind }) => kind === "reachedHost"),
    interrupt: () => void Atomics.store(signals, control.interrupt, 2),
    end: () => worker.terminate(),
  };
}

function interruptAfter(signals: Int32Array, limitMillis: number): () => void {
  let running: number = control.idle;
  let since = performance.now();
  const timer = setInterval(() => {
    const now = Atomics.load(signals, control.caseIndex);
    if (now !== running) {
      running = now;
      since = performance.now();
    } else if (running !== control.idle && performance.now() - since >= limitMillis) {
      Atomics.store(signals, control.interrupt, 2);
    }
  }, 10);
  return () => clearInterval(timer);
}

export const call = (name: string, ...args: WireArgument[]): WireStep[] => [
  { do: "call", name, observe: "return", args },
];
export const program = (stdin: string): WireStep[] => [{ do: "program", stdin, observe: "stdout" }];

/** What the steps of a finished case gave. @throws Error when the case did not finish */
export function observations(report: EngineReport | undefined): readonly WireObservation[] {
  if (report?.kind !== "finished") throw new Error(`The case did not finish: ${JSON.stringify(report)}`);
  return JSON.parse(report.observations);
}
