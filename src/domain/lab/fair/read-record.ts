import { english } from "../../../messages/in-english.ts";
import type { Value } from "../../value.ts";
import type { Conversion, FairCall, LeftOut } from "./fair-case.ts";
import { views } from "./fair-rule.ts";

/** What a converter in the sandbox returned cannot be read: a bug of ours, or a damaged interpreter. */
export class ConversionFault extends Error {}

/** What convert_asserts.py and convert_calls.js return. @throws ConversionFault */
export function readConversion(answer: Value): Conversion {
  const impossible = field(answer, "impossible");
  if (impossible !== undefined) return { kind: "impossible", because: textOf(impossible) };
  const found = itemsOf(field(answer, "cases")).map((record) => readCase(record, false));
  const leftOut = itemsOf(field(answer, "leftOut")).map((pair): LeftOut => {
    const [what, because] = itemsOf(pair);
    return { what: textOf(what), because: textOf(because) };
  });
  return possible(
    found,
    leftOut,
    itemsOf(field(answer, "examples")).map((record) => readCase(record, true)),
  );
}

/** What convert_inputs.py returned for each input; text where it returned nothing, which says why. */
export function readConvertedInputs(answers: readonly (Value | string)[], weak: number): Conversion {
  const found = answers.map((answer, index): FairCall | LeftOut => {
    const what = index < weak ? english`weak input ${index + 1}` : english`strict input ${index - weak + 1}`;
    if (typeof answer === "string") return { what, because: answer };
    const because = field(answer, "leftOut");
    return because === undefined ? readCase(answer, index < weak) : { what, because: textOf(because) };
  });
  return possible(
    found.flatMap((each) => ("kind" in each ? [each] : [])),
    found.flatMap((each) => ("kind" in each ? [] : [each])),
    [],
  );
}

/** Cases whose values are all plain; the others are left out. Without any it is impossible. */
function possible(
  found: readonly FairCall[],
  leftOut: readonly LeftOut[],
  examples: readonly FairCall[],
): Conversion {
  const cases = found.filter(({ accepted }) => opaqueIn(accepted) === undefined);
  const opaque = found.flatMap((each): readonly LeftOut[] => {
    const typeName = opaqueIn(each.accepted);
    if (typeName === undefined) return [];
    const because = english`its answer is of type ${typeName}, which cannot be compared from outside`;
    return [{ what: english`test ${found.indexOf(each) + 1}`, because }];
  });
  const all = [...leftOut, ...opaque];
  if (cases.length === 0) return { kind: "impossible", because: all[0]?.because ?? english`it has no tests` };
  return { kind: "possible", cases, leftOut: all, examples };
}

function readCase(record: Value, visible: boolean): FairCall {
  const name = textOf(field(record, "as"));
  const as = views.find((view) => view === name);
  if (as === undefined) throw new ConversionFault(english`A converter named the view “${name}”`);
  return {
    kind: "call",
    args: itemsOf(field(record, "args")),
    accepted: itemsOf(field(record, "accepted")),
    rule: {
      as,
      absolute: numberOf(field(record, "absolute")),
      relative: numberOf(field(record, "relative")),
    },
    visible,
  };
}

/** The type of something in a value that is no data, but for JavaScript's undefined. */
function opaqueIn(values: readonly Value[]): string | undefined {
  for (const value of values) {
    const found = opaqueOf(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function opaqueOf(value: Value): string | undefined {
  switch (value.kind) {
    case "opaque":
      return value.typeName === "undefined" ? undefined : value.typeName;
    case "list":
    case "tuple":
    case "set":
      return opaqueIn(value.items);
    case "map":
      return opaqueIn(value.entries.flat());
    default:
      return undefined;
  }
}

function field(value: Value | undefined, name: string): Value | undefined {
  if (value?.kind !== "map") throw new ConversionFault(english`A converter answered with no record`);
  return value.entries.find(([key]) => key.kind === "string" && key.value === name)?.[1];
}

function itemsOf(value: Value | undefined): readonly Value[] {
  if (value === undefined) return [];
  if (value.kind !== "list" && value.kind !== "tuple")
    throw new ConversionFault(english`A converter answered with no list`);
  return value.items;
}

function textOf(value: Value | undefined): string {
  if (value?.kind !== "string") throw new ConversionFault(english`A converter answered with no text`);
  return value.value;
}

function numberOf(value: Value | undefined): number {
  if (value?.kind !== "float" && value?.kind !== "int")
    throw new ConversionFault(english`A converter answered with no number`);
  return Number(value.value);
}
