/**
 * The wire: values, scenarios and observations as JSON text, the same for every language. Types only; the page's
 * codec is src/domain/codec.ts, Python's is workers/python/harness.py, JavaScript's workers/javascript/harness.ts.
 *
 * A value is `null`, a boolean, a string (unpaired surrogates as `\ud800` escapes), an array (a list), an integer
 * literal of at most 53 bits (an int), or an object with exactly one key, its tag:
 * `{"int":"-0xff"}` larger ints; `{"float":"1.5"}` also "nan", "inf", "-inf", "-0.0" (the shortest text that reads
 * back the same); `{"tuple":[…]}`; `{"set":[…]}`; `{"map":[[k,v],…]}`; `{"object":[["key",v],…]}` a map that
 * JavaScript sees as a plain object (it reads back as a map); `{"bytes":"00ff"}`; `{"opaque":"generator"}`.
 * JavaScript numbers, whole or not, travel as `float`; BigInts as `int`; an `int` argument of at most 53 bits
 * becomes a JavaScript number, a larger one a BigInt.
 */
type WireValue =
  null | boolean | number | string | readonly WireValue[] | { readonly [tag: string]: unknown };

/** In a step's arguments also `{"host":"square"}` and `{"bound":"name"}`. */
export type WireArgument = WireValue;

/** `steps` of a case: JSON text of an array of these. `observe` as in src/domain/scenario.ts. */
export type WireStep =
  | { do: "call"; name: string; args: readonly WireArgument[]; as?: string; observe: string }
  | { do: "construct"; name: string; args: readonly WireArgument[]; as: string; observe: "nothing" }
  | { do: "method"; on: string; name: string; args: readonly WireArgument[]; observe: string }
  | { do: "invoke"; on: string; args: readonly WireArgument[]; as?: string; observe: string }
  | { do: "program"; stdin: string; observe: "stdout" }
  | { do: "clock"; millis: number; observe: "nothing" }
  | { do: "hostCalls"; name: string; observe: "return" };

/** `observations` of an outcome: JSON text of an array of these, one for each step. */
export type WireObservation =
  | { returned: WireValue }
  | { arguments: readonly WireValue[] }
  | { printed: string }
  | { threw: WireThrown }
  | { nothing: true };

/** `frames`: only lines of the program's own file, outermost first; `line` is 1-based. At most 50 frames, message cut at 2,000 characters. */
export interface WireThrown {
  type: string;
  /** Names of the classes that `type` extends, nearest first, without `object` and `Object`; at most 20, none longer than 100 characters. */
  bases?: readonly string[];
  message: string;
  frames: readonly { line: number; function: string }[];
}
