import { toValue } from "../plain-data.ts";
import { any } from "../type.ts";
import type { Value } from "../value.ts";

/** Plain data as a value: whole numbers are ints, arrays lists, objects maps. */
export function valueOf(data: unknown): Value {
  return toValue(data, any("value"));
}

export function float(value: number): Value {
  return { kind: "float", value };
}

export function tupleOf(...data: readonly unknown[]): Value {
  return { kind: "tuple", items: data.map(valueOf) };
}

export const undefinedValue: Value = { kind: "opaque", typeName: "undefined" };
