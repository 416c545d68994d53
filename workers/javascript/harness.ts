/**
 * Runs inside the program's realm: a worker of the sandbox frame, or QuickJS's guest. Does a case's steps and puts
 * what it observes into the wire's words. Needs nothing but the language itself.
 */
import { callFunction, callMethod, constructClass } from "./call.ts";
import { installClock } from "./clock.ts";
import { decode, type Names } from "./decode.ts";
import { encode } from "./encode.ts";
import { createHostFunctions, type HostFunctions } from "./host-functions.ts";
import { createOutput, installConsole } from "./output.ts";
import {
  apply,
  bareArray,
  append,
  define,
  deleteProperty,
  getProperty,
  isArray,
  isPromise,
  NativeError,
  own,
  ownData,
  ownKeys,
  parseJson,
  quote,
  setProperty,
  subscribe,
} from "./primordials.ts";
import { installProgramGlobals } from "./program-globals.ts";
import { hookName } from "./source-text.ts";
import { type Described, describeThrown, thrownText } from "./thrown.ts";
import { numberOf, textOf } from "./step-fields.ts";
import { emptyTable, tableOf } from "./table.ts";
import { installTimers, type Waiting } from "./timers.ts";
import { createVirtualWaiting, type VirtualWaiting } from "./virtual-waiting.ts";

export interface HarnessSettings {
  readonly outputBytes: number;
  readonly valueNodes: number;
  readonly isWholeProgram: boolean;
  /** The names that cases use. */
  readonly names: readonly string[];
  /** Absent: timers do not wait, the clock jumps (`step` below). */
  readonly waiting?: Waiting;
}

/** `observations`: JSON text of `WireObservation[]`. `limit` only where something is too large. */
export interface CaseReport {
  readonly kind: "finished" | "printedTooMuch" | "returnedTooMuch" | "outOfMemory" | "failed";
  readonly observations: string;
  readonly stdout: string;
  readonly limit: string;
}

export interface Harness {
  /** Puts the hook up; the script evaluated next calls it first. */
  arm(): void;
  /** Whether the hook was called since: if not, the script could not be read. */
  wasCalled(): boolean;
  /** How many parameters the entry point declares; `undefined` where nothing callable has that name. */
  parametersOf(name: string): number | undefined;
  /** Names of the functions and classes among those last asked for, and of what the program exports. */
  definedNames(): readonly string[];
  /** Calls `done` once, in this turn unless a promise must be awaited. */
  runCase(stepsText: string, done: (report: CaseReport) => void): void;
  /** Fails the step that is running: something threw where nobody could catch it. */
  uncaught(error: unknown): void;
  /** What has been printed by the running case. */
  output(): string;
  hasPrintedTooMuch(): boolean;
  describe(error: unknown): Described;
  /** Without `waiting`: goes on to the next timer; false when nothing will ever happen again. */
  step(): boolean;
}

export function createHarness(settings: HarnessSettings): Harness {
  return new RealmHarness(settings);
}

type Observed = (text: string) => void;
class RealmHarness implements Harness {
  readonly #settings: HarnessSettings;
  readonly #output;
  readonly #globals;
  readonly #clock;
  readonly #timers;
  readonly #virtual: VirtualWaiting | undefined;
  readonly #builtins: object;
  #hosts: HostFunctions | undefined;
  #bound: object = emptyTable();
  #lookups: object = emptyTable();
  #program: (() => unknown) | undefined;
  #wasCalled = false;
  #serial = 0;
  #hasRun = false;
  #tooLarge = "";
  #isOutOfMemory = false;
  #failRunning: ((error: unknown) => void) | undefined;

