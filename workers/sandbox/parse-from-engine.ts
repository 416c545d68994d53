import type { EngineReport, FromEngine } from "../../src/protocol/engine.ts";
import { boundReport } from "./bound-report.ts";

type Fields = Readonly<Record<string, unknown>>;

/** More than any batch has cases. An array can be a thousand million long and hold nothing. */
const maxOutcomes = 100_000;

/**
 * A worker belongs to the program in it, so its messages are claims. Here their outline is checked and their size
 * bounded, so that the page never gets more than it can read at once; it parses every report in full.
 * @returns `undefined` for anything that is not a message of the protocol
 */
export function parseFromEngine(data: unknown): FromEngine | undefined {
  if (!isFields(data)) return undefined;
  const { kind, runId, caseIndex } = data;
  switch (kind) {
    case "loaded":
    case "booted":
    case "reachedHost":
    case "clean":
      return { kind };
    case "bootFailed":
      return { kind, reason: text(data["reason"]) };
    case "starting":
      return isIndex(runId) && isIndex(caseIndex) ? { kind, runId, caseIndex } : undefined;
    case "outcomes":
      return isIndex(runId)
        ? { kind, runId, outcomes: list(data["outcomes"]).slice(0, maxOutcomes).flatMap(parseOutcome) }
        : undefined;
    case "finished":
      return isIndex(runId) ? { kind, runId } : undefined;
    case "fatal":
      return isIndex(runId) && isIndex(caseIndex)
        ? { kind, runId, caseIndex, reason: text(data["reason"]) }
        : undefined;
    default:
      return undefined;
  }
}

function parseOutcome(data: unknown): { caseIndex: number; report: EngineReport }[] {
  if (!isFields(data)) return [];
  const { caseIndex, report } = data;
  // The top level, -1, has no report of its own: each case has one.
  if (!isIndex(caseIndex) || caseIndex < 0 || !isFields(report)) return [];
  return [{ caseIndex, report: boundReport(report) }];
}

const isFields = (data: unknown): data is Fields => typeof data === "object" && data !== null;
const isIndex = (value: unknown): value is number => Number.isInteger(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string =>
  // Retold by the page.
  typeof value === "string" ? value.slice(0, 500) : "no reason was given";
