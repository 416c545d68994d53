import type { JudgeState } from "../../state/judge-state.ts";
import type { Verdict } from "../../domain/verdict.ts";
import type { Marker } from "./editor-document.ts";

/** The lines at which a program failed, each once; none once the text has changed, since lines move. */
export function programMarkers({ cases, stale }: JudgeState): readonly Marker[] {
  if (stale) return [];
  const markers = new Map<string, Marker>();
  for (const state of cases.values()) {
    const marker = state.kind === "judged" ? markerOf(state.verdict) : undefined;
    if (marker !== undefined) markers.set(`${marker.line} ${marker.message}`, marker);
  }
  return [...markers.values()].slice(0, maxMarkers);
}

/** A program that fails in a new way in every case is not told apart by yet another mark. */
const maxMarkers = 5;

function markerOf(verdict: Verdict): Marker | undefined {
  if (verdict.kind === "compileError") {
    const { line, column, message } = verdict.problem;
    if (line === undefined) return undefined;
    return { line, message, severity: "error", ...(column !== undefined && { column }) };
  }
  if (verdict.kind !== "runtimeError" || verdict.error.kind !== "thrown") return undefined;
  const { typeName, message, frames } = verdict.error.thrown;
  const line = frames.at(-1)?.line;
  return line === undefined ? undefined : { line, message: `${typeName}: ${message}`, severity: "error" };
}
