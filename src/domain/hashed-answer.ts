import { canonical } from "./canonical.ts";
import { withoutTrailingSpace } from "./compare.ts";
import type { Comparison } from "./comparison.ts";
import type { TestCase } from "./exercise.ts";
import type { Language } from "./language.ts";
import type { Outcome } from "./outcome.ts";
import { sizeUpTo } from "./size-up-to.ts";
import type { Value } from "./value.ts";

/** What a case expects, as one slow hash in each language: it can be checked and not read. */
export interface HashedAnswer {
  /** 128 random bits of the whole exercise, base64url. */
  readonly salt: string;
  /** Of the case among the hidden ones, 0-based: with it every case has a salt of its own. */
  readonly place: number;
  /** Of PBKDF2-HMAC-SHA-256. */
  readonly rounds: number;
  /** 128 bits each, base64url. Languages that see the same value share one. */
  readonly digests: Readonly<Partial<Record<Language, string>>>;
}

/** Whether this text has this hash: the one thing that has to be known before a case with a hash can be judged. */
export interface HashQuestion extends Pick<HashedAnswer, "salt" | "place" | "rounds"> {
  readonly text: string;
  readonly digest: string;
}

/**
 * The size (`sizeUpTo`) of any right answer is below: a test is written with half as many characters
 * (src/domain/teach/authored-bounds.ts). To lay out a larger answer as text would hold up the page.
 */
const mostSize = 40_000;

/** What has to be asked of an outcome; `undefined` where it can be judged as it is, "no" where the answer is too large to be right. */
export function hashQuestion({
  outcome,
  testCase,
  comparison,
  language,
}: Asked): HashQuestion | "no" | undefined {
  if (outcome.kind !== "finished") return undefined;
  const at = testCase.expected.findIndex(({ kind }) => kind === "hashed");
  const expectation = testCase.expected[at];
  const observation = outcome.observations[at];
  if (expectation?.kind !== "hashed" || observation === undefined) return undefined;
  const { salt, place, rounds, digests } = expectation.answer;
  const digest = digests[language] ?? "";
  const question = { salt, place, rounds, digest };
  if (observation.kind === "returned") {
    if (isTooLarge(comparison, observation.value)) return "no";
    return { ...question, text: answerText(comparison, observation.value) };
  }
  if (observation.kind === "printed") return { ...question, text: printedText(observation.text) };
  return undefined;
}

function isTooLarge({ kind }: Comparison, value: Value): boolean {
  if (kind !== "set" || (value.kind !== "list" && value.kind !== "set"))
    return sizeUpTo(value, mostSize) > mostSize;
  // Only members count, and many may be the same.
  const members = new Set<string>();
  return value.items.some((item) => {
    if (sizeUpTo(item, mostSize) > mostSize) return true;
    members.add(canonical(item));
    return members.size > mostSize;
  });
}

interface Asked {
  readonly outcome: Outcome;
  readonly testCase: TestCase;
  readonly comparison: Comparison;
  readonly language: Language;
}

/** The rules under which all right answers share one text. */
export function canBeHashed({ kind }: Pick<Comparison, "kind">): boolean {
  return kind === "exact" || kind === "unordered" || kind === "set";
}

/**
 * A text that two values share exactly when one agrees with the other under the rule (src/domain/compare.ts). It has
 * no unpaired surrogates, so that it is the same after UTF-8.
 * @param comparison one of those that `canBeHashed`
 */
export function answerText({ kind }: Pick<Comparison, "kind">, value: Value): string {
  if (kind === "unordered" && value.kind === "list")
    return `[${value.items.map(canonical).toSorted().join()}]`;
  if (kind === "set" && (value.kind === "list" || value.kind === "set"))
    return `{${[...new Set(value.items.map(canonical))].toSorted().join()}}`;
  return canonical(value);
}

/** As `answerText`, of what is printed. */
export function printedText(text: string): string {
  return JSON.stringify(withoutTrailingSpace(text));
}
