import { bracketDepths } from "../../bracket-depths.ts";
import type { Signature } from "../../signature.ts";
import { starterCode } from "../../starter.ts";
import type { Problem } from "../problem.ts";
import { expressionProblem, expressionProgram } from "./expression.ts";

// Nothing is said here: texts of programs.

/** What the source gives to start from, made whole; else the head of what is asked for. */
export function problemStarter(problem: Problem, signature: Signature): string {
  const { prompt, language, title } = problem;
  const expression = expressionProblem(problem);
  if (expression !== undefined) return expressionProgram(expression, "...");
  if (prompt.trim() !== "") return language === "python" ? withBody(prompt) : closed(prompt);
  if (signature.kind !== "function") return starterCode(signature, language, `solves “${title}”`);
  const parameters = signature.parameters.map(({ name }) => name).join(", ");
  return language === "python"
    ? `def ${signature.name}(${parameters}):\n    pass\n`
    : `function ${signature.name}(${parameters}) {\n}\n`;
}

/** A head without any statement below it is no program; a docstring is one. */
function withBody(prompt: string): string {
  const text = `${prompt.trimEnd()}\n`;
  const last = text.trimEnd().split("\n").at(-1) ?? "";
  if (!last.endsWith(":")) return text;
  const [own = ""] = /^[ \t]*/.exec(last) ?? [];
  return `${text}${own}    pass\n`;
}

/** With the brackets closed that the prompt leaves open. */
function closed(prompt: string): string {
  const text = prompt.trimEnd();
  const open = bracketDepths(text, "javascript").at(-1) ?? 0;
  return `${text}\n${"}\n".repeat(Math.max(0, open))}`;
}
