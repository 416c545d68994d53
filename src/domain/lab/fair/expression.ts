import type { Problem } from "../problem.ts";

// Nothing is said here: texts of programs.

/** A problem whose answer is a Python expression, not a program: CRUXEval. */
export interface ExpressionProblem {
  /** What the expression may call. */
  readonly code: string;
  /** Python source of the value that it must have. */
  readonly expected: string;
}

/** @returns `undefined` for a problem of any other kind */
export function expressionProblem({ format, canonical, tests }: Problem): ExpressionProblem | undefined {
  if (format !== "cruxEval" || tests.kind !== "asserts" || canonical === undefined) return undefined;
  const end = `\nassert ${canonical} == `;
  if (!tests.before.endsWith(end)) return undefined;
  return { code: tests.before.slice(0, -end.length), expected: canonical };
}

/** What is called for the value of an expression. */
export const expressionEntryPoint = "answer";

/** The expression as the answer of a function behind the code that it may call. */
export function expressionProgram({ code }: ExpressionProblem, expression: string): string {
  return `${code}\n\n\ndef ${expressionEntryPoint}():\n    return (${expression}\n    )\n`;
}
