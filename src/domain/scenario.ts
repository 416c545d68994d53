import type { Type } from "./type.ts";
import type { Value } from "./value.ts";

/**
 * Functions that every language's harness offers by name, to be passed into a program:
 * `square` x → x·x, `add` (a, b) → a + b, `length` of a string or list, `fail` always throws (Python `ValueError`,
 * JavaScript `RangeError`, message "fail was called"). Calls are counted, see the step `hostCalls`.
 */
export type HostFunction = "square" | "add" | "length" | "fail";

export type Argument =
  /**
   * `type` decides which maps inside JavaScript sees as plain objects (see `encodeValue`); without a type,
   * `plainObject` makes plain objects of all maps whose keys are strings.
   */
  | { readonly kind: "value"; readonly value: Value; readonly type?: Type; readonly plainObject?: boolean }
  | { readonly kind: "host"; readonly name: HostFunction }
  /** What an earlier step of the same case bound with `as`. */
  | { readonly kind: "bound"; readonly name: string };

/**
 * One thing done to a program. A step that throws is recorded and the next step still runs.
 * Names are those of the language (camelCase in JavaScript).
 */
export type Step =
  /** Calls a global of the program. */
  | {
      readonly kind: "call";
      readonly name: string;
      readonly args: readonly Argument[];
      readonly as?: string;
      readonly observe: Observe;
    }
  | {
      readonly kind: "construct";
      readonly name: string;
      readonly args: readonly Argument[];
      readonly as: string;
      readonly observe: "nothing";
    }
  | {
      readonly kind: "method";
      readonly on: string;
      readonly name: string;
      readonly args: readonly Argument[];
      readonly observe: Observe;
    }
  /** Calls what an earlier step bound. */
  | {
      readonly kind: "invoke";
      readonly on: string;
      readonly args: readonly Argument[];
      readonly as?: string;
      readonly observe: Observe;
    }
  /** Runs the whole program from its first line with this standard input. */
  | { readonly kind: "program"; readonly stdin: string; readonly observe: "stdout" }
  /** Sets what the program's clocks say: Python time.time, time.monotonic, time.perf_counter; JavaScript Date.now, new Date, performance.now. */
  | { readonly kind: "clock"; readonly millis: number; readonly observe: "nothing" }
  /** How often a host function has been called in this case so far, as an int. */
  | { readonly kind: "hostCalls"; readonly name: HostFunction; readonly observe: "return" };

/** `arguments`: the arguments as they are after the call, instead of the return value. `stdout`: what this step printed. */
export type Observe = "return" | "arguments" | "stdout" | "nothing";
