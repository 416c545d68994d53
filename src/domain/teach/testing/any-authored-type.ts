import * as fc from "fast-check";
import {
  any,
  boolean,
  float,
  int,
  list,
  map,
  nested,
  optional,
  record,
  set,
  string,
  tuple,
  type Type,
} from "../../type.ts";

const key = fc.constantFrom<Type>(int, float, boolean, string, tuple(int, string));

const { type } = fc.letrec<{ type: Type; one: Type }>((tie) => ({
  type: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    tie("one"),
    tie("one").map((of) => (of.kind === "any" ? of : optional(of))),
  ),
  one: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom<Type>(int, float, boolean, string, any("any")),
    tie("type").map(list),
    fc.constantFrom<Type>(nested(int), nested(optional(string)), nested(tuple(int, boolean))),
    fc.array(tie("type"), { minLength: 1, maxLength: 3 }).map((of) => tuple(...of)),
    key.map(set),
    fc.tuple(key, tie("type")).map(([keys, values]) => map(keys, values)),
    fc
      .dictionary(fc.constantFrom("name", "age", "x_1"), tie("type"), { minKeys: 1, noNullPrototype: true })
      .map(record),
  ),
}));

/** Every kind of type that an author can write. */
export const anyAuthoredType: fc.Arbitrary<Type> = type;
