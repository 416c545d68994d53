/** A literal as a person typed it, before the declared type says what it means. `at` is its place, 0-based. */
export type LiteralNode =
  | { readonly kind: "null" | "true" | "false"; readonly at: number }
  | { readonly kind: "int"; readonly at: number; readonly value: bigint }
  | { readonly kind: "float"; readonly at: number; readonly value: number }
  | { readonly kind: "string"; readonly at: number; readonly value: string }
  | { readonly kind: "bytes"; readonly at: number; readonly hex: string }
  | { readonly kind: "list" | "tuple" | "set"; readonly at: number; readonly items: readonly LiteralNode[] }
  | {
      readonly kind: "map";
      readonly at: number;
      readonly entries: readonly (readonly [LiteralNode, LiteralNode])[];
    };

export interface LiteralProblem {
  readonly message: string;
  /** 0-based, in UTF-16 units. */
  readonly position: number;
}

/** Thrown inside of the parser only; what it offers returns problems as data. */
export class LiteralError extends Error {
  readonly position: number;

  constructor(message: string, position: number) {
    super(message);
    this.position = position;
  }
}

/** Runs a parser and gives its problem back as data. */
export function catchLiteralError<T>(
  parse: () => T,
): { readonly result: T } | { readonly problem: LiteralProblem } {
  try {
    return { result: parse() };
  } catch (error) {
    if (error instanceof LiteralError)
      return { problem: { message: error.message, position: error.position } };
    throw error;
  }
}
