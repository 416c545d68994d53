import { readFile } from "node:fs/promises";
import { button, expect, openExercise, result, test, writeProgram } from "../fixtures/edgecase.ts";

test("progress shows what was solved, what keeps failing, and what to do next; it can be exported and deleted", async ({
  page,
}) => {
  await page.goto("./#/progress");
  await expect(page.getByText("Nothing submitted yet")).toBeVisible();
  await expect(
    page.getByRole("region", { name: "Next" }).getByRole("button", { name: "Start" }),
  ).toBeVisible();

  await openExercise(page, "remove-duplicates?seed=10&difficulty=easy&language=python");
  await writeProgram(page, "def unique(items):\n    return sorted(set(items))\n");
  await button(page, "Submit").click();
  await expect(result(page)).toHaveText(/hidden \d+ of \d+ passed/);
  await page.getByRole("link", { name: "Progress" }).click();
  await expect(page.getByRole("heading", { name: /^Solved: 0 of \d+ exercises$/ })).toBeVisible();
  const kinds = page.getByRole("region", { name: "Kinds of input that fail" });
  await expect(kinds.getByRole("row", { name: /1 of 1 exercise/ }).first()).toBeVisible();
  await expect(page.getByRole("region", { name: "Next" })).toContainText("of a kind that failed before");

  await page.getByRole("link", { name: "Remove duplicates" }).click();
  await writeProgram(page, "def unique(items):\n    return list(dict.fromkeys(items))\n");
  await button(page, "Submit").click();
  await expect(result(page)).toHaveText(/hidden (\d+) of \1 passed/);
  await page.getByRole("link", { name: "Progress" }).click();
  await expect(page.getByRole("heading", { name: /^Solved: 1 of \d+ exercises$/ })).toBeVisible();
  await expect(kinds).toContainText("None");

  const [file] = await Promise.all([page.waitForEvent("download"), button(page, "Export").click()]);
  const exported: unknown = JSON.parse(await readFile(await file.path(), "utf8"));
  expect(exported).toMatchObject({ format: "edgecase-progress", version: 1, submissions: [{}, {}] });

  await button(page, "Delete progress").click();
  await expect(page.getByText("Nothing submitted yet")).toBeVisible();
  await button(page, "Undo").click();
  await expect(page.getByRole("heading", { name: /^Solved: 1 of \d+ exercises$/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: /^Solved: 1 of \d+ exercises$/ })).toBeVisible();

  await page.getByRole("region", { name: "Next" }).getByRole("button", { name: "Start" }).click();
  await expect(page.getByRole("region", { name: "Problem" })).toBeVisible();
});
