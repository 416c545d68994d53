import type { QuickJSContext, QuickJSHandle, QuickJSWASMModule } from "quickjs-emscripten-core";
import { control as slots } from "../../src/protocol/engine.ts";
import { type CaseEnded, EngineBroken, type Program } from "./engine.ts";
import { parseCaseReport, parseDescribed, parseTexts } from "./guest-answers.ts";
import type { CaseReport } from "./harness.ts";
import type { Evaluation, LoadingRealm } from "./load.ts";
import { programFile } from "./source-text.ts";

// Errors are retold: the page says why nothing runs.

export interface InterruptSource {
  readonly now: () => number;
  /** Shared with the broker, which interrupts through it. */
  readonly control: Int32Array | undefined;
}

export interface GuestParts extends InterruptSource {
  readonly quickJs: QuickJSWASMModule;
  readonly program: Program;
  /** The bundled text of quickjs-guest.ts. */
  readonly guestText: string;
}

type GuestEnded =
  | { readonly kind: "reported"; readonly report: CaseReport }
  /** `isBroken` where the runtime and its whole module are beyond use. */
  | { readonly kind: "stopped"; readonly report: CaseEnded; readonly isBroken?: true };

/** One program's runtime in QuickJS, with its harness inside. */
export interface Guest {
  readonly realm: LoadingRealm;
  runCase(stepsText: string): GuestEnded;
  /** Lets what a case left behind run out; false when it did not end in time. */
  drain(): boolean;
  dispose(): void;
}

/** Deeper than this, a guest's recursion overruns the worker's own stack, which ends the whole engine. */
const stackBytes = 128 * 1024;
/** To ask the harness of an interrupted guest what it has printed. */
const graceMillis = 500;

/** @throws EngineBroken when QuickJS itself fails */
export function createGuest(parts: GuestParts): Guest {
  return new QuickJsGuest(parts);
}

class QuickJsGuest implements Guest {
  readonly #parts: GuestParts;
  readonly #context: QuickJSContext;
  readonly #harness: QuickJSHandle;
  #deadline = Infinity;
  #isInterrupted = false;
  /** Asked for once, because every crossing of the border costs. */
  readonly #methods = new Map<string, QuickJSHandle>();

  constructor(parts: GuestParts) {
    const { quickJs, program } = parts;
    this.#parts = parts;
    const runtime = quickJs.newRuntime({
      memoryLimitBytes: program.limits.memoryBytes,
      maxStackSizeBytes: stackBytes,
      interruptHandler: () => this.#shouldStop(),
    });
    this.#context = runtime.newContext();
    this.#harness = this.#startHarness();
  }

  get realm(): LoadingRealm {
    return {
      arm: () => this.#ask("arm").dispose(),
      wasCalled: () => this.#askBoolean("wasCalled"),
      evaluate: (script, isProgram) => this.#evaluateTimed(script, isProgram),
      // Its columns are off by a varying amount, its lines are right.
      locate: (_script, { line }, done) => done(line === undefined ? undefined : { line }),
      parametersOf: (name) => this.#parametersOf(name),
      definedNames: () => parseTexts(this.#askText("definedNames")),
      output: () => this.#output(),
      hasPrintedTooMuch: () => this.#askBoolean("hasPrintedTooMuch"),
    };
  }

  runCase(stepsText: string): GuestEnded {
    this.#startClock(this.#parts.program.limits.millisPerCase);
    try {
      return this.#runToItsReport(stepsText);
    } catch (error) {
      // At the end of its memory QuickJS can fail when it is interrupted; what ended the case is the interrupt.
      if (!this.#isInterrupted) throw error;
      return { kind: "stopped", report: timedOut(""), isBroken: true };
    }
  }

  #runToItsReport(stepsText: string): GuestEnded {
    const answer = this.#callWithText("runCase", stepsText);
    if (answer.kind === "failed" && !this.#isInterrupted) return stoppedBy(answer.message);
    const report = answer.kind === "answered" && answer.text !== "" ? answer.text : this.#awaitReport();
    // Without a report and without a promise or a timer left, what the case waits for will never come.
    if (this.#isInterrupted || report === "") return this.#timedOut();
    return { kind: "reported", report: parseCaseReport(report) };
  }

  drain(): boolean {
    this.#startClock(this.#parts.program.limits.millisPerCase);
    while (!this.#isInterrupted && this.#context.runtime.hasPendingJob()) this.#runJobs();
    return !this.#isInterrupted;
  }

  dispose(): void {
    const { runtime } = this.#context;
    guarded(() => {
      for (const method of this.#methods.values()) method.dispose();
      this.#harness.dispose();
      this.#context.dispose();
      runtime.dispose();
    });
  }

  #startHarness(): QuickJSHandle {
    const context = this.#context;
    const { program, guestText } = this.#parts;
    const { limits, entryPoint, names } = program;
    context.unwrapResult(context.evalCode(guestText, "harness.js")).dispose();
    const settings = context.newString(
      JSON.stringify({
        outputBytes: limits.outputBytes,
        valueNodes: limits.valueNodes,
        isWholeProgram: entryPoint === undefined,
        names,
      }),
    );
    const create = context.getProp(context.global, "edgecaseGuest");
    const harness = context.unwrapResult(context.callFunction(create, context.undefined, settings));
    // Not said: JavaScript.
    context.unwrapResult(context.evalCode("delete globalThis.edgecaseGuest;")).dispose();
    for (const handle of [settings, create]) handle.dispose();
    return harness;
  }

  #shouldStop(): boolean {
    const { control, now, program } = this.#parts;
    const millisLeft = this.#deadline - now();
    if (control !== undefined && Atomics.exchange(control, slots.interrupt, 0) !== 0) {
      // One that comes this early was meant for the case before.
      this.#isInterrupted ||= millisLeft < program.limits.millisPerCase / 2;
    }
    this.#isInterrupted ||= millisLeft < 0;
    return this.#isInterrupted;
  }

  #startClock(millis: number): void {
    this.#isInterrupted = false;
    this.#deadline = this.#parts.now() + millis;
  }

  /** Promises first, then the next timer, until the case has reported or nothing is left. */
  #awaitReport(): string {
    while (!this.#isInterrupted) {
      this.#runJobs();
      const report = this.#askText("reported");
      if (report !== "") return report;
      const isMore = this.#askBoolean("step");
      if (!isMore && !this.#context.runtime.hasPendingJob()) return this.#askText("reported");
    }
    return "";
  }

  #runJobs(): void {
    guarded(() => {
      for (;;) {
        const { error } = this.#context.runtime.executePendingJobs();
        if (error === undefined || this.#isInterrupted) return error?.dispose();
        this.#ask("uncaught", error).dispose();
        error.dispose();
      }
    });
  }

  #timedOut(): GuestEnded {
    try {
      return { kind: "stopped", report: timedOut(this.#output()) };
    } catch {
      return { kind: "stopped", report: timedOut(""), isBroken: true };
    }
  }

  #output(): string {
    this.#startClock(graceMillis);
    const text = this.#parts.program.quiet ? '""' : this.#askText("output");
    return parseTexts(`[${text === "" ? '""' : text}]`)[0] ?? "";
  }

  #evaluateTimed(script: string, isProgram: boolean): Evaluation {
    this.#startClock(this.#parts.program.limits.millisPerCase);
    const evaluation = this.#evaluate(script, isProgram);
    // What the top level left to do must not run within the first case's time.
    if (evaluation.kind === "completed" && isProgram) this.#runJobs();
    const isInterrupted = this.#isInterrupted;
    this.#deadline = Infinity;
    this.#isInterrupted = false;
    return isInterrupted ? { kind: "interrupted" } : evaluation;
  }

  #evaluate(script: string, isProgram: boolean): Evaluation {
    return guarded(() => {
      const result = this.#context.evalCode(script, isProgram ? programFile : "names.js");
      if (result.error === undefined) {
        result.value.dispose();
        return { kind: "completed" };
      }
      if (this.#isInterrupted) {
        result.error.dispose();
        return { kind: "interrupted" };
      }
      const text = this.#askTextWith("describe", result.error);
      result.error.dispose();
      return { kind: "threw", described: parseDescribed(text) };
    });
  }

