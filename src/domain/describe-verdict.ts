import { inEnglish } from "../messages/in-english.ts";
import { retell } from "../messages/retell.ts";
import { say } from "../messages/say.ts";
import { describeLimit } from "./describe-limit.ts";
import { didYouMean } from "./did-you-mean.ts";
import { explainMismatch } from "./explain-mismatch.ts";
import { explainThrown } from "./explain-thrown.ts";
import { type Language, languageNames } from "./language.ts";
import type { MissingEntryPoint, NotRunReason, SyntaxProblem } from "./outcome.ts";
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

function explainNotRun(reason: NotRunReason): Omit<Explanation, "title"> {
  switch (reason) {
    case "stopped":
      return { detail: say`The run was stopped before this test.`, advice: say`Run the tests again.` };
    case "threeTimeLimits":
      return {
        detail: say`Three tests in a row reached the time limit, so the rest was not run.`,
        advice: say`Make the program end in time, or run the rest anyway.`,
      };
    case "threeCrashes":
      return {
        detail: say`The program ended its sandbox three times in a row, so the rest was not run.`,
        advice: say`Use less memory and less depth, or run the rest anyway.`,
      };
    case "outOfTime":
      return {
        detail: say`The tests before this one used up the time that there is for all of them.`,
        advice: say`Make the program end in time, or run the rest anyway.`,
      };
    default:
      return unreachable(reason);
  }
}

/** The verdict in plain words: what happened and what to do. */
export function explainVerdict(verdict: Verdict, language: Language): Explanation {
  switch (verdict.kind) {
    case "passed":
      return { title: say`Passed`, detail: say`The answer is right.`, advice: "" };
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
        title: say`Memory limit`,
        detail: say`The program needed more than ${formatBytes(verdict.limitBytes)} of memory.`,
        advice: say`Look for a list or string that keeps growing, or for a loop that never ends.`,
      };
    case "outputLimit":
      return explainOutputLimit(verdict);
    case "notRun":
      return { title: say`Not run`, ...explainNotRun(verdict.reason) };
    case "notGraded":
      return {
        title: say`Not graded`,
        detail: say`The sandbox had trouble of its own: ${retell(verdict.reason)}`,
        advice: say`This is not about your program, and it does not count. Run the tests again.`,
      };
    default:
      return unreachable(verdict);
  }
}

function explainMissingEntryPoint(
  { name, defined, file }: MissingEntryPoint,
  language: Language,
): Explanation {
  if (file !== undefined) return explainMissingExport({ name, defined, file });
  const isClass = /^[A-Z]/.test(name);
  const guess = didYouMean(name, defined);
  return {
    title: isClass ? say`No class \`${name}\`` : say`No function \`${name}\``,
    detail: whatIsMissing(name, isClass, guess),
    advice:
      guess === undefined
        ? adviseDefining({ name, isClass, defined, language })
        : say`Rename \`${guess}\` to \`${name}\`.`,
  };
}

function explainMissingExport({ name, defined, file }: Required<MissingEntryPoint>): Explanation {
  const guess = didYouMean(name, defined);
  return {
    title: say`No export \`${name}\``,
    detail: say`\`${file}\` does not export \`${name}\`.`,
    advice:
      guess === undefined
        ? say`Write it in this file with \`export\` in front of it.`
        : say`Rename \`${guess}\` to \`${name}\`.`,
  };
}

function whatIsMissing(name: string, isClass: boolean, guess: string | undefined): string {
  if (guess === undefined)
    return isClass ? say`There is no class \`${name}\`.` : say`There is no function \`${name}\`.`;
  return isClass
    ? say`There is no class \`${name}\`. Did you mean \`${guess}\`?`
    : say`There is no function \`${name}\`. Did you mean \`${guess}\`?`;
}

interface Undefined {
  readonly name: string;
  readonly isClass: boolean;
  readonly defined: readonly string[];
  readonly language: Language;
}

function adviseDefining({ name, isClass, defined, language }: Undefined): string {
  if (defined.length === 0)
    return isClass
      ? say`The program defines nothing yet. Write the class, or use Reset code to start again.`
      : say`The program defines nothing yet. Write the function, or use Reset code to start again.`;
  const some = defined.slice(0, 5).map((other) => `\`${other}\``);
  const found = `${some.join(", ")}${defined.length > some.length ? ", …" : ""}`;
  return language === "python"
    ? say`The program defines ${found}. Define \`${name}\` without indentation, outside of any other function.`
    : say`The program defines ${found}. Define \`${name}\` outside of any other function.`;
}

function explainSyntax({ message, line, column }: SyntaxProblem, language: Language): Explanation {
  const reader = languageNames[language];
  if (line === undefined)
    return {
      title: say`Syntax error`,
      detail: say`${reader} could not read the program: ${retell(message)}`,
      advice: say`Look for a missing bracket or quote.`,
    };
  return {
    title:
      column === undefined
        ? say`Syntax error in line ${line}`
        : say`Syntax error in line ${line}, column ${column}`,
    detail:
      column === undefined
        ? say`${reader} could not read the program in line ${line}: ${retell(message)}`
        : say`${reader} could not read the program in line ${line}, column ${column}: ${retell(message)}`,
    advice:
      language === "python"
        ? say`Look at line ${line} and the line before it for a missing bracket, quote or colon.`
        : say`Look at line ${line} and the line before it for a missing bracket, quote or comma.`,
  };
}

function explainTimeLimit({ limitMillis, where }: Verdict & { kind: "timeLimit" }): Explanation {
  const seconds = `${limitMillis / 1000} s`;
  return where === "case"
    ? {
        title: say`Time limit`,
        detail: say`This test did not end within ${seconds}.`,
        advice: say`Look for a loop that never ends, or for work that is done again and again.`,
      }
    : {
        title: say`Time limit`,
        detail: say`The program's own first lines did not end within ${seconds}, before any test could run.`,
        advice: say`Look for a loop outside of the functions, or for a wait for input.`,
      };
}

function explainOutputLimit({ what, ...verdict }: Verdict & { kind: "outputLimit" }): Explanation {
  const limit = describeLimit(verdict.limit);
  return what === "printed"
    ? {
        title: say`Output limit`,
        detail: say`The program printed more than is kept of one test: ${limit}.`,
        advice: say`Remove prints inside of loops, or look for a loop that never ends.`,
      }
    : {
        title: say`Output limit`,
        detail: say`The returned value is larger than can be judged: ${limit}.`,
        advice: say`Return only what the task asks for, and look for a list that keeps growing.`,
      };
}

function formatBytes(bytes: number): string {
  const mebibytes = bytes / (1024 * 1024);
  // Not said: units are the same everywhere.
  return mebibytes >= 1 ? `${Math.round(mebibytes)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`;
}
