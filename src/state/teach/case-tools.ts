import type { Written } from "../../domain/teach/drawn-cases.ts";
import type { RunProgram } from "../../protocol/run-program.ts";
import { type Generated, generateCases, type GenerateOptions } from "./generate-cases.ts";
import { measureByItself } from "./measure-by-itself.ts";
import { createStrengthSession, type StrengthSession } from "./strength-session.ts";
import type { TeachSession } from "./teach-session.ts";

/** What makes tests of a reference, and says how good they are; all of it runs in the sandbox. */
export interface CaseTools {
  readonly generate: (
    written: Written,
    options: GenerateOptions,
    how: { readonly signal: AbortSignal; readonly onProgress: (done: number) => void },
  ) => Promise<Generated>;
  readonly strength: StrengthSession;
  /** Whether the strength is measured without being asked for. */
  readonly measuresByItself: boolean;
  readonly dispose: () => void;
}

interface World {
  readonly run: RunProgram;
  readonly session: TeachSession;
  readonly later: (millis: number, work: () => void) => () => void;
  /** Whether anything may run without being asked for. */
  readonly live: boolean;
}

export function createCaseTools({ run, session, later, live }: World): CaseTools {
  const strength = createStrengthSession(run);
  const byItself = live ? measureByItself({ session, strength, later }) : undefined;
  return {
    generate: async (written, options, how) => {
      const release = byItself?.hold();
      try {
        return await generateCases(written, options, { run, ...how });
      } finally {
        release?.();
      }
    },
    strength,
    measuresByItself: live,
    dispose() {
      byItself?.dispose();
      strength.stop();
    },
  };
}
