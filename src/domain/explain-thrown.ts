import { say } from "../messages/say.ts";
import type { Explanation } from "./describe-verdict.ts";
import { explainObserved } from "./explain-observed.ts";
import type { Language } from "./language.ts";
import type { Thrown } from "./outcome.ts";

/** An exception in plain words: where it came from and what such an exception usually means. */
export function explainThrown(
  { thrown, during }: { thrown: Thrown; during: "case" | "topLevel" },
  language: Language,
): Explanation {
  const observed = explainObserved(thrown);
  if (observed !== undefined) return observed;
  const line = thrown.frames.at(-1)?.line;
  return {
    title: line === undefined ? thrown.typeName : say`${thrown.typeName} in line ${line}`,
    detail: during === "topLevel" ? raisedEarly(thrown, line) : raised(thrown, line),
    advice: adviceFor(thrown, language),
  };
}

function raised(thrown: Thrown, line: number | undefined): string {
  const message = messageAfter(thrown);
  return line === undefined
    ? say`The program raised ${thrown.typeName}${message}`
    : say`The program raised ${thrown.typeName} in line ${line}${message}`;
}

function raisedEarly(thrown: Thrown, line: number | undefined): string {
  const message = messageAfter(thrown);
  return line === undefined
    ? say`The program raised ${thrown.typeName}${message}. This happened before any test could run.`
    : say`The program raised ${thrown.typeName} in line ${line}${message}. This happened before any test could run.`;
}

/** In the words of Python or JavaScript, or of the program. */
const messageAfter = ({ message }: Thrown) => (message === "" ? "" : `: ${message}`);

function adviceFor({ typeName, message }: Thrown, language: Language): string {
  const rule = rules.find(
    ({ types, says }) => types.includes(typeName) && (says === undefined || says.test(message)),
  );
  if (rule !== undefined) return rule.advice();
  return language === "python" || typeName.endsWith("Error") // Not said: the end of a name.
    ? say`Follow the traceback from its last line upwards, and try the test's input in your head.`
    : say`Throw only where the task asks for it.`;
}

interface Rule {
  readonly types: readonly string[];
  readonly says?: RegExp;
  readonly advice: () => string;
}

const recursionAdvice = () =>
  say`The function calls itself too deep. Check that it stops for the smallest input and that each call gets closer to it; or use a loop.`;

/** The first that fits counts. */
const rules: readonly Rule[] = [
  {
    types: ["TypeError"],
    says: /takes .*positional arguments? but|missing \d+ required positional|takes no arguments/,
    advice: () =>
      say`The number of parameters does not fit. Compare the first line of the function with the task's signature.`,
  },
  { types: ["RecursionError"], advice: recursionAdvice },
  {
    types: ["RangeError", "InternalError"],
    says: /call stack|too much recursion|stack overflow/i,
    advice: recursionAdvice,
  },
  {
    types: ["TypeError"],
    says: /'NoneType'|undefined|null/,
    advice: () => say`A value is missing here: something returned nothing, or does not exist for this input.`,
  },
  {
    types: ["TypeError"],
    advice: () => say`A value has another type than the line expects. Look at what the variables hold there.`,
  },
  {
    types: ["IndexError"],
    advice: () => say`An index points outside of the list. Think of empty and short lists.`,
  },
  {
    types: ["KeyError"],
    advice: () => say`The dictionary has no such key. Use get(), or check with \`in\` first.`,
  },
  { types: ["ZeroDivisionError"], advice: () => say`Something is divided by zero. Think of empty input.` },
  {
    types: ["NameError", "UnboundLocalError", "ReferenceError"],
    advice: () =>
      say`This name is not defined there. Check its spelling, and that it is set on every way to this line.`,
  },
  {
    types: ["EOFError"],
    advice: () => say`The program asked for more input than there is. Stop reading at the end of the input.`,
  },
  {
    types: ["ValueError"],
    says: /invalid literal/,
    advice: () => say`This text is not a number. Look at what is being converted.`,
  },
  {
    types: ["ModuleNotFoundError", "ImportError"],
    advice: () => say`Only the standard library can be imported here. Solve the task without this module.`,
  },
  {
    types: ["AttributeError"],
    advice: () => say`The value has no such attribute. Check its spelling and the value's type.`,
  },
];
