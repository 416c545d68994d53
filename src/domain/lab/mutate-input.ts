import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { mixSeed } from "../draw-inputs.ts";
import { canonical } from "../canonical.ts";
import type { Value } from "../value.ts";
import { childrenOf, type Draw, mutateText, mutateValue } from "./mutate-value.ts";

/** What one program is asked: arguments of a call, or a standard input. */
export type GeneratedInput =
  | { readonly kind: "call"; readonly args: readonly Value[] }
  | { readonly kind: "stream"; readonly input: string };

interface Options {
  readonly count: number;
  /** 32-bit; the same seed gives the same inputs. */
  readonly seed: number;
}

/** Tries that may be had for each input wanted: some inputs have few neighbours. */
const triesPerInput = 20;

/**
 * New inputs in the neighbourhood of a problem's own, by mutations that keep their types: a text stays a text, a list
 * of ints a list of ints, and the number of arguments never changes. None is one of the problem's, none comes twice;
 * fewer than `count` where there are no more.
 * @see Liu et al. 2023, arXiv:2305.01210, section 2.1, "type-aware mutation"
 */
export function mutateInputs(
  own: readonly GeneratedInput[],
  { count, seed }: Options,
): readonly GeneratedInput[] {
  if (own.length === 0) return [];
  const random = xoroshiro128plus(mixSeed(seed, "inputs"));
  const draw: Draw = (below) => uniformInt(random, 0, below - 1);
  const parts = own.flatMap((input) => (input.kind === "call" ? input.args.flatMap(childrenOf) : []));
  const taken = new Set(own.map(keyOf));
  /** What was made may be mutated again, so that inputs get further away from where they began. */
  const pool = [...own];
  const made: GeneratedInput[] = [];
  for (let tries = 0; made.length < count && tries < count * triesPerInput; tries += 1) {
    const from = pool[draw(pool.length)];
    if (from === undefined) break;
    const input = mutated(from, draw, parts);
    const key = keyOf(input);
    if (taken.has(key)) continue;
    taken.add(key);
    pool.push(input);
    made.push(input);
  }
  return made;
}

function mutated(input: GeneratedInput, draw: Draw, parts: readonly Value[]): GeneratedInput {
  if (input.kind === "stream") return { kind: "stream", input: mutateText(input.input, draw) };
  if (input.args.length === 0) return input;
  const at = draw(input.args.length);
  return {
    kind: "call",
    args: input.args.map((arg, index) => (index === at ? mutateValue(arg, draw, parts) : arg)),
  };
}

/** Two inputs have the same exactly when a program cannot tell them apart. */
function keyOf(input: GeneratedInput): string {
  return input.kind === "stream" ? `s${input.input}` : `c${input.args.map(canonical).join()}`;
}