  #parametersOf(name: string): number | undefined {
    const argument = this.#context.newString(name);
    const answer = this.#ask("parametersOf", argument);
    const count = this.#context.getNumber(answer);
    for (const handle of [argument, answer]) handle.dispose();
    return count < 0 ? undefined : count;
  }

  #callWithText(
    method: string,
    text: string,
  ): { kind: "answered"; text: string } | { kind: "failed"; message: string } {
    return guarded(() => {
      const context = this.#context;
      const argument = context.newString(text);
      const result = context.callFunction(this.#methodOf(method), context.undefined, argument);
      argument.dispose();
      if (result.error !== undefined) return { kind: "failed", message: this.#consumeError(result.error) };
      return { kind: "answered", text: this.#consumeText(result.value) };
    });
  }

  #ask(method: string, ...args: QuickJSHandle[]): QuickJSHandle {
    return guarded(() => {
      const context = this.#context;
      const result = context.callFunction(this.#methodOf(method), context.undefined, ...args);
      if (result.error === undefined) return result.value;
      result.error.dispose();
      return context.undefined;
    });
  }

  #methodOf(name: string): QuickJSHandle {
    const known = this.#methods.get(name);
    if (known !== undefined) return known;
    const method = this.#context.getProp(this.#harness, name);
    this.#methods.set(name, method);
    return method;
  }

  #askBoolean(method: string): boolean {
    const answer = this.#ask(method);
    const isTrue = this.#context.typeof(answer) === "boolean" && this.#context.dump(answer) === true;
    answer.dispose();
    return isTrue;
  }

  #askText(method: string): string {
    return this.#askTextWith(method);
  }

  #askTextWith(method: string, ...args: QuickJSHandle[]): string {
    return this.#consumeText(this.#ask(method, ...args));
  }

  #consumeText(handle: QuickJSHandle): string {
    const text = this.#context.typeof(handle) === "string" ? this.#context.getString(handle) : "";
    handle.dispose();
    return text;
  }

  #consumeError(error: QuickJSHandle): string {
    const message = this.#context.getProp(error, "message");
    const isText = this.#context.typeof(message) === "string";
    // Retold by the page, behind a colon.
    const text = isText ? this.#context.getString(message) : "something was thrown";
    message.dispose();
    error.dispose();
    return text;
  }
}

function timedOut(stdout: string): CaseEnded {
  return { kind: "timedOut", stdout, where: "case" };
}

function stoppedBy(message: string): GuestEnded {
  if (message === "out of memory") return { kind: "stopped", report: { kind: "outOfMemory" } };
  // Retold by the page.
  return { kind: "stopped", report: { kind: "engineFailed", reason: `The harness failed: ${message}` } };
}

/** An error of the host, not of the guest: the worker's stack overran inside QuickJS, or QuickJS gave up. */
function guarded<Result>(action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (error instanceof EngineBroken) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new EngineBroken(
      `QuickJS itself failed (${reason}), most often because recursion overran the native stack`,
    );
  }
}
