import { type Engine, engineNamed } from "../domain/language.ts";

/** What the frame says that somebody acts on. Each outcome is still to be parsed, with the batch it speaks of. */
export type FrameMessage =
  | { readonly kind: "ready"; readonly isolated: boolean }
  | {
      readonly kind: "warmed";
      readonly engine: Engine;
      readonly millis: number;
      readonly fromSnapshot: boolean;
    }
  | { readonly kind: "failed"; readonly engine: Engine; readonly reason: string; readonly batchId?: string }
  | { readonly kind: "outcomes"; readonly batchId: string; readonly outcomes: readonly unknown[] }
  | { readonly kind: "worn" }
  | { readonly kind: "done"; readonly batchId: string; readonly reused: string };

/**
 * The frame may be in a program's hands, so its messages (`FromFrame` of src/protocol/sandbox.ts) are read field by field.
 * @returns `undefined` for what is no message of the protocol, and for those that only show that the frame lives
 */
export function parseFromFrame(data: unknown): FrameMessage | undefined {
  if (!isFields(data)) return undefined;
  const { kind, batchId, outcomes, reason, millis } = data;
  const engine = typeof data["engine"] === "string" ? engineNamed(data["engine"]) : undefined;
  switch (kind) {
    case "ready":
      return { kind, isolated: data["isolated"] === true };
    case "warmed":
      if (engine === undefined || typeof millis !== "number") return undefined;
      return { kind, engine, millis, fromSnapshot: data["fromSnapshot"] === true };
    case "failed":
      if (engine === undefined || typeof reason !== "string") return undefined;
      return { kind, engine, reason, ...(typeof batchId === "string" && { batchId }) };
    case "worn":
      return { kind };
    case "outcomes":
      return typeof batchId === "string" && Array.isArray(outcomes) ? { kind, batchId, outcomes } : undefined;
    case "done":
      if (typeof batchId !== "string") return undefined;
      return { kind, batchId, reused: typeof data["reused"] === "string" ? data["reused"] : "" };
    default:
      return undefined;
  }
}

/** One of `outcomes`: which of the batch's cases it speaks of, and what it says. */
export function parseFrameOutcome(data: unknown): { caseIndex: number; report: unknown } | undefined {
  if (!isFields(data) || !("report" in data)) return undefined;
  const { caseIndex, report } = data;
  return typeof caseIndex === "number" ? { caseIndex, report } : undefined;
}

const isFields = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === "object" && data !== null;
