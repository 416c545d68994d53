import { EngineBroken, type JavaScriptEngine, type Program } from "./engine.ts";
import { createHarness, type Harness } from "./harness.ts";
import { endedCase, type Evaluation, loadProgram, type LoadingRealm, type Position } from "./load.ts";
import { append, bareArray } from "./primordials.ts";
import { programFile } from "./source-text.ts";
import type { Waiting } from "./timers.ts";
import { hideWorkerGlobals } from "./worker-globals.ts";

// Taken before any program runs, which may put its own in their place.
const load = self.importScripts.bind(self);
const NativeBlob = Blob;
const createObjectURL = URL.createObjectURL.bind(URL);
const revokeObjectURL = URL.revokeObjectURL.bind(URL);
const startTimer = self.setTimeout.bind(self);
const stopTimer = self.clearTimeout.bind(self);
const listen = self.addEventListener.bind(self);
const ignore = self.removeEventListener.bind(self);
const channel = new MessageChannel();
const send = channel.port1.postMessage.bind(channel.port1);

let onTurn = bareArray<() => void>();
channel.port2.addEventListener("message", () => {
  const callbacks = onTurn;
  onTurn = bareArray();
  for (let index = 0; index < callbacks.length; index++) callbacks[index]?.();
});
channel.port2.start();

/** Calls back from a task of its own, when every promise that could settle has. */
export function turn(callback: () => void): void {
  append(onTurn, callback);
  send(null);
}

const waiting: Waiting = {
  wait(millis, callback) {
    const timer = startTimer(callback, millis);
    return () => stopTimer(timer);
  },
  // Two tasks: a rejection that nobody handles is announced after the first.
  turn: (callback) => turn(() => turn(callback)),
};

/** The browser's own engine, in this very worker: one program for one worker, because a program owns its realm. */
export function createBrowserEngine(): JavaScriptEngine {
  let loaded: { harness: Harness; program: Program } | undefined;
  return {
    load(program, done) {
      if (loaded !== undefined)
        // Not said: the broker makes no such mistake.
        throw new EngineBroken("This worker has already run a program; start a new one");
      const { limits, entryPoint, names } = program;
      hideWorkerGlobals();
      const harness = createHarness({
        outputBytes: limits.outputBytes,
        valueNodes: limits.valueNodes,
        isWholeProgram: entryPoint === undefined,
        names,
        waiting,
      });
      hearUncaught(harness, entryPoint === undefined);
      loaded = { harness, program };
      loadProgram(program, realmOf(harness), done);
    },
    runCase(stepsText, done) {
      // Not said: as above.
      if (loaded === undefined) throw new EngineBroken("No program has been loaded");
      const { harness, program } = loaded;
      harness.runCase(stepsText, (report) => done(endedCase(report, program)));
    },
  };
}

function realmOf(harness: Harness): LoadingRealm {
  return {
    arm: () => harness.arm(),
    wasCalled: () => harness.wasCalled(),
    evaluate: (script, isProgram) => evaluate(script, isProgram, harness),
    locate: (script, _described, done) => locateSyntaxError(script, done),
    parametersOf: (name) => harness.parametersOf(name),
    definedNames: () => harness.definedNames(),
    output: () => harness.output(),
    hasPrintedTooMuch: () => harness.hasPrintedTooMuch(),
  };
}

/** `importScripts` of a blob, because the frame's policy forbids `eval` and `new Function`. */
function importText(text: string): void {
  const url = createObjectURL(new NativeBlob([text], { type: "text/javascript" }));
  try {
    load(url);
  } finally {
    revokeObjectURL(url);
  }
}

function evaluate(script: string, isProgram: boolean, harness: Harness): Evaluation {
  try {
    importText(isProgram ? `${script}//# sourceURL=${programFile}` : script);
    return { kind: "completed" };
  } catch (error) {
    return { kind: "threw", described: harness.describe(error) };
  }
}

/**
 * A caught SyntaxError does not say where; the event of an uncaught one does. So import once more where nobody
 * catches: nothing of the script can run.
 */
function locateSyntaxError(script: string, done: (position: Position | undefined) => void): void {
  let isDone = false;
  const finish = (position: Position | undefined): void => {
    if (isDone) return;
    isDone = true;
    ignore("error", heard);
    done(position);
  };
  const heard = (event: ErrorEvent): void => {
    event.preventDefault();
    finish(event.lineno > 0 ? { line: event.lineno, column: event.colno } : undefined);
  };
  listen("error", heard);
  startTimer(() => importText(script), 0);
  startTimer(() => finish(undefined), 100);
}

/** An error that nobody caught ends the running step, and never reaches the broker as a failed worker. */
function hearUncaught(harness: Harness, isWholeProgram: boolean): void {
  listen("error", (event) => {
    event.preventDefault();
    harness.uncaught(event.error);
  });
  listen("unhandledrejection", (event) => {
    event.preventDefault();
    // A function's result may be rejected now and handled by a later step.
    if (isWholeProgram) harness.uncaught(event.reason);
  });
}
