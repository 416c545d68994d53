import { mixSeed } from "../draw-inputs.ts";
import type { Language } from "../language.ts";

/** The kinds of small mistakes; after the mutation operators of DeMillo, Lipton and Sayward (1978). */
export const mutationOperators = [
  "operator",
  "bound",
  "constant",
  "condition",
  "return",
  "deletion",
] as const;
export type MutationOperator = (typeof mutationOperators)[number];

/** A replacement of one stretch of a program's text, in UTF-16 units; `end` is exclusive. */
export interface Mutation {
  readonly operator: MutationOperator;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** A program that differs from a reference by one small mistake. */
export interface Mutant {
  readonly language: Language;
  readonly operator: MutationOperator;
  /** 1-based, of the reference. */
  readonly line: number;
  /** @example "a < b → a <= b" */
  readonly change: string;
  readonly source: string;
}

export function mutantOf(source: string, language: Language, mutation: Mutation): Mutant {
  const { operator, start, end, replacement } = mutation;
  const change = `${shortened(source.slice(start, end))} → ${shortened(replacement)}`;
  return {
    language,
    operator,
    line: source.slice(0, start).split("\n").length,
    change,
    source: source.slice(0, start) + replacement + source.slice(end),
  };
}

/** The mutations that change the text: `return null` cannot become `return null`. */
export function realMutations(source: string, all: readonly Mutation[]): readonly Mutation[] {
  return all.filter(({ start, end, replacement }) => source.slice(start, end) !== replacement);
}

/**
 * At most `count` of many mutations, drawn over all operators in turn, so that a long program full of constants is
 * not judged by its constants alone. The same arguments always give the same mutations, in the order of the text.
 */
export function pickMutations(all: readonly Mutation[], count: number): readonly Mutation[] {
  const groups = mutationOperators.map((operator) =>
    shuffled(all.filter((each) => each.operator === operator)),
  );
  const picked: Mutation[] = [];
  for (let round = 0; picked.length < Math.min(count, all.length); round += 1) {
    for (const group of groups) {
      const next = group[round];
      if (next !== undefined && picked.length < count) picked.push(next);
    }
  }
  return picked.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** By a hash of each, so that one more mutation does not move all the others. */
function shuffled(mutations: readonly Mutation[]): readonly Mutation[] {
  const order = ({ start, end, replacement }: Mutation) => mixSeed(start, `${end} ${replacement}`);
  return mutations.toSorted((a, b) => order(a) - order(b));
}

const longestShown = 60;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
}
