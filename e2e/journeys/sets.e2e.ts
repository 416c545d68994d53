import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { button, expect, result, test, writeProgram } from "../fixtures/edgecase.ts";
import { authoredDouble, weekOne } from "../fixtures/sets.ts";
import { payloadOf } from "../fixtures/share-link.ts";

const title = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });
const problem = (page: Page) => page.getByRole("region", { name: "Problem" });
const bar = (page: Page) => page.getByRole("navigation", { name: "Set" });
const nameField = (page: Page) => page.getByRole("textbox", { name: "Your name or number" });
const double = "function double(n) {\n  return 2 * n;\n}\n";

async function openSet(page: Page, set: object = weekOne, search = ""): Promise<void> {
  await page.goto(`./${search}#/s/${payloadOf({ assignment: set })}`);
}

async function start(page: Page, name: string): Promise<void> {
  await nameField(page).fill(name);
  await button(page, "Start").click();
  await expect(bar(page)).toBeVisible();
}

/** Saves what a button hands out, and reads it. */
async function saved(page: Page, name: string) {
  const download = page.waitForEvent("download");
  await button(page, name).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

test("a student opens a set, solves an exercise of it, and hands in", async ({ page }) => {
  await openSet(page);
  await expect(title(page, "Week 1")).toBeVisible();
  await expect(page.getByText("Nobody signed this link")).toBeVisible();
  await expect(page.getByText("3 exercises, 4 points")).toBeVisible();
  await expect(page.getByText(/Due Tuesday, 1 December 2099/)).toBeVisible();
  await expect(page.locator("[data-editor]")).toHaveCount(0);

  await button(page, "Start").click();
  await expect(page.getByRole("alert")).toContainText("Without a name or number");
  await start(page, " Grace Hopper ");
  await expect(problem(page).getByRole("heading", { name: "Double" })).toBeVisible();
  await expect(bar(page)).toContainText("1 of 3: Double");
  await writeProgram(page, double);
  await button(page, "Submit").click();
  await expect(result(page)).toHaveText("Visible 1 of 1 passed, hidden 1 of 1 passed");
  await expect(bar(page)).toContainText("1 of 3 solved");

  await bar(page).getByRole("link", { name: "Next" }).click();
  await expect(problem(page).getByRole("heading", { name: "Second largest" })).toBeVisible();
  await bar(page).getByRole("link", { name: "Next" }).click();
  await expect(title(page, "“no-such-family” cannot be opened")).toBeVisible();
  await bar(page).getByRole("link", { name: "Previous" }).click();
  await expect(problem(page).getByRole("heading", { name: "Second largest" })).toBeVisible();
  // A copy would show the hidden tests.
  await expect(button(page, "Edit a copy")).toHaveCount(0);
  await page.reload();
  await expect(bar(page)).toContainText("1 of 3 solved");
  await bar(page).getByRole("link", { name: "Hand in" }).click();

  await expect(title(page, "Week 1")).toBeVisible();
  const row = (name: string) => page.getByRole("row").filter({ hasText: name });
  await expect(row("Double")).toContainText("visible 1 of 1, hidden 1 of 1 passed");
  await expect(row("Second largest")).toContainText("not begun");
  await expect(nameField(page)).toHaveValue("Grace Hopper");
  await expect(nameField(page)).not.toBeEditable();
  await button(page, "Make the hand-in").click();
  await expect(page.getByRole("heading", { name: "Now send it" })).toBeFocused();
  const receipt = await page.getByText(/^[A-Z2-7]{5}-[A-Z2-7]{5}$/).textContent();
  const file = await saved(page, "Save the file");
  expect(file.name).toBe("week-1-grace-hopper.edgecase-handin.json");
  expect(JSON.parse(file.text)).toMatchObject({
    kind: "edgecase-hand-in",
    assignment: weekOne.id,
    student: "Grace Hopper",
    work: [
      { index: 0, language: "javascript", program: double, claimed: { visible: [1, 1], hidden: [1, 1] } },
    ],
    seal: expect.stringMatching(/^[\w-]{43}$/),
  });
  expect(file.text).not.toContain("history");
  const link = page.getByRole("textbox", { name: "Link to the hand-in" });
  await expect(link).toHaveValue(/#\/teach\/grade\/1\.[\w-]+$/);

  await page.reload();
  await expect(page.getByRole("region", { name: "Made before" })).toContainText(receipt ?? "nothing");
});

test("what is changed after a submission is handed in without a claim, and the history only if it is ticked", async ({
  page,
}) => {
  await openSet(
    page,
    { ...weekOne, items: weekOne.items.slice(0, 1), due: "2020-01-01T00:00:00Z" },
    "?run=off",
  );
  await start(page, "");
  await writeProgram(page, double);
  await button(page, "Submit").click();
  await expect(result(page)).toHaveText("Visible 1 of 1 passed, hidden 1 of 1 passed");
  await writeProgram(page, `${double}// done\n`);
  await bar(page).getByRole("link", { name: "Hand in" }).click();
  await expect(page.getByText("This is late")).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "Double" })).toContainText(
    "not submitted since its last change",
  );
  await button(page, "Make the hand-in").click();
  await expect(page.getByText("nobody knows whose work it is")).toBeVisible();
  await nameField(page).fill("7");
  await page.getByRole("checkbox", { name: /With the history of my drafts/ }).check();
  await button(page, "Make the hand-in").click();
  await expect(page.getByText("after the due date, with the history of drafts")).toBeVisible();
  const { text } = await saved(page, "Save the file");
  const [work] = JSON.parse(text).work;
  expect(work.program).toBe(`${double}// done\n`);
  expect(work).not.toHaveProperty("claimed");
  expect(work.history.map(({ program }: { program: string }) => program)).toContain(double);
});

