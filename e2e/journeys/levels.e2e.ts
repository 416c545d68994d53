import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright/test";
import { giveIn, gradeRow, region } from "../fixtures/grade.ts";
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

/** What a student's page makes of a program for an exercise that came alone. */
async function handIn(student: Page, name: string, program: string): Promise<string> {
  await writeProgram(student, program);
  await button(student, "Submit").click();
  await expect(result(student)).toContainText("Visible 2 of 2 passed");
  await student.getByRole("link", { name: "Hand in" }).click();
  await student.getByRole("textbox", { name: "Your name or number" }).fill(name);
  await button(student, "Make the hand-in").click();
  const download = student.waitForEvent("download");
  await button(student, "Save the file").click();
  return readFileSync(await (await download).path(), "utf8");
}

test("tests that are sealed judge what students hand in, once whoever has the passphrase opens them", async ({
  page,
  browser,
}) => {
  const passphrase = "correct horse battery";
  await openForm(page, squares);
  await share(page).getByRole("radio", { name: "Sealed" }).check();
  await page.getByRole("textbox", { name: "Passphrase" }).fill(passphrase);
  await expect(link(page)).toHaveValue(/#\/s\/1\./);
  const address = await link(page).inputValue();
  const saved = page.waitForEvent("download");
  await share(page).getByRole("button", { name: "Save the file for students" }).click();
  const file = readFileSync(await (await saved).path());
  const submissions = new Map<string, string>();
  for (const [name, program] of [
    ["Ada", right],
    ["Bob", wrong],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- each in a browser of its own, which two cores do not bear at once
    const student = await asStudent(browser, address);
    // oxlint-disable-next-line no-await-in-loop
    submissions.set(`${name}.edgecase-handin.json`, await handIn(student, name, program));
    // oxlint-disable-next-line no-await-in-loop
    await student.context().close();
  }

  await page.goto("./#/teach/grade");
  await page
    .getByLabel("File of the assignment")
    .setInputFiles({ name: "squares.json", mimeType: "application/json", buffer: file });
  await expect(
    page.getByRole("heading", { level: 1, name: `Grade: ${authoredSorting.title}` }),
  ).toBeVisible();
  await giveIn(page, Object.fromEntries(submissions));
  await expect(region(page, "Submissions")).toContainText("2 submissions");
  await button(page, "Re-run").click();
  await expect(region(page, "Re-run").getByRole("status")).toContainText("2 submissions re-run");
  await expect(gradeRow(page, "Bob")).toContainText("2 of 2");

  const sealed = region(page, "Sealed tests");
  await sealed.getByRole("textbox", { name: "Passphrase" }).fill("correct horse batteri");
  await sealed.getByRole("button", { name: "Open the sealed tests" }).click();
  await expect(sealed.getByRole("alert")).toContainText("The tests stay sealed");
  await sealed.getByRole("textbox", { name: "Passphrase" }).fill(passphrase);
  await sealed.getByRole("button", { name: "Open the sealed tests" }).click();
  await expect(sealed).toHaveCount(0);
  await expect(gradeRow(page, "Bob")).toContainText("not run yet");
  await region(page, "Re-run")
    .getByRole("button", { name: /^(Re-run|Go on)$/ })
    .click();
  await expect(gradeRow(page, "Ada")).toContainText("4 of 4");
  await expect(gradeRow(page, "Bob")).toContainText("2 of 4");
  await expect(gradeRow(page, "Bob")).not.toContainText("claim differs");
  await gradeRow(page, "Bob").getByRole("button", { name: "Bob" }).click();
  const dialog = page.getByRole("dialog", { name: "Submission of Bob" });
  await expect(dialog).toContainText("Re-run: visible 2 of 2, hidden 0 of 2 passed.");
  await expect(dialog.getByRole("list", { name: "Tests" })).toContainText("wrong answer");
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
