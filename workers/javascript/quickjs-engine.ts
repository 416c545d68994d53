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
}

/** QuickJS: a fresh runtime for each program, with a cap on its memory, and interruptible. */
export function createQuickJsEngine({ quickJs, now, control }: QuickJsParts): JavaScriptEngine {
  let program: Program | undefined;
  let guest: Guest | undefined;

  function start(next: Program): Guest {
    return createGuest({ quickJs, now, control, program: next, guestText: edgecaseGuestText });
  }

  /** A runtime that was interrupted or ran out of memory is in no state to judge the next case. */
  function discard(): void {
    const old = guest;
    guest = undefined;
    old?.dispose();
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
              reason: "The program could not be started again after a case was stopped",
            };
    });
    if (failure === undefined) guest = fresh;
    else fresh.dispose();
    return failure;
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
      const failure = guest === undefined ? reload(program) : undefined;
      if (failure !== undefined) return done(failure);
      if (guest === undefined) throw new EngineBroken("QuickJS lost its runtime");
      const ended = guest.runCase(stepsText);
      if (ended.kind === "stopped") {
        discard();
        return done(ended.report);
      }
      const report = endedCase(ended.report, program);
      done(report);
      if (report.kind === "outOfMemory" || !guest.drain()) discard();
    },
  };
}
