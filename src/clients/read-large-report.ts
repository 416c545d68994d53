import { decodeReportInTurns } from "../domain/decode-report.ts";
import type { Outcome } from "../domain/outcome.ts";
import { parseJsonInTurns } from "../domain/parse-json-in-turns.ts";
import { inTurns } from "./in-turns.ts";
import type { Reading } from "./read-report.ts";

/** Tags and entries are arrays and objects of their own: at most three parts for a node, and two of the largest values. */
const partsOfNode = 3;
const largestValues = 2;

/** @returns `undefined` where nobody wants to know any more */
export function readLargeReport(report: unknown, { limits, signal }: Reading): Promise<Outcome | undefined> {
  const most = largestValues * partsOfNode * limits.valueNodes;
  return inTurns(
    decodeReportInTurns(report, limits, (text) => parseJsonInTurns(text, most)),
    signal,
  );
}
