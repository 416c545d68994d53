import { formatValue } from "./format-value.ts";
import type { Language } from "./language.ts";
import { project } from "./projection.ts";
import type { Argument, Step } from "./scenario.ts";
import { unreachable } from "./unreachable.ts";

// Nothing is said here: steps stand in statements and prompts, too. case-texts.ts says what the page shows.

/**
 * One step as a person would write it: `second_largest([3, 1])`, `deposit(50)`.
 * A call whose result is bound reads `f = make(2)`. The text of a program's standard input is given as it is.
 * @param maxCharacters bound of each argument, "…" where it is cut
 */
export function formatStep(step: Step, language: Language, maxCharacters?: number): string {
  switch (step.kind) {
    case "call":
    case "construct":
    case "method":
      return `${binding(step, language)}${step.name}(${formatArguments(step.args, language, maxCharacters)})`;
    case "invoke":
      return `${binding(step, language)}${step.on}(${formatArguments(step.args, language, maxCharacters)})`;
    case "program":
      return step.stdin;
    case "clock":
      return `the clock says ${step.millis / 1000} s`;
    case "hostCalls":
      return `calls of ${step.name} so far`;
    default:
      return unreachable(step);
  }
}

/** An argument as a literal of the language; of the harness's functions the name. */
export function formatArgument(argument: Argument, language: Language, maxCharacters?: number): string {
  if (argument.kind !== "value") return argument.name;
  return formatValue(project(argument.value, language), language, maxCharacters);
}

function formatArguments(
  args: readonly Argument[],
  language: Language,
  maxCharacters: number | undefined,
): string {
  return args.map((argument) => formatArgument(argument, language, maxCharacters)).join(", ");
}

function binding(
  step: Step & { kind: "call" | "construct" | "method" | "invoke" },
  language: Language,
): string {
  if (step.kind === "method" || step.kind === "construct" || step.as === undefined) return "";
  return language === "python" ? `${step.as} = ` : `const ${step.as} = `;
}
