import { experimentLines } from "../../domain/lab/experiment.ts";
import { csvLines } from "../../domain/lab/exports/csv.ts";
import { evalPlusResults, hasEvalPlusTests } from "../../domain/lab/exports/eval-plus-results.ts";
import { humanEvalResults, type ResultRow } from "../../domain/lab/exports/human-eval-results.ts";
import { sampleLines } from "../../domain/lab/exports/sample-lines.ts";
import { experimentOf, isEmpty } from "./experiment-state.ts";
import { sampleKey } from "./judge-samples.ts";
import { judgedSamples } from "./judged-samples.ts";
import { withShownVerdicts } from "./judging-mode.ts";
import type { LabState } from "./lab-session.ts";

export type ExportKind = "experiment" | "samples" | "csv" | "humanEval" | "evalPlus";

/** What there is something to write of. */
export function exportsOf(state: LabState): readonly ExportKind[] {
  if (isEmpty(state)) return [];
  const hasVerdicts = withShownVerdicts(state).verdicts.size > 0;
  return [
    "experiment",
    ...((state.samples?.items.length ?? 0) > 0 ? (["samples"] as const) : []),
    ...(hasVerdicts ? (["csv", "humanEval"] as const) : []),
    ...(state.verdicts.size > 0 && hasEvalPlusTests(state.problems?.items ?? [])
      ? (["evalPlus"] as const)
      : []),
  ];
}

interface ExportedFile {
  readonly name: string;
  readonly type: string;
  /** The file's text in pieces, so that it need never be whole. */
  readonly pieces: Iterable<string>;
}

/** @param nowMillis since 1970 */
export function exportFile(kind: ExportKind, state: LabState, nowMillis: number): ExportedFile {
  switch (kind) {
    case "experiment":
      return jsonLines("edgecase-experiment.jsonl", experimentLines(experimentOf(state)));
    case "samples":
      return jsonLines("samples.jsonl", sampleLines(state.samples?.items ?? []));
    case "humanEval":
      return jsonLines("samples.jsonl_results.jsonl", humanEvalResults(rowsOf(state)));
    case "csv":
      return { name: "samples.csv", type: "text/csv", pieces: csvLines(rowsOf(state)) };
    case "evalPlus":
      return {
        name: "samples_eval_results.json",
        type: "application/json",
        pieces: evalPlusResults(experimentOf(state), localMinute(nowMillis)),
      };
  }
}

function jsonLines(name: string, pieces: Iterable<string>): ExportedFile {
  return { name, type: "application/jsonl", pieces };
}

function rowsOf(state: LabState): readonly ResultRow[] {
  const judged = new Map(judgedSamples(withShownVerdicts(state)).map((each) => [sampleKey(each), each]));
  return (state.samples?.items ?? []).map((sample) => ({ sample, judged: judged.get(sampleKey(sample)) }));
}

/** @example "2025-01-31 09:05" */
function localMinute(millis: number): string {
  const at = new Date(millis);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
