import type { Arbitrary } from "fast-check";
import type { Comparison } from "./comparison.ts";
import type { Category, Difficulty, Flaw, Topic } from "./exercise.ts";
import type { Language } from "./language.ts";
import type { Limits } from "./limits.ts";
import type { HostFunction } from "./scenario.ts";
import type { Signature } from "./signature.ts";
import type { Type } from "./type.ts";

/** What the catalogue needs of a family; read at build time, so that the start page loads no family. */
export interface FamilyMeta {
  /** kebab-case; the file's name and the link's. */
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly topic: Topic;
  /** Which difficulties it can make; the first is the usual one. */
  readonly difficulties: readonly Difficulty[];
  /** One line for the catalogue. */
  readonly summary: string;
}

/**
 * A generator of exercises that are right by construction. `P` are its parameters, `I` one input:
 * for a function the tuple of its arguments as plain data; for a class `ClassInput`; for a program the text of its
 * standard input. Plain data: `null`, boolean, number or bigint, string, array, `Set`, `Map`, plain object;
 * the signature's types say what becomes of it.
 */
export interface Family<P, I> {
  readonly meta: FamilyMeta;
  /** What may vary. `fc.constant({})` where nothing does. */
  readonly parameters: (difficulty: Difficulty) => Arbitrary<P>;
  readonly build: (parameters: P) => FamilyBody<I>;
}

export interface FamilyBody<I> {
  /** Completes "Write a function that …" (or "a class that", "a program that"); no full stop. */
  readonly task: string;
  /** The statement's first paragraph, in two or more wordings that ask for the same; the seed picks one. */
  readonly wordings?: readonly string[];
  /** Markdown: what follows the first paragraph. `{examples}` is replaced by computed examples. */
  readonly statement: string;
  readonly signature: Signature;
  readonly comparison: Comparison;
  readonly limits?: Partial<Limits>;
  /** 3 to 5 inputs of the visible cases. */
  readonly examples: readonly I[];
  /** Inputs of the hidden cases by category; each gives `hiddenPerCategory` cases that repeat no other. */
  readonly inputs: Readonly<Partial<Record<Category, Arbitrary<I>>>>;
  /** Default 7. */
  readonly hiddenPerCategory?: number;
  /**
   * The right answer by another, simpler algorithm than the references. For a function: its result as plain data
   * (with comparison `anyOf`: an array of all right results; with `judged: "arguments"`: an array of all arguments
   * as they are after the call, also where there is only one; with `operations`: one item for each operation, where
   * `{ throws: … }` as in `ClassAnswer` says that an `invoke` throws and the item of a `call` is ignored); for a program: what it prints; for a class: `ClassAnswer[]`, one for each operation.
   * Must not change its input.
   */
  readonly oracle: (input: I) => unknown;
  /** What is judged of a function: its result (default), or its arguments after the call. */
  readonly judged?: "return" | "arguments";
  /** For a function that takes or returns functions: the case as operations, instead of one call. */
  readonly operations?: (input: I) => readonly Operation[];
  readonly reference: Readonly<Record<Language, string>>;
  /** From a nudge to nearly the solution. */
  readonly hints: readonly string[];
  /** At least two. */
  readonly flaws: readonly Flaw[];
}

/** First the constructor's arguments, then method calls in order. */
export interface ClassInput {
  readonly construct: readonly unknown[];
  readonly calls: readonly (readonly [method: string, ...args: unknown[]])[];
}

/** What an operation must give: a result (converted by the method's return type), or an exception. */
export type ClassAnswer =
  { readonly returns: unknown } | { readonly throws: Readonly<Partial<Record<Language, string>>> };

/** One step of a function that deals in functions; the answer is the oracle's item at the same place, converted by `returns`. */
export type Operation =
  | { readonly kind: "call"; readonly args: readonly OperationArgument[]; readonly as: string }
  | {
      readonly kind: "invoke";
      readonly on: string;
      readonly args: readonly OperationArgument[];
      readonly returns: Type;
    }
  | { readonly kind: "hostCalls"; readonly name: HostFunction };

export type OperationArgument =
  | { readonly kind: "data"; readonly data: unknown; readonly type: Type }
  | { readonly kind: "host"; readonly name: HostFunction };

/** Keeps a family's type parameters while it is written as one object. */
export function defineFamily<P, I>(family: Family<P, I>): Family<P, I> {
  return family;
}
