import * as fc from "fast-check";
import { canonical } from "../canonical.ts";
import type { Category } from "../exercise.ts";
import type { Parameter } from "../signature.ts";
import type { Type } from "../type.ts";
import { unreachable } from "../unreachable.ts";
import type { Value } from "../value.ts";
import { type Flavour, has, inputKinds, type Range, usual } from "./input-kinds.ts";

/** One value for each parameter. */
export type TypedInput = readonly Value[];

/**
 * Inputs of a function by kind of test, made from its parameters' types alone: what the function does not accept
 * among them is for its reference to say.
 * @returns only the kinds that the types have; empty where there is no parameter, or one of a type without values
 */
export function typedInputs(
  parameters: readonly Parameter[],
): ReadonlyMap<Category, fc.Arbitrary<TypedInput>> {
  const types = parameters.map(({ type }) => type);
  if (types.length === 0 || !types.every(canBeDrawn)) return new Map();
  return new Map(
    inputKinds.flatMap(([category, { flavour, suits }]) => {
      const suited = types.flatMap((type, at) => (suits(type) ? [at] : []));
      return suited.length === 0 ? [] : [[category, ofKind(types, suited, flavour)] as const];
    }),
  );
}

/** At least one of the parameters that can be of the kind is; the others are usual ones. */
function ofKind(
  types: readonly Type[],
  suited: readonly number[],
  flavour: Partial<Flavour>,
): fc.Arbitrary<TypedInput> {
  const special = { ...usual, ...flavour };
  return fc
    .subarray([...suited], { minLength: 1 })
    .chain((chosen) =>
      fc.tuple(...types.map((type, at) => valueOf(type, chosen.includes(at) ? special : usual, 0))),
    );
}

/** @param level how many containers stand around it */
function valueOf(type: Type, flavour: Flavour, level: number): fc.Arbitrary<Value> {
  const length = level === 0 ? flavour.length : flavour.inner;
  const arrange = level === 0 ? flavour.arrange : undefined;
  switch (type.kind) {
    case "boolean":
      return fc.boolean().map((value) => ({ kind: "boolean", value }));
    case "int":
      return flavour.ints.map((value) => ({ kind: "int", value }));
    case "float":
      return flavour.floats.map((value) => ({ kind: "float", value }));
    case "string":
      return flavour.strings.map((value) => ({ kind: "string", value }));
    case "list":
      return fc
        .array(valueOf(type.of, flavour, level + 1), length)
        .map((items) => ({ kind: "list", items: arrange?.(items) ?? items }));
    case "nested":
      return nestedOf(type.of, flavour, level);
    case "tuple":
      return fc
        .tuple(...type.of.map((of) => valueOf(of, flavour, level + 1)))
        .map((items) => ({ kind: "tuple", items }));
    case "set":
      return fc
        .uniqueArray(valueOf(type.of, flavour, level + 1), { ...atMost(length), selector: canonical })
        .map((items) => ({ kind: "set", items }));
    case "map":
      return fc
        .uniqueArray(
          fc.tuple(valueOf(type.keys, flavour, level + 1), valueOf(type.values, flavour, level + 1)),
          {
            ...atMost(length),
            selector: ([key]) => canonical(key),
          },
        )
        .map((entries) => ({ kind: "map", entries }));
    case "record":
      return fc
        .tuple(
          ...Object.entries(type.fields).map(([name, of]) =>
            fc.tuple(textValue(name), valueOf(of, flavour, level + 1)),
          ),
        )
        .map((entries) => ({ kind: "map", entries }));
    case "optional":
      return optionalOf(valueOf(type.of, flavour, level), flavour.missing);
    case "any":
    case "bytes":
    case "function":
    case "null":
      return fc.constant({ kind: "null" });
    default:
      return unreachable(type);
  }
}

/** Few different items may not be enough for a set of the length that is wanted. */
function atMost({ minLength, maxLength }: Range) {
  return { minLength: Math.min(1, minLength), maxLength };
}

function textValue(value: string): fc.Arbitrary<Value> {
  return fc.constant({ kind: "string", value });
}

function optionalOf(some: fc.Arbitrary<Value>, missing: boolean | undefined): fc.Arbitrary<Value> {
  const none = fc.constant<Value>({ kind: "null" });
  return fc.oneof(
    { weight: missing === true ? 1 : 4, arbitrary: some },
    { weight: missing === true ? 2 : 1, arbitrary: none },
  );
}

function nestedOf(of: Type, flavour: Flavour, level: number): fc.Arbitrary<Value> {
  const item = valueOf(of, flavour, level + 1);
  let inner = item;
  for (let depth = 1; depth < flavour.depth; depth += 1) {
    const lists = fc.array(inner, flavour.inner).map((items): Value => ({ kind: "list", items }));
    inner = fc.oneof({ weight: 1, arbitrary: item }, { weight: 2, arbitrary: lists });
  }
  return fc
    .array(inner, level === 0 ? flavour.length : flavour.inner)
    .map((items) => ({ kind: "list", items }));
}

function canBeDrawn(type: Type): boolean {
  return !has(type, ({ kind }) => ["any", "bytes", "function", "null"].includes(kind));
}
