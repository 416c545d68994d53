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
import { OutcomeBatches } from "./outcome-batches.ts";
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
/** An interrupt that arrives well before the limit was meant for the case before. */
const lateShare = 0.9;
const triesPerCase = 3;

const doNotGoOn = (): boolean => false;

/** What the wasm's imports and the streams ask and tell while a case runs. */
class CaseState {
  signals: Int32Array;
  signalled = false;
  clockMillis: number | undefined;
  startMillis = 0;
  caseIndex: number = topLevel;
  tries = 1;
  /** Takes the answer of a case that needs no second look, and begins the next. */
  next: (answer: string) => boolean = doNotGoOn;

  constructor(signals: Int32Array) {
    this.signals = signals;
  }

  begin(): void {
    Atomics.store(this.signals, control.interrupt, 0);
    this.signalled = false;
    this.clockMillis = undefined;
    this.startMillis = performance.now();
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
    onAnswer: (answer) => state.next(answer),
    wasInterrupted: () => state.signalled,
  });
  const interpreter = openInterpreter(
    loaded,
    boot.stackGuardBytes < wideStackGuardBytes ? secondTryFrames : undefined,
  );
  pyodide.setInterruptBuffer(state.signals);
  guardStack(module, boot.stackGuardBytes);
  const forgetFiles = guardFiles(module.FS);
  const restoreMemory = keepMemory(module, loaded.snapshot);
  // And never again not: besides its cases a program also runs where a signal's handler or a finaliser does.
  loaded.latch.armed = true;
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
  if (start.kind === "reported") {
    // One report for all; what the top level printed goes with the first.
    for (const at of cases.keys())
      outcomes.add(firstCase + at, at === 0 ? start.report : withoutOutput(start.report));
  }
  const end = start.kind === "nothingToReport" ? runCases(running, outcomes) : start;
  outcomes.flush();
  if (end.kind === "died") {
    post({ kind: "fatal", runId, reason: end.reason, caseIndex: state.caseIndex });
    return;
  }
  Atomics.store(state.signals, control.caseIndex, control.idle);
  post({ kind: "finished", runId });
}

function runTopLevel(running: Running): Ended {
  const { request, interpreter } = running;
  const head = JSON.stringify({
    source: request.source,
    entryPoint: request.entryPoint ?? null,
    valueNodes: request.limits.valueNodes,
    valueCharacters: maxValueCharacters,
    valueDepth: maxValueDepth,
  });
  running.state.next = doNotGoOn;
  enter(running, topLevel);
  const prepared = attempt(running, () => interpreter.prepare([head, ...request.cases].join("\0")));
  return prepared.kind === "nothingToReport" ? attempt(running, () => interpreter.runTopLevel()) : prepared;
}

/**
 * One call into Python runs cases until one of them needs a second look, because thousands of calls would take longer
 * than thousands of small cases.
 */
function runCases(running: Running, outcomes: OutcomeBatches): Ended {
  const { request, state, streams, interpreter } = running;
  const { firstCase, cases } = request;
  const afterLast = firstCase + cases.length;
  state.next = (answer) => {
    if (state.caseIndex + 1 >= afterLast || state.signalled || streams.overflowed()) return false;
    const millis = performance.now() - state.startMillis;
    outcomes.add(state.caseIndex, finished(running, answer, millis));
    enter(running, state.caseIndex + 1);
    begin(running);
    return true;
  };
  for (let at = firstCase; at < afterLast; at = state.caseIndex + 1) {
    enter(running, at);
    const ended = attempt(running, () => interpreter.runCases(state.caseIndex - firstCase));
    if (ended.kind === "died") return ended;
    outcomes.add(
      state.caseIndex,
      // Retold by the page, as all reasons here.
      ended.kind === "reported" ? ended.report : failed("the harness answered nothing"),
    );
  }
  return { kind: "nothingToReport" };
}

function enter({ request, state, post }: Running, caseIndex: number): void {
  state.caseIndex = caseIndex;
  state.tries = 1;
  if (request.announce) post({ kind: "starting", runId: request.runId, caseIndex });
}

function begin({ request, state, streams }: Running): void {
  Atomics.store(state.signals, control.caseIndex, state.caseIndex + 1);
  streams.begin(request.limits.outputBytes);
  state.begin();
}

/** Runs a case, and again where an interrupt hit it that was meant for the one before. */
function attempt(running: Running, call: () => CallResult): Ended {
  const { request, state, streams, interpreter } = running;
  for (;;) {
    interpreter.drainSignals();
    begin(running);
    const result = call();
    const millis = performance.now() - state.startMillis;
    if (result.kind === "died") return result;
    const late =
      state.signalled && !streams.overflowed() && millis < lateShare * request.limits.millisPerCase;
    const stopped = result.kind === "raised" || result.text === "K";
    if (late && stopped && state.tries++ < triesPerCase) continue;
    if (!stopped && (late || !state.signalled) && !streams.overflowed() && result.text === "")
      return { kind: "nothingToReport" };
    const report = reportOf(running, { result, millis, stopped, late });
    return { kind: "reported", report: state.caseIndex === topLevel ? atTopLevel(report) : report };
  }
}

interface Call {
  readonly result: Exclude<CallResult, { kind: "died" }>;
  readonly millis: number;
  readonly stopped: boolean;
  readonly late: boolean;
}

function reportOf(running: Running, { result, millis, stopped, late }: Call): EngineReport {
  const { request, state, streams } = running;
  if (streams.overflowed()) return printedTooMuch(request.limits);
  const stdout = shown(running);
  if (state.signalled && !late) return { kind: "timedOut", stdout, where: "case" };
  if (stopped)
    return failed(
      // Retold.
      late ? "interrupts kept coming before the time limit" : "the harness was interrupted by itself",
    );
  // Retold.
  if (result.kind === "raised") return failed("the harness raised");
  return result.text.startsWith("[")
    ? finished(running, result.text, millis)
    : parseReport(result.text, stdout);
}

function finished(running: Running, observations: string, millis: number): EngineReport {
  return { kind: "finished", observations, stdout: shown(running), millis };
}

function shown({ request, streams }: Running): string {
  return request.quiet ? "" : streams.printed();
}

function atTopLevel(report: EngineReport): EngineReport {
  return report.kind === "timedOut" ? { ...report, where: "topLevel" } : report;
}

function printedTooMuch(limits: EngineLimits): EngineReport {
  // Not said: the page's describe-limit.ts says it.
  return { kind: "outputTooLarge", what: "printed", limit: `${limits.outputBytes} bytes` };
}

function withoutOutput(report: EngineReport): EngineReport {
  return "stdout" in report ? { ...report, stdout: "" } : report;
}

function failed(reason: string): EngineReport {
  return { kind: "engineFailed", reason };
}
