import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { button, expect, result, test, writeProgram } from "../fixtures/edgecase.ts";
import { giveIn, gradeRow } from "../fixtures/grade.ts";
import { payloadOf } from "../fixtures/share-link.ts";
import { weekOne } from "../fixtures/sets.ts";

const title = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });
const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const item = (page: Page, number: number) =>
  page.getByRole("list", { name: "Exercises" }).getByRole("listitem", { name: `Exercise ${number}:` });
const double = "function double(n) {\n  return 2 * n;\n}\n";

async function openSets(page: Page, search = ""): Promise<void> {
  await page.goto(`./${search}#/teach/set`);
  await expect(title(page, "Put a set together")).toBeVisible();
}

async function addFromCatalogue(page: Page, name: string): Promise<void> {
  await page.getByRole("combobox", { name: "From the catalogue" }).selectOption({ label: name });
  await button(page, "Add").click();
}

async function writeDouble(page: Page): Promise<void> {
  await page.goto("./#/teach");
  await field(page, "Title").fill("Double");
  await field(page, "Statement").fill("Return twice `n`.");
  await page.getByRole("checkbox", { name: "Python" }).uncheck();
  await field(page, "Name of the function").fill("double");
  await field(page, "Parameter 1").fill("n");
  await page.getByRole("textbox", { name: "Type of parameter 1" }).fill("int");
  const first = page.getByRole("list", { name: "Tests" }).getByRole("listitem", { name: "Test 1" });
  await first.getByRole("textbox", { name: "n", exact: true }).fill("2");
  await first.getByRole("textbox", { name: "expected" }).fill("4");
  await button(page, "Add to the set").click();
  await expect(page.getByText("Added to the set as exercise 1.")).toBeVisible();
}

async function saved(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent("download");
  await button(page, name).click();
  return readFileSync(await (await download).path(), "utf8");
}

