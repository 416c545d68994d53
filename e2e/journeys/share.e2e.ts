import type { Page } from "playwright/test";
import {
  button,
  expect,
  openExercise,
  result,
  test,
  visibleTest,
  writeProgram,
} from "../fixtures/edgecase.ts";
import { incompressible, secondLargest } from "../fixtures/programs.ts";
import { linkTo, payloadOf, sharedSecondLargest } from "../fixtures/share-link.ts";

const editor = "[data-editor=monaco]";
const dialog = (page: Page) => page.getByRole("dialog", { name: "Share" });
const link = (page: Page) => dialog(page).getByRole("textbox", { name: "Link" });

/** Once it has been made. */
async function linkIn(page: Page): Promise<string> {
  await expect(link(page)).toHaveValue(/#\/s\/1\.[A-Za-z0-9_-]+$/);
  return link(page).inputValue();
}

test("who opens a shared link sees the same exercise and the same program, judged", async ({
  page,
  browser,
}) => {
  await openExercise(page, "second-largest?seed=5&language=javascript", "?theme=dark");
  const source = "// 👩‍👩‍👧 ünï\nfunction secondLargest(numbers) {\n  return `\\u0000`;\n}\n";
  await writeProgram(page, source);
  await expect(visibleTest(page, 1, "wrong answer")).toBeVisible();
  const problem = await page.getByRole("region", { name: "Problem" }).textContent();
  await button(page, "Share").click();
  await expect(dialog(page)).toContainText("this exercise and your program in JavaScript");
  const address = await linkIn(page);
  expect(address).not.toContain("theme");

  const other = await browser.newContext();
  const visitor = await other.newPage();
  await visitor.goto(address);
  await expect(visitor.getByText("This program came with a link")).toBeVisible();
  await expect(visitor.getByRole("textbox", { name: "Code" })).toHaveValue(source);
  await expect(visibleTest(visitor, 1, "wrong answer")).toBeVisible();
  await expect(visitor.getByRole("region", { name: "Problem" })).toHaveText(problem ?? "");
  await other.close();
});

test("a link is copied by keyboard, and the focus comes back", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-write"]);
  await openExercise(page, "second-largest?language=python", "?run=off");
  await writeProgram(page, secondLargest.python);
  await button(page, "Share").focus();
  await page.keyboard.press("Enter");
  const address = await linkIn(page);
  await button(page, "Copy link").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Link copied.")).toBeVisible();
  await expect(dialog(page)).toBeHidden();
  await expect(button(page, "Share")).toBeFocused();

  await page.keyboard.press("Enter");
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(button(page, "Share")).toBeFocused();

  // The page's own policy lets nothing read the clipboard; a person may paste.
  await page.goto("./#/");
  const search = page.getByRole("searchbox", { name: "Search exercises" });
  await search.focus();
  await page.keyboard.press("ControlOrMeta+V");
  await expect(search).toHaveValue(address);
});

test("a program can be left out, and a long link says which one makes it long", async ({ page }) => {
  await openExercise(page, "second-largest?language=python", "?run=off");
  await writeProgram(page, secondLargest.python);
  await page.getByRole("radio", { name: "JavaScript" }).check();
  await writeProgram(page, `// ${incompressible(12_000)}`);
  await button(page, "Share").click();
  await expect(dialog(page)).toContainText("your programs in Python and in JavaScript");
  await expect(dialog(page)).toContainText("This link is long");
  await expect(dialog(page)).toContainText("Most of it is your program in JavaScript");
  await button(page, "Leave it out").click();
  await expect(dialog(page)).toContainText("this exercise and your program in Python.");
  await expect(dialog(page)).not.toContainText("This link is long");
  await expect(dialog(page).getByRole("checkbox", { name: /JavaScript/ })).not.toBeChecked();
  await expect(link(page)).toBeFocused();
});

test("a link without a program leads to the exercise, with the visitor's own draft", async ({ page }) => {
  await openExercise(page, "second-largest?seed=1&difficulty=easy&language=python", "?run=off");
  await button(page, "Share").click();
  await expect(dialog(page)).toContainText("without a program of yours");
  const address = await linkIn(page);
  await page.keyboard.press("Escape");
  await writeProgram(page, "# mine");
  await page.goto("./");
  await page.goto(address);
  await expect(page.locator(editor)).toContainText("# mine");
  expect(page.url()).toContain("#/exercise/second-largest");
});

