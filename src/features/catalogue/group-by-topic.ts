import { topics, type Topic } from "../../domain/exercise.ts";
import type { FamilyMeta } from "../../domain/family.ts";

export interface TopicGroup {
  readonly topic: Topic;
  readonly families: readonly FamilyMeta[];
}

/** In the order of `topics`, titles in alphabetical order, no group empty. */
export function groupByTopic(families: readonly FamilyMeta[]): readonly TopicGroup[] {
  return topics
    .map((topic) => ({ topic, families: byTitle(families.filter((family) => family.topic === topic)) }))
    .filter((group) => group.families.length > 0);
}

function byTitle(families: readonly FamilyMeta[]): readonly FamilyMeta[] {
  return families.toSorted((a, b) => a.title.localeCompare(b.title, "en"));
}