test("an instructor puts a signed set together; a student opens it, solves it, and hands in", async ({
  page,
  browser,
}) => {
  await writeDouble(page);
  await page.getByRole("link", { name: "Sets" }).click();
  await expect(item(page, 1)).toContainText("Double");
  await expect(page.getByText("There is no title yet.")).toBeVisible();
  await field(page, "Title of the set").fill("Week 3");
  await addFromCatalogue(page, "Second largest");
  await addFromCatalogue(page, "Fibonacci number");
  await item(page, 3).getByRole("spinbutton", { name: "Points" }).fill("2.5");
  await page.getByLabel("Due", { exact: true }).fill("2099-12-01T18:00");

  await button(page, "Move exercise 3 up").focus();
  await page.keyboard.press("Enter");
  await expect(item(page, 2).getByRole("spinbutton", { name: "Points" })).toHaveValue("2.5");
  await expect(button(page, "Move exercise 2 up")).toBeFocused();
  await button(page, "Remove exercise 2").click();
  await expect(item(page, 3)).toHaveCount(0);
  await button(page, "Undo").click();
  await expect(item(page, 3)).toContainText("Second largest");
  await button(page, "Remove exercise 2").click();
  await page.reload();
  await expect(item(page, 2)).toContainText("Second largest");

  await page.getByText("Signature", { exact: true }).click();
  await field(page, "Your name, as students know you").fill("Ada Lovelace");
  await button(page, "Make a key").click();
  await expect(page.getByRole("checkbox", { name: "Sign as Ada Lovelace" })).toBeChecked();
  const key = await page.getByText(/^([0-9a-f]{4} ){4}[0-9a-f]{4}$/).textContent();
  await expect(field(page, "Link for students")).toHaveValue(/#\/s\/1\.[\w-]+$/);
  const address = await field(page, "Link for students").inputValue();
  await button(page, "Show a QR code").click();
  await expect(page.getByRole("img", { name: "QR code of the link" })).toBeVisible();
  await page.getByText("Embed it in a page").click();
  const around = page.getByRole("textbox", { name: "Address of the page around it" });
  await expect(field(page, "HTML")).toHaveValue(/embed=1#\/s\//);
  await around.fill("course");
  await expect(page.getByText("This is no address of a page")).toBeVisible();
  await around.fill("course.example/week/3");
  await expect(field(page, "HTML")).toHaveValue(/embed=1&amp;parent=https%3A%2F%2Fcourse\.example#\/s\//);

  const other = await browser.newContext({ timezoneId: "Pacific/Auckland" });
  const student = await other.newPage();
  await student.goto(address);
  await expect(title(student, "Week 3")).toBeVisible();
  await expect(student.getByText("Signed by Ada Lovelace")).toBeVisible();
  await expect(student.getByText(`Key: ${key}`)).toBeVisible();
  await expect(student.getByText("meets the key for the first time")).toBeVisible();
  await expect(student.getByText("2 exercises, 2 points")).toBeVisible();
  await expect(student.getByText(/Due Wednesday, 2 December 2099/)).toBeVisible();
  await student.getByRole("textbox", { name: "Your name or number" }).fill("Grace");
  await button(student, "Start").click();
  await writeProgram(student, double);
  await button(student, "Submit").click();
  await expect(result(student)).toHaveText("Visible 1 of 1 passed, hidden 0 of 0 passed");
  await student.getByRole("link", { name: "Hand in" }).click();
  await button(student, "Make the hand-in").click();
  const handIn = await saved(student, "Save the file");
  expect(JSON.parse(handIn)).toMatchObject({ student: "Grace", work: [{ index: 0, program: double }] });

  await student.goto("about:blank");
  await student.goto(address);
  await expect(student.getByText("You know this key: links signed with it")).toBeVisible();
  await other.close();
});

test("a long set says what takes the room; its file opens as the link does, and a tampered one is not shown unasked", async ({
  page,
}) => {
  await openSets(page);
  await field(page, "Title of the set").fill("Long");
  const noise = Array.from({ length: 3000 }, (_, at) =>
    ((at * 7919 * 104_729) % 1_000_003).toString(36),
  ).join("");
  const exercise = {
    format: "edgecase-exercise",
    version: 1,
    exercise: {
      ...weekOne.items[0]?.authored,
      starter: { python: "", javascript: `// ${noise}` },
      cases: [{ inputs: ["2"], expected: "4", category: "example", visible: true }],
    },
  };
  const input = page.getByLabel("Add from a file", { exact: true }).and(page.locator("input"));
  const chosen = (name: string, text: string) => ({
    name,
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
  await input.setInputFiles(chosen("x.json", "{}"));
  await expect(page.getByRole("alert")).toContainText("“x.json” cannot be added");
  await input.setInputFiles(chosen("double.json", JSON.stringify(exercise)));
  await addFromCatalogue(page, "Second largest");
  await expect(page.getByText("This link is long")).toBeVisible();
  await expect(page.getByText(/Exercise 1, “Double”, takes 9\d % of it/)).toBeVisible();
  await expect(page.getByText("Too long for a QR code")).toBeVisible();
  await page.getByText("Signature", { exact: true }).click();
  await field(page, "Your name, as students know you").fill("Ada");
  await button(page, "Make a key").click();
  await expect(page.getByRole("checkbox", { name: "Sign as Ada" })).toBeChecked();
  const keyFile = await saved(page, "Export the key");
  const file = await saved(page, "Save the file for students");

  await page.goto("./#/open");
  const open = page.getByLabel("Choose the file", { exact: true }).and(page.locator("input"));
  await open.setInputFiles(chosen("other.json", keyFile));
  await expect(page.getByRole("alert")).toContainText("“other.json” cannot be opened");
  await open.setInputFiles(chosen("long.json", file));
  await expect(title(page, "Long")).toBeVisible();
  await expect(page.getByText("Signed by Ada")).toBeVisible();

  await page.goto("./#/open");
  await open.setInputFiles(chosen("changed.json", file.replace('"Long"', '"Longer"')));
  await expect(title(page, "The signature does not fit")).toBeVisible();
  await button(page, "Open it all the same").click();
  await expect(title(page, "Longer")).toBeVisible();
  await expect(page.getByText("the signature does not fit")).toBeVisible();

  await openSets(page);
  await button(page, "Forget the key").click();
  await button(page, "Forget it: without its file it is gone").click();
  const keys = page.getByLabel("Import a key", { exact: true }).and(page.locator("input"));
  await page.getByText("Signature", { exact: true }).click();
  await keys.setInputFiles(chosen("key.json", file));
  await expect(page.getByRole("alert")).toContainText("holds no signing key");
  await keys.setInputFiles(chosen("key.json", keyFile));
  await expect(page.getByRole("checkbox", { name: "Sign as Ada" })).toBeChecked();
});

test("a key's file with a passphrase signs for nobody else, and a wrong one loses nothing", async ({
  page,
}) => {
  const signs = page.getByRole("checkbox", { name: "Sign as Ada" });
  const keys = page.getByLabel("Import a key", { exact: true }).and(page.locator("input"));
  await openSets(page);
  await field(page, "Title of the set").fill("Week 3");
  await addFromCatalogue(page, "Second largest");
  await page.getByText("Signature", { exact: true }).click();
  await field(page, "Your name, as students know you").fill("Ada");
  await button(page, "Make a key").click();
  await expect(signs).toBeChecked();
  await field(page, "Passphrase for the key’s file").fill("short");
  await expect(page.getByText("This has fewer than 12 characters.")).toBeVisible();
  await expect(button(page, "Export the key")).toBeDisabled();
  await field(page, "Passphrase for the key’s file").fill("correct horse battery");
  const text = await saved(page, "Export the key");
  expect(JSON.parse(text)).not.toHaveProperty("privateKey");
  await button(page, "Forget the key").click();
  await button(page, "Forget it: without its file it is gone").click();

  await page.getByText("Signature", { exact: true }).click();
  const file = { name: "key.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await keys.setInputFiles(file);
  await expect(page.getByText("The key of Ada is locked with a passphrase.")).toBeVisible();
  await field(page, "Passphrase").fill("correct horse batterz");
  await button(page, "Open the key").click();
  await expect(page.getByRole("alert")).toHaveText(
    "This is not the passphrase, or the file was altered. Nothing is lost: try again, or choose the file once more.",
  );
  await field(page, "Passphrase").fill("correct horse battery");
  await page.keyboard.press("Enter");
  await expect(signs).toBeChecked();
});

test("an exercise's file is signed as its link is", async ({ page }) => {
  await writeDouble(page);
  await page.getByText("Signature", { exact: true }).click();
  await field(page, "Your name, as students know you").fill("Ada");
  await button(page, "Make a key").click();
  await expect(page.getByRole("checkbox", { name: "Sign as Ada" })).toBeChecked();
  const file = await saved(page, "Save the file for students");

  const chosen = (text: string) => ({
    name: "double.json",
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
  await page.goto("./#/open");
  const open = page.getByLabel("Choose the file", { exact: true }).and(page.locator("input"));
  await open.setInputFiles(chosen(file));
  await expect(page.getByRole("region", { name: "Problem" })).toContainText("Return twice");
  await expect(page.getByText("Signed by Ada")).toBeVisible();

  await page.goto("./#/teach");
  const solve = page.getByLabel("Solve a file", { exact: true }).and(page.locator("input"));
  await solve.setInputFiles(chosen(file.replace("Return twice", "Return thrice")));
  await expect(title(page, "The signature does not fit")).toBeVisible();
});

test("a program whose signature does not fit runs for nobody who does not ask", async ({ page }) => {
  const signed = { by: "Ada", key: "AAAA", signature: "AAAA" };
  const program = "function secondLargest() {\n  return 1;\n}\n";
  const held = {
    exercise: { family: "second-largest", version: 2, seed: 1, difficulty: "easy" },
    language: "javascript",
    programs: { javascript: program },
    signed,
  };
  await page.goto(`./#/s/${payloadOf(held)}`);
  await button(page, "Open it all the same").click();
  await expect(page.locator("[data-editor=monaco]")).toContainText("return 1");
  await expect(page.getByText("Not run yet", { exact: true })).toBeVisible();
});

test("an exercise that came alone is handed in and graded as a set of one", async ({ page, baseURL }) => {
  const address = `${baseURL ?? ""}#/s/${payloadOf({ authored: weekOne.items[0]?.authored })}`;
  await page.goto(address);
  await expect(page.getByText("Nobody signed this link")).toBeVisible();
  await writeProgram(page, double);
  await button(page, "Submit").click();
  await expect(result(page)).toHaveText("Visible 1 of 1 passed, hidden 1 of 1 passed");
  await page.getByRole("link", { name: "Hand in" }).click();
  await expect(title(page, "Double")).toBeVisible();
  await page.getByRole("textbox", { name: "Your name or number" }).fill("Grace");
  await button(page, "Make the hand-in").click();
  const text = await saved(page, "Save the file");
  expect(JSON.parse(text)).toMatchObject({
    assignment: expect.stringMatching(/^[\w-]{22}$/),
    student: "Grace",
    work: [{ index: 0, program: double, claimed: { visible: [1, 1], hidden: [1, 1] } }],
    seal: expect.stringMatching(/^[\w-]{43}$/),
  });
  await page.getByRole("link", { name: "Back to the exercises" }).click();
  await expect(page.locator("[data-editor=monaco]")).toContainText("2 * n");

  await page.goto("./#/teach/grade");
  await page.getByRole("textbox", { name: "The link that students got" }).fill(address);
  await button(page, "Open").click();
  await expect(title(page, "Grade: Double")).toBeVisible();
  await giveIn(page, { "grace.edgecase-handin.json": text });
  await button(page, "Re-run").click();
  await expect(gradeRow(page, "Grace")).toContainText("2 of 2");
});
