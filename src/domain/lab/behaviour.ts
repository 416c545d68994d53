import { canonical } from "../canonical.ts";
import type { Outcome } from "../outcome.ts";
import { unreachable } from "../unreachable.ts";
import type { Value } from "../value.ts";

// Nothing is said here: names of behaviours are only compared.

/** What one program did on one input, as a text that two programs share where nobody could tell them apart. */
export type Behaviour =
  | { readonly kind: "answered"; readonly text: string }
  /** It threw, ran out of time or memory, or did not even begin. */
  | { readonly kind: "broke"; readonly text: string }
  /** Our own trouble, or it was stopped: nothing is known. */
  | { readonly kind: "unknown" };

/** Digits of a float that count: what differs only behind them is the order of an addition. */
const digits = 9;

export function behaviourOf(outcome: Outcome | undefined): Behaviour {
  if (outcome === undefined) return { kind: "unknown" };
  switch (outcome.kind) {
    case "finished": {
      const last = outcome.observations.at(-1);
      if (last?.kind === "returned") return answered(canonical(rounded(last.value)));
      if (last?.kind === "printed") return answered(printed(last.text));
      return last?.kind === "threw" ? broke(`threw ${last.thrown.typeName}`) : { kind: "unknown" };
    }
    case "crashed":
      return broke(`threw ${outcome.thrown.typeName}`);
    case "notCompiled":
    case "missingEntryPoint":
    case "timedOut":
    case "outOfMemory":
    case "outputTooLarge":
      return broke(outcome.kind);
    case "notRun":
      // After three time limits in a row the others are not tried: it broke there, too.
      return outcome.reason === "stopped" ? { kind: "unknown" } : broke("timedOut");
    case "engineFailed":
      return { kind: "unknown" };
    default:
      return unreachable(outcome);
  }
}

const answered = (text: string): Behaviour => ({ kind: "answered", text });
const broke = (text: string): Behaviour => ({ kind: "broke", text });

/** Lines without the blanks at their ends, and no empty ones at the end. */
function printed(text: string): string {
  return text.replaceAll(/[ \t\r]+$/gm, "").trimEnd();
}

function rounded(value: Value): Value {
  switch (value.kind) {
    case "float":
      return {
        ...value,
        value: Number.isFinite(value.value) ? Number(value.value.toPrecision(digits)) : value.value,
      };
    case "list":
    case "tuple":
    case "set":
      return { ...value, items: value.items.map(rounded) };
    case "map":
      return {
        ...value,
        entries: value.entries.map(([key, item]) => [rounded(key), rounded(item)] as const),
      };
    default:
      return value;
  }
}
