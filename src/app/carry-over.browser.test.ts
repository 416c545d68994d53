import { afterEach, describe, expect, it } from "vitest";
import { draftKey, type Draft } from "../domain/draft.ts";
import type { Assignment } from "../domain/teach/assignment.ts";
import { nothingDone } from "../domain/teach/task.ts";
import { weekThree } from "../domain/teach/testing/any-assignment.ts";
import { authoredSorting } from "../domain/teach/testing/authored-sorting.ts";
import { authoredSums } from "../domain/teach/testing/authored-sums.ts";
import { openDrafts } from "../storage/drafts.ts";
import { openTasks } from "../storage/tasks.ts";
import { clearTeachDatabase } from "../storage/teach-database.ts";
import { carryOver } from "./carry-over.ts";
import { openItems, workIdOf } from "./set-items.ts";
import { setDraftKey } from "./task-drafts.ts";

const drafts = openDrafts();
const tasks = openTasks();
afterEach(() => Promise.all([drafts.clear(), clearTeachDatabase()]));

const sums = { kind: "authored", authored: authoredSums, points: 1 } as const;
const sorting = { kind: "authored", authored: authoredSorting, points: 1 } as const;
const setOf = (...items: Assignment["items"]): Assignment => ({ ...weekThree, items });
const draftOf = (python: string): Draft => ({
  sources: { python },
  ownCases: [],
  language: "python",
  javascriptEngine: "browser",
  solved: [],
});
const claimed = { visible: [1, 1], hidden: [2, 2] } as const;
const recordOf = (program: string) => ({
  submitted: { python: { program, claimed } },
  history: [{ at: "2026-03-01T12:00:00.000Z", program }],
});

/** What a page finds of each exercise when it opens the set. */
async function opened(set: Assignment) {
  const workId = workIdOf(set, "");
  const items = await openItems(set, "", []);
  await carryOver({ workId, items, drafts, tasks });
  return await Promise.all(
    items.map(async (item) => {
      const { draft } =
        item.kind === "authored" ? await drafts.load(setDraftKey(draftKey(item.origin), workId)) : {};
      return { program: draft?.sources.python, record: await tasks.loadItem(workId, item.identity.id) };
    }),
  );
}

/** As pages kept it that knew exercises by their places alone. */
async function keepByPlace(set: Assignment, programs: readonly string[]): Promise<void> {
  const workId = workIdOf(set, "");
  for (const [index, program] of programs.entries()) {
    const origin = {
      family: `authored-${workId}-${index}`,
      version: 1,
      seed: 0,
      difficulty: "easy",
    } as const;
    // oxlint-disable-next-line no-await-in-loop -- two
    await drafts.save(setDraftKey(draftKey(origin), workId), draftOf(program));
    // oxlint-disable-next-line no-await-in-loop -- as above
    await tasks.changeItem(workId, String(index), () => recordOf(program));
  }
}

describe("what is kept of a set's exercises", () => {
  it("is taken over from the places where earlier pages kept it, once, and follows its exercise from then on", async () => {
    await keepByPlace(setOf(sums, sorting), ["# sums", "# sorting"]);
    expect(await opened(setOf(sums, sorting))).toEqual([
      { program: "# sums", record: recordOf("# sums") },
      { program: "# sorting", record: recordOf("# sorting") },
    ]);
    expect(await opened(setOf(sorting, sums))).toEqual([
      { program: "# sorting", record: recordOf("# sorting") },
      { program: "# sums", record: recordOf("# sums") },
    ]);
  });

  it("stays with an exercise that is corrected, but for what its old tests said", async () => {
    await keepByPlace(setOf(sums, sorting), ["# sums", "# sorting"]);
    await opened(setOf(sums, sorting));
    const corrected = { ...sums, authored: { ...authoredSums, statement: "Other words." } };
    const [, found] = await opened(setOf(sorting, corrected));
    expect(found).toEqual({ program: "# sums", record: { ...recordOf("# sums"), submitted: {} } });
  });

  it("is nothing for an exercise that has come to the set, wherever it stands", async () => {
    await keepByPlace(setOf(sums), ["# sums"]);
    await opened(setOf(sums));
    const [added] = await opened(setOf(sorting, sums));
    expect(added).toEqual({ program: undefined, record: nothingDone });
  });
});
