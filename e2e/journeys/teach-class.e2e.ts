import { authoredAccount } from "../../src/domain/teach/testing/authored-account.ts";
import { button, expect, result, test, writeProgram } from "../fixtures/edgecase.ts";
import { dialog, form, paste, rows, sharedStrength, strength } from "../fixtures/teach.ts";

const { python, javascript } = authoredAccount.reference;

test("a class is written with tests of several steps: pasted, filled in, generated, measured, and solved by a student", async ({
  page,
  browser,
}) => {
  await page.goto("./?run=off#/teach");
  await form(page, "Title").fill(authoredAccount.title);
  await form(page, "Statement").fill(authoredAccount.statement);
  await page.getByRole("radio", { name: "A class" }).check();
  await form(page, "Name of the class").fill("PiggyBank");
  await button(page, "Add a parameter").click();
  await form(page, "Parameter 1").fill("coins");
  await form(page, "Type of parameter 1").fill("int");
  await form(page, "Methods").fill("put_in(count: int)\ntake_out(count: thing) -> int\ncoins_left() -> int");
  await expect(page.getByText("The parameter count has no known type").first()).toBeVisible();
  await form(page, "Methods").fill("put_in(count: int)\ntake_out(count: int) -> int\ncoins_left() -> int");
  await form(page, "Reference in Python").fill(python);
  await page.getByRole("tab", { name: "JavaScript" }).click();
  await form(page, "Reference in JavaScript").fill(javascript);

  await paste(
    page,
    'coins,calls,expected,visible\n10,put_in(5); take_out(3); coins_left(),None; 3; 12,yes\n2,"take_out(3)\ncoins_left()",,no\n',
  );
  await dialog(page, "Paste tests").getByRole("button", { name: "Add 2 tests" }).click();
  const expected = (at: number) => rows(page).nth(at).getByRole("textbox", { name: "expected" });
  await expect(expected(0)).toHaveValue("None\n3\n12");
  await button(page, "Fill in from the reference").click();
  await expect(expected(1)).toHaveValue("raises ValueError\n2");
  await expected(1).fill("raises ValueError / RangeError\n3");
  await button(page, "Run the references").click();
  await expect(rows(page).nth(1)).toContainText("The Python reference: gives raises ValueError ⏎ 2");
  await expected(1).fill("raises ValueError / RangeError\n2");
  await button(page, "Run the references").click();
  await expect(page.getByRole("region", { name: "Checks" })).toContainText(
    "The JavaScript reference passes all 2 tests.",
  );

  await button(page, "Generate tests").click();
  const generating = dialog(page, "Generate tests");
  // There JavaScript's numbers end, and the references differ.
  await generating.getByRole("checkbox", { name: "boundary", exact: true }).uncheck();
  await generating.getByRole("button", { name: "Generate", exact: true }).click();
  await expect(generating.getByText(/^\d+ tests made\./)).toBeVisible({ timeout: 60_000 });
  await expect(generating.getByRole("checkbox", { name: /coins_left\(\) → / }).first()).toBeChecked();
  await generating.getByRole("button", { name: /^Add \d+ tests$/ }).click();
  await strength(page).getByRole("button", { name: "Measure" }).click();
  await expect(sharedStrength(page)).toContainText(/JavaScript: the tests notice/, { timeout: 90_000 });

  await expect(form(page, "Link for students")).toHaveValue(/#\/s\/1\.[A-Za-z0-9_-]+$/);
  const address = await form(page, "Link for students").inputValue();
  const other = await browser.newContext();
  const student = await other.newPage();
  await student.goto(address);
  await expect(student.getByRole("region", { name: "Problem" })).toContainText("take_out(3) → 3");
  await writeProgram(student, python.replace("count > self.coins", "count > 1000"));
  await button(student, "Submit").click();
  await expect(result(student)).toContainText(/^Visible 1 of 1 passed, hidden \d+ of \d+ passed$/);
  await expect(result(student)).not.toHaveText(/hidden (\d+) of \1 passed$/);
  await writeProgram(student, python);
  await button(student, "Submit").click();
  await expect(result(student)).toHaveText(/^Visible 1 of 1 passed, hidden (\d+) of \1 passed$/);
  await other.close();
});

test("a class of the catalogue is copied with all its tests, and both references pass them", async ({
  page,
}) => {
  await page.goto("./#/exercise/bank-account?seed=7&difficulty=easy&language=python");
  await button(page, "Edit a copy").click();
  await expect(form(page, "Name of the class")).toHaveValue("BankAccount");
  await expect(form(page, "Methods")).toHaveValue(/^deposit\(amount: int\)\n/);
  await button(page, "Run the references").click();
  await expect(page.getByRole("region", { name: "Checks" })).toContainText(
    /The Python reference passes all \d+ tests\.[^]*The JavaScript reference passes all \d+ tests\./,
    { timeout: 60_000 },
  );
});
