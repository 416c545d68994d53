import type { Page } from "playwright/test";
import { button, expect, test } from "../fixtures/edgecase.ts";

const place = "./#/exercise/second-largest?seed=3&difficulty=easy&language=javascript";

/** Serves the family with another line in place of its export; `$1` is the family as it was. */
async function serveBroken(page: Page, line: string): Promise<void> {
  const exported = /export\s*\{\s*(\w+) as family\s*\};?/;
  await page.route(/\/second-largest-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    // The demo of the same name is another file.
    await route.fulfill({ response, body: text.replace(exported, line) });
  });
}

test("a family that throws is a message with the reason, and a way on", async ({ page }) => {
  await serveBroken(
    page,
    "export const family = { ...$1, build() { throw new RangeError('no such rank'); } };",
  );
  await page.goto(place);
  await expect(page.getByRole("alert")).toContainText("could not be made from seed 3: no such rank");
  await page.getByRole("link", { name: "All exercises", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Exercises" })).toBeVisible();
});

test("an exercise whose oracle has no answer is not shown", async ({ page }) => {
  await serveBroken(
    page,
    "export const family = { ...$1, build: (given) => ({ ...$1.build(given), oracle: () => undefined }) };",
  );
  await page.goto(place);
  await expect(page.getByRole("alert")).toContainText("could not be made from seed 3");
  await expect(page.getByRole("region", { name: "Problem" })).toBeHidden();
});

test("an exercise whose reference is wrong is withdrawn with a notice, and the next one is not", async ({
  page,
}) => {
  const wrong = "{ python: 'pass', javascript: 'const secondSmallest = () => 0;' }";
  await serveBroken(
    page,
    `export const family = { ...$1, build: (given) => ({ ...$1.build(given), reference: ${wrong} }) };`,
  );
  await page.goto(place);
  const notice = page.getByRole("alert").filter({ hasText: "This exercise is withdrawn" });
  await expect(notice).toContainText("The JavaScript reference: visible-1 (example), wrongAnswer", {
    timeout: 60_000,
  });
  await expect(button(page, "Run")).toBeDisabled();
  await notice.getByRole("button", { name: "New exercise" }).click();
  await expect(page).not.toHaveURL(/second-largest/);
  await expect(button(page, "Run")).toBeEnabled();
});
