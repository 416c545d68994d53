import { catalogue } from "virtual:catalogue";
import type { Exercise } from "../domain/exercise.ts";
import { asPlaygroundError } from "../domain/playground-error.ts";
import { type Assignment, type AssignmentItem, isSealed } from "../domain/teach/assignment.ts";
import { compileAuthored } from "../domain/teach/compile-authored.ts";
import type { OpenedSeal } from "../domain/teach/opened-seal.ts";
import { inEnglish } from "../messages/in-english.ts";
import { say } from "../messages/say.ts";
import type { GradingPlan } from "../state/teach/grading-session.ts";
import type { OpenedWork } from "../state/teach/rerun.ts";
import { itemFingerprint, itemSeed } from "../storage/assignment-items.ts";
import { openSealed } from "../storage/sealed-cases.ts";
import { loadExercise } from "./families.ts";

/**
 * What is graded of an assignment.
 * @param opened the items whose hidden cases were sealed, as they are without the seal; by index
 */
export function gradingPlan(
  assignment: Assignment,
  opened: ReadonlyMap<number, AssignmentItem> = new Map(),
): GradingPlan {
  /** Those that are the same for every student; the others are made anew for each. */
  const shared = new Map<number, Promise<OpenedWork>>();
  const { id, title, due, items } = assignment;
  return {
    id,
    title,
    due,
    items: items.map((item) => ({ title: titleOf(item), points: item.points, isSealed: isSealed(item) })),
    sealed: items.filter((item, index) => isSealed(item) && !opened.has(index)).length,
    async open(index, student) {
      const item = items[index];
      if (item === undefined)
        return {
          kind: "impossible",
          problem: inEnglish(() => say`The assignment has no exercise ${index + 1}.`),
        };
      const isOwn = item.kind === "family" && item.seed === "perStudent";
      const open = async () =>
        openItem(item, opened.get(index) ?? item, await itemSeed(assignment, index, student));
      if (isOwn) return await open();
      const known = shared.get(index) ?? open();
      shared.set(index, known);
      return await known;
    },
  };
}

function titleOf(item: AssignmentItem): string {
  if (item.kind === "authored") return item.authored.title.trim() || say`Untitled`;
  return catalogue.find(({ id }) => id === item.family)?.title ?? item.family;
}

/** @param item as students have it: of that their fingerprint is */
async function openItem(
  item: AssignmentItem,
  whole: AssignmentItem,
  seed: number | undefined,
): Promise<OpenedWork> {
  try {
    const [exercise, fingerprint] = await Promise.all([exerciseOf(whole, seed), itemFingerprint(item, seed)]);
    return typeof exercise === "string"
      ? { kind: "impossible", problem: exercise }
      : { kind: "open", exercise, fingerprint };
  } catch (error) {
    const { message, advice } = asPlaygroundError(error, say`Reload the page.`);
    return { kind: "impossible", problem: `${message}. ${advice}` };
  }
}

/** @returns a sentence where there is none, in English: it is kept, and goes to other graders */
async function exerciseOf(item: AssignmentItem, seed: number | undefined): Promise<Exercise | string> {
  if (item.kind === "family") {
    const { exercise } = await loadExercise(item.family, seed ?? 0, item.difficulty);
    return exercise.origin.version === item.version
      ? exercise
      : inEnglish(
          () =>
            say`The assignment has version ${item.version} of “${exercise.title}”, and this page has version ${exercise.origin.version}.`,
        );
  }
  return inEnglish(() => {
    const { exercise, problems } = compileAuthored(item.authored, "graded");
    const [problem] = problems;
    return exercise === undefined || problem !== undefined
      ? say`The exercise cannot be solved: ${problem?.message ?? say`it is not whole.`}`
      : exercise;
  });
}

/** Opens every sealed exercise with one passphrase. @returns a sentence where one stays shut */
export async function unsealedItems(
  { items }: Assignment,
  passphrase: string,
): Promise<ReadonlyMap<number, AssignmentItem> | string> {
  const sealed = [...items.entries()].flatMap(([index, item]) =>
    item.kind === "authored" && isSealed(item) ? [{ index, item }] : [],
  );
  const found = await Promise.all(
    sealed.map(async ({ index, item }) => ({
      index,
      item,
      seal: await openSealed(item.authored, passphrase),
    })),
  );
  const refused = found.map(({ seal }): OpenedSeal => seal).find(({ kind }) => kind === "refused");
  if (refused?.kind === "refused") return refused.problem;
  return new Map(
    found.flatMap(({ index, item, seal }) =>
      seal.kind === "opened" ? [[index, { ...item, authored: seal.authored }] as const] : [],
    ),
  );
}
