import type { Family } from "../src/domain/family.ts";

/**
 * Ways of putting one exercise, from its parameters. `{one|other}` draws one of its parts; parts may hold further
 * ones. Whatever is drawn must say all that the answer depends on, as the exercise's own `task` does.
 */
export interface Wordings {
  /** Complete "Write a function that …" (or "a class that", "a program that"): third person, no full stop. */
  readonly phrases: readonly string[];
  /** Whole sentences that put the task without naming language or function. */
  readonly statements: readonly string[];
}

/** The wordings of one family; `F` is `typeof family`. */
export type WordingsOf<F> = F extends Family<infer P, infer _> ? (parameters: P) => Wordings : never;

/**
 * One of a template's texts.
 * @param random uniform in [0, 1)
 * @example expand("a {list|row} of {whole |}numbers", () => 0) // "a list of whole numbers"
 */
export function expand(template: string, random: () => number): string {
  const innermost = /\{([^{}]*)\}/;
  let text = template;
  for (let found = innermost.exec(text); found !== null; found = innermost.exec(text)) {
    const parts = (found[1] ?? "").split("|");
    const part = parts[Math.floor(random() * parts.length)] ?? "";
    text = text.slice(0, found.index) + part + text.slice(found.index + found[0].length);
  }
  return text.replace(/ {2,}/g, " ").trim();
}
