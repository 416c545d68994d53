import { type DifferenceLine, textDifference, valueDifference } from "../../domain/difference.ts";
import { formatValue } from "../../domain/format-value.ts";
import type { Language } from "../../domain/language.ts";
import type { Value } from "../../domain/value.ts";
import type { Mismatch } from "../../domain/verdict.ts";

export interface MismatchDifference {
  /** Where they first differ, such as `[3].name`; empty or absent where that says nothing. */
  readonly path?: string | undefined;
  readonly lines: readonly DifferenceLine[];
}

/** Expected and actual side by side as lines; `undefined` where one of them is not a value or a text. */
export function mismatchDifference(mismatch: Mismatch, language: Language): MismatchDifference | undefined {
  switch (mismatch.kind) {
    case "value":
      return valueDifference(mismatch.expected, mismatch.actual, language);
    case "text":
      return { lines: textDifference(mismatch.expected, mismatch.actual) };
    case "arguments":
      return valueDifference(asTuple(mismatch.expected), asTuple(mismatch.actual), language);
    case "anyOf": {
      const line = (kind: DifferenceLine["kind"]) => (value: Value) => ({
        kind,
        text: formatValue(value, language, 400),
      });
      return { lines: [...mismatch.expected.map(line("expected")), line("actual")(mismatch.actual)] };
    }
    default:
      return undefined;
  }
}

function asTuple(items: readonly Value[]): Value {
  return items.length === 1 && items[0] !== undefined ? items[0] : { kind: "tuple", items };
}
