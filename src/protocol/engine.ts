/**
 * What the broker and an engine's worker say to each other, inside the sandbox frame. A worker belongs to the
 * program it runs: everything in `FromEngine` is a claim, bounded and checked by the broker and again by the page.
 */
import type { WireThrown } from "./wire.ts";

/** Compiled WebAssembly; the frame's and the workers' `lib`s name it apart. */
export interface PythonBoot {
  kind: "bootPython";
  /** Compiled once in the broker; cannot cross from the page. */
  wasm: object;
  /** python_stdlib.zip; nobody can change it, and a copy is made where somebody reads it. */
  stdlib: Blob;
  /** Compiled, too: memory with harness and usual imports inside; absent: a plain load. */
  snapshot?: object;
  control?: SharedArrayBuffer;
  memoryBytes: number;
  /** CPython's guard of the native stack, in bytes; wide by default, narrow on a retry (see reference on native stack). */
  stackGuardBytes: number;
}

export interface JavaScriptBoot {
  kind: "bootJavaScript";
  engine: "browser" | "quickjs";
  /** For QuickJS: its compiled module. */
  wasm?: object;
  control?: SharedArrayBuffer;
  memoryBytes: number;
}

export interface EngineRun {
  kind: "run";
  runId: number;
  source: string;
  /** What the program must define; absent for a program that reads standard input. */
  entryPoint?: string;
  /** JSON text of `WireStep[]`, one for each case still to run; `firstCase` is the index of the first. */
  cases: readonly string[];
  firstCase: number;
  limits: EngineLimits;
  /** Report each case as soon as it ends, and announce each before it starts; set where there is no shared memory. */
  announce: boolean;
  /** True: hidden cases. Nothing that the program prints is sent back, beyond what a step observes. */
  quiet: boolean;
}

export interface EngineLimits {
  millisPerCase: number;
  memoryBytes: number;
  outputBytes: number;
  valueNodes: number;
}

export type ToEngine =
  | PythonBoot
  | JavaScriptBoot
  | EngineRun
  /** Make the interpreter as it was after booting. Answered by `clean`. */
  | { kind: "reset" };

export type FromEngine =
  | { kind: "loaded" }
  | { kind: "booted" }
  | { kind: "bootFailed"; reason: string }
  /** Sent by the wrapped entry points before a program gains anything of JavaScript's: it cannot be taken back. */
  | { kind: "reachedHost" }
  /** Only with `announce`. `caseIndex` -1 is the program's top level. */
  | { kind: "starting"; runId: number; caseIndex: number }
  | { kind: "outcomes"; runId: number; outcomes: readonly EngineOutcome[] }
  | { kind: "finished"; runId: number }
  /** The interpreter is beyond use and the program is not to blame (native stack, a failed assertion of the runtime). The running case has no outcome. */
  | { kind: "fatal"; runId: number; reason: string; caseIndex: number }
  | { kind: "clean" };

export interface EngineOutcome {
  caseIndex: number;
  report: EngineReport;
}

export type EngineReport =
  /** `observations`: JSON text of `WireObservation[]`. */
  | { kind: "finished"; observations: string; stdout: string; millis: number; declaredParameters?: number }
  | { kind: "notCompiled"; message: string; line?: number; column?: number }
  | { kind: "crashed"; thrown: WireThrown; stdout: string }
  | { kind: "missingEntryPoint"; name: string; defined: readonly string[] }
  /** The worker itself saw the interrupt; a worker that had to be killed says nothing. */
  | { kind: "timedOut"; stdout: string; where: "case" | "topLevel" }
  | { kind: "outOfMemory" }
  | { kind: "outputTooLarge"; what: "printed" | "returned"; limit: string }
  | { kind: "engineFailed"; reason: string };

/**
 * Shared memory between broker and one worker, as Int32Array. `interrupt` is Pyodide's buffer (2 = SIGINT; QuickJS
 * polls it too); `caseIndex` is 1 + the index of the case that runs now (-1 + 1 = 0 for the top level), `idle` when
 * nothing runs. Written by the worker, read by the broker's clock. On `life` the worker waits, asynchronously and for
 * ever: whether somebody waits there tells if its thread still exists (workers/shared/wait-for-ever.ts).
 */
export const control = { interrupt: 0, caseIndex: 1, life: 2, length: 3, idle: -1 } as const;
