import type { CaseReport } from "./harness.ts";
import type { Described } from "./thrown.ts";

/*
 * What comes back from QuickJS is a program's word, however the harness put it: checked here so far that this worker
 * does not stumble, and checked again by the broker and the page.
 */

export function parseCaseReport(text: string): CaseReport {
  const end = text.indexOf("\n");
  const [kind = "", stdout = "", limit = ""] = parseTexts(text.slice(0, end));
  return { kind: isReportKind(kind) ? kind : "failed", observations: text.slice(end + 1), stdout, limit };
}

function isReportKind(kind: string): kind is CaseReport["kind"] {
  return ["finished", "printedTooMuch", "returnedTooMuch", "outOfMemory", "failed"].includes(kind);
}

export function parseTexts(json: string): readonly string[] {
  const value = parse(json);
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

export function parseDescribed(json: string): Described {
  const value = parse(json);
  const thrown = fieldOf(value, "thrown");
  const frames = fieldOf(thrown, "frames");
  const line = numberIn(value, "line");
  const column = numberIn(value, "column");
  const parsed = {
    type: textIn(thrown, "type", "Error"),
    message: textIn(thrown, "message", ""),
    frames: (Array.isArray(frames) ? frames : []).map((frame: unknown) => ({
      line: numberIn(frame, "line"),
      function: textIn(frame, "function", ""),
    })),
  };
  return line > 0 && column > 0 ? { thrown: parsed, line, column } : { thrown: parsed };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function textIn(value: unknown, key: string, otherwise: string): string {
  const text = fieldOf(value, key);
  return typeof text === "string" ? text : otherwise;
}

function numberIn(value: unknown, key: string): number {
  const number = fieldOf(value, key);
  return typeof number === "number" ? number : 0;
}