test("each student has exercises of their own, and finds them again; drafts of a set are the set's", async ({
  page,
}) => {
  const own = { ...weekOne, items: weekOne.items.slice(1, 2) };
  await openSet(page, own, "?run=off");
  await start(page, "Ada");
  await writeProgram(page, "# Ada's own\n");
  await page.goto("./?run=off#/exercise/second-largest?language=python");
  await expect(page.locator("[data-editor=monaco]")).not.toContainText("Ada's own");

  await openSet(page, own, "?run=off");
  await expect(page.getByText("Started by Ada")).toBeVisible();
  await page.getByText("You are not Ada?").click();
  await nameField(page).fill("Alan");
  await button(page, "Start with this name").click();
  await page.getByRole("link", { name: "Continue" }).click();
  await expect(page.locator("[data-editor=monaco]")).toContainText("def ");
  await bar(page).getByRole("link", { name: "Week 1" }).click();
  await page.getByText("You are not Alan?").click();
  await nameField(page).fill("ada ");
  await button(page, "Start with this name").click();
  await page.getByRole("link", { name: "Continue" }).click();
  await expect(page.locator("[data-editor=monaco]")).toContainText("Ada's own");
});

test("of two students at one computer each sees their own receipts", async ({ page }) => {
  const made = page.getByRole("region", { name: "Made before" });
  const changeTo = async (before: string, name: string) => {
    await bar(page).getByRole("link", { name: "Week 1" }).click();
    await page.getByText(`You are not ${before}?`).click();
    await nameField(page).fill(name);
    await button(page, "Start with this name").click();
    await expect(page.getByText(`Started by ${name}`)).toBeVisible();
    await page.getByRole("link", { name: "Hand in" }).click();
    await expect(nameField(page)).toHaveValue(name);
  };
  await openSet(page, weekOne, "?run=off");
  await start(page, "Ada");
  await writeProgram(page, double);
  await bar(page).getByRole("link", { name: "Hand in" }).click();
  await button(page, "Make the hand-in").click();
  const receipt = (await page.getByText(/^[A-Z2-7]{5}-[A-Z2-7]{5}$/).textContent()) ?? "nothing";
  await page.reload();
  await expect(made).toContainText(receipt);

  await page.getByRole("link", { name: "Back to the exercises" }).click();
  await page.getByRole("link", { name: "Continue" }).click();
  await changeTo("Ada", "Alan");
  await expect(made).toHaveCount(0);
  await page.getByRole("link", { name: "Back to the exercises" }).click();
  await page.getByRole("link", { name: "Continue" }).click();
  await changeTo("Alan", "ada");
  await expect(made).toContainText(receipt);
});

test("a set that is sent out again in another order, and with a correction, finds each program where it belongs", async ({
  page,
}) => {
  const triple = { ...authoredDouble, title: "Triple", statement: "Return `n` three times." };
  const item = (authored: object) => ({ kind: "authored", authored, points: 1 });
  const setOf = (...exercises: readonly object[]) => ({ ...weekOne, items: exercises.map(item) });
  const code = page.locator("[data-editor=monaco]");
  const show = async (number: number, name: string) => {
    await bar(page).locator("summary").click();
    await bar(page)
      .getByRole("listitem")
      .nth(number - 1)
      .getByRole("link")
      .click();
    await expect(problem(page).getByRole("heading", { name })).toBeVisible();
  };
  await openSet(page, setOf(authoredDouble, triple), "?run=off");
  await start(page, "Ada");
  await writeProgram(page, double);
  await button(page, "Submit").click();
  await expect(bar(page)).toContainText("1 of 2 solved");
  await show(2, "Triple");
  await writeProgram(page, "// mine of three\n");
  await expect(code).toContainText("mine of three");

  await openSet(page, setOf(triple, authoredDouble), "?run=off");
  await page.getByRole("link", { name: "Double" }).click();
  await expect(code).toContainText("return 2 * n");
  await expect(bar(page)).toContainText("1 of 2 solved");
  await show(1, "Triple");
  await expect(code).toContainText("mine of three");

  const corrected = { ...authoredDouble, statement: "Return twice the number `n`." };
  await openSet(page, setOf(triple, corrected), "?run=off");
  await page.getByRole("link", { name: "Double" }).click();
  await expect(code).toContainText("return 2 * n");
  await expect(bar(page)).toContainText("0 of 2 solved");
});

test("a set's link that was cut, altered, or comes from the future says so", async ({ page }) => {
  await page.goto(`./#/s/${payloadOf({ assignment: weekOne }).slice(0, 200)}`);
  await expect(title(page, "This link cannot be read")).toBeVisible();
  await openSet(page, { ...weekOne, exam: true });
  await expect(title(page, "This link needs a newer page")).toBeVisible();
  await openSet(page, {
    ...weekOne,
    items: [{ kind: "authored", authored: { ...authoredDouble, cases: [] }, points: 1 }],
  });
  await expect(page.getByText("There is no test yet.")).toBeVisible();
});
