import * as z from "zod/mini";
import { english } from "../messages/in-english.ts";
import {
  cutOutput,
  decodeObservationsInTurns,
  maxMessageCharacters,
  maxNameCharacters,
  parseAtOnce,
  type ParseText,
  readThrown,
  wireThrown,
} from "./decode-observations.ts";
import type { Limits } from "./limits.ts";
import type { Outcome } from "./outcome.ts";
import { atOnce, type Turns } from "./turns.ts";
import { unreachable } from "./unreachable.ts";

/**
 * Reads what the sandbox frame reports of one case (`FrameReport` of src/protocol/sandbox.ts). The frame may belong
 * to the program: everything is checked and cut to size, and what cannot be read is `engineFailed`. Never throws.
 */
export function decodeReport(report: unknown, limits: Limits): Outcome {
  return atOnce(decodeReportInTurns(report, limits, parseAtOnce));
}

/** The same, a little at a time. */
export function* decodeReportInTurns(report: unknown, limits: Limits, parse: ParseText): Turns<Outcome> {
  try {
    if (isPlainFinish(report)) return yield* readFinished(report, limits, parse);
    const parsed = frameReport.safeParse(report);
    if (!parsed.success) return failed(english`The sandbox sent a report that cannot be read`);
    const { data } = parsed;
    return data.kind === "finished" ? yield* readFinished(data, limits, parse) : readReport(data, limits);
  } catch (error) {
    // Getters cannot cross a structured clone, but very deep data could exhaust the parser's stack.
    return failed(english`The sandbox sent a report that cannot be read: ${String(error)}`);
  }
}

/** How many characters of a report are the answers, which may be large: the rest of it is cut before it is looked at. */
export function answersLength(report: unknown): number {
  return hasAnswers(report) ? report.observations.length : 0;
}

const count = z.number().check(z.int(), z.nonnegative(), z.maximum(Number.MAX_SAFE_INTEGER));
const where = z.enum(["case", "topLevel"]);

const frameReport = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("finished"),
    observations: z.string(),
    stdout: z.string(),
    millis: z.number().check(z.nonnegative()),
    declaredParameters: z.optional(count),
  }),
  z.object({
    kind: z.literal("notCompiled"),
    message: z.string(),
    line: z.optional(count),
    column: z.optional(count),
  }),
  z.object({ kind: z.literal("crashed"), thrown: wireThrown, stdout: z.string() }),
  z.object({
    kind: z.literal("missingEntryPoint"),
    name: z.string(),
    defined: z.array(z.string()),
    file: z.optional(z.string()),
  }),
  z.object({ kind: z.literal("timedOut"), stdout: z.string(), where }),
  z.object({ kind: z.literal("outOfMemory") }),
  z.object({ kind: z.literal("outputTooLarge"), what: z.enum(["printed", "returned"]), limit: z.string() }),
  z.object({ kind: z.literal("engineFailed"), reason: z.string() }),
  z.object({
    kind: z.literal("notRun"),
    reason: z.enum(["stopped", "threeTimeLimits", "threeCrashes", "outOfTime"]),
  }),
]);

type ParsedReport = z.infer<typeof frameReport>;

const maxDefinedNames = 500;

function readReport(report: Exclude<ParsedReport, FinishedReport>, limits: Limits): Outcome {
  switch (report.kind) {
    case "notCompiled": {
      const { message, line, column } = report;
      const problem = {
        message: message.slice(0, maxMessageCharacters),
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
      };
      return { kind: "notCompiled", problem };
    }
    case "crashed":
      return { kind: "crashed", thrown: readThrown(report.thrown), stdout: cutOutput(report.stdout, limits) };
    case "missingEntryPoint": {
      const defined = report.defined
        .slice(0, maxDefinedNames)
        .map((name) => name.slice(0, maxNameCharacters));
      return {
        kind: "missingEntryPoint",
        name: report.name.slice(0, maxNameCharacters),
        defined,
        ...(report.file !== undefined && { file: report.file.slice(0, maxNameCharacters) }),
      };
    }
    case "timedOut": {
      const stdout = cutOutput(report.stdout, limits);
      return { kind: "timedOut", limitMillis: limits.millisPerCase, stdout, where: report.where };
    }
    case "outOfMemory":
      return { kind: "outOfMemory", limitBytes: limits.memoryBytes };
    case "outputTooLarge":
      return { kind: "outputTooLarge", what: report.what, limit: report.limit.slice(0, maxNameCharacters) };
    case "engineFailed":
      return failed(report.reason.slice(0, maxMessageCharacters));
    case "notRun":
      return report;
    default:
      return unreachable(report);
  }
}

type FinishedReport = ParsedReport & { kind: "finished" };

/** Nearly every report, and the one that comes by the thousand: checked by hand, at a quarter of the schema's cost. */
function isPlainFinish(report: unknown): report is FinishedReport {
  return (
    hasAnswers(report) &&
    "kind" in report &&
    report.kind === "finished" &&
    "stdout" in report &&
    typeof report.stdout === "string" &&
    "millis" in report &&
    typeof report.millis === "number" &&
    Number.isFinite(report.millis) &&
    report.millis >= 0 &&
    !("declaredParameters" in report)
  );
}

function hasAnswers(report: unknown): report is { readonly observations: string } {
  return (
    typeof report === "object" &&
    report !== null &&
    "observations" in report &&
    typeof report.observations === "string"
  );
}

function* readFinished(report: FinishedReport, limits: Limits, parse: ParseText): Turns<Outcome> {
  const { observations, stdout, millis, declaredParameters } = report;
  const decoded = yield* decodeObservationsInTurns(observations, limits, parse);
  if (decoded.kind === "tooLarge") return { kind: "outputTooLarge", what: "returned", limit: decoded.limit };
  if (decoded.kind === "malformed")
    return failed(english`The sandbox's answer cannot be read: ${decoded.reason}`);
  return {
    kind: "finished",
    observations: decoded.value,
    stdout: cutOutput(stdout, limits),
    millis,
    ...(declaredParameters === undefined ? {} : { declaredParameters }),
  };
}

function failed(reason: string): Outcome {
  return { kind: "engineFailed", reason };
}
