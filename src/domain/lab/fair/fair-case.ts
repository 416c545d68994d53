import type { Value } from "../../value.ts";
import type { FairRule } from "./fair-rule.ts";

/** A call with the values that are right, or an input with the text that must be printed. Plain data. */
export type FairCase = FairCall | FairStream;

export interface FairCall {
  readonly kind: "call";
  readonly args: readonly Value[];
  /** One of them is enough. */
  readonly accepted: readonly Value[];
  readonly rule: FairRule;
  /** Whether the source shows it, or counts it among its weak tests. */
  readonly visible: boolean;
}

interface FairStream {
  readonly kind: "stream";
  readonly input: string;
  readonly output: string;
  readonly visible: boolean;
}

/** A test of the source that is no case here, and why: a sentence without its full stop. Both in English, as they are kept. */
export interface LeftOut {
  /** The test as the source has it, or which one it is. */
  readonly what: string;
  readonly because: string;
}

/** What could be taken out of a problem's tests. */
export type Conversion =
  | {
      readonly kind: "possible";
      readonly cases: readonly FairCase[];
      readonly leftOut: readonly LeftOut[];
      /** Of the prompt: shown to whoever solves it, and no test of the source's. */
      readonly examples: readonly FairCase[];
    }
  | { readonly kind: "impossible"; readonly because: string };
