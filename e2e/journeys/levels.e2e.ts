import type { Browser, Page } from "playwright/test";
import { openForm, share, squares } from "../fixtures/levels.ts";
import { button, expect, hiddenTest, result, test, writeProgram } from "../fixtures/edgecase.ts";
import { authoredSorting } from "../../src/domain/teach/testing/authored-sorting.ts";
import { authoredSums } from "../../src/domain/teach/testing/authored-sums.ts";
import { sealCases } from "../../src/storage/sealed-cases.ts";
import { readShareLink } from "../../src/storage/share-link.ts";

const right = authoredSorting.reference.javascript;
/** Right for numbers of one digit. */
const wrong = "const squares = (numbers) => numbers.map((n) => n * n).sort();\n";
const link = (page: Page) => page.getByRole("textbox", { name: "Link for students", exact: true });

async function asStudent(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address);
  await expect(page.getByRole("region", { name: "Problem" })).toContainText(authoredSorting.title);
  return page;
}

async function unpacked(address: string): Promise<string> {
  return JSON.stringify(await readShareLink(address.replace(/^.*#\/s\//, "")));
}

test("answers that are hashed are checked on the student's page, and nobody can read them", async ({
  page,
  browser,
}) => {
  await openForm(page, squares);
  await share(page).getByRole("radio", { name: "Answers hashed" }).check();
  await expect(link(page)).toHaveValue(/#\/s\/1\./);
  const address = await link(page).inputValue();
  const held = await unpacked(address);
  expect(held).toContain("[871, -604, 13, 2977, -1530]");
  expect(held).not.toContain("8862529");

  const student = await asStudent(browser, address);
  const kept = student.getByRole("region", { name: "Tests kept back" });
  await expect(kept).toContainText("they can be checked and not read");
  await writeProgram(student, wrong);
  await button(student, "Submit").click();
  await expect(result(student)).toHaveText("Visible 2 of 2 passed, hidden 0 of 2 passed");
  await expect(hiddenTest(student, 1, "wrong answer")).toBeVisible();
  await button(student, "Reveal the values of Test 1").click();
  await expect(kept).toContainText("What is expected cannot be shown: the page knows it by a hash alone.");
  await expect(kept).not.toContainText("758641, 2340900");
  await writeProgram(student, right);
  await button(student, "Submit").click();
  await expect(result(student)).toHaveText("Visible 2 of 2 passed, hidden 2 of 2 passed");
  await student.context().close();
});

test("answers that can be guessed are not offered to be hashed, and the page says which and why", async ({
  page,
}) => {
  await openForm(page, authoredSums);
  const hashed = share(page).getByRole("radio", { name: "Answers hashed" });
  await expect(hashed).toBeDisabled();
  await expect(hashed).toHaveAccessibleDescription(/The answer of test 2 can be guessed/);
});

test("tests that are sealed stay with whoever has the passphrase", async ({ page, browser }) => {
  await openForm(page, squares);
  await share(page).getByRole("radio", { name: "Sealed" }).check();
  await expect(share(page)).toContainText("The link comes when there is a passphrase.");
  await expect(share(page)).toContainText("Nobody can open the tests without it");
  const passphrase = page.getByRole("textbox", { name: "Passphrase" });
  await passphrase.fill("short");
  await expect(share(page)).toContainText("This has fewer than 12 characters.");
  await button(page, "Suggest one").click();
  await expect(passphrase).toHaveValue(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/);
  await expect(link(page)).toHaveValue(/#\/s\/1\./);
  const address = await link(page).inputValue();
  const held = await unpacked(address);
  expect(held).not.toContain("871, -604");
  expect(held).not.toContain("8862529");

  const student = await asStudent(browser, address);
  const kept = student.getByRole("region", { name: "Tests kept back" });
  await expect(kept).toContainText("There are 2 hidden tests, sealed with a passphrase");
  await writeProgram(student, wrong);
  await button(student, "Submit").click();
  await expect(result(student)).toHaveText(
    "Visible 2 of 2 passed, hidden tests are judged by whoever sealed them",
  );
  await student.context().close();
});

test("a sealed file is opened by its passphrase, after a wrong one too, and not by anything else", async ({
  page,
}) => {
  const passphrase = "correct horse battery";
  await openForm(page, await sealCases(squares, { passphrase, tellsCount: true }));
  const tests = page.getByRole("list", { name: "Tests" }).getByRole("listitem", { name: /^Test \d+$/ });
  await expect(tests).toHaveCount(2);
  const field = page.getByRole("textbox", { name: "Passphrase" });
  await field.fill("correct horse batteri");
  await field.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "not the passphrase" })).toBeVisible();
  await field.fill(passphrase);
  await button(page, "Open them").click();
  await expect(tests).toHaveCount(4);
  await expect(tests.nth(1).getByRole("textbox", { name: "expected" })).toHaveValue(
    "[169, 364816, 758641, 2340900, 8862529]",
  );
  await expect(field).toHaveCount(0);
});
