import { button, expect, openExercise, result, test, writeProgram } from "../fixtures/edgecase.ts";

const found = "Smallest failing input";

test("the smallest input on which a program fails is found, in the sandbox", async ({ page }) => {
  await openExercise(page, "remove-duplicates?seed=10&difficulty=easy&language=python");
  await writeProgram(page, "def unique(items):\n    return sorted(set(items))\n");
  await button(page, "Submit").click();
  await expect(result(page)).toHaveText(/hidden \d+ of \d+ passed/);
  const region = page.getByRole("region", { name: found });
  await region.getByRole("button", { name: "Find the smallest failing input" }).click();
  await expect(region.getByRole("status")).toContainText(
    /Passes the examples, fails on unique\(\[(2, )?1, 0\]\) \(wrong answer/,
  );
  await expect(region.getByText(/^\[0, 1(, 2)?\]$/).first()).toBeVisible();
  await page.getByRole("textbox", { name: "Code" }).focus();
  await page.keyboard.press("End");
  await page.keyboard.type(" ");
  await expect(region.getByRole("status")).toBeEmpty();
});

test("a program that passes every case is searched too", async ({ page }) => {
  await openExercise(page, "remove-duplicates?seed=10&difficulty=easy&language=javascript");
  await writeProgram(page, "function unique(items) {\n  return [...new Set(items)];\n}\n");
  await button(page, "Submit").click();
  await expect(result(page)).toHaveText(/hidden (\d+) of \1 passed/);
  const region = page.getByRole("region", { name: found });
  await region.getByRole("button", { name: "Search for an input that fails" }).click();
  await expect(region.getByRole("status")).toContainText(/No input found that fails: tried \d+ inputs/, {
    timeout: 30_000,
  });
});

test("a search can be stopped", async ({ page }) => {
  await openExercise(page, "remove-duplicates?seed=10&difficulty=easy&language=python");
  await writeProgram(
    page,
    "import time\n\ndef unique(items):\n    time.sleep(0.05)\n    return list(dict.fromkeys(items))\n",
  );
  await button(page, "Run").click();
  await expect(result(page)).toHaveText(/Visible (\d+) of \1 passed/);
  const region = page.getByRole("region", { name: found });
  await region.getByRole("button", { name: "Search for an input that fails" }).click();
  await expect(region).toContainText(/Tried \d+ inputs; none fails so far/);
  await region.getByRole("button", { name: "Stop searching" }).click();
  await expect(region.getByRole("status")).toContainText(/Stopped after \d+ inputs/);
});
