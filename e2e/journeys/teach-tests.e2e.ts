import { button, expect, result, test, writeProgram } from "../fixtures/edgecase.ts";
import { begin, dialog, form, paste, rows, sharedStrength, strength } from "../fixtures/teach.ts";

const sharing = {
  python:
    'def share_out(items, people):\n    if people < 1:\n        raise ValueError("nobody")\n    return items // people\n',
  javascript:
    'function shareOut(items, people) {\n  if (people < 1) throw new RangeError("nobody");\n  return Math.floor(items / people);\n}\n',
};

test("tests are pasted from a spreadsheet, with what is wrong with each, and undone as one", async ({
  page,
}) => {
  await begin(page);
  await paste(
    page,
    "items,limit,expected,kind\n\"[1, 5, 9]\",4,2,typical\n[],4,'x',empty\n[1],0,1\n[ 1 ],0,1\n",
  );
  const pasting = dialog(page, "Paste tests");
  await expect(
    pasting.getByText("4 tests read, 1 with problems, 1 with an input that is there already"),
  ).toBeVisible();
  await expect(pasting.getByText("Expected value: int is needed here, but this is a text")).toBeVisible();
  await expect(pasting.getByRole("checkbox", { name: "[ 1 ], 0 → 1" })).not.toBeChecked();
  await pasting.getByRole("button", { name: "Add 3 tests" }).click();
  await expect(pasting).toHaveCount(0);
  await expect(rows(page)).toHaveCount(3);
  await expect(rows(page).nth(1).getByRole("combobox", { name: "kind" })).toHaveValue("empty");
  await expect(rows(page).nth(1).getByText("int is needed here")).toBeVisible();
  await button(page, "Undo").click();
  await expect(rows(page)).toHaveCount(1);

  await paste(page, '[{"items": [1, 2], "lim');
  await expect(pasting.getByText(/This is no JSON: .* at character \d+/)).toBeVisible();
  await expect(pasting.getByRole("button", { name: "Add", exact: true })).toBeDisabled();
});

test("tests are generated from the reference, and the mistakes that they miss come with the tests that show them", async ({
  page,
}) => {
  await begin(page);
  await paste(page, "[1, 5, 9],4,2");
  await dialog(page, "Paste tests").getByRole("button", { name: "Add 1 test" }).click();

  await strength(page).getByRole("button", { name: "Measure" }).click();
  await expect(strength(page).getByText(/^JavaScript: \d+ of \d+ small mistakes noticed\.$/)).toBeVisible();
  const missed = strength(page).getByRole("list", { name: "Mistakes in JavaScript that no test notices" });
  const bound = missed.getByRole("listitem").filter({ hasText: "if (item >= limit) count += 1;" });
  await expect(bound.locator("del")).toHaveText("for (const item of items) if (item > limit) count += 1;");
  await bound.getByRole("button", { name: "Add this test" }).click();
  await expect(rows(page)).toHaveCount(2);
  await expect(bound.getByRole("button", { name: "Added" })).toBeVisible();
  await expect(strength(page).getByText("The exercise has changed since: measure again.")).toBeVisible();
  await strength(page).getByRole("button", { name: "Measure again" }).click();
  await expect(strength(page).getByText("The exercise has changed since: measure again.")).toHaveCount(0);
  await expect(strength(page).getByText(/small mistakes noticed/)).toBeVisible();
  await expect(bound).toHaveCount(0);

  await button(page, "Generate tests").click();
  const generating = dialog(page, "Generate tests");
  await expect(generating.getByRole("checkbox", { name: "negative" })).toBeChecked();
  await expect(generating.getByRole("checkbox", { name: "unicode" })).toHaveCount(0);
  await generating.getByRole("checkbox", { name: "large" }).uncheck();
  await generating.getByRole("button", { name: "Generate" }).click();
  await expect(generating.getByText(/^\d+ tests made\./)).toBeVisible();
  await generating.getByRole("button", { name: /^Add \d+ tests$/ }).click();
  await expect(page.getByRole("region", { name: "Checks" })).toContainText(
    "Everything that an exercise needs is there.",
  );
  await expect(page.getByRole("region", { name: "Checks" })).not.toContainText("same input");
  await button(page, "Undo").click();
  await expect(rows(page)).toHaveCount(2);
});

