import * as z from "zod/mini";
import { english } from "../../messages/in-english.ts";
import { parseJson } from "../codec.ts";
import { decodeReport } from "../decode-report.ts";
import type { Limits } from "../limits.ts";
import type { Outcome } from "../outcome.ts";
import { unreachable } from "../unreachable.ts";

interface Heard {
  /** Of each case at most once in a run, in the order in which they came. */
  readonly outcomes: readonly HeardOutcome[];
  /** What is not part of the report: what programs print, and Node's own words. */
  readonly text: string;
}

interface HeardOutcome {
  readonly caseId: string;
  readonly outcome: Outcome;
}

/** How the test runner ended. */
export type RunEnding =
  | { readonly kind: "exited"; readonly code: number }
  | { readonly kind: "stopped" }
  /** The whole batch took longer than it may. */
  | { readonly kind: "outOfTime" }
  /** The container was lost, or refused to run it. */
  | { readonly kind: "failed"; readonly reason: string };

export interface NodeReportReader {
  /** @param chunk of the output, cut anywhere */
  readonly read: (chunk: string) => Heard;
  /** What is to be said of the cases that were not reported. */
  readonly end: (ending: RunEnding) => readonly HeardOutcome[];
}

/**
 * Reads what harness/reporter.mjs prints. Whatever runs in the container may have printed it: all is parsed, and a
 * line that names no case, or one that has been reported, does not count. Never throws.
 */
export function createNodeReportReader(run: {
  readonly nonce: string;
  readonly caseIds: readonly string[];
  readonly limits: Limits;
}): NodeReportReader {
  const open = new Set(run.caseIds);
  const lines = createLineReader(`${run.nonce} `);
  let linesLeft = linesPerCase * run.caseIds.length;

  const hear = (line: string): readonly HeardOutcome[] => {
    linesLeft -= 1;
    const said = linesLeft < 0 ? undefined : readLine(line, run.limits);
    if (said === undefined || !open.delete(said.caseId)) return [];
    return [said];
  };

  return {
    read: (chunk) => {
      const { marked, text } = lines(chunk);
      return { outcomes: marked.flatMap(hear), text };
    },
    end: (ending) => {
      const missing = [...open].map((caseId) => ({ caseId, outcome: missingOutcome(ending) }));
      open.clear();
      return missing;
    },
  };
}

/** A program that prints report after report is not listened to for ever. */
const linesPerCase = 10;
/** Of one report, whose answers are at most a million characters; each may be written as seven. */
const maxLineCharacters = 8_000_000;

const reportLine = z.object({ id: z.string(), report: z.unknown() });

function readLine(line: string, limits: Limits): HeardOutcome | undefined {
  const json = parseJson(line, maxLineCharacters);
  if (json.kind !== "decoded") return undefined;
  const parsed = reportLine.safeParse(json.value);
  if (!parsed.success) return undefined;
  const { id, report } = parsed.data;
  return { caseId: id, outcome: decodeReport(report, limits) };
}

function missingOutcome(ending: RunEnding): Outcome {
  switch (ending.kind) {
    case "exited":
      return {
        kind: "engineFailed",
        reason: english`Node's test runner ended with exit code ${ending.code} and had not reported this test`,
      };
    case "stopped":
      return { kind: "notRun", reason: "stopped" };
    case "outOfTime":
      return { kind: "notRun", reason: "outOfTime" };
    case "failed":
      return { kind: "engineFailed", reason: ending.reason };
    default:
      return unreachable(ending);
  }
}

interface ReadLines {
  /** What stands behind the mark of the lines that begin with it, without their ends. */
  readonly marked: readonly string[];
  /** All else. */
  readonly text: string;
}

/** Parts lines that begin with the mark from all other text, which it hands on as soon as it is known to be that. */
function createLineReader(mark: string): (chunk: string) => ReadLines {
  /** The beginning of a line that may be a marked one. */
  let held = "";
  /** In the middle of a line that is text, or of a marked one that is too long. */
  let inside: "nothing" | "text" | "tooLong" = "nothing";

  return (chunk) => {
    const marked: string[] = [];
    let text = "";
    const pieces = chunk.split("\n");
    for (const [i, piece] of pieces.entries()) {
      const isWhole = i < pieces.length - 1;
      const end = isWhole ? "\n" : "";
      if (inside === "text") text += piece + end;
      if (inside === "nothing") {
        held += piece;
        const isMarked = held.startsWith(mark);
        if (!isMarked && (isWhole || !mark.startsWith(held))) {
          text += held + end;
          held = "";
          inside = "text";
        } else if (isMarked && held.length > maxLineCharacters) {
          held = "";
          inside = "tooLong";
        } else if (isWhole) {
          marked.push(held.slice(mark.length));
        }
      }
      if (isWhole) {
        held = "";
        inside = "nothing";
      }
    }
    return { marked, text };
  };
}
