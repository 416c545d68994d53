import { unreachable } from "../../src/domain/unreachable.ts";
import type { EngineReport } from "../../src/protocol/engine.ts";
import type { CaseEnded, Loaded, Program } from "./engine.ts";
import type { CaseReport } from "./harness.ts";
import {
  candidateNames,
  definitionsScript,
  explainSyntaxError,
  namesScript,
  type ProgramScript,
  wholeProgramScript,
} from "./source-text.ts";
import type { Described } from "./thrown.ts";

export type Evaluation =
  | { readonly kind: "completed" }
  | { readonly kind: "threw"; readonly described: Described }
  | { readonly kind: "interrupted" };

export interface Position {
  readonly line: number;
  /** Absent where the engine's own count cannot be relied on. */
  readonly column?: number;
}

/** What loading needs of an engine, in plain data, so that it may lie behind QuickJS's border. */
export interface LoadingRealm {
  arm(): void;
  wasCalled(): boolean;
  /** Evaluates a script at global level; `isProgram` gives it the program's name in stack traces. */
  evaluate(script: string, isProgram: boolean): Evaluation;
  /** Where a script that cannot be read goes wrong. */
  locate(script: string, described: Described, done: (position: Position | undefined) => void): void;
  parametersOf(name: string): number | undefined;
  definedNames(): readonly string[];
  output(): string;
  hasPrintedTooMuch(): boolean;
}

/** Evaluates a program and finds what its cases need. */
export function loadProgram(program: Program, realm: LoadingRealm, done: (loaded: Loaded) => void): void {
  const { source, entryPoint } = program;
  // Made before the program runs: afterwards the builtins of this realm may be its own.
  const lookUps = { names: namesScript(program.names), candidates: namesScript(candidateNames(source)) };
  const script = entryPoint === undefined ? wholeProgramScript(source) : definitionsScript(source);
  realm.arm();
  const evaluation = realm.evaluate(script.text, true);
  if (evaluation.kind === "threw" && !realm.wasCalled()) {
    const { described } = evaluation;
    if (described.thrown.message === "out of memory") return done(stopped({ kind: "outOfMemory" }));
    realm.locate(script.text, described, (position) => {
      done(stopped(notCompiled({ message: described.thrown.message, position, script, source })));
    });
    return;
  }
  done(afterTopLevel(program, realm, evaluation, lookUps));
}

interface LookUps {
  readonly names: string;
  readonly candidates: string;
}

function afterTopLevel(
  program: Program,
  realm: LoadingRealm,
  evaluation: Evaluation,
  lookUps: LookUps,
): Loaded {
  const stdout = () => (program.quiet ? "" : realm.output());
  if (evaluation.kind === "interrupted")
    return stopped({ kind: "timedOut", stdout: stdout(), where: "topLevel" });
  if (realm.hasPrintedTooMuch()) return stopped(printedTooMuch(program.limits.outputBytes));
  if (evaluation.kind === "threw") {
    const { thrown } = evaluation.described;
    if (isOutOfMemory(thrown)) return stopped({ kind: "outOfMemory" });
    return stopped({ kind: "crashed", thrown, stdout: stdout() });
  }
  return program.entryPoint === undefined
    ? { kind: "ready", declaredParameters: undefined }
    : findEntryPoint(program.entryPoint, lookUps, realm);
}

function findEntryPoint(name: string, { names, candidates }: LookUps, realm: LoadingRealm): Loaded {
  lookUp(names, realm);
  const declaredParameters = realm.parametersOf(name);
  if (declaredParameters !== undefined) return { kind: "ready", declaredParameters };
  lookUp(candidates, realm);
  return stopped({ kind: "missingEntryPoint", name, defined: realm.definedNames() });
}

function lookUp(script: string, realm: LoadingRealm): void {
  realm.arm();
  realm.evaluate(script, false);
}

interface Unreadable {
  readonly message: string;
  readonly position: Position | undefined;
  readonly script: ProgramScript;
  readonly source: string;
}

function notCompiled({ message, position, script, source }: Unreadable): EngineReport {
  const explained = explainSyntaxError(message, source, position?.line);
  if (position === undefined) return { kind: "notCompiled", message: explained };
  // What is missing at the end of a program is missed in the text that stands after it.
  if (position.line > script.lineCount) {
    // Not said: JavaScript's own words.
    return { kind: "notCompiled", message: "Unexpected end of input", line: script.lineCount };
  }
  if (position.column === undefined) return { kind: "notCompiled", message: explained, line: position.line };
  const column = position.line === 1 ? position.column - script.firstLineOffset : position.column;
  return { kind: "notCompiled", message: explained, line: position.line, column: Math.max(1, column) };
}

function stopped(report: EngineReport): Loaded {
  return { kind: "stopped", report };
}

function isOutOfMemory({ type, message }: { type: string; message: string }): boolean {
  return type === "InternalError" && message === "out of memory";
}

function printedTooMuch(outputBytes: number): EngineReport & { kind: "outputTooLarge" } {
  // Not said: the page's describe-limit.ts says it.
  return { kind: "outputTooLarge", what: "printed", limit: `${outputBytes} bytes` };
}

/** The protocol's report of a case, from the harness's. */
export function endedCase(report: CaseReport, { limits, quiet }: Program): CaseEnded {
  switch (report.kind) {
    case "finished":
      return {
        kind: "finished",
        observations: report.observations,
        stdout: quiet ? "" : report.stdout,
        millis: 0,
      };
    case "printedTooMuch":
      return printedTooMuch(limits.outputBytes);
    case "returnedTooMuch":
      return { kind: "outputTooLarge", what: "returned", limit: report.limit };
    case "outOfMemory":
      return { kind: "outOfMemory" };
    case "failed":
      // Retold by the page.
      return { kind: "engineFailed", reason: "The harness could not carry out a step" };
    default:
      return unreachable(report.kind);
  }
}