test("how strong the tests are is measured by itself, and said beside the link before it is given away", async ({
  page,
}) => {
  await begin(page, "");
  await paste(page, "[],4,0");
  await dialog(page, "Paste tests").getByRole("button", { name: "Add 1 test" }).click();
  await expect(sharedStrength(page)).toContainText(
    /^JavaScript: the tests notice only \d+ % of small mistakes, \d+ get past them\. Before you give it away, add/,
    { timeout: 60_000 },
  );
  await expect(form(page, "Link for students")).toHaveValue(/#\/s\/1\./);
  await strength(page)
    .getByRole("button", { name: /^Add all \d+ tests$/ })
    .click();
  await expect(sharedStrength(page)).toContainText("is measured when the references pass");
  await expect(sharedStrength(page)).toContainText(
    /^JavaScript: the tests notice (every small mistake|9\d % of small mistakes)/,
    { timeout: 60_000 },
  );
});

test("where nothing runs by itself, the strength of tests is measured when it is asked for", async ({
  page,
}) => {
  await begin(page);
  await paste(page, "[],4,0");
  await dialog(page, "Paste tests").getByRole("button", { name: "Add 1 test" }).click();
  await page.getByRole("button", { name: "Run the references" }).click();
  await expect(page.getByRole("region", { name: "Checks" })).toContainText("passes all 1 test");
  await expect(sharedStrength(page)).toHaveText(
    "How strong the tests are was not measured yet: “Measure” above does it.",
  );
  await strength(page).getByRole("button", { name: "Measure" }).click();
  await expect(sharedStrength(page)).toContainText("the tests notice only", { timeout: 60_000 });
});

test("the references of two languages are held against each other", async ({ page }) => {
  await begin(page);
  await page.getByRole("checkbox", { name: "Python" }).check();
  await form(page, "Reference in Python").fill(
    "def count_above(items, limit):\n    return sum(item >= limit for item in items)\n",
  );
  await paste(page, "[1, 5, 9],4,2\n[2, 2, 0, 7],1,3");
  await dialog(page, "Paste tests").getByRole("button", { name: "Add 2 tests" }).click();
  await strength(page).getByRole("button", { name: "Measure" }).click();
  await expect(
    strength(page).getByText(/^The references in Python and JavaScript differ on \d+ of/),
  ).toBeVisible({
    timeout: 60_000,
  });
  const differ = strength(page).getByRole("list", { name: "Where the references differ" });
  await expect(differ.getByRole("listitem").first()).toContainText(/Python: \d+, JavaScript: \d+/);
});

test("tests expect errors by their names: pasted, ticked, filled in from the reference that raises, and judged at a student's", async ({
  page,
  browser,
}) => {
  await page.goto("./?run=off#/teach");
  await form(page, "Title").fill("Share out");
  await form(page, "Statement").fill(
    "Return how many whole items each gets. Where nobody is there, raise an error.",
  );
  await form(page, "Name of the function").fill("share_out");
  await form(page, "Parameter 1").fill("items");
  await form(page, "Type of parameter 1").fill("int");
  await button(page, "Add a parameter").click();
  await form(page, "Parameter 2").fill("people");
  await form(page, "Type of parameter 2").fill("int");
  await form(page, "Reference in Python").fill(sharing.python);
  await page.getByRole("tab", { name: "JavaScript" }).click();
  await form(page, "Reference in JavaScript").fill(sharing.javascript);
  await paste(page, "items,people,expected,visible\n7,2,3,yes\n7,0,raises ValueError,yes\n7,-1,,no\n9,0,,no");
  const pasting = dialog(page, "Paste tests");
  await expect(pasting.getByRole("checkbox", { name: "7, 0 → raises ValueError" })).toBeChecked();
  await pasting.getByRole("button", { name: "Add 4 tests" }).click();
  const errorIn = (at: number, language: string) =>
    rows(page)
      .nth(at)
      .getByRole("textbox", { name: `error in ${language}` });
  await expect(errorIn(1, "Python")).toHaveValue("ValueError");
  await errorIn(1, "JavaScript").fill("Range Error");
  await expect(rows(page).nth(1).getByText("is no name of an error in JavaScript")).toBeVisible();
  await errorIn(1, "JavaScript").fill("RangeError");

  await rows(page).nth(3).getByRole("checkbox", { name: "expects an error" }).check();
  await expect(rows(page).nth(3).getByText("Empty: any error will do, also one by mistake.")).toHaveCount(2);
  await button(page, "Fill in from the reference").click();
  await expect(
    page.getByText("1 test expects the error that the reference raises: see that it is meant."),
  ).toBeVisible();
  await expect(errorIn(2, "Python")).toHaveValue("ValueError");
  await expect(errorIn(2, "JavaScript")).toHaveValue("RangeError");
  await expect(errorIn(3, "Python")).toHaveValue("");
  await expect(page.getByRole("region", { name: "Checks" })).toContainText(
    "The JavaScript reference passes all 4 tests.",
  );

  await button(page, "Generate tests").click();
  const generating = dialog(page, "Generate tests");
  await generating.getByRole("button", { name: "Generate", exact: true }).click();
  await expect(generating.getByText(/more expects? errors? that the reference raises: choose/)).toBeVisible({
    timeout: 60_000,
  });
  const raising = generating.getByRole("checkbox", { name: /→ raises ValueError \/ RangeError/ });
  await expect(raising.first()).not.toBeChecked();
  const added = generating.getByRole("button", { name: /^Add \d+ tests$/ });
  const before = await added.textContent();
  await raising.first().check();
  await expect(added).not.toHaveText(before ?? "");
  await generating.getByRole("button", { name: "Cancel" }).click();

  await expect(form(page, "Link for students")).toHaveValue(/#\/s\/1\.[A-Za-z0-9_-]+$/);
  const address = await form(page, "Link for students").inputValue();
  const other = await browser.newContext();
  const student = await other.newPage();
  await student.goto(address);
  const problem = student.getByRole("region", { name: "Problem" });
  await expect(problem).toContainText("share_out(7, 0) raises ValueError");
  await writeProgram(student, sharing.python.replace("ValueError", "KeyError"));
  await button(student, "Submit").click();
  await expect(result(student)).toHaveText("Visible 1 of 2 passed, hidden 1 of 2 passed");
  await expect(student.getByText("ValueError was expected, but the program raised KeyError")).toBeVisible();
  await writeProgram(student, sharing.python);
  await button(student, "Submit").click();
  await expect(result(student)).toHaveText("Visible 2 of 2 passed, hidden 2 of 2 passed");
  await other.close();
});