test("a link's program leaves the visitor's own draft alone, and what is changed in it is kept", async ({
  page,
}) => {
  await openExercise(page, "second-largest?language=javascript");
  await writeProgram(page, "// mine");
  await page.goto(`./${linkTo("javascript", secondLargest.javascript)}`);
  await expect(page.locator(editor)).toContainText("distinct.at(-2)");
  await expect(page.getByText("Your own draft is kept")).toBeVisible();
  await expect(result(page)).toHaveText("Visible 3 of 3 passed");
  await writeProgram(page, "// theirs, changed");

  await page.reload();
  await expect(page.locator(editor)).toContainText("// theirs, changed");
  await button(page, "Back to the link’s program").click();
  await expect(page.locator(editor)).toContainText("distinct.at(-2)");
  await button(page, "Undo reset").click();
  await expect(page.locator(editor)).toContainText("// theirs, changed");

  await page.getByRole("link", { name: "Open my draft" }).click();
  await expect(page.locator(editor)).toContainText("// mine");
  await expect(page.getByText("came with a link")).toBeHidden();
  await page.goBack();
  await expect(page.locator(editor)).toContainText("// theirs, changed");
});

test("somebody else's program is no progress of the visitor's", async ({ page }) => {
  await page.goto(`./${linkTo("javascript", secondLargest.javascript)}`);
  await expect(result(page)).toHaveText("Visible 3 of 3 passed");
  await button(page, "Submit").click();
  await expect(result(page)).toHaveText(/hidden (\d+) of \1 passed$/);
  await page.getByRole("link", { name: "Catalogue", exact: true }).click();
  const row = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name: "Second largest", exact: true }) });
  await expect(row).toBeVisible();
  await expect(row).not.toContainText(/draft|solved/);
  await page.getByRole("link", { name: "Progress" }).click();
  await expect(page.getByRole("main")).toContainText(/no submissions|nothing/i);
});

test("a link that cannot be read says what is wrong with it, and leads on", async ({ page }) => {
  const whole = payloadOf({ ...sharedSecondLargest, programs: { python: secondLargest.python } });
  const bomb = payloadOf({ ...sharedSecondLargest, programs: { python: "x".repeat(50_000_000) } });
  for (const [payload, title, says] of [
    ["", "This link cannot be read", "begins with the number of its format"],
    [whole.slice(0, 60), "This link cannot be read", "damaged"],
    [`${whole.slice(0, 60)})`, "This link cannot be read", "“)”"],
    [`2${whole.slice(1)}`, "This link needs a newer page", "format 2"],
    [payloadOf({ ...sharedSecondLargest, tests: [] }), "This link needs a newer page", "“tests”"],
    [payloadOf([]), "This link cannot be read", "something else"],
    [bomb, "This link holds too much", "1,000,000 bytes"],
  ] as const) {
    await page.goto("./");
    await page.goto(`./#/s/${payload}`);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(page.getByRole("main")).toContainText(says);
    await expect(page.getByRole("main").getByRole("link", { name: "All exercises" })).toBeVisible();
  }
});

test("a link to what this page no longer makes leads to what it does, with its program", async ({ page }) => {
  const held = { ...sharedSecondLargest, programs: { python: secondLargest.python } };
  const old = { ...held, exercise: { ...held.exercise, version: 9999 } };
  await page.goto(`./#/s/${payloadOf(old)}`);
  await expect(page.getByRole("heading", { level: 1, name: "No such version" })).toBeVisible();
  await page.getByRole("link", { name: /^Open version/ }).click();
  await expect(page.locator(editor)).toContainText("distinct[-2]");

  const unknown = { ...held, exercise: { ...held.exercise, family: "no-such-exercise" } };
  await page.goto(`./#/s/${payloadOf(unknown)}`);
  await expect(page.getByRole("heading", { level: 1, name: "No such exercise" })).toBeVisible();
});
