import { inEnglish } from "../messages/in-english.ts";
import { say } from "../messages/say.ts";
import { didYouMean } from "./did-you-mean.ts";
import { explainMismatch } from "./explain-mismatch.ts";
import { explainThrown } from "./explain-thrown.ts";
import { type Language, languageNames } from "./language.ts";
import type { NotRunReason, SyntaxProblem } from "./outcome.ts";
import { unreachable } from "./unreachable.ts";
import type { Verdict, VerdictKind } from "./verdict.ts";

/** The words of a list item's name, `Test 3: passed`; others read the English ones, so they stay as they are. */
export const verdictName = (kind: VerdictKind): string => names[kind]();

const names: Readonly<Record<VerdictKind, () => string>> = {
  passed: () => say`passed`,
  wrongAnswer: () => say`wrong answer`,
  runtimeError: () => say`runtime error`,
  compileError: () => say`compile error`,
  timeLimit: () => say`time limit`,
  memoryLimit: () => say`memory limit`,
  outputLimit: () => say`output limit`,
  notRun: () => say`not run`,
  notGraded: () => say`not graded`,
};

/** The same in English whatever the page speaks, for files and for other programs. */
export const verdictWord = (kind: VerdictKind): string => inEnglish(names[kind]);

export interface Explanation {
  /** A few words. */
  readonly title: string;
  /** What happened, in one or two sentences. */
  readonly detail: string;
  /** What to do next; empty where nothing is to be done. */
  readonly advice: string;
}

const whyNotRun: Readonly<Record<NotRunReason, Omit<Explanation, "title">>> = {
  stopped: { detail: "The run was stopped before this test.", advice: "Run the tests again." },
  threeTimeLimits: {
    detail: "Three tests in a row reached the time limit, so the rest was not run.",
    advice: "Make the program end in time, or run the rest anyway.",
  },
  threeCrashes: {
    detail: "The program ended its sandbox three times in a row, so the rest was not run.",
    advice: "Use less memory and less depth, or run the rest anyway.",
  },
  outOfTime: {
    detail: "The tests before this one used up the time that there is for all of them.",
    advice: "Make the program end in time, or run the rest anyway.",
  },
};

/** The verdict in plain words: what happened and what to do. */
export function explainVerdict(verdict: Verdict, language: Language): Explanation {
  switch (verdict.kind) {
    case "passed":
      return { title: "Passed", detail: "The answer is right.", advice: "" };
    case "wrongAnswer":
      return explainMismatch(verdict.mismatch, language);
    case "runtimeError":
      return verdict.error.kind === "thrown"
        ? explainThrown(verdict.error, language)
        : explainMissingEntryPoint(verdict.error, language);
    case "compileError":
      return explainSyntax(verdict.problem, language);
    case "timeLimit":
      return explainTimeLimit(verdict);
    case "memoryLimit":
      return {
        title: "Memory limit",
        detail: `The program needed more than ${formatBytes(verdict.limitBytes)} of memory.`,
        advice: "Look for a list or string that keeps growing, or for a loop that never ends.",
      };
    case "outputLimit":
      return explainOutputLimit(verdict);
    case "notRun":
      return { title: "Not run", ...whyNotRun[verdict.reason] };
    case "notGraded":
      return {
        title: "Not graded",
        detail: `The sandbox had trouble of its own: ${verdict.reason}`,
        advice: "This is not about your program, and it does not count. Run the tests again.",
      };
    default:
      return unreachable(verdict);
  }
}

function explainMissingEntryPoint(
  { name, defined }: { name: string; defined: readonly string[] },
  language: Language,
): Explanation {
  const what = /^[A-Z]/.test(name) ? "class" : "function";
  const guess = didYouMean(name, defined);
  const detail = `There is no ${what} \`${name}\`.${guess === undefined ? "" : ` Did you mean \`${guess}\`?`}`;
  const title = `No ${what} \`${name}\``;
  if (guess !== undefined) return { title, detail, advice: `Rename \`${guess}\` to \`${name}\`.` };
  if (defined.length === 0) {
    return {
      title,
      detail,
      advice: `The program defines nothing yet. Write the ${what}, or use Reset code to start again.`,
    };
  }
  const found = defined.slice(0, 5).map((other) => `\`${other}\``);
  const more = defined.length > found.length ? ", …" : "";
  const where =
    language === "python"
      ? "without indentation, outside of any other function"
      : "outside of any other function";
  return {
    title,
    detail,
    advice: `The program defines ${found.join(", ")}${more}. Define \`${name}\` ${where}.`,
  };
}

function explainSyntax({ message, line, column }: SyntaxProblem, language: Language): Explanation {
  const place =
    line === undefined ? "" : ` in line ${line}${column === undefined ? "" : `, column ${column}`}`;
  return {
    title: `Syntax error${place}`,
    detail: `${languageNames[language]} could not read the program${place}: ${message}`,
    advice:
      line === undefined
        ? "Look for a missing bracket or quote."
        : `Look at line ${line} and the line before it for a missing bracket, quote or ${language === "python" ? "colon" : "comma"}.`,
  };
}

function explainTimeLimit({ limitMillis, where }: Verdict & { kind: "timeLimit" }): Explanation {
  const seconds = `${limitMillis / 1000} s`;
  return where === "case"
    ? {
        title: "Time limit",
        detail: `This test did not end within ${seconds}.`,
        advice: "Look for a loop that never ends, or for work that is done again and again.",
      }
    : {
        title: "Time limit",
        detail: `The program's own first lines did not end within ${seconds}, before any test could run.`,
        advice: "Look for a loop outside of the functions, or for a wait for input.",
      };
}

function explainOutputLimit({ what, limit }: Verdict & { kind: "outputLimit" }): Explanation {
  return what === "printed"
    ? {
        title: "Output limit",
        detail: `The program printed more than is kept of one test: ${limit}.`,
        advice: "Remove prints inside of loops, or look for a loop that never ends.",
      }
    : {
        title: "Output limit",
        detail: `The returned value is larger than can be judged: ${limit}.`,
        advice: "Return only what the task asks for, and look for a list that keeps growing.",
      };
}

function formatBytes(bytes: number): string {
  const mebibytes = bytes / (1024 * 1024);
  return mebibytes >= 1 ? `${Math.round(mebibytes)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`;
}
