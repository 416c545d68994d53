import { javascript, quickjs } from "virtual:sandbox-assets";
import { defaultLimits } from "../../../src/domain/limits.ts";
import type { EngineReport, EngineRun, FromEngine } from "../../../src/protocol/engine.ts";

const limits = { ...defaultLimits, millisPerCase: 1000, memoryBytes: 64 * 1024 * 1024 };

const script = fetch(javascript.scriptUrl).then((response) => response.text());
const compiled = WebAssembly.compileStreaming(fetch(quickjs.wasmUrl));

export type EngineName = "browser" | "quickjs";
type Run = Partial<EngineRun> & { source: string };

interface Ended {
  readonly reports: readonly EngineReport[];
  readonly messages: readonly FromEngine[];
}

/** Runs a program in a worker of its own, as the broker would, until the worker says that it is done. */
export async function run(engine: EngineName, { source, cases, ...rest }: Run): Promise<Ended> {
  const wasm = await compiled;
  const worker = await startWorker();
  const messages: FromEngine[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<Ended>();
  worker.addEventListener("error", (event) => reject(new Error(event.message)));
  worker.addEventListener("message", ({ data }: MessageEvent<FromEngine>) => {
    messages.push(data);
    if (data.kind === "loaded") {
      worker.postMessage({ kind: "bootJavaScript", engine, wasm, memoryBytes: limits.memoryBytes });
    }
    if (data.kind === "booted") {
      const defaults = {
        kind: "run",
        runId: 1,
        entryPoint: "f",
        firstCase: 0,
        limits,
        announce: false,
        quiet: false,
      };
      const { entryPoint, ...message } = { ...defaults, source, cases: cases ?? [calling()], ...rest };
      worker.postMessage(entryPoint === "" ? message : { ...message, entryPoint });
    }
    if (["finished", "fatal", "bootFailed"].includes(data.kind))
      resolve({ messages, reports: reportsIn(messages) });
  });
  return await promise.finally(() => worker.terminate());
}

/** A worker that has not been told yet which engine to be. */
export async function startWorker(): Promise<Worker> {
  return new Worker(URL.createObjectURL(new Blob([await script], { type: "text/javascript" })));
}

function reportsIn(messages: readonly FromEngine[]): EngineReport[] {
  return messages.flatMap((message) =>
    message.kind === "outcomes" ? message.outcomes.map(({ report }) => report) : [],
  );
}

export function calling(...args: unknown[]): string {
  return JSON.stringify([{ do: "call", name: "f", args, observe: "return" }]);
}

export function feeding(stdin: string): string {
  return JSON.stringify([{ do: "program", stdin, observe: "stdout" }]);
}

export async function observed(engine: EngineName, request: Run): Promise<unknown[]> {
  const { reports } = await run(engine, request);
  return reports.map((report) => (report.kind === "finished" ? JSON.parse(report.observations) : report));
}

export function program(engine: EngineName, source: string, ...stdins: string[]): Promise<unknown[]> {
  return observed(engine, { source, entryPoint: "", cases: stdins.map(feeding) });
}
