/**
 * A language-neutral, lossless value: what goes into a program and what comes out of it.
 *
 * `int` is an integer type of any size (Python `int`, JavaScript `BigInt`); `float` is an IEEE double (Python
 * `float`, every JavaScript `number`). How an expected value looks in one language is `project` in projection.ts.
 * Strings are sequences of UTF-16 units and may hold unpaired surrogates. `set` and `map` keep the order in which
 * the program produced them; comparison ignores it.
 */
export type Value =
  | { readonly kind: "null" }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "int"; readonly value: bigint }
  | { readonly kind: "float"; readonly value: number }
  | { readonly kind: "string"; readonly value: string }
  /** Lower-case hexadecimal, two digits a byte. */
  | { readonly kind: "bytes"; readonly hex: string }
  | { readonly kind: "list"; readonly items: readonly Value[] }
  | { readonly kind: "tuple"; readonly items: readonly Value[] }
  | { readonly kind: "set"; readonly items: readonly Value[] }
  | { readonly kind: "map"; readonly entries: readonly MapEntry[] }
  /** Something that cannot leave the sandbox: a generator, a function, JavaScript's `undefined`, a cycle. */
  | { readonly kind: "opaque"; readonly typeName: string };

export type MapEntry = readonly [key: Value, value: Value];
