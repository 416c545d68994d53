// oxlint-disable no-underscore-dangle -- the names are those of the C functions, which Emscripten gives an underscore
import {
  type EngineLimits,
  type EngineReport,
  type EngineRun,
  type FromEngine,
  type PythonBoot,
  control,
} from "../../src/protocol/engine.ts";
import { maxValueCharacters, maxValueDepth } from "../../src/domain/limits.ts";
import { guardFiles } from "./files.ts";
import { type CallResult, type Interpreter, openInterpreter } from "./interpreter.ts";
import { loadInterpreter } from "./load-interpreter.ts";
import { keepMemory } from "./memory.ts";
import { parseReport } from "./report.ts";
import { wideStackGuardBytes } from "../shared/stack-guard.ts";
import { guardStack, secondTryFrames } from "./stack-guard.ts";
import { type Streams, openStreams } from "./streams.ts";

export interface PythonEngine {
  run(request: EngineRun): void;
  /** Back to how it was after booting. Only where no program reached JavaScript; the broker knows. */
  reset(): void;
}

const keyboardInterrupt = 2;
const topLevel = -1;
const batchMillis = 50;
/** An interrupt that arrives well before the limit was meant for the case before. */
const lateShare = 0.9;
const triesPerCase = 3;

/** What the wasm's imports and the streams ask and tell while a case runs. */
class CaseState {
  signals: Int32Array;
  signalled = false;
  clockMillis: number | undefined;

  constructor(signals: Int32Array) {
    this.signals = signals;
  }

  begin(): void {
    Atomics.store(this.signals, control.interrupt, 0);
    this.signalled = false;
    this.clockMillis = undefined;
  }

  takeSignal(): number {
    const signal = Atomics.exchange(this.signals, control.interrupt, 0);
    if (signal === keyboardInterrupt) this.signalled = true;
    return signal;
  }
}

export async function bootPython(
  boot: PythonBoot,
  post: (message: FromEngine) => void,
): Promise<PythonEngine> {
  // Without shared memory nobody can interrupt from outside, but too much output still interrupts from inside.
  const state = new CaseState(
    boot.control === undefined ? new Int32Array(control.length) : new Int32Array(boot.control),
  );
  const loaded = await loadInterpreter(boot, {
    takeSignal: () => state.takeSignal(),
    setMillis: () => state.clockMillis,
    reachedHost: () => post({ kind: "reachedHost" }),
  });
  const { pyodide } = loaded;
  const module = pyodide._module;
  const streams = openStreams(module.FS, {
    onOverflow: () => void Atomics.store(state.signals, control.interrupt, keyboardInterrupt),
    onClock: (millis) => void (state.clockMillis = millis),
    wasInterrupted: () => state.signalled,
  });
  const interpreter = openInterpreter(
    loaded,
    boot.stackGuardBytes < wideStackGuardBytes ? secondTryFrames : undefined,
  );
  pyodide.setInterruptBuffer(state.signals);
  guardStack(module, boot.stackGuardBytes);
  const forgetFiles = guardFiles(module.FS);
  const restoreMemory = keepMemory(module);
  return {
    run: (request) => runProgram({ request, state, streams, interpreter, post }),
    reset: () => {
      restoreMemory();
      streams.forget();
      forgetFiles();
      state.begin();
    },
  };
}

interface Running {
  readonly request: EngineRun;
  readonly state: CaseState;
  readonly streams: Streams;
  readonly interpreter: Interpreter;
  post(this: void, message: FromEngine): void;
}

type Ended =
  { kind: "reported"; report: EngineReport } | { kind: "died"; reason: string } | { kind: "nothingToReport" };

function runProgram(running: Running): void {
  const { request, state, post } = running;
  const { runId, firstCase, cases } = request;
  const outcomes = new OutcomeBatches(request, post);
  const start = runTopLevel(running);
  for (let at = 0; at < cases.length && start.kind !== "died"; at++) {
    if (start.kind === "reported") {
      // One report for all; what the top level printed goes with the first.
      outcomes.add(firstCase + at, at === 0 ? start.report : withoutOutput(start.report));
      continue;
    }
    if (request.announce) post({ kind: "starting", runId, caseIndex: firstCase + at });
    const ended = attempt(running, firstCase + at, () => running.interpreter.runCase(at));
    if (ended.kind === "died") return die(running, outcomes, ended.reason, firstCase + at);
    outcomes.add(
      firstCase + at,
      ended.kind === "reported" ? ended.report : failed("the harness answered nothing"),
    );
  }
  if (start.kind === "died") return die(running, outcomes, start.reason, topLevel);
  outcomes.flush();
  Atomics.store(state.signals, control.caseIndex, control.idle);
  post({ kind: "finished", runId });
}

