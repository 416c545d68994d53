import type { AuthoredSignature } from "../../domain/teach/authored-exercise.ts";
import { say } from "../../messages/say.ts";

/** What the fields of a test are, by what students write. */
export interface CaseShape {
  /** Of the inputs; empty while it has no name. */
  readonly names: readonly string[];
  /** Texts of several lines: all of a program, of a class the last input and what is expected. */
  readonly hasLines: (at: number | "expected") => boolean;
  /** An error stands in the field of what is expected, in the line of the call that raises it. */
  readonly errorsInLines: boolean;
}

export function caseShape(signature: AuthoredSignature): CaseShape {
  if (signature.kind === "program")
    return { names: [say`standard input`], hasLines: () => true, errorsInLines: false };
  const names = signature.parameters.map(({ name }) => name);
  if (signature.kind === "function") return { names, hasLines: () => false, errorsInLines: false };
  return {
    names: [...names, say`calls`],
    hasLines: (at) => at === "expected" || at === names.length,
    errorsInLines: true,
  };
}
