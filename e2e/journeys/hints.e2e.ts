import { button, expect, openExercise, result, test, writeProgram } from "../fixtures/edgecase.ts";

test("hints lead from the kind of input that fails to the solution, one step at a click", async ({
  page,
}) => {
  await openExercise(page, "remove-duplicates?seed=10&difficulty=easy&language=python");
  const hints = page.getByRole("region", { name: "Hints" });
  await expect(hints.getByRole("button", { name: /^Hint: Show an idea/ })).toBeVisible();
  await writeProgram(page, "def unique(items):\n    return sorted(set(items))\n");
  await button(page, "Submit").click();
  await expect(result(page)).toHaveText(/hidden \d+ of \d+ passed/);
  await hints.getByRole("button", { name: "Hint: Which kind of input fails?" }).click();
  await expect(hints).toContainText(/Tests of the kind “.+” fail: \d+ of \d+/);
  await expect(hints).not.toContainText("unique(");
  await hints.getByRole("button", { name: "What kind is that?" }).click();
  await hints.getByRole("button", { name: "Show an input that fails" }).click();
  await expect(hints).toContainText("unique([");
  await hints.getByRole("button", { name: "Show the difference" }).click();
  await expect(hints).toContainText("expected  [");
  for (;;) {
    const next = hints.getByRole("button", { name: /^Show (an idea|the solution)/ });
    if ((await next.count()) === 0) break;
    await next.click();
  }
  await expect(hints).toContainText("A solution:");
  await expect(hints).toContainText("def unique");
});
