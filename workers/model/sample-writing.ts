import { summariseOdds, type TokenOdds } from "../../src/domain/token-odds.ts";
import type { Sample, Sampling } from "../../src/protocol/model.ts";
import { drawToken, mostLikely } from "./draw-token.ts";
import type { JsonConstraint } from "./json-constraint.ts";
import { sampleGenerator } from "./sample-generator.ts";
import { createTextSoFar } from "./text-so-far.ts";
import { proposals } from "./token-proposals.ts";

export interface SampleParts {
  /** Which of the samples, counted from 0. */
  readonly index: number;
  readonly sampling: Sampling | undefined;
  readonly maxTokens: number;
  readonly inspect: boolean;
  readonly words: Words;
  /** Of one sample each. Absent: the text is free. */
  readonly constraint?: () => JsonConstraint;
  /** Whether the text is at its end by what it says. */
  readonly isComplete: (text: string) => boolean;
}

/** What a tokenizer knows. */
export interface Words {
  /** Without special tokens. */
  readonly decode: (tokens: number[]) => string;
  readonly endsText: (token: number) => boolean;
  /** One token as a reader of odds sees it, special tokens too. */
  readonly nameOf: (token: number) => string;
}

export interface SampleWriting {
  /** Chooses the next token by its scores. @returns undefined where the text is over; no other call may follow */
  readonly take: (logits: Float32Array) => number | undefined;
  readonly text: () => string;
  readonly tokens: () => number;
  /** Ends a text that is not over yet as stopped by the user. */
  readonly finish: () => Sample;
}

/** One text that a model writes, and where it ends. */
export function writeSample({
  index,
  sampling,
  maxTokens,
  inspect,
  words,
  constraint: makeConstraint,
  isComplete,
}: SampleParts): SampleWriting {
  const chance = sampleGenerator(sampling?.seed ?? 0, index);
  const constraint = makeConstraint?.();
  const soFar = createTextSoFar(words.decode);
  const trace: TokenOdds[] = [];
  let tokens = 0;
  let stopped: Sample["stopped"] | undefined;

  function add(token: number, logits: Float32Array): void {
    tokens += 1;
    soFar.add(token);
    if (inspect) trace.push(summariseOdds(logits, token, words.nameOf));
    if (isComplete(soFar.read())) stopped = "end";
    else if (tokens === maxTokens) stopped = "length";
  }

  function takeConstrained({ choose, isWhole, wasCut }: JsonConstraint, logits: Float32Array): number {
    const token = choose(proposals(logits, sampling, chance));
    add(token, logits);
    if (isWhole()) stopped = wasCut() ? "length" : "end";
    return token;
  }

  function takeFree(logits: Float32Array): number {
    const token = sampling === undefined ? mostLikely(logits) : drawToken(logits, sampling, chance());
    if (words.endsText(token)) stopped = "end";
    else add(token, logits);
    return token;
  }

  return {
    take(logits) {
      const token = constraint === undefined ? takeFree(logits) : takeConstrained(constraint, logits);
      return stopped === undefined ? token : undefined;
    },
    text: soFar.read,
    tokens: () => tokens,
    finish: () => ({
      text: soFar.read(),
      tokens,
      stopped: stopped ?? "byUser",
      ...(inspect ? { trace } : {}),
    }),
  };
}
