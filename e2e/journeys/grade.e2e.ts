import { readFileSync } from "node:fs";
import type { Browser } from "playwright/test";
import { button, expect, result, test, writeProgram } from "../fixtures/edgecase.ts";
import {
  gradedSet as set,
  giveIn,
  gradeRow as row,
  handInText,
  openGraded,
  openGrading,
  region,
} from "../fixtures/grade.ts";
import { payloadOf } from "../fixtures/share-link.ts";

const right = "function double(n) {\n  return 2 * n;\n}\n";
const wrong = "function double(n) {\n  return Math.abs(2 * n);\n}\n";

/** What a student hands in, made by the student's own page in a browser of its own. */
async function handIn(browser: Browser, address: string, name: string, program: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole("textbox", { name: "Your name or number" }).fill(name);
  await button(page, "Start").click();
  await writeProgram(page, program);
  await button(page, "Submit").click();
  await expect(result(page)).toContainText("Visible 1 of 1 passed, hidden");
  await page.getByRole("navigation", { name: "Set" }).getByRole("link", { name: "Hand in" }).click();
  await button(page, "Make the hand-in").click();
  const download = page.waitForEvent("download");
  await button(page, "Save the file").click();
  const text = readFileSync(await (await download).path(), "utf8");
  const link = await page.getByRole("textbox", { name: "Link to the hand-in" }).inputValue();
  await context.close();
  return { text, link };
}

test("students hand in, the instructor re-runs all of it, and a tampered submission is caught", async ({
  page,
  browser,
  baseURL,
}) => {
  const address = `${baseURL ?? ""}#/s/${payloadOf({ assignment: set })}`;
  const ada = await handIn(browser, address, "Ada", right);
  const bob = await handIn(browser, address, "Bob", wrong);
  await openGrading(page, address);
  await expect(page.getByText("Nobody signed this link")).toBeVisible();

  // Of one that somebody edits the seal breaks; whoever seals anew what is not so is caught by the re-run.
  const edited = bob.text.replace('"Bob"', '"Eve"');
  await giveIn(page, {
    "ada.edgecase-handin.json": ada.text,
    "eve.edgecase-handin.json": edited,
    "notes.txt": "hello",
    "links.csv": `Name,Link\nBob,${bob.link}\n`,
  });
  await expect(region(page, "Submissions")).toContainText("3 submissions");
  const leftOut = region(page, "Not graded");
  await expect(leftOut).toContainText("Eve");
  await expect(leftOut).toContainText("its seal does not fit");
  await expect(leftOut).toContainText("notes.txt: It is no JSON");

  await button(page, "Re-run").click();
  await expect(region(page, "Re-run").getByRole("status")).toContainText("2 submissions re-run");
  await expect(row(page, "Ada")).toContainText("2 of 2");
  await expect(row(page, "Bob")).toContainText("1 of 2");
  await expect(row(page, "Eve")).toHaveCount(0);
  await leftOut.getByRole("button", { name: "Grade it all the same" }).click();
  await expect(row(page, "Eve")).toContainText("edited");
  await expect(row(page, "Eve")).toContainText("not run yet");
  await button(page, "Go on").click();
  await expect(row(page, "Eve")).toContainText("1 of 2");

  await row(page, "Bob").getByRole("button", { name: "Bob" }).click();
  const dialog = page.getByRole("dialog", { name: "Submission of Bob" });
  await expect(dialog).toContainText("return Math.abs(2 * n);");
  await expect(dialog.getByRole("list", { name: "Tests" })).toContainText("wrong answer");
  await page.keyboard.press("Escape");
  await expect(row(page, "Bob").getByRole("button", { name: "Bob" })).toBeFocused();

  // All of it is there after the tab was closed.
  await page.reload();
  await region(page, "Kept in this browser").getByRole("button", { name: "Week 1" }).click();
  await expect(row(page, "Ada")).toContainText("2 of 2");
  await expect(row(page, "Eve")).toContainText("1 of 2");

  const download = page.waitForEvent("download");
  await button(page, "For Canvas (CSV)").click();
  const csv = readFileSync(await (await download).path(), "utf8");
  expect(csv.split("\r\n").slice(0, 4)).toEqual([
    "Student,ID,SIS User ID,SIS Login ID,Section,Week 1",
    "    Points Possible,,,,,2",
    "Ada,,,,,2",
    "Bob,,,,,1",
  ]);
});

