import type { Value } from "./value.ts";

/** How an answer is held against the expected one; shown beside every verdict. */
export type Comparison =
  /** Same kind and content; the order of sets and maps does not count. NaN equals NaN, 0.0 equals -0.0. */
  | { readonly kind: "exact" }
  /** As exact, but numbers may differ by `absolute` or by `relative` × |expected|, whichever is larger. */
  | { readonly kind: "approximate"; readonly absolute: number; readonly relative: number }
  /** The outermost list in any order, duplicates counted. */
  | { readonly kind: "unordered" }
  /** The outermost list or set as a set: neither order nor repetition counts. */
  | { readonly kind: "set" }
  /** One of several right answers, listed with the case. */
  | { readonly kind: "anyOf" }
  /** A checker decides. `holds` gets the case's argument values, and returns why the answer is wrong, or `undefined`. */
  | {
      readonly kind: "property";
      readonly name: string;
      readonly whyNot: (input: readonly Value[], actual: Value, expected: Value) => string | undefined;
    };
