import { createHash } from "node:crypto";
import type { Page } from "playwright/test";
import { expect, test } from "../fixtures/edgecase.ts";
import { weekOne } from "../fixtures/sets.ts";
import { makeSigner } from "../fixtures/signed.ts";

const heading = (page: Page) => page.getByRole("heading", { level: 1, name: "Week 1" });
/** As the page writes it. */
const fingerprintOf = (key: string) =>
  createHash("sha256")
    .update(key)
    .digest("hex")
    .slice(0, 20)
    .replace(/(.{4})(?=.)/g, "$1 ");

async function open(page: Page, address: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`./${address}`);
  await expect(heading(page)).toBeVisible();
}

test("a name that is known with another key is warned of, and only under the new key", async ({ page }) => {
  const ada = makeSigner("Ada Lovelace");
  const forger = makeSigner("\u0410da  Lovelace");
  const warning = page.getByText("You know this name with another key");
  await open(page, ada.address({ assignment: weekOne }));
  await expect(page.getByText("meets the key for the first time")).toBeVisible();
  await expect(warning).toBeHidden();

  for (const _ of ["the first time", "ever after"]) {
    await open(page, forger.address({ assignment: weekOne }));
    await expect(warning).toContainText(fingerprintOf(ada.key));
  }
  await open(page, ada.address({ assignment: weekOne }));
  await expect(page.getByText("You know this key: links signed with it")).toBeVisible();
  await expect(warning).toBeHidden();
});

test("a name that says it has some key stands apart from the real one, and stays on its line", async ({
  page,
}) => {
  const name = `Ada (key 3f2a 91bc 07de 55aa 10e4) \u202e${"x".repeat(60)}`;
  const { key, address } = makeSigner(name);
  await open(page, address({ assignment: weekOne }));
  const line = page.getByText(/^Key: /);
  await expect(line).toHaveText(`Key: ${fingerprintOf(key)}`);
  const shown = page.locator("bdi").first();
  await expect(shown).toHaveText(/^Ada \(key .{50,}…$/);
  const [nameBox, keyBox] = [await shown.boundingBox(), await line.boundingBox()];
  expect(nameBox?.height).toBeLessThan(40);
  expect(keyBox?.y).toBeGreaterThanOrEqual((nameBox?.y ?? 0) + (nameBox?.height ?? 0) - 1);
});
