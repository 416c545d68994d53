import type { Difficulty, Topic } from "../../domain/exercise.ts";
import type { FamilyMeta } from "../../domain/family.ts";
import { topicName } from "../../domain/topic-name.ts";

/** What the catalogue shows; a field that is absent leaves everything in. */
export interface CatalogueFilter {
  readonly topic?: Topic;
  readonly difficulty?: Difficulty;
  /** Every word of it must occur in title, summary or topic. */
  readonly text?: string;
}

export function matchesFilter(meta: FamilyMeta, { topic, difficulty, text = "" }: CatalogueFilter): boolean {
  if (topic !== undefined && meta.topic !== topic) return false;
  if (difficulty !== undefined && !meta.difficulties.includes(difficulty)) return false;
  return matchesText(`${meta.title} ${meta.summary} ${meta.topic} ${topicName(meta.topic)} ${meta.id}`, text);
}

/** Whether every word of `text` occurs in `searched`, whatever its case and accents. */
export function matchesText(searched: string, text: string): boolean {
  const plain = withoutAccents(searched);
  return withoutAccents(text)
    .split(/\s+/)
    .every((word) => plain.includes(word));
}

function withoutAccents(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
