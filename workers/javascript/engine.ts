import type { EngineLimits, EngineReport } from "../../src/protocol/engine.ts";

export interface Program {
  readonly source: string;
  /** Absent: a program that reads standard input. */
  readonly entryPoint: string | undefined;
  /** Every name that a case calls or constructs, the entry point among them. */
  readonly names: readonly string[];
  readonly limits: EngineLimits;
  readonly quiet: boolean;
}

/** How a program's top level ended: ready for cases, or one report that is true of every case. */
export type Loaded =
  | { readonly kind: "ready"; readonly declaredParameters: number | undefined }
  | { readonly kind: "stopped"; readonly report: EngineReport };

export type CaseEnded = Exclude<EngineReport, { kind: "notCompiled" | "crashed" | "missingEntryPoint" }>;

/**
 * One of the two ways to run JavaScript. Callbacks instead of promises: in the browser's own engine the program
 * shares this realm, and may have patched what `await` looks up. Each callback is called once, perhaps at once.
 */
export interface JavaScriptEngine {
  load(program: Program, done: (loaded: Loaded) => void): void;
  /** `finished` comes with `millis` 0; the session measures. */
  runCase(stepsText: string, done: (report: CaseEnded) => void): void;
}

/** The engine is beyond use: the worker must be replaced, and the running case has no outcome. */
export class EngineBroken extends Error {
  override readonly name = "EngineBroken";
}
