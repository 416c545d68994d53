import {
  control as slots,
  type EngineOutcome,
  type EngineReport,
  type EngineRun,
  type FromEngine,
} from "../../src/protocol/engine.ts";
import { type CaseEnded, EngineBroken, type JavaScriptEngine, type Program } from "./engine.ts";
import { append, bareArray, indexOf, isArray, own, parseJson } from "./primordials.ts";
import { isIdentifier } from "./source-text.ts";

export interface SessionPorts {
  readonly post: (message: FromEngine) => void;
  /** A clock in milliseconds that the program cannot set. */
  readonly now: () => number;
  /** Shared with the broker, where the browser allows it. */
  readonly control: Int32Array | undefined;
  /** Calls back after everything that a case left behind has had its turn. */
  readonly turn: (callback: () => void) => void;
}

const batchMillis = 50;
const { store } = Atomics;

/** Runs one program's cases and reports them: the first at once, the others in batches. */
export function runSession(run: EngineRun, engine: JavaScriptEngine, ports: SessionPorts): void {
  const { post, now, control, turn } = ports;
  const { runId, cases, firstCase, announce } = run;
  const program = programOf(run);
  // Only speed depends on this guess: it saves a turn of the event loop where nothing can be left behind.
  const mayLeaveWork = /\b(?:async|Promise|queueMicrotask|setTimeout|setInterval)\b/.test(run.source);
  let outcomes = bareArray<EngineOutcome>();
  let lastFlush = -Infinity;
  let declaredParameters: number | undefined;
  let index = 0;

  const mark = (caseIndex: number): void => {
    if (control !== undefined) store(control, slots.caseIndex, caseIndex + 1);
    if (announce) post({ kind: "starting", runId, caseIndex });
  };
  const flush = (): void => {
    if (outcomes.length === 0) return;
    post({ kind: "outcomes", runId, outcomes });
    outcomes = bareArray();
    lastFlush = now();
  };
  const record = (report: EngineReport): void => {
    append(outcomes, { caseIndex: firstCase + index, report });
    index++;
    if (announce || now() - lastFlush >= batchMillis) flush();
  };
  const finish = (): void => {
    if (control !== undefined) store(control, slots.caseIndex, slots.idle);
    flush();
    post({ kind: "finished", runId });
  };
  const guarded = (action: () => void): void => {
    try {
      action();
    } catch (error) {
      flush();
      if (control !== undefined) store(control, slots.caseIndex, slots.idle);
      const caseIndex = declaredParameters === undefined && index === 0 ? -1 : firstCase + index;
      post({ kind: "fatal", runId, reason: reasonOf(error), caseIndex });
    }
  };
  const nextCases = (): void => {
    while (index < cases.length) {
      mark(firstCase + index);
      const started = now();
      let isNow = true;
      let hasEnded = false;
      engine.runCase(cases[index] ?? "[]", (report) => {
        hasEnded = true;
        record(measured(report, now() - started, declaredParameters));
        if (mayLeaveWork) turn(() => guarded(nextCases));
        else if (!isNow) guarded(nextCases);
      });
      isNow = false;
      if (!hasEnded || mayLeaveWork) return;
    }
    finish();
  };

  guarded(() => {
    mark(-1);
    engine.load(program, (loaded) => {
      if (loaded.kind === "ready") {
        declaredParameters = loaded.declaredParameters;
        return guarded(nextCases);
      }
      while (index < cases.length) record(loaded.report);
      finish();
    });
  });
}

function measured(report: CaseEnded, millis: number, declaredParameters: number | undefined): EngineReport {
  if (report.kind !== "finished") return report;
  return declaredParameters === undefined ? { ...report, millis } : { ...report, millis, declaredParameters };
}

function programOf({ source, entryPoint, cases, limits, quiet }: EngineRun): Program {
  const names = new Set<string>(entryPoint === undefined ? [] : [entryPoint]);
  // Nearly every case calls the entry point and nothing else: no need to parse a large one to know that.
  const usual = `"name":${JSON.stringify(entryPoint ?? "")}`;
  for (const text of cases) if (!onlyNames(text, usual)) for (const name of namesIn(text)) names.add(name);
  return { source, entryPoint, names: [...names].filter(isIdentifier), limits, quiet };
}

function onlyNames(stepsText: string, usual: string): boolean {
  const first = indexOf(stepsText, '"name":', 0);
  return (
    first !== -1 && stepsText.startsWith(usual, first) && indexOf(stepsText, '"name":', first + 1) === -1
  );
}

function namesIn(stepsText: string): string[] {
  const steps: unknown = parseJson(stepsText);
  if (!isArray(steps)) return [];
  return steps.flatMap((step: unknown) => {
    if (typeof step !== "object" || step === null) return [];
    const kind = own(step, "do");
    const name = own(step, "name");
    return (kind === "call" || kind === "construct") && typeof name === "string" ? [name] : [];
  });
}

function reasonOf(error: unknown): string {
  if (error instanceof EngineBroken) return error.message;
  // Retold by the page.
  if (!(error instanceof Error)) return "The JavaScript harness failed";
  // Retold.
  return `The JavaScript harness failed: ${error.message}`;
}
