import { verdictName } from "../../domain/describe-verdict.ts";
import type { Language } from "../../domain/language.ts";
import type { AuthoredCase } from "../../domain/teach/authored-exercise.ts";
import { compileAuthored } from "../../domain/teach/compile-authored.ts";
import type { Written } from "../../domain/teach/drawn-cases.ts";
import { say } from "../../messages/say.ts";
import type { RunProgram } from "../../protocol/run-program.ts";
import { runReference } from "./run-reference.ts";

/** One of the inputs with what the reference gives; `because` says why it gives nothing that could stand there. */
export interface Answered {
  readonly given: AuthoredCase;
  readonly expected: string | undefined;
  readonly because: string;
  /** The name of the error that was raised in place of an answer. */
  readonly raised: string | undefined;
  /** Of the run; 0 where it did not end. */
  readonly millis: number;
}

/** @returns only those that were run */
export async function answer(
  cases: readonly AuthoredCase[],
  { authored }: Written,
  how: { readonly run: RunProgram; readonly language: Language; readonly signal: AbortSignal },
): Promise<readonly Answered[]> {
  const compiled = compileAuthored({ ...authored, cases }, "drawn");
  const answers = await runReference({ ...how, compiled });
  return answers.flatMap(({ index, verdict, given: expected, raised }) => {
    const given = cases[index];
    if (given === undefined || verdict.kind === "notRun") return [];
    const because =
      verdict.kind === "passed" ? say`an answer that does not fit its type` : verdictName(verdict.kind);
    return [{ given, expected, because, raised, millis: "millis" in verdict ? verdict.millis : 0 }];
  });
}
