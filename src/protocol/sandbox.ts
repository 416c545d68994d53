/** What the page and the sandbox frame's broker say to each other, over one MessagePort. Types only. */
import type { Engine } from "../domain/language.ts";
import type { EngineLimits, EngineReport } from "./engine.ts";

/** Files that the page fetches from its own origin and hands to the frame, which has no network. */
export interface FrameAssets {
  python?: { script: string; wasm: ArrayBuffer; stdlib: ArrayBuffer; snapshot?: ArrayBuffer };
  javascript?: { script: string };
  quickjs?: { wasm: ArrayBuffer };
}

export interface RunRequest {
  kind: "run";
  /** Unguessable; every answer carries it. */
  batchId: string;
  engine: Engine;
  /** Programs of one author may follow each other in one restored interpreter; between authors a new worker. */
  author: string;
  /** No other program of this author follows. */
  isLast?: boolean;
  source: string;
  entryPoint?: string;
  /** JSON text of `WireStep[]`. */
  cases: readonly string[];
  limits: EngineLimits;
  quiet: boolean;
}

export type ToFrame =
  /** With small memory, before anything else: one interpreter at a time, and none in reserve. */
  | { kind: "sparing" }
  | { kind: "assets"; assets: FrameAssets }
  | { kind: "warm"; engine: Engine }
  | RunRequest
  | { kind: "stop"; batchId: string }
  | { kind: "ping"; serial: number };

export type FromFrame =
  | { kind: "ready"; isolated: boolean }
  | { kind: "pong"; serial: number }
  | { kind: "warmed"; engine: string; millis: number; fromSnapshot: boolean }
  /** `batchId` where a batch could not be run at all. */
  | { kind: "failed"; engine: string; reason: string; batchId?: string }
  | { kind: "accepted"; batchId: string }
  | { kind: "outcomes"; batchId: string; outcomes: readonly { caseIndex: number; report: FrameReport }[] }
  /** A thread goes on for ever after its end, and only the end of the frame ends it. */
  | { kind: "worn" }
  | { kind: "done"; batchId: string; millis: number; reused: "restored" | "spare" | "new" };

/** What the broker adds to what an engine can say of itself. */
export type FrameReport =
  EngineReport | { kind: "notRun"; reason: "stopped" | "threeTimeLimits" | "threeCrashes" | "outOfTime" };
