import type { Written } from "../../domain/teach/drawn-cases.ts";
import type { RunProgram } from "../../protocol/run-program.ts";
import { type Generated, generateCases, type GenerateOptions } from "./generate-cases.ts";
import { createStrengthSession, type StrengthSession } from "./strength-session.ts";

/** What makes tests of a reference, and says how good they are; all of it runs in the sandbox, and only when asked to. */
export interface CaseTools {
  readonly generate: (
    written: Written,
    options: GenerateOptions,
    how: { readonly signal: AbortSignal; readonly onProgress: (done: number) => void },
  ) => Promise<Generated>;
  readonly strength: StrengthSession;
}

export function createCaseTools(run: RunProgram): CaseTools {
  return {
    generate: (written, options, how) => generateCases(written, options, { run, ...how }),
    strength: createStrengthSession(run),
  };
}
