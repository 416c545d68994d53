import type { Page } from "playwright/test";
import { button, expect, test } from "../fixtures/edgecase.ts";
import { weekOne } from "../fixtures/sets.ts";
import { payloadOf } from "../fixtures/share-link.ts";

/** How often the browser was asked to print; it has no dialog here. */
async function countPrints(page: Page): Promise<() => Promise<number>> {
  let prints = 0;
  await page.exposeFunction("notePrint", () => (prints += 1));
  await page.addInitScript("window.print = () => window.notePrint()");
  return async () => prints;
}

const paper = (page: Page) => page.locator("body > .paper");

async function pagesOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test("an exercise on paper is its statement and the program to complete, dark on white", async ({ page }) => {
  await page.goto("./?theme=dark#/exercise/second-largest?seed=1&difficulty=easy&language=python");
  const problem = page.getByRole("region", { name: "Problem" });
  await expect(problem.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(problem.getByText("The program to complete")).toBeHidden();

  await page.emulateMedia({ media: "print" });
  await expect(problem.getByRole("heading", { name: "The program to complete, in Python" })).toBeVisible();
  await expect(problem.getByText("def second_largest")).toBeVisible();
  await expect(problem.getByText("Limits of each test")).toBeVisible();
  for (const region of ["Editor", "Tests"])
    await expect(page.getByRole("region", { name: region })).toBeHidden();
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("button")).toHaveCount(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("light");
});

test("a long exercise takes as many pages as it needs", async ({ page }) => {
  await page.goto("./#/exercise/merge-stock?seed=3&difficulty=hard&language=javascript");
  const problem = page.getByRole("region", { name: "Problem" });
  await expect(problem.getByRole("heading", { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  const cut = await problem.evaluate((region) => {
    const tall = region.scrollHeight;
    const clipped = [...document.querySelectorAll("*")].filter(
      (each) =>
        each.contains(region) &&
        each.scrollHeight > each.clientHeight + 1 &&
        each !== document.documentElement,
    );
    return { tall, clipped: clipped.length };
  });
  expect(cut.tall).toBeGreaterThan(0);
  expect(cut.clipped).toBe(0);
});

test("a set on paper is a cover and each exercise on pages of its own, without what is hidden", async ({
  page,
}) => {
  const prints = await countPrints(page);
  const formula = { ...weekOne.items[0]?.authored, statement: "Return $2 \\cdot n$ of `n`." };
  const set = { ...weekOne, items: [{ ...weekOne.items[0], authored: formula }, ...weekOne.items.slice(1)] };
  await page.goto(`./#/s/${payloadOf({ assignment: set })}`);
  // Each student has exercises of their own, so that nobody knows yet which are to be printed.
  await expect(page.getByRole("heading", { level: 1, name: "Week 1" })).toBeVisible();
  await expect(button(page, "Print")).toHaveCount(0);
  await page.getByRole("textbox", { name: "Your name or number" }).fill("Grace Hopper");
  await button(page, "Start").click();
  await page.getByRole("navigation", { name: "Set" }).getByRole("link", { name: "Week 1" }).click();
  await button(page, "Print").click();
  await expect.poll(prints).toBe(1);
  await expect(paper(page)).toBeHidden();

  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Week 1");
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(paper(page)).toContainText("3 exercises, 4 points");
  await expect(paper(page)).toContainText("Due Tuesday, 1 December 2099");
  await expect(paper(page)).toContainText("Name: Grace Hopper");
  await expect(paper(page)).toContainText("Nobody signed this link");
  await expect(paper(page).getByRole("heading", { level: 2 })).toHaveText([
    "1. Double",
    "2. Second largest",
    "3. no-such-family",
  ]);
  await expect(paper(page).locator("math")).toHaveCount(1);
  await expect(paper(page)).toContainText("double(2) → 4");
  await expect(paper(page).getByText("function double(n) {")).toBeVisible();
  await expect(paper(page).getByText("def second_largest")).toBeVisible();
  await expect(paper(page)).toContainText("This page has no exercise “no-such-family”");
  // The hidden test of the first, and the reference of the second.
  await expect(paper(page)).not.toContainText("-6");
  await expect(paper(page)).not.toContainText("sorted(");
  await expect(paper(page).getByRole("heading", { name: "Solutions" })).toHaveCount(0);
  expect(await pagesOf(page)).toBe(4);
});

test("an instructor prints the set of one student, and solutions only when they are asked for", async ({
  page,
}) => {
  const prints = await countPrints(page);
  await page.goto("./#/teach/set");
  await page.getByRole("textbox", { name: "Title of the set" }).fill("Week 4");
  await page.getByRole("combobox", { name: "From the catalogue" }).selectOption({ label: "Second largest" });
  await button(page, "Add").click();
  await button(page, "Print").click();
  await expect(page.getByRole("alert")).toContainText("Without a name or number");
  await page.getByRole("textbox", { name: "Name or number of the student" }).fill("Grace");
  await button(page, "Print").click();
  await expect.poll(prints).toBe(1);
  await expect(paper(page)).toContainText(/def second_(?:largest|smallest)/);
  await expect(paper(page)).not.toContainText("Solutions");

  await page.getByRole("checkbox", { name: "With the solutions" }).check();
  await expect(paper(page)).toHaveCount(0);
  await page
    .getByRole("radiogroup", { name: "Language on paper" })
    .getByRole("radio", { name: "JavaScript" })
    .check();
  await button(page, "Print").click();
  await expect.poll(prints).toBe(2);
  await button(page, "Print").click();
  await expect.poll(prints).toBe(3);
  await page.emulateMedia({ media: "print" });
  await expect(paper(page).getByRole("heading", { name: "Solutions" })).toBeVisible();
  await expect(paper(page).locator("section").last()).toContainText(/function second(?:Largest|Smallest)/);
  expect(await pagesOf(page)).toBe(3);
});
