/**
 * What a JSON text may look like, as plain data that a worker can be sent. Keys stand in the order given; every list and
 * every text has a bound, so whatever writes it comes to an end.
 */
export type JsonShape =
  /** Lengths in characters (code points), as zod counts them. */
  | { readonly kind: "text"; readonly minLength: number; readonly maxLength: number }
  /** A name in snake_case, `^[a-z][a-z0-9]*(_[a-z0-9]+)*$`. */
  | { readonly kind: "name"; readonly maxLength: number }
  /** A type as `parseType` reads it, with at most `depth` types around another. */
  | { readonly kind: "typeName"; readonly depth: number }
  /** At most 15 digits, so that it is exact; no -0. */
  | { readonly kind: "integer" }
  /** At most 15 digits before the point and 15 after it; no exponent. */
  | { readonly kind: "decimal" }
  | { readonly kind: "truth" }
  | { readonly kind: "oneOf"; readonly texts: readonly string[] }
  | { readonly kind: "orNull"; readonly of: JsonShape }
  | { readonly kind: "list"; readonly of: JsonShape; readonly min: number; readonly max: number }
  /** One item for each shape. */
  | { readonly kind: "tuple"; readonly of: readonly JsonShape[] }
  | { readonly kind: "object"; readonly fields: Readonly<Record<string, JsonShape>> }
  /** An object with keys of its own, at most `max`. */
  | { readonly kind: "map"; readonly values: JsonShape; readonly max: number };
