import { categories, type Category, type Difficulty, type Topic, topics } from "./exercise.ts";
import type { FamilyMeta } from "./family.ts";
import { isSolved, type Submission } from "./submission.ts";

export interface CategoryMiss {
  readonly category: Category;
  /** Exercises whose latest submission fails a hidden case of the category. */
  readonly missed: number;
  /** Exercises whose latest submission was judged on the category. */
  readonly met: number;
}

export interface TopicProgress {
  readonly topic: Topic;
  readonly solved: number;
  readonly families: number;
}

export interface Suggestion {
  readonly meta: FamilyMeta;
  readonly difficulty: Difficulty;
  /** The missed categories that it asks for; empty where nothing is missed. */
  readonly practises: readonly Category[];
}

/** The latest submission for each exercise and language, latest first. */
export function latestSubmissions(submissions: readonly Submission[]): readonly Submission[] {
  const latest = new Map<string, Submission>();
  for (const each of submissions.toSorted((a, b) => a.atMillis - b.atMillis))
    latest.set(exerciseKey(each), each);
  return [...latest.values()].toSorted((a, b) => b.atMillis - a.atMillis);
}

/** Which kinds of input a student keeps missing, the most missed first; those never missed are left out. */
export function missedCategories(submissions: readonly Submission[]): readonly CategoryMiss[] {
  const latest = latestSubmissions(submissions);
  return categories
    .map((category) => {
      const scores = latest.flatMap(({ hidden }) => hidden[category] ?? []).filter(({ total }) => total > 0);
      const missed = scores.filter(({ passed, total }) => passed < total).length;
      return { category, missed, met: scores.length };
    })
    .filter(({ missed }) => missed > 0)
    .toSorted((a, b) => b.missed - a.missed || b.missed / b.met - a.missed / a.met);
}

/** Families solved in any language, by topic; topics without a family are left out. */
export function progressByTopic(
  families: readonly FamilyMeta[],
  submissions: readonly Submission[],
): readonly TopicProgress[] {
  const solved = solvedFamilies(submissions);
  return topics.flatMap((topic) => {
    const members = families.filter((family) => family.topic === topic);
    if (members.length === 0) return [];
    return [{ topic, solved: members.filter(({ id }) => solved.has(id)).length, families: members.length }];
  });
}

export function solvedFamilies(submissions: readonly Submission[]): ReadonlySet<string> {
  return new Set(submissions.filter(isSolved).map(({ family }) => family));
}

/** The most missed categories that a suggestion looks at. */
const practisedAtOnce = 3;

/**
 * What to do next: an unsolved family that asks for the categories missed most, at the difficulty of the last
 * submission; with nothing missed, another of the same topic; at the very beginning, the first easy one.
 * @param categoriesOf the categories of a family's hidden cases
 * @returns `undefined` where everything is solved
 */
export function suggestNext(
  families: readonly FamilyMeta[],
  submissions: readonly Submission[],
  categoriesOf: (family: string) => readonly Category[],
): Suggestion | undefined {
  const solved = solvedFamilies(submissions);
  const [last] = latestSubmissions(submissions);
  const missed = missedCategories(submissions).slice(0, practisedAtOnce);
  const open = families.filter(({ id }) => !solved.has(id) && id !== last?.family);
  const lastTopic = families.find(({ id }) => id === last?.family)?.topic;
  const wanted = last?.difficulty ?? "easy";
  const ranked = open
    .map((meta) => {
      const asked = new Set(categoriesOf(meta.id));
      const practises = missed.filter(({ category }) => asked.has(category));
      const weight = practises.reduce((sum, each) => sum + each.missed, 0);
      const fits = Number(meta.difficulties.includes(wanted));
      return { meta, practises: practises.map(({ category }) => category), weight, fits };
    })
    .toSorted(
      (a, b) =>
        b.fits - a.fits ||
        b.weight - a.weight ||
        Number(b.meta.topic === lastTopic) - Number(a.meta.topic === lastTopic),
    );
  const [best] = ranked;
  if (best === undefined) return undefined;
  const { meta, practises } = best;
  return {
    meta,
    practises,
    difficulty: meta.difficulties.includes(wanted) ? wanted : (meta.difficulties[0] ?? "easy"),
  };
}

function exerciseKey({ family, version, seed, difficulty, language }: Submission): string {
  return `${family} ${version} ${seed} ${difficulty} ${language}`;
}