test("a claim that a re-run does not bear out is marked, whoever sealed it; late ones and two of one student are told apart", async ({
  page,
}) => {
  await openGrading(page, payloadOf({ assignment: { ...set, due: "2026-03-10T12:00:00Z" } }));
  const claimed = { visible: [1, 1], hidden: [1, 1] };
  await giveIn(page, {
    "bob-1.json": handInText({ student: "Bob", program: wrong, claimed }),
    "bob-2.json": handInText({ student: "bob ", program: right, at: "2026-03-11T12:00:00Z" }),
    "cy.json": handInText({ student: "Cy", program: right, at: "2026-03-11T12:00:00Z", claimed }),
  });
  await button(page, "Re-run").click();
  await expect(row(page, "Bob")).toContainText("1 of 2");
  await expect(row(page, "Bob")).toContainText("claim differs");
  await expect(row(page, "Cy")).toContainText("late");
  await expect(row(page, "Cy")).not.toContainText("claim differs");
  await expect(region(page, "Not graded")).toContainText("It came after the due date");
  await page.getByRole("spinbutton", { name: "Taken off when late, %" }).fill("50");
  await expect(row(page, "Cy").getByRole("cell").last()).toHaveText("1");
  await region(page, "Grades").getByRole("radio", { name: "with something to look at" }).check();
  await expect(region(page, "Grades").getByRole("status")).toHaveText("2 students");
  await region(page, "Grades").getByRole("button", { name: "Points" }).click();
  await expect(page.getByRole("columnheader", { name: "Points" })).toHaveAttribute("aria-sort", "ascending");
});

test("a hand-in's link waits for its assignment, and what cannot be opened says so", async ({
  page,
  browser,
  baseURL,
}) => {
  const address = `${baseURL ?? ""}#/s/${payloadOf({ assignment: set })}`;
  const ada = await handIn(browser, address, "Ada", right);
  await page.goto(ada.link);
  await expect(page.getByText("A submission was opened")).toBeVisible();
  const link = page.getByRole("textbox", { name: "The link that students got" });
  await link.fill(address.slice(0, -40));
  await button(page, "Open").click();
  await expect(page.getByRole("alert")).toContainText("The link is damaged");
  await link.fill(address);
  await button(page, "Open").click();
  await expect(row(page, "Ada")).toContainText("not run yet");
  await expect(page).toHaveURL(/#\/teach\/grade$/);
});

test("programs that are much alike are shown side by side, and called similar", async ({ page }) => {
  await openGraded(page, "");
  await expect(region(page, "Similarity")).toContainText("Similarity is not cheating");
  await button(page, "Bob and Cy").click();
  const dialog = page.getByRole("dialog", { name: "100 % similar" });
  await expect(dialog.locator("mark")).not.toHaveCount(0);
  await expect(dialog).toContainText("let total = 0");
});

test("another grader's file is merged, and ten thousand files are taken in one after the other", async ({
  page,
}) => {
  // A machine that others load reads them for a minute.
  test.slow();
  await openGraded(page, "");
  const download = page.waitForEvent("download");
  await button(page, "All of it, for another grader (JSON)").click();
  const grades = readFileSync(await (await download).path(), "utf8");
  await button(page, "Forget all this").click();
  await openGrading(page, payloadOf({ assignment: set }));
  await giveIn(page, { "week.edgecase-grades.json": grades });
  await expect(row(page, "Ada")).toContainText("2 of 2");
  await expect(region(page, "Not graded")).toContainText("Eve");
  await page.evaluate(
    (text) => {
      const dropped = new DataTransfer();
      for (let at = 0; at < 10_000; at += 1)
        dropped.items.add(new File([text.replace("Ada", `Ada ${at}`)], `${at}.json`));
      const input = document.querySelector<HTMLInputElement>('input[aria-label="Files of submissions"]');
      if (input === null) return;
      input.files = dropped.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
    handInText({ student: "Ada", program: right }),
  );
  await expect(region(page, "Submissions")).toContainText("10,004 submissions.", { timeout: 180_000 });
});
