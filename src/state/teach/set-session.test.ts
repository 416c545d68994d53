import { expect, it } from "vitest";
import { weekThree } from "../../domain/teach/testing/any-assignment.ts";
import { createSetSession } from "./set-session.ts";

it("undoes what was typed in one field at once, and keeps every step", async () => {
  const kept: string[] = [];
  const session = createSetSession({ ...weekThree, title: "" }, async ({ title }) => {
    kept.push(title);
    return title !== "Week 4";
  });
  session.edit({ ...weekThree, title: "W" }, "title");
  session.edit({ ...weekThree, title: "Week 4" }, "title");
  await Promise.resolve();
  expect(session.store.getState()).toMatchObject({ canUndo: true, kept: false });
  session.edit({ ...weekThree, title: "Week 4", items: [] }, "remove 1");
  session.undo();
  expect(session.store.getState().draft.items).toHaveLength(2);
  session.undo();
  session.undo();
  expect(session.store.getState()).toMatchObject({ draft: { title: "" }, canUndo: false });
  expect(kept).toEqual(["W", "Week 4", "Week 4", "Week 4", ""]);
});
