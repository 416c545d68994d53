import * as fc from "fast-check";
import { canonical } from "../canonical.ts";
import type { Category, TestCase } from "../exercise.ts";
import type { Language } from "../language.ts";
import type { Signature } from "../signature.ts";
import type { Value } from "../value.ts";
import { writeLiteral } from "./authored-literal.ts";
import { type TypedInput, typedInputs } from "./typed-inputs.ts";

/** What an object is made of, and what is then asked of it. */
export interface ClassInput {
  readonly construct: readonly Value[];
  readonly calls: readonly { readonly name: string; readonly args: readonly Value[] }[];
}

type ClassSignature = Signature & { readonly kind: "class" };
type ByKind = ReadonlyMap<Category, fc.Arbitrary<TypedInput>>;

const mostCalls = 6;
const manyCalls = 40;

/**
 * Sequences of calls by kind of test, with arguments made from their types alone. Each ends with the methods that only tell:
 * what a call has changed is seen in what they give.
 * @returns only the kinds that the types have; empty where a parameter has a type without values
 */
export function classInputs({
  constructorParameters,
  methods,
}: ClassSignature): ReadonlyMap<Category, fc.Arbitrary<ClassInput>> {
  const own = typedInputs(constructorParameters);
  const each = methods.map(({ name, parameters }) => ({ name, parameters, kinds: typedInputs(parameters) }));
  const isDrawable =
    (constructorParameters.length === 0 || own.size > 0) &&
    each.every(({ parameters, kinds }) => parameters.length === 0 || kinds.size > 0);
  if (!isDrawable || methods.length === 0) return new Map();

  const telling = methods.flatMap(({ name, parameters, returns }) =>
    parameters.length === 0 && returns.kind !== "null" ? [{ name, args: [] }] : [],
  );
  const callsOf = (kind: Category) =>
    each.map(({ name, kinds }) => argsOf(kinds, kind).map((args) => ({ name, args })));
  const sequence = (kind: Category, calls: fc.Arbitrary<ClassInput["calls"]>) =>
    fc
      .tuple(argsOf(own, kind), calls)
      .map(([construct, drawn]): ClassInput => ({ construct, calls: [...drawn, ...telling] }));
  const several = (kind: Category, from: number, to: number) =>
    sequence(kind, fc.array(fc.oneof(...callsOf(kind)), { minLength: from, maxLength: to, size: "max" }));

  const kinds = new Set([own, ...each.map((one) => one.kinds)].flatMap((one) => [...one.keys()]));
  kinds.delete("large");
  return new Map<Category, fc.Arbitrary<ClassInput>>([
    ["typical", several("typical", 1, mostCalls)],
    ...[...kinds].map((kind) => [kind, several(kind, 1, mostCalls)] as const),
    [
      // Not said: the name of a kind.
      "repeated calls",
      sequence(
        "typical",
        fc
          .tuple(fc.oneof(...callsOf("typical")), fc.integer({ min: 2, max: mostCalls }))
          .map(([call, times]) => Array.from({ length: times }, () => call)),
      ),
    ],
    ["large", several("typical", manyCalls / 2, manyCalls)],
  ]);
}

/** Those of the kind where the types have it, else usual ones; of no parameters none. */
function argsOf(kinds: ByKind, kind: Category): fc.Arbitrary<TypedInput> {
  return kinds.get(kind) ?? kinds.get("typical") ?? fc.constant([]);
}

/** As a test's inputs are written. */
export function writeClassInput(
  { construct, calls }: ClassInput,
  chosen: readonly Language[],
): readonly string[] {
  const literals = (values: readonly Value[]) => values.map((value) => writeLiteral(value, chosen));
  return [
    ...literals(construct),
    calls.map(({ name, args }) => `${name}(${literals(args).join(", ")})`).join("\n"),
  ];
}

/** `undefined` where a test is none of a class. */
export function classInputOf({ steps }: Pick<TestCase, "steps">): ClassInput | undefined {
  const [first, ...others] = steps.python;
  if (first?.kind !== "construct") return undefined;
  const valuesOf = (args: typeof first.args) =>
    args.flatMap((each) => (each.kind === "value" ? [each.value] : []));
  return {
    construct: valuesOf(first.args),
    calls: others.flatMap((step) =>
      step.kind === "method" ? [{ name: step.name, args: valuesOf(step.args) }] : [],
    ),
  };
}

/** A text that two have in common exactly when they ask the same. */
export function classInputKey({ construct, calls }: ClassInput): string {
  const values = (given: readonly Value[]) => given.map(canonical).join();
  return [values(construct), ...calls.map(({ name, args }) => `${name}(${values(args)})`)].join("\n");
}
