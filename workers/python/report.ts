import type { EngineReport } from "../../src/protocol/engine.ts";
import type { WireThrown } from "../../src/protocol/wire.ts";

/**
 * Reads a report that the harness wrote. The harness shares its memory with the program, so the text may be anything;
 * what is no report becomes our own trouble.
 */
export function parseReport(text: string, stdout: string): EngineReport {
  const report = readJson(text);
  switch (report["kind"]) {
    case "notCompiled":
      return {
        kind: "notCompiled",
        message: textIn(report, "message"),
        ...numbers(report, "line", "column"),
      };
    case "crashed":
      return isThrown(report["thrown"])
        ? { kind: "crashed", thrown: report["thrown"], stdout }
        : // Retold by the page.
          { kind: "engineFailed", reason: "the harness described no exception" };
    case "missingEntryPoint":
      return { kind: "missingEntryPoint", name: textIn(report, "name"), defined: strings(report["defined"]) };
    case "outOfMemory":
      return { kind: "outOfMemory" };
    case "outputTooLarge":
      return { kind: "outputTooLarge", what: "returned", limit: textIn(report, "limit") };
    case "engineFailed":
      return { kind: "engineFailed", reason: textIn(report, "reason") };
    default:
      // Retold.
      return { kind: "engineFailed", reason: `the harness answered ${text.slice(0, 80)}` };
  }
}

function readJson(text: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text);
    return isRecord(parsed) ? parsed : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isThrown(value: unknown): value is WireThrown {
  return (
    isRecord(value) &&
    typeof value["type"] === "string" &&
    (value["bases"] === undefined || Array.isArray(value["bases"])) &&
    typeof value["message"] === "string" &&
    Array.isArray(value["frames"])
  );
}

/** Not `String(…)`, which throws at an object whose `toString` is no function. */
function textIn(from: Record<string, unknown>, key: string): string {
  const value = from[key];
  return typeof value === "string" ? value : `no ${key}`; // Not said: the name of a field.
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

function numbers<K extends string>(from: Record<string, unknown>, ...keys: K[]): Partial<Record<K, number>> {
  const found: Partial<Record<K, number>> = {};
  for (const key of keys) {
    const value = from[key];
    if (typeof value === "number") found[key] = value;
  }
  return found;
}
