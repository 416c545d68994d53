import type { EngineReport } from "../../src/protocol/engine.ts";
import type { WireThrown } from "../../src/protocol/wire.ts";
import { maxValueCharacters } from "../../src/domain/limits.ts";

type Fields = Readonly<Record<string, unknown>>;

const maxNames = 500;
const maxFrames = 100;
const maxTextCharacters = 4000;
/** Twice, as the page allows where a case has several steps. */
const maxObservationsCharacters = 2 * maxValueCharacters;
/** More than any limit of what is printed. */
const maxPrintedCharacters = 2_000_000;

const unreadable: EngineReport = {
  kind: "engineFailed",
  // Retold by the page.
  reason: "The sandbox sent a report that cannot be read",
};

/**
 * A report with its known fields only, none of them larger than the page would read: what the frame hands on is built
 * anew on the page's own thread. What the fields say is the page's to judge (src/domain/decode-report.ts).
 */
export function boundReport(report: Fields): EngineReport {
  const printed = text(report["stdout"], maxPrintedCharacters);
  switch (report["kind"]) {
    case "finished":
      return finished(report, printed);
    case "notCompiled":
      return {
        kind: "notCompiled",
        message: text(report["message"]),
        ...number("line", report["line"]),
        ...number("column", report["column"]),
      };
    case "crashed":
      return { kind: "crashed", thrown: thrown(report["thrown"]), stdout: printed };
    case "missingEntryPoint":
      return { kind: "missingEntryPoint", name: text(report["name"]), defined: texts(report["defined"]) };
    case "timedOut":
      return {
        kind: "timedOut",
        stdout: printed,
        where: report["where"] === "topLevel" ? "topLevel" : "case",
      };
    case "outOfMemory":
      return { kind: "outOfMemory" };
    case "outputTooLarge":
      return {
        kind: "outputTooLarge",
        what: report["what"] === "printed" ? "printed" : "returned",
        limit: text(report["limit"]),
      };
    case "engineFailed":
      return { kind: "engineFailed", reason: text(report["reason"]) };
    default:
      return unreadable;
  }
}

function finished(report: Fields, stdout: string): EngineReport {
  const { observations, millis } = report;
  if (typeof observations !== "string" || typeof millis !== "number") return unreadable;
  if (observations.length > maxObservationsCharacters)
    // Not said: the page's describe-limit.ts says it.
    return { kind: "outputTooLarge", what: "returned", limit: `${maxObservationsCharacters} characters` };
  return {
    kind: "finished",
    observations,
    stdout,
    millis,
    ...number("declaredParameters", report["declaredParameters"]),
  };
}

function thrown(value: unknown): WireThrown {
  const fields = isFields(value) ? value : {};
  return {
    type: text(fields["type"]),
    ...(fields["bases"] === undefined ? {} : { bases: texts(fields["bases"]) }),
    message: text(fields["message"]),
    frames: list(fields["frames"])
      .slice(0, maxFrames)
      .filter(isFields)
      .map((frame) => ({ line: Number(frame["line"]), function: text(frame["function"]) })),
  };
}

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown, most = maxTextCharacters): string =>
  typeof value === "string" ? value.slice(0, most) : "";
const texts = (value: unknown): readonly string[] =>
  list(value)
    .slice(0, maxNames)
    .map((item) => text(item));
const number = <Name extends string>(name: Name, value: unknown): Partial<Record<Name, number>> => {
  const found: Partial<Record<Name, number>> = {};
  if (typeof value === "number") found[name] = value;
  return found;
};
