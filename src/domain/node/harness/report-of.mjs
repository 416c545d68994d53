import { readFileSync } from "node:fs";

/** What is to be said of a case whose process has ended: what it reported, or how it ended without. */
export function reportOf(path, end, limits) {
  const { stdout, isLate, isTooMuch, code, signal, failure } = end;
  if (failure !== undefined)
    return { kind: "engineFailed", reason: `No process could be started: ${failure}` };
  if (isTooMuch) return { kind: "outputTooLarge", what: "printed", limit: `${limits.outputBytes} bytes` };
  if (isLate) return { kind: "timedOut", stdout, where: "case" };
  const said = readReport(path);
  if (said !== undefined) return withOutput(said, stdout);
  const how = signal === null ? `exit code ${code}` : String(signal);
  const thrown = { type: "ProcessEnded", message: how, frames: [] };
  return { kind: "finished", observations: JSON.stringify([{ threw: thrown }]), stdout, millis: 0 };
}

/** `undefined` where there is none, or only half of one: the process was ended while it wrote. */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

function withOutput(report, stdout) {
  return report.kind === "finished" || report.kind === "crashed" ? { ...report, stdout } : report;
}
