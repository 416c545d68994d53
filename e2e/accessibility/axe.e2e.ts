import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { button, expect, openExercise, result, test, writeProgram } from "../fixtures/edgecase.ts";
import { incompressible, secondLargest } from "../fixtures/programs.ts";
import { compareModes, openSmallLab } from "../fixtures/lab-findings.ts";
import { judgeInLab } from "../fixtures/lab-results.ts";
import { openGraded } from "../fixtures/grade.ts";
import { openGenerating, openPasting, openStrength } from "../fixtures/teach.ts";
import { openLevels, openSealedFile, openSealedLink } from "../fixtures/levels.ts";
import { weekOne } from "../fixtures/sets.ts";
import { linkTo, payloadOf } from "../fixtures/share-link.ts";

const screens: readonly [name: string, open: (page: Page, search: string) => Promise<void>][] = [
  [
    "catalogue",
    (page, search) =>
      page.goto(`./${search}#/`).then(() => expect(page.getByRole("searchbox")).toBeVisible()),
  ],
  [
    "settings",
    (page, search) =>
      page
        .goto(`./${search}#/settings`)
        .then(() => expect(page.getByRole("heading", { name: "Settings" })).toBeVisible()),
  ],
  [
    "unknown address",
    (page, search) =>
      page
        .goto(`./${search}#/nowhere`)
        .then(() => expect(page.getByRole("heading", { name: "No such page" })).toBeVisible()),
  ],
  ["untouched exercise", (page, search) => openExercise(page, "bank-account?language=python", search)],
  ["judged exercise", openJudged],
  ["model's tokens", openTokens],
  ["dialog that makes a long link", openShareDialog],
  ["link that is held back", openHeldBack],
  [
    "damaged link",
    (page, search) =>
      page
        .goto(`./${search}#/s/1.abcd`)
        .then(() => expect(page.getByRole("heading", { name: "This link cannot be read" })).toBeVisible()),
  ],
  ["levels of hidden tests", openLevels],
  ["sealed file", openSealedFile],
  ["sealed exercise", openSealedLink],
  ["set", (page, search) => openSet(page, search)],
  ["exercise of a set", startSet],
  ["set that is put together", putTogether],
  [
    "place where files are opened",
    (page, search) =>
      page
        .goto(`./${search}#/open`)
        .then(() => expect(page.getByRole("heading", { name: "Open a file" })).toBeVisible()),
  ],
  ["hand-in", openHandIn],
  [
    "demos",
    (page, search) =>
      page
        .goto(`./${search}#/demos`)
        .then(() => expect(page.getByRole("heading", { level: 1, name: "Demos" })).toBeVisible()),
  ],
  [
    "progress",
    async (page, search) => {
      await openJudged(page, search);
      await page.getByRole("link", { name: "Progress" }).click();
      await expect(page.getByRole("heading", { name: "Latest submissions" })).toBeVisible();
    },
  ],
  [
    "models",
    (page, search) =>
      page
        .goto(`./${search}#/models`)
        .then(() => expect(page.getByRole("button", { name: /^Download / }).first()).toBeVisible()),
  ],
  [
    "lab",
    (page, search) =>
      page
        .goto(`./${search}#/lab`)
        .then(() => expect(page.getByRole("heading", { level: 1, name: "Lab" })).toBeVisible()),
  ],
  ["lab with problems to choose from", openLab],
  ["lab's results", openLabResults],
  ["exercise that is being written", openTeach],
  ["tests that are pasted", openPasting],
  ["tests that are generated", openGenerating],
  ["strength of tests", openStrength],
  [
    "assignment to grade",
    (page, search) =>
      page
        .goto(`./${search}#/teach/grade`)
        .then(() => expect(page.getByRole("heading", { level: 1, name: "Grade" })).toBeVisible()),
  ],
  ["graded submissions", openGraded],
  ["demo that has run", openDemo],
  ["presented demo", (page, search) => openDemo(page, search, "?present=3")],
];