  constructor(settings: HarnessSettings) {
    this.#settings = settings;
    this.#output = createOutput(settings.outputBytes);
    installConsole(this.#output);
    this.#globals = installProgramGlobals(this.#output, settings.isWholeProgram);
    this.#clock = installClock();
    this.#virtual = settings.waiting === undefined ? createVirtualWaiting(this.#clock.advance) : undefined;
    const waiting = settings.waiting ?? this.#virtual;
    if (waiting === undefined) throw new NativeError("Unreachable: one of the two ways to wait is there");
    this.#timers = installTimers(waiting, (error) => this.uncaught(error));
    this.#builtins = tableOf(settings.names, (name) => getProperty(globalThis, name));
    // Enough for any traceback that is shown; V8 keeps ten.
    setProperty(NativeError, "stackTraceLimit", 50);
  }

  arm(): void {
    this.#wasCalled = false;
    define(
      globalThis,
      hookName,
      (given: unknown) => {
        deleteProperty(globalThis, hookName);
        this.#wasCalled = true;
        if (typeof given === "function") this.#program = () => apply(given, undefined, []);
        if (typeof given === "object" && given !== null) this.#lookups = given;
      },
      false,
    );
  }

  wasCalled(): boolean {
    return this.#wasCalled;
  }

  parametersOf(name: string): number | undefined {
    const entry = this.#resolve(name);
    if (typeof entry !== "function") return undefined;
    const length = ownData(entry, "length");
    return typeof length === "number" ? length : 0;
  }

  definedNames(): readonly string[] {
    const names = bareArray<string>();
    const add = (table: object) => {
      const keys = ownKeys(table);
      for (let index = 0; index < keys.length; index++) {
        const key = keys[index];
        if (typeof key === "string" && typeof this.#resolve(key) === "function") append(names, key);
      }
    };
    add(this.#lookups);
    const exported = this.#globals.exported();
    if (typeof exported === "object" && exported !== null) add(exported);
    return names;
  }

  uncaught(error: unknown): void {
    this.#failRunning?.(error);
  }

  output(): string {
    return this.#output.text();
  }

  hasPrintedTooMuch(): boolean {
    return this.#output.isOverLimit();
  }

  describe(error: unknown): Described {
    return describeThrown(error);
  }

  step(): boolean {
    return this.#virtual?.step() ?? false;
  }

  runCase(stepsText: string, done: (report: CaseReport) => void): void {
    const serial = ++this.#serial;
    this.#startCase();
    const steps: unknown = parseJson(stepsText);
    if (!isArray(steps)) throw new NativeError("A case must be a list of steps");
    let observations = "";
    let index = 0;
    const goOn = (): void => {
      while (index < steps.length && this.#trouble() === undefined) {
        let isNow = true;
        let isObserved = false;
        this.#runStep(steps[index], (observation) => {
          if (serial !== this.#serial || isObserved) return;
          isObserved = true;
          observations += `${index === 0 ? "" : ","}${observation}`;
          index++;
          this.#failRunning = undefined;
          if (!isNow) goOn();
        });
        isNow = false;
        if (!isObserved) return;
      }
      this.#timers.clear();
      done(this.#report(`[${observations}]`));
    };
    goOn();
  }

  #startCase(): void {
    // What the top level printed is shown with the first case.
    if (this.#hasRun) this.#output.clear();
    this.#hasRun = true;
    this.#timers.clear();
    this.#clock.freeze(undefined);
    this.#hosts = undefined;
    this.#bound = emptyTable();
    this.#tooLarge = "";
    this.#isOutOfMemory = false;
    this.#failRunning = undefined;
  }

  #trouble(): CaseReport["kind"] | undefined {
    if (this.#output.isOverLimit()) return "printedTooMuch";
    if (this.#isOutOfMemory) return "outOfMemory";
    return this.#tooLarge === "" ? undefined : "returnedTooMuch";
  }

  #report(observations: string): CaseReport {
    const kind = this.#trouble() ?? "finished";
    return { kind, observations, stdout: this.#output.text(), limit: this.#tooLarge };
  }

  #runStep(step: unknown, observed: Observed): void {
    if (typeof step !== "object" || step === null) throw new NativeError("A step must be an object");
    const text = (key: string) => textOf(own(step, key));
    this.#output.startStep();
    switch (text("do")) {
      case "call":
        return this.#perform(step, observed, (args) =>
          callFunction(this.#resolve(text("name")), args, text("name")),
        );
      case "construct":
        return this.#perform(step, observed, (args) =>
          constructClass(this.#resolve(text("name")), args, text("name")),
        );
      case "invoke":
        return this.#perform(step, observed, (args) =>
          callFunction(this.#takeBound(text("on")), args, text("on")),
        );
      case "method":
        return this.#perform(step, observed, (args) =>
          callMethod(this.#takeBound(text("on")), text("name"), args),
        );
      case "program":
        return this.#runProgram(text("stdin"), observed);
      case "clock":
        this.#clock.freeze(numberOf(own(step, "millis")));
        return observed('{"nothing":true}');
      case "hostCalls":
        return observed(`{"returned":${this.#hostFunctions().calls(text("name"))}}`);
      default:
        throw new NativeError("A step must do something that src/protocol/wire.ts names");
    }
  }

  #perform(step: object, observed: Observed, action: (args: unknown[]) => unknown): void {
    const failed = (error: unknown) => observed(this.#threw(error));
    this.#failRunning = failed;
    const args = this.#decodeArguments(own(step, "args"));
    const settled = (value: unknown) => {
      try {
        const as = own(step, "as");
        if (typeof as === "string") define(this.#bound, as, value);
        observed(this.#observe(textOf(own(step, "observe")), value, args));
      } catch (error) {
        failed(error);
      }
    };
    let value: unknown;
    try {
      value = action(args);
    } catch (error) {
      return failed(error);
    }
    if (isPromise(value)) subscribe(value, settled, failed);
    else settled(value);
  }

  #runProgram(stdin: string, observed: Observed): void {
    const program = this.#program;
    if (program === undefined) throw new NativeError("There is no program to run");
    this.#globals.reset(stdin);
    const failed = (error: unknown) => observed(this.#threw(error));
    this.#failRunning = failed;
    const ended = () => this.#timers.whenQuiet(() => observed(this.#observe("stdout", undefined, [])));
    const running = program();
    return isPromise(running) ? subscribe(running, ended, failed) : ended();
  }

  #observe(what: string, value: unknown, args: unknown[]): string {
    switch (what) {
      case "return":
        return `{"returned":${this.#encode(value)}}`;
      case "arguments":
        return `{"arguments":${this.#encode(args)}}`;
      case "stdout":
        return `{"printed":${quote(this.#output.stepText())}}`;
      default:
        return '{"nothing":true}';
    }
  }

  #encode(value: unknown): string {
    const encoded = encode(value, this.#settings.valueNodes);
    if ("text" in encoded) return encoded.text;
    this.#tooLarge = encoded.limit;
    return "null";
  }

  #threw(error: unknown): string {
    const { thrown } = describeThrown(error);
    // QuickJS says so when the limit of its memory is reached.
    this.#isOutOfMemory ||= thrown.type === "InternalError" && thrown.message === "out of memory";
    return `{"threw":${thrownText(thrown)}}`;
  }

  #decodeArguments(wire: unknown): unknown[] {
    const names: Names = {
      host: (name) => this.#hostFunctions().get(name),
      bound: (name) => this.#takeBound(name),
    };
    const args = decode(wire, names);
    if (!isArray(args)) throw new NativeError("A step's arguments must be a list");
    return args;
  }

  #hostFunctions(): HostFunctions {
    return (this.#hosts ??= createHostFunctions());
  }

  #takeBound(name: string): unknown {
    return own(this.#bound, name);
  }

  /** What the program means by a name now: a global of its own, or something it exports. */
  #resolve(name: string): unknown {
    const lookup = own(this.#lookups, name);
    const value = typeof lookup === "function" ? apply(lookup, undefined, []) : undefined;
    if (value !== undefined && value !== own(this.#builtins, name)) return value;
    const exported = this.#globals.exported();
    if (typeof exported === "object" && exported !== null) return own(exported, name);
    return exported;
  }
}
