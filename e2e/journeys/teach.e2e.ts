import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { button, expect, hiddenTest, result, test, writeProgram } from "../fixtures/edgecase.ts";
import { payloadOf } from "../fixtures/share-link.ts";

const form = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const testRow = (page: Page, number: number) =>
  page.getByRole("list", { name: "Tests" }).getByRole("listitem", { name: `Test ${number}` });
const checks = (page: Page) => page.getByRole("region", { name: "Checks" });
/** The code editor has places for alerts of its own, beside the page. */
const alert = (page: Page) => page.getByRole("main").getByRole("alert");
const link = (page: Page) => form(page, "Link for students");

const reference =
  "function sumEven(numbers) {\n  return numbers.filter((n) => n % 2 === 0).reduce((a, b) => a + b, 0);\n}\n";
const flawed =
  "function sumEven(numbers) {\n  return numbers.filter((n) => n % 2 === 0).reduce((a, b) => a + b);\n}\n";

async function openForm(page: Page, search = ""): Promise<void> {
  await page.goto(`./${search}#/teach`);
  await expect(page.getByRole("heading", { level: 1, name: "Write an exercise" })).toBeVisible();
}

/** All but the expected values. */
async function writeExercise(page: Page): Promise<void> {
  await form(page, "Title").fill("Sum of the even numbers");
  await form(page, "Statement").fill("Return the sum of the **even** numbers.");
  await page.getByRole("checkbox", { name: "Python" }).uncheck();
  await form(page, "Name of the function").fill("sum_even");
  await form(page, "Parameter 1").fill("numbers");
  await form(page, "Reference in JavaScript").fill(reference);
  for (const [at, numbers] of ["[1, 2, 4]", "[2]", "[-2, 3]", "[]"].entries()) {
    if (at > 0) await button(page, "Add a test").click();
    await testRow(page, at + 1)
      .getByRole("textbox", { name: "numbers" })
      .fill(numbers);
  }
  await testRow(page, 4).getByRole("combobox", { name: "kind" }).selectOption("empty");
}