for (const width of [1280, 390]) {
  for (const [name, open] of screens) {
    test(`axe finds nothing on the ${name}, light and dark, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: "light" });
      await open(page, "");
      await expectNoFindings(page);
    });
  }

  test(`axe finds nothing on the lab's comparison, nor on a problem opened from there, light and dark, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: "light" });
    await openSmallLab(page);
    await compareModes(page);
    await page.getByText("Solve a problem yourself").click();
    await page.getByText(/^Or draw samples with/).click();
    await page.getByRole("textbox", { name: "Temperatures" }).fill("hot");
    await expectNoFindings(page);
    await page.getByRole("link", { name: "HumanEval/910" }).click();
    await expect(page.getByRole("heading", { name: "inc", level: 1 })).toBeVisible();
    await expect(page.getByRole("list", { name: "Visible tests" })).toBeVisible();
    await expectNoFindings(page);
  });
}

/** In both themes, as the page is; the light one first. */
async function expectNoFindings(page: Page): Promise<void> {
  // As by night, when the system changes it: nothing has to be opened anew.
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator("html")).toHaveCSS("color-scheme", colorScheme);
    expect(await findings(page), colorScheme).toEqual([]);
  }
}

async function findings(page: Page): Promise<readonly string[]> {
  // Colours on their way are neither the old nor the new.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  // The sandbox frame shows nothing and is hidden from everybody.
  const { violations } = await new AxeBuilder({ page }).exclude("iframe[title=Sandbox]").analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

/** Files of which some records cannot be used, and one that cannot be read. */
async function openLab(page: Page, search: string): Promise<void> {
  const record = { code: "def f(x): return x", input: "1", output: "1" };
  const records = Array.from({ length: 80 }, (_, at) => JSON.stringify({ ...record, id: `${at % 10}` }));
  const file = (name: string, text: string) => ({
    name,
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
  await page.goto(`./${search}#/lab`);
  const problems = page.getByRole("region", { name: "Problems", exact: true });
  await page.getByLabel("File of problems").setInputFiles(file("p.jsonl", `${records.join("\n")}\n{"a`));
  await problems.getByText("71 records that cannot be used").click();
  await problems.getByText("Choose among 10 problems").click();
  await problems.getByRole("radio", { name: "At random" }).check();
  await page.getByLabel("File of samples").setInputFiles(file("s.pdf", "%PDF-1.7"));
  await expect(page.getByRole("alert")).toContainText("“s.pdf” is a document (PDF)");
}

/** A parameter whose type is none, a test whose input is none, and a second language's programs. */
async function openTeach(page: Page, search: string): Promise<void> {
  await page.goto(`./${search}#/teach`);
  await page.getByRole("textbox", { name: "Title" }).fill("Sums");
  await page.getByRole("textbox", { name: "values" }).fill("[1");
  await page.getByRole("tab", { name: "JavaScript" }).click();
  await button(page, "Add a hint").click();
  await expect(page.getByRole("list", { name: "Hints" })).toBeVisible();
  await expect(page.getByRole("region", { name: "What students see" })).toContainText("Sums");
}

async function openJudged(page: Page, search: string): Promise<void> {
  await openExercise(page, "second-largest?seed=1&difficulty=easy&language=python", search);
  await writeProgram(page, secondLargest.flawed);
  await button(page, "Submit").click();
  await expect(result(page)).toHaveText(/hidden \d+ of \d+ passed/);
  await page
    .getByRole("button", { name: /^Reveal/ })
    .first()
    .click();
  const hints = page.getByRole("region", { name: "Hints" }).getByRole("button");
  for (let step = 0; step < 4; step += 1) await hints.first().click();
  const smallest = page.getByRole("region", { name: "Smallest failing input" });
  await smallest.getByRole("button").click();
  await expect(smallest.getByRole("status")).toContainText("ails on", { timeout: 30_000 });
}

/** Several samples, the form open, and one program shown as tokens. */
async function openTokens(page: Page, search: string): Promise<void> {
  await openExercise(page, "sum-if?seed=1&difficulty=easy&language=javascript", search);
  await page.getByRole("tab", { name: "Model's program" }).click();
  await page.getByText("Sampling", { exact: true }).click();
  await page.getByRole("textbox", { name: "Temperature" }).fill("1");
  await page.getByRole("textbox", { name: "Samples" }).fill("2");
  await button(page, "Generate solution").click();
  await expect(page.getByRole("radio", { name: /^Sample 2 of 2: passed/ })).toBeVisible({ timeout: 60_000 });
  await page.getByRole("textbox", { name: "Seed" }).fill("none");
  await button(page, "Why this token").click();
  await expect(page.getByRole("slider", { name: "Top-p" })).toBeVisible();
}

async function openShareDialog(page: Page, search: string): Promise<void> {
  await openExercise(page, "second-largest?seed=1&difficulty=easy&language=javascript", search);
  await writeProgram(page, `// ${incompressible(12_000)}`);
  await button(page, "Share").click();
  await expect(page.getByText("This link is long")).toBeVisible();
}

async function openHeldBack(page: Page, search: string): Promise<void> {
  const floods = "function secondLargest() {\n  for (;;) console.log('x'.repeat(1e5));\n}\n";
  await page.goto(`./${search}${linkTo("javascript", floods)}`);
  await expect(result(page)).toHaveText("Visible 0 of 3 passed");
  await page.reload();
  await expect(button(page, "Run anyway")).toBeVisible();
}

/** A table open beside a plot, and a sample with the input on which it fails. */
async function openLabResults(page: Page, search: string): Promise<void> {
  await judgeInLab(page, search);
  await page.getByRole("button", { name: "Table: pass@k against k" }).click();
  await page.getByRole("list", { name: "Problems" }).getByText("late").first().click();
  await page.getByRole("list", { name: "Samples of late" }).getByText("Sample 1").click();
  await expect(page.getByText("Smallest failing input")).toBeVisible();
  await button(page, "Run on generated inputs").click();
  await expect(page.getByRole("figure").filter({ hasText: "One sample, chosen" })).toBeVisible({
    timeout: 60_000,
  });
}

async function openDemo(page: Page, search: string, presented = ""): Promise<void> {
  await page.goto(`./${search}#/demos/clock-hours${presented}`);
  await button(page, "Run").click();
  await expect(result(page)).toHaveText(/hidden \d+ of \d+ passed/);
  await page
    .getByRole("listitem", { name: /: wrong answer$/ })
    .first()
    .getByRole("button")
    .click();
}

async function openSet(page: Page, search: string): Promise<void> {
  await page.goto(`./${search}#/s/${payloadOf({ assignment: weekOne })}`);
  await expect(page.getByRole("heading", { level: 1, name: "Week 1" })).toBeVisible();
}

async function startSet(page: Page, search: string): Promise<void> {
  await openSet(page, search);
  await page.getByRole("textbox", { name: "Your name or number" }).fill("Grace");
  await button(page, "Start").click();
  await expect(page.getByRole("region", { name: "Problem" })).toBeVisible();
}

async function openHandIn(page: Page, search: string): Promise<void> {
  await startSet(page, search);
  await writeProgram(page, "function double(n) {\n  return n;\n}\n");
  await page.getByRole("link", { name: "Hand in" }).click();
  await button(page, "Make the hand-in").click();
  await expect(page.getByRole("heading", { name: "Now send it" })).toBeVisible();
}

async function putTogether(page: Page, search: string): Promise<void> {
  await page.goto(`./${search}#/teach/set`);
  await page.getByRole("textbox", { name: "Title of the set" }).fill("Week 1");
  await button(page, "Add").click();
  await button(page, "Add").click();
  await page.getByText("Signature", { exact: true }).click();
  await page.getByText("Embed it in a page").click();
  await button(page, "Show a QR code").click();
  await expect(page.getByRole("img", { name: "QR code of the link" })).toBeVisible();
}
