import { say } from "../../../messages/say.ts";
import type { Comparison } from "../../comparison.ts";
import { formatValue } from "../../format-value.ts";
import type { Language } from "../../language.ts";
import { unreachable } from "../../unreachable.ts";
import type { Value } from "../../value.ts";
import { equalityKey, equals, isNumber, type Tolerance, tuplesAsLists } from "./equals.ts";

/** What an answer is taken for before it is compared. */
export const views = [
  /** For itself, as `==` sees plain data. */
  "value",
  /** For itself, of the same kind too: `is None`, `is True`. */
  "same",
  /** Tuples are lists, as in JSON, or where the source has `tuple(…)` or `list(…)` around the call. */
  "sequence",
  /** `set(…)` around the call: neither order nor repetition counts. */
  "set",
  /** `sorted(…)` around the call: order does not count. */
  "sorted",
  /** True or false, as `if` sees it. */
  "truth",
  /** `int(…)` around the call. */
  "int",
  /** MBPP+ on matches: whether there is one at all; a boolean is taken at its word. */
  "present",
] as const;
type View = (typeof views)[number];

/** How an answer is held against the right ones: plain data, so that it can be kept. */
export interface FairRule extends Tolerance {
  readonly as: View;
}

export const byValue: FairRule = { as: "value", absolute: 0, relative: 0 };

/**
 * The rule as Edgecase's judge takes it.
 * @param accepted right answers: one of them is enough; absent: the one that the case expects
 */
export function comparisonOf(
  rule: FairRule,
  accepted: readonly Value[] | undefined,
  language: Language,
): Comparison {
  return {
    kind: "property",
    name: describeRule(rule),
    whyNot(_, actual, expected) {
      const right = accepted ?? [expected];
      if (right.some((each) => holds(rule, each, actual))) return undefined;
      const wanted = right
        .map((value) => formatValue(value, language, 160))
        .reduce((some, next) => say`${some} or ${next}`);
      return describeExpected(rule.as, wanted);
    },
  };
}

function describeExpected(view: View, wanted: string): string {
  switch (view) {
    case "value":
      return say`${wanted} is expected`;
    case "same":
      return say`${wanted} is expected, and nothing that only equals it`;
    case "sequence":
      return say`${wanted} is expected, as a list or a tuple`;
    case "set":
      return say`${wanted} is expected, in any order and however often`;
    case "sorted":
      return say`${wanted} is expected, in any order`;
    case "truth":
      return say`${wanted} is expected, or what counts as it`;
    case "int":
      return say`${wanted} is expected, after what is behind the point is cut off`;
    case "present":
      return say`${wanted} is expected, or anything but None for it`;
    default:
      return unreachable(view);
  }
}

function describeRule({ as, absolute, relative }: FairRule): string {
  const rule = describeView(as);
  return absolute > 0 || relative > 0 ? say`${rule}, floats within ${absolute} or ${relative} of it` : rule;
}

function describeView(view: View): string {
  switch (view) {
    case "value":
      return say`equal to the expected value`;
    case "same":
      return say`equal to the expected value, and nothing that only equals it`;
    case "sequence":
      return say`equal to the expected value, as a list or a tuple`;
    case "set":
      return say`equal to the expected value, in any order and however often`;
    case "sorted":
      return say`equal to the expected value, in any order`;
    case "truth":
      return say`equal to the expected value, or what counts as it`;
    case "int":
      return say`equal to the expected value, after what is behind the point is cut off`;
    case "present":
      return say`equal to the expected value, or anything but None for it`;
    default:
      return unreachable(view);
  }
}

function holds(rule: FairRule, expected: Value, actual: Value): boolean {
  switch (rule.as) {
    case "value":
      return equals(expected, actual, rule);
    case "same":
      return actual.kind === expected.kind && equals(expected, actual, rule);
    case "sequence":
      return equals(tuplesAsLists(expected), tuplesAsLists(actual), rule);
    case "set":
      return sameItems(expected, actual, (items) => [...new Set(items)]);
    case "sorted":
      return sameItems(expected, actual, (items) => items);
    case "truth":
      return isTruthy(actual) === isTruthy(expected);
    case "int":
      return isNumber(actual) && equals(expected, truncated(actual), rule);
    case "present":
      return actual.kind === "boolean"
        ? equals(expected, actual, rule)
        : isTruthy(expected) === (actual.kind !== "null");
    default:
      return unreachable(rule.as);
  }
}

/** Without what is behind the point. An int stays as it is: as a float it would lose digits. */
function truncated(value: Value): Value {
  return value.kind === "float" ? { ...value, value: Math.trunc(value.value) } : value;
}

function sameItems(
  expected: Value,
  actual: Value,
  kept: (keys: readonly string[]) => readonly string[],
): boolean {
  const [wanted, given] = [itemsOf(expected), itemsOf(actual)];
  if (wanted === undefined || given === undefined) return false;
  const [left, right] = [wanted, given].map((items) => kept(items.map(equalityKey)).toSorted());
  return JSON.stringify(left) === JSON.stringify(right);
}

/** What a loop over it would give. */
function itemsOf(value: Value): readonly Value[] | undefined {
  switch (value.kind) {
    case "list":
    case "tuple":
    case "set":
      return value.items;
    case "map":
      return value.entries.map(([key]) => key);
    case "string":
      return Array.from(value.value, (character) => ({ kind: "string", value: character }));
    default:
      return undefined;
  }
}

function isTruthy(value: Value): boolean {
  switch (value.kind) {
    case "null":
      return false;
    case "boolean":
      return value.value;
    case "int":
      return value.value !== 0n;
    case "float":
      return value.value !== 0;
    case "string":
      return value.value !== "";
    case "bytes":
      return value.hex !== "";
    case "list":
    case "tuple":
    case "set":
      return value.items.length > 0;
    case "map":
      return value.entries.length > 0;
    case "opaque":
      return true;
    default:
      return unreachable(value);
  }
}
