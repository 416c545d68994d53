import type { Category, Difficulty } from "../exercise.ts";
import type { Language } from "../language.ts";
import type { Hiding } from "./hiding.ts";

/** What an error is called in each language, as `ValueError` and `RangeError`; empty: any error will do. */
export type ErrorNames = Readonly<Record<Language, string>>;

/** What must come of a case, as a person typed it. */
export interface AuthoredAnswer {
  /**
   * A literal of the result, or what a program prints; of a class a line for each call, as `class-case.ts` reads it. Empty
   * while nobody has said, and where an error is expected.
   */
  readonly expected: string;
  /** The error that must come of it, in place of a value. */
  readonly raises?: ErrorNames;
}

/** One input with its answer, as a person typed them. */
export interface AuthoredCase extends AuthoredAnswer {
  /**
   * One literal for each parameter; of a program, the text of the standard input alone. Of a class those of its constructor,
   * and then the calls of its methods, a line for each.
   */
  readonly inputs: readonly string[];
  readonly category: Category;
  /** A student sees it before submitting. */
  readonly visible: boolean;
}

export interface AuthoredParameter {
  /** snake_case. */
  readonly name: string;
  /** As Python writes it: `list[int]`. */
  readonly type: string;
}

export type AuthoredSignature =
  | {
      readonly kind: "function";
      /** snake_case. */
      readonly name: string;
      readonly parameters: readonly AuthoredParameter[];
      readonly returns: string;
    }
  | {
      readonly kind: "class";
      /** PascalCase. */
      readonly name: string;
      /** Of the constructor. */
      readonly parameters: readonly AuthoredParameter[];
      /** A line for each, as `class-methods.ts` reads it: `withdraw(amount: int) -> bool`. */
      readonly methods: string;
    }
  | { readonly kind: "program" };

export type AuthoredComparison =
  | { readonly kind: "exact" | "unordered" | "set" }
  /** `tolerance` is absolute and relative at once. */
  | { readonly kind: "approximate"; readonly tolerance: number };

/**
 * An exercise as a person writes it. Everything is text as it was typed, so that what is half written can be kept and
 * handed on too; `compileAuthored` says whether it can be solved.
 */
export interface AuthoredExercise {
  readonly title: string;
  readonly difficulty: Difficulty;
  /** Markdown. The visible cases are printed below it. */
  readonly statement: string;
  readonly signature: AuthoredSignature;
  /** Those in which it can be solved. */
  readonly languages: readonly Language[];
  /** Empty: made from the signature. */
  readonly starter: Readonly<Record<Language, string>>;
  /** Empty: none. */
  readonly reference: Readonly<Record<Language, string>>;
  readonly cases: readonly AuthoredCase[];
  readonly comparison: AuthoredComparison;
  /** Wall-clock time of one case. */
  readonly millisPerCase: number;
  readonly memoryMegabytes: number;
  readonly hints: readonly string[];
  /** How the hidden cases are kept from students; absent: folded. What is being written has none. */
  readonly hiding?: Hiding;
}

/** What an author begins with. */
export const blankExercise: AuthoredExercise = {
  title: "",
  difficulty: "easy",
  statement: "",
  signature: {
    kind: "function",
    name: "solve",
    parameters: [{ name: "values", type: "list[int]" }],
    returns: "int",
  },
  languages: ["python", "javascript"],
  starter: { python: "", javascript: "" },
  reference: { python: "", javascript: "" },
  cases: [{ inputs: [""], expected: "", category: "example", visible: true }],
  comparison: { kind: "exact" },
  millisPerCase: 2000,
  memoryMegabytes: 256,
  hints: [],
};

/** How many texts the inputs of a test are. */
export function inputCount(signature: AuthoredSignature): number {
  if (signature.kind === "program") return 1;
  return signature.parameters.length + (signature.kind === "class" ? 1 : 0);
}

/** Whether somebody has said what must come of it. */
export function isAnswered({ expected, raises }: AuthoredAnswer): boolean {
  return raises !== undefined || expected.trim() !== "";
}

/** The case with another answer. */
export function withAnswer(
  { inputs, category, visible }: AuthoredCase,
  { expected, raises }: AuthoredAnswer,
): AuthoredCase {
  return { inputs, expected, ...(raises && { raises }), category, visible };
}

/** What goes to students: the solution stays behind, unless its author wants it among the hints. */
export function forStudents(authored: AuthoredExercise, withReference: boolean): AuthoredExercise {
  return withReference ? authored : { ...authored, reference: { python: "", javascript: "" } };
}