test("an instructor writes an exercise and shares it as a link; a student opens it, fails once, and passes", async ({
  page,
  browser,
}) => {
  await openForm(page, "?theme=dark");
  await writeExercise(page);
  await expect(checks(page)).toContainText("Test 1 has no expected value yet.");
  await button(page, "Fill in from the reference").click();
  await expect(page.getByText("4 expected values filled in from the JavaScript reference.")).toBeVisible();
  await expect(testRow(page, 1).getByRole("textbox", { name: "expected" })).toHaveValue("6");
  await expect(checks(page)).toContainText("The JavaScript reference passes all 4 tests.");
  await expect(checks(page)).toContainText("Everything that an exercise needs is there.");

  await expect(link(page)).toHaveValue(/#\/s\/1\.[A-Za-z0-9_-]+$/);
  await expect(page.getByRole("region", { name: "Share" })).toContainText(
    "Whoever takes the link apart reads inputs and answers.",
  );
  const address = await link(page).inputValue();
  expect(address).not.toContain("theme");

  const other = await browser.newContext();
  const student = await other.newPage();
  await student.goto(address);
  const problem = student.getByRole("region", { name: "Problem" });
  await expect(problem.getByRole("heading", { name: "Sum of the even numbers" })).toBeVisible();
  await expect(problem).toContainText("sumEven([1, 2, 4]) → 6");
  await writeProgram(student, flawed);
  await button(student, "Submit").click();
  await expect(hiddenTest(student, 1, "runtime error")).toBeVisible();
  await expect(result(student)).toHaveText("Visible 3 of 3 passed, hidden 0 of 1 passed");
  await student.reload();
  await expect(student.locator("[data-editor=monaco]")).toContainText("(a, b) => a + b)");
  await writeProgram(student, reference);
  await button(student, "Submit").click();
  await expect(result(student)).toHaveText("Visible 3 of 3 passed, hidden 1 of 1 passed");
  await other.close();
});

test("what is written is kept, undone, and goes into a file and out of it", async ({ page }) => {
  await openForm(page, "?run=off");
  await writeExercise(page);
  await page.reload();
  await expect(form(page, "Title")).toHaveValue("Sum of the even numbers");
  await expect(testRow(page, 4).getByRole("textbox", { name: "numbers" })).toHaveValue("[]");
  const download = page.waitForEvent("download");
  await button(page, "Export").click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("sum-of-the-even-numbers.json");
  const text = readFileSync(await file.path(), "utf8");

  await testRow(page, 1).getByRole("button", { name: "Remove test 1" }).click();
  await expect(testRow(page, 4)).toHaveCount(0);
  await button(page, "Undo").click();
  await expect(testRow(page, 1).getByRole("textbox", { name: "numbers" })).toHaveValue("[1, 2, 4]");

  await button(page, "New").click();
  await expect(form(page, "Title")).toHaveValue("");
  const chosen = (name: string, content: string) => ({
    name,
    mimeType: "application/json",
    buffer: Buffer.from(content),
  });
  const input = page.getByLabel("Import a file", { exact: true }).and(page.locator("input"));
  await input.setInputFiles(chosen("x.json", "{}"));
  await expect(alert(page)).toContainText("“x.json” cannot be opened");
  await input.setInputFiles(chosen("sums.json", text));
  await expect(form(page, "Title")).toHaveValue("Sum of the even numbers");
  await expect(alert(page)).toHaveCount(0);
});

const hostile = {
  title: "Free points",
  difficulty: "easy",
  statement:
    '<img src="https://example.com/x.png" onerror="document.title=1"><button>Submit</button><script>document.title=1</script>\n\n![a cat](https://example.com/cat.png) [run](javascript:alert(1))',
  signature: { kind: "function", name: "f", parameters: [], returns: "int" },
  languages: ["javascript"],
  starter: { python: "", javascript: "" },
  reference: { python: "", javascript: "for (;;);" },
  comparison: { kind: "exact" },
  millisPerCase: 2000,
  memoryMegabytes: 256,
  hints: [],
  cases: [[1, "example", "1"]],
};

test("a stranger's statement runs nothing, fetches nothing and looks like nothing of the page's own", async ({
  page,
}) => {
  await page.goto(`./?run=off#/s/${payloadOf({ authored: hostile })}`);
  const problem = page.getByRole("region", { name: "Problem" });
  await expect(problem).toContainText("<button>Submit</button>");
  await expect(problem.locator("img, script, [href^=javascript]")).toHaveCount(0);
  await expect(button(page, "Submit")).toHaveCount(1);
  await expect(result(page)).not.toContainText("passed");
});

test("a link that was cut, altered, or holds what cannot be says so", async ({ page }) => {
  const payload = payloadOf({ authored: hostile });
  const title = (name: string) => page.getByRole("heading", { level: 1, name });
  await page.goto(`./#/s/${payload.slice(0, 300)}`);
  await expect(title("This link cannot be read")).toBeVisible();
  await page.goto(`./#/s/${payloadOf({ authored: { ...hostile, sealed: "x" } })}`);
  await expect(title("This link needs a newer page")).toBeVisible();
  await page.goto(`./#/s/${payloadOf({ authored: { ...hostile, cases: [[1, "example", "'a'"]] } })}`);
  await expect(title("This exercise cannot be solved")).toBeVisible();
  await expect(page.getByText("Test 1, expected value: int is needed here")).toBeVisible();
});

test("a link that is too long says so, and the file takes its place", async ({ page }) => {
  await openForm(page, "?run=off");
  await writeExercise(page);
  const noise = Array.from({ length: 2400 }, (_, at) =>
    ((at * 7919 * 104_729) % 1_000_003).toString(36),
  ).join("");
  for (const at of [1, 2, 3, 4]) await testRow(page, at).getByRole("textbox", { name: "expected" }).fill("0");
  await form(page, "Starting program in JavaScript").fill(`// ${noise}`);
  await expect(page.getByText("This link is long")).toBeVisible();
  await expect(page.getByText("Discord: a message has at most 2,000 characters")).toBeVisible();
  // It is shorter than what these take.
  await expect(page.getByText(/^(?:Google Chat|WhatsApp)/)).toHaveCount(0);
  const download = page.waitForEvent("download");
  await button(page, "Save the file for students").click();
  const text = readFileSync(await (await download).path(), "utf8");
  expect(text).not.toContain("reduce");
  await page
    .getByLabel("Solve a file", { exact: true })
    .and(page.locator("input"))
    .setInputFiles({ name: "s.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await expect(page.getByRole("region", { name: "Problem" })).toContainText("Sum of the even numbers");
});

test("programs are written in the code editor, which the keyboard leaves again", async ({ page }) => {
  await openForm(page, "?run=off");
  const programs = page.getByRole("region", { name: "Programs" });
  await expect(programs.locator("[data-editor=monaco]")).toHaveCount(2);
  // Made from the signature, as long as nobody has written another.
  await form(page, "Name of the function").fill("triple");
  await expect(programs.getByText("def triple(")).toBeVisible();

  await form(page, "Reference in Python").focus();
  await page.keyboard.type("def triple(n):");
  await page.keyboard.press("Enter");
  await page.keyboard.type("return 3 * n");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("# three times");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(form(page, "Starting program in Python")).toBeFocused();
  await page.keyboard.type("pass");
  await expect(programs.getByText("def triple(n")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Shift+Tab");
  await expect(form(page, "Reference in Python")).toBeFocused();

  await programs.getByRole("tab", { name: "JavaScript" }).click();
  await expect(form(page, "Reference in JavaScript")).toHaveValue("");
  await page.reload();
  await expect(form(page, "Reference in Python")).toHaveValue(
    "def triple(n):\n    return 3 * n\n        # three times",
  );
  await expect(form(page, "Starting program in Python")).toHaveValue("pass");
  await form(page, "Title").fill("Triple");
  await button(page, "New").click();
  await expect(form(page, "Reference in Python")).toHaveValue("");
  await button(page, "Undo").click();
  await expect(form(page, "Reference in Python")).toHaveValue(/^def triple/);
});

test("on a small screen programs are written in plain text areas", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openForm(page, "?run=off");
  const programs = page.getByRole("region", { name: "Programs" });
  await expect(programs.locator("[data-editor=plain]")).toHaveCount(2);
  await form(page, "Reference in Python").fill("def f(items):\n    return 1\n");
  await page.reload();
  await expect(form(page, "Reference in Python")).toHaveValue("def f(items):\n    return 1\n");
  await expect(programs.locator("[data-editor=plain]")).toHaveCount(2);
});
