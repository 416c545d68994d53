/** The declared type of a parameter or a result; decides how plain data becomes a `Value` and how it is written. */
export type Type =
  | { readonly kind: "null" }
  | { readonly kind: "boolean" }
  | { readonly kind: "int" }
  | { readonly kind: "float" }
  | { readonly kind: "string" }
  | { readonly kind: "bytes" }
  | { readonly kind: "list"; readonly of: Type }
  /** A list whose items are values of `of` or again such lists, to any depth. */
  | { readonly kind: "nested"; readonly of: Type }
  | { readonly kind: "tuple"; readonly of: readonly Type[] }
  | { readonly kind: "set"; readonly of: Type }
  /** Python `dict`; JavaScript a plain object where keys are strings, else a `Map`. */
  | { readonly kind: "map"; readonly keys: Type; readonly values: Type }
  /** A map with fixed string keys: Python `dict`, JavaScript plain object. */
  | { readonly kind: "record"; readonly fields: Readonly<Record<string, Type>> }
  | { readonly kind: "optional"; readonly of: Type }
  /** One of the harness's own functions, passed in; see `HostFunction`. */
  | { readonly kind: "function" }
  /** Any value, typed by its own shape; `name` is what signatures print, such as `Tree`. */
  | { readonly kind: "any"; readonly name: string };

export const nullType: Type = { kind: "null" };
export const boolean: Type = { kind: "boolean" };
export const int: Type = { kind: "int" };
export const float: Type = { kind: "float" };
export const string: Type = { kind: "string" };
export const functionType: Type = { kind: "function" };
export const list = (of: Type): Type => ({ kind: "list", of });
export const nested = (of: Type): Type => ({ kind: "nested", of });
export const tuple = (...of: Type[]): Type => ({ kind: "tuple", of });
export const set = (of: Type): Type => ({ kind: "set", of });
export const map = (keys: Type, values: Type): Type => ({ kind: "map", keys, values });
export const record = (fields: Readonly<Record<string, Type>>): Type => ({ kind: "record", fields });
export const optional = (of: Type): Type => ({ kind: "optional", of });
export const any = (name: string): Type => ({ kind: "any", name });