function runTopLevel(running: Running): Ended {
  const { request, interpreter, post } = running;
  if (request.announce) post({ kind: "starting", runId: request.runId, caseIndex: topLevel });
  const head = JSON.stringify({
    source: request.source,
    entryPoint: request.entryPoint ?? null,
    valueNodes: request.limits.valueNodes,
    valueCharacters: maxValueCharacters,
    valueDepth: maxValueDepth,
  });
  // JSON has line breaks only between its tokens. Quoting 10,000 cases once more would cost as much as running some.
  const text = [head, ...request.cases.map((steps) => steps.replaceAll("\n", " "))].join("\n");
  const prepared = attempt(running, topLevel, () => interpreter.prepare(text));
  return prepared.kind === "nothingToReport"
    ? attempt(running, topLevel, () => interpreter.runTopLevel())
    : prepared;
}

/** Runs a case, and again where an interrupt hit it that was meant for the one before. */
function attempt(running: Running, caseIndex: number, call: () => CallResult): Ended {
  const { request, state, streams, interpreter } = running;
  for (let tries = 1; ; tries++) {
    interpreter.drainSignals();
    Atomics.store(state.signals, control.caseIndex, caseIndex + 1);
    streams.begin(request.limits.outputBytes);
    state.begin();
    const startMillis = performance.now();
    const result = call();
    const millis = performance.now() - startMillis;
    if (result.kind === "died") return result;
    const late =
      state.signalled && !streams.overflowed() && millis < lateShare * request.limits.millisPerCase;
    const stopped = result.kind === "raised" || result.text === "K";
    if (late && stopped && tries < triesPerCase) continue;
    if (!stopped && (late || !state.signalled) && !streams.overflowed() && result.text === "")
      return { kind: "nothingToReport" };
    const report = reportOf(running, { result, millis, stopped, late });
    return { kind: "reported", report: caseIndex === topLevel ? atTopLevel(report) : report };
  }
}

interface Call {
  readonly result: Exclude<CallResult, { kind: "died" }>;
  readonly millis: number;
  readonly stopped: boolean;
  readonly late: boolean;
}

function reportOf(
  { request, state, streams }: Running,
  { result, millis, stopped, late }: Call,
): EngineReport {
  if (streams.overflowed()) return printedTooMuch(request.limits);
  const stdout = request.quiet ? "" : streams.printed();
  if (state.signalled && !late) return { kind: "timedOut", stdout, where: "case" };
  if (stopped)
    return failed(
      late ? "interrupts kept coming before the time limit" : "the harness was interrupted by itself",
    );
  if (result.kind === "raised") return failed("the harness raised");
  if (result.text.startsWith("[")) return { kind: "finished", observations: result.text, stdout, millis };
  return parseReport(result.text, stdout);
}

function atTopLevel(report: EngineReport): EngineReport {
  return report.kind === "timedOut" ? { ...report, where: "topLevel" } : report;
}

function printedTooMuch(limits: EngineLimits): EngineReport {
  return { kind: "outputTooLarge", what: "printed", limit: `${limits.outputBytes} bytes` };
}

function withoutOutput(report: EngineReport): EngineReport {
  return "stdout" in report ? { ...report, stdout: "" } : report;
}

function failed(reason: string): EngineReport {
  return { kind: "engineFailed", reason };
}

function die({ request, post }: Running, outcomes: OutcomeBatches, reason: string, caseIndex: number): void {
  outcomes.flush();
  post({ kind: "fatal", runId: request.runId, reason, caseIndex });
}

/** The first outcome goes out at once, so that something shows; after it, a message costs more than a case. */
class OutcomeBatches {
  readonly #request: EngineRun;
  readonly #post: (message: FromEngine) => void;
  #waiting: { caseIndex: number; report: EngineReport }[] = [];
  #lastMillis = -Infinity;

  constructor(request: EngineRun, post: (message: FromEngine) => void) {
    this.#request = request;
    this.#post = post;
  }

  add(caseIndex: number, report: EngineReport): void {
    this.#waiting.push({ caseIndex, report });
    if (this.#request.announce || performance.now() - this.#lastMillis >= batchMillis) this.flush();
  }

  flush(): void {
    if (this.#waiting.length === 0) return;
    this.#post({ kind: "outcomes", runId: this.#request.runId, outcomes: this.#waiting });
    this.#waiting = [];
    this.#lastMillis = performance.now();
  }
}
