import { draftKey } from "../domain/draft.ts";
import { languages } from "../domain/language.ts";
import { type HandIn, unsealed } from "../domain/teach/hand-in.ts";
import { type Assignment, isSealed } from "../domain/teach/assignment.ts";
import { type Prepared, workOf } from "../domain/teach/task.ts";
import { itemFingerprint } from "../storage/assignment-items.ts";
import type { DraftStore } from "../storage/drafts.ts";
import { writeHandInLink } from "../storage/hand-in-link.ts";
import { receiptOf, sealHandIn } from "../storage/hand-in-seal.ts";
import type { TaskStore } from "../storage/tasks.ts";
import type { OpenedItem } from "./set-items.ts";

interface Place {
  readonly assignment: Assignment;
  readonly items: readonly OpenedItem[];
  /** Of `workIdOf`. */
  readonly workId: string;
  /** Under which the draft of this key is kept. */
  readonly keyOf: (key: string) => string;
  readonly drafts: Pick<DraftStore, "load">;
  readonly tasks: Pick<TaskStore, "loadItem">;
}

/**
 * What a student has written of each exercise, in the language that they were in last.
 * @returns by exercise; `undefined` where nothing was written
 * @throws PlaygroundError where the page has no cryptography
 */
export function prepareWork(place: Place): Promise<readonly (Prepared | undefined)[]> {
  const { assignment, items, workId, keyOf, drafts, tasks } = place;
  return Promise.all(
    items.map(async (opened, index) => {
      const item = assignment.items[index];
      if (item === undefined || opened.kind === "impossible") return undefined;
      const { draft } = await drafts.load(keyOf(draftKey(opened.origin)));
      if (draft === undefined) return undefined;
      const language = [draft.language, ...languages].find((each) => draft.sources[each] !== undefined);
      const program = language && draft.sources[language];
      if (language === undefined || program === undefined) return undefined;
      const [exercise, record] = await Promise.all([
        itemFingerprint(item, opened.seed),
        tasks.loadItem(workId, opened.identity.id),
      ]);
      return { index, exercise, language, program, record, isSealed: isSealed(item) };
    }),
  );
}

interface Making {
  readonly assignment: Pick<Assignment, "id" | "handInKey">;
  readonly student: string;
  readonly prepared: readonly (Prepared | undefined)[];
  readonly withHistory: boolean;
  readonly nowMillis: number;
}

/**
 * A hand-in, sealed, with its receipt.
 * @throws PlaygroundError where the page has no cryptography
 */
export async function makeHandIn({ assignment, student, prepared, withHistory, nowMillis }: Making) {
  const work = prepared.flatMap((each) => (each === undefined ? [] : [workOf(each, withHistory)]));
  const at = new Date(nowMillis).toISOString();
  const handIn = await sealHandIn(
    unsealed({ assignment: assignment.id, student, at, work }),
    assignment.handInKey,
  );
  const [receipt, payload] = await Promise.all([receiptOf(handIn), writeHandInLink(handIn)]);
  return { handIn, receipt, payload };
}

/** @example "week-3-lists-grace-hopper.edgecase-handin.json" */
export function handInFileName(title: string, { student }: Pick<HandIn, "student">): string {
  const name = `${title} ${student}`
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80);
  return `${name || "hand-in"}.edgecase-handin.json`;
}
