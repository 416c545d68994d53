import type { Exercise, ExerciseOrigin } from "../domain/exercise.ts";
import type { FamilyMeta } from "../domain/family.ts";
import { linkId } from "../domain/link-id.ts";
import { sayDifficulty } from "../domain/say-difficulty.ts";
import {
  type Assignment,
  type AuthoredItem,
  dependsOnStudent,
  type FamilyItem,
} from "../domain/teach/assignment.ts";
import { compileAuthored } from "../domain/teach/compile-authored.ts";
import { studentKey } from "../domain/teach/hand-in.ts";
import { identitiesOf, type ItemIdentity } from "../domain/teach/item-identity.ts";
import { say } from "../messages/say.ts";
import { itemSeed } from "../storage/assignment-items.ts";
import { resolveExercise } from "./exercise-link.ts";

/** One exercise of a set, as one student has it. */
export type OpenedItem = {
  /** As far as it is known. */
  readonly title: string;
  readonly points: number;
  /** Of a family's exercise. */
  readonly seed: number | undefined;
  readonly identity: ItemIdentity;
} & (
  | { readonly kind: "family"; readonly origin: ExerciseOrigin }
  | { readonly kind: "authored"; readonly origin: ExerciseOrigin; readonly exercise: Exercise }
  /** `problem` is a sentence. */
  | { readonly kind: "impossible"; readonly problem: string }
);

/** Under which a browser keeps what is made of a set; where each student has other exercises, of each student. */
export function workIdOf(assignment: Assignment, student: string): string {
  const { id } = assignment;
  return linkId(dependsOnStudent(assignment) ? `${id}/${studentKey(student)}` : id);
}

/**
 * The exercises of a set.
 * @throws PlaygroundError where each student has their own, and the page has no cryptography to draw them
 */
export async function openItems(
  assignment: Assignment,
  student: string,
  families: readonly FamilyMeta[],
): Promise<readonly OpenedItem[]> {
  const { items } = assignment;
  const workId = workIdOf(assignment, student);
  const seeds = await Promise.all(items.map((_, index) => itemSeed(assignment, index, student)));
  const identities = identitiesOf(items, seeds);
  return items.flatMap((item, index) => {
    const identity = identities[index];
    if (identity === undefined) return [];
    if (item.kind === "authored") return [openAuthored(item, identity, workId)];
    return [openFamily(item, { identity, seed: seeds[index] }, families)];
  });
}

function openFamily(
  { family, version, difficulty, points }: FamilyItem,
  known: Pick<OpenedItem, "identity" | "seed">,
  families: readonly FamilyMeta[],
): OpenedItem {
  const link = resolveExercise({ kind: "exercise", family, version, difficulty }, families, "python");
  const named = { ...known, title: families.find(({ id }) => id === family)?.title ?? family, points };
  switch (link.kind) {
    case "found":
      return { ...named, kind: "family", origin: { family, version, difficulty, seed: known.seed ?? 0 } };
    case "noFamily":
      return impossible(named, say`This page has no exercise “${family}”. Reload to fetch the newest page.`);
    case "noVersion":
      return impossible(
        named,
        version > link.meta.version
          ? say`The set was made with version ${version} of this exercise; this page has version ${link.meta.version}. Reload to fetch the newest page.`
          : say`The set was made with version ${version} of this exercise, and version ${link.meta.version} asks for something else. Ask whoever made the set for a new one.`,
      );
    case "noDifficulty":
      return impossible(named, say`This exercise cannot be ${sayDifficulty(difficulty)}.`);
  }
}

/** The family that an exercise of a set seems to be of; its drafts are kept under that. @param item of its `ItemIdentity` */
export const authoredId = (workId: string, item: string): string => `${workId}-${item}`;

function openAuthored(
  { authored, points }: AuthoredItem,
  identity: ItemIdentity,
  workId: string,
): OpenedItem {
  const { exercise, problems } = compileAuthored(authored, authoredId(workId, identity.id));
  const known = { title: exercise?.title ?? authored.title, points, seed: undefined, identity };
  const [problem] = problems;
  if (exercise === undefined || problem !== undefined)
    return impossible(known, say`Something in it cannot be: ${problem?.message ?? say`it is not whole.`}`);
  return { ...known, kind: "authored", origin: exercise.origin, exercise };
}

function impossible(
  known: Pick<OpenedItem, "title" | "points" | "seed" | "identity">,
  problem: string,
): OpenedItem {
  return { ...known, kind: "impossible", problem };
}
