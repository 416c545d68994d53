import type { ExerciseOrigin } from "../exercise.ts";
import type { Language } from "../language.ts";

/** Benchmarks and packs whose records can be read; the names are those shown. */
export const problemFormats = {
  humanEval: "HumanEval",
  humanEvalPlus: "HumanEval+",
  mbpp: "MBPP",
  mbppSanitized: "MBPP sanitized", // Not said: a name.
  mbppPlus: "MBPP+",
  liveCodeBench: "LiveCodeBench",
  apps: "APPS",
  codeContests: "CodeContests",
  humanEvalX: "HumanEval-X JavaScript",
  multiPlE: "MultiPL-E JavaScript",
  exercism: "Exercism canonical data", // Not said: a name.
  cruxEval: "CRUXEval",
  quixBugs: "QuixBugs",
  edgecase: "Edgecase",
} as const;
export type ProblemFormat = keyof typeof problemFormats;

/** One problem of a benchmark, as its record has it: nothing has been run yet. */
export interface Problem {
  /** The record's own: "HumanEval/0", "Mbpp/2"; unique within one import. */
  readonly id: string;
  readonly format: ProblemFormat;
  readonly language: Language;
  readonly title: string;
  /** Markdown; what it says is the source's, and is not trusted. */
  readonly statement: string;
  /** What a sample that is a completion continues; empty where samples are whole programs. */
  readonly prompt: string;
  /** What a program must define; absent for one that reads standard input. */
  readonly entryPoint?: string;
  /** A completion ends where the first of these begins. */
  readonly stopTokens?: readonly string[];
  /** A whole program that the source calls right. */
  readonly canonical?: string;
  readonly tests: ProblemTests;
  /** When it was published: "2024-01-06". */
  readonly date?: string;
  /** In the source's own words. */
  readonly difficulty?: string;
}

/** Names a problem in an address, and where it is kept: format and id, without blanks. */
export function problemKey({ format, id }: Pick<Problem, "format" | "id">): string {
  return `${format}/${encodeURIComponent(id)}`;
}

export type ProblemTests = AssertTests | EvalPlusTests | CallTests | StreamTests | EdgecaseTests;

/**
 * Source text around the program, in one interpreter with it: it passes where nothing throws. Whoever owns the program
 * owns these tests too, as in the source.
 */
export interface AssertTests {
  readonly kind: "asserts";
  readonly before: string;
  readonly after: string;
  /** JavaScript: whatever is printed fails it, as console.assert only prints. */
  readonly silent?: boolean;
  /** Of the source's runner, for all tests together; absent where it states none. */
  readonly limitSeconds?: number;
}

/** Argument lists whose expected values the canonical solution gives. */
export interface EvalPlusTests {
  readonly kind: "evalPlus";
  /** JSON text of a list of argument lists: the weak tests. */
  readonly base: string;
  /** The strict ones. */
  readonly plus: string;
  /** Absolute tolerance; 0: exact, but for floats (see the judge). */
  readonly tolerance: number;
  /** JSON has no tuples and sets: which arguments were some. */
  readonly retype?: string;
}

/** Calls with the values they must return. */
export interface CallTests {
  readonly kind: "calls";
  readonly cases: readonly CallCase[];
}

interface CallCase {
  /** JSON text of the argument list. */
  readonly args: string;
  /** JSON text. */
  readonly expected: string;
  readonly visible: boolean;
}

/** What must be printed for a standard input. */
export interface StreamTests {
  readonly kind: "streams";
  readonly cases: readonly StreamCase[];
}

export interface StreamCase {
  readonly input: string;
  readonly output: string;
  readonly visible: boolean;
}

/**
 * One of Edgecase's own exercises. Its cases are made anew from what names it, and are judged by Edgecase's own judge,
 * which never lets an expected value into the sandbox.
 */
export interface EdgecaseTests {
  readonly kind: "edgecase";
  readonly exercise: ExerciseOrigin;
}
