import {
  newQuickJSWASMModuleFromVariant,
  newVariant,
  type QuickJSSyncVariant,
  type QuickJSWASMModule,
} from "quickjs-emscripten-core";
import moduleLoader from "@jitl/quickjs-ng-wasmfile-release-sync/emscripten-module";
import { QuickJSFFI } from "@jitl/quickjs-ng-wasmfile-release-sync/ffi";
import { type CaseEnded, EngineBroken, type JavaScriptEngine, type Program } from "./engine.ts";
import { endedCase, loadProgram } from "./load.ts";
import { createGuest, type Guest, type InterruptSource } from "./quickjs-host.ts";

// Errors are retold: the page says why nothing runs.

const variant: QuickJSSyncVariant = {
  type: "sync",
  importFFI: () => Promise.resolve(QuickJSFFI),
  importModuleLoader: () => Promise.resolve(moduleLoader),
};

const pageBytes = 65_536;
/** What the module asks for at its start, and the most it can address. */
const initialPages = 256;
const maxPages = 32_768;

/**
 * Starts QuickJS from a module that the broker compiled; nothing is fetched. The cap on memory is that of the wasm
 * memory: QuickJS's own limit sees each single allocation but not their sum, because this build cannot tell the size of a block.
 */
export function loadQuickJs(wasm: WebAssembly.Module, memoryBytes: number): Promise<QuickJSWASMModule> {
  const maximum = Math.min(maxPages, initialPages + Math.ceil(memoryBytes / pageBytes));
  const wasmMemory = new WebAssembly.Memory({ initial: initialPages, maximum });
  return newQuickJSWASMModuleFromVariant(newVariant(variant, { wasmModule: wasm, wasmMemory }));
}

export interface QuickJsParts extends InterruptSource {
  readonly quickJs: QuickJSWASMModule;
  /** Another one, with a memory of its own. */
  readonly startAgain: () => Promise<QuickJSWASMModule>;
}

/** QuickJS: a fresh runtime for each program, with a cap on its memory, and interruptible. */
export function createQuickJsEngine(parts: QuickJsParts): JavaScriptEngine {
  const { startAgain, now, control } = parts;
  let quickJs: QuickJSWASMModule | undefined = parts.quickJs;
  let program: Program | undefined;
  let guest: Guest | undefined;

  function start(next: Program): Guest {
    if (quickJs === undefined) throw new EngineBroken("QuickJS lost its module");
    return createGuest({ quickJs, now, control, program: next, guestText: edgecaseGuestText });
  }

  /**
   * A runtime that was interrupted or ran out of memory is in no state to judge the next case. It may not even be in a
   * state to be freed: then its whole module goes, and what the case ended in stays true.
   */
  function discard(): void {
    const old = guest;
    guest = undefined;
    try {
      old?.dispose();
    } catch {
      quickJs = undefined;
    }
  }

  function reload(current: Program): CaseEnded | undefined {
    const fresh = start(current);
    let failure: CaseEnded | undefined;
    loadProgram(current, fresh.realm, (loaded) => {
      if (loaded.kind === "ready") return;
      const { report } = loaded;
      failure =
        report.kind === "timedOut" || report.kind === "outOfMemory" || report.kind === "outputTooLarge"
          ? report
          : {
              kind: "engineFailed",
              // Retold by the page.
              reason: "The program could not be started again after a case was stopped",
            };
    });
    if (failure === undefined) guest = fresh;
    else {
      guest = fresh;
      discard();
    }
    return failure;
  }

  function runHere(current: Program, stepsText: string, done: (report: CaseEnded) => void): void {
    const failure = guest === undefined ? reload(current) : undefined;
    if (failure !== undefined) return done(failure);
    if (guest === undefined) throw new EngineBroken("QuickJS lost its runtime");
    const ended = guest.runCase(stepsText);
    if (ended.kind === "stopped") {
      discard();
      if (ended.isBroken) quickJs = undefined;
      return done(ended.report);
    }
    const report = endedCase(ended.report, current);
    done(report);
    if (report.kind === "outOfMemory" || !guest.drain()) discard();
  }

  async function runInAnother(current: Program, stepsText: string): Promise<CaseEnded> {
    // Retold by the page.
    let report: CaseEnded = { kind: "engineFailed", reason: "QuickJS gave no answer for this case" };
    try {
      quickJs = await startAgain();
      runHere(current, stepsText, (said) => (report = said));
    } catch (error) {
      report = { kind: "engineFailed", reason: error instanceof Error ? error.message : String(error) };
      guest = undefined;
      quickJs = undefined;
    }
    return report;
  }

  return {
    load(next, done) {
      discard();
      program = next;
      guest = start(next);
      loadProgram(next, guest.realm, done);
    },
    runCase(stepsText, done) {
      if (program === undefined) throw new EngineBroken("No program has been loaded");
      if (quickJs === undefined) return void runInAnother(program, stepsText).then(done);
      runHere(program, stepsText, done);
    },
  };
}
