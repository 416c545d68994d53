import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright/test";
import { button, expect, test } from "../fixtures/edgecase.ts";

const problem = (id: string) => ({
  task_id: id,
  prompt: 'def inc(n):\n    """Add one."""\n',
  entry_point: "inc",
  canonical_solution: "    return n + 1\n",
  test: "def check(candidate):\n    assert candidate(1) == 2\n",
});
const contest = (id: string, date: string) => ({
  question_title: id,
  question_content: "Print the sum.",
  question_id: id,
  contest_date: `${date}T00:00:00`,
  starter_code: "",
  difficulty: "easy",
  public_test_cases: JSON.stringify([{ input: "1 2\n", output: "3\n", testtype: "stdin" }]),
  private_test_cases: "",
  metadata: "{}",
});
const contests = ["2024-01-06", "2024-02-03", "2024-03-02", "2024-04-06"].map((date, at) =>
  contest(`abc30${at}_a`, date),
);
const lines = (records: readonly object[]) => records.map((record) => JSON.stringify(record)).join("\n");
const slot = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const fileOf = (name: string, content: string | Buffer) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: typeof content === "string" ? Buffer.from(content) : content,
});

/** Drops files that the page makes, as if they came from elsewhere. */
async function drop(page: Page, files: readonly { readonly name: string; readonly text: string }[]) {
  const dropped = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const { name, text } of given) data.items.add(new File([text], name));
    return data;
  }, files);
  const target = page.getByRole("heading", { name: "Samples" });
  await target.dispatchEvent("dragover", { dataTransfer: dropped });
  await target.dispatchEvent("drop", { dataTransfer: dropped });
}

test("files that are dropped together go where they belong, wherever they are dropped", async ({ page }) => {
  await page.goto("./#/lab");
  await expect(page.getByText("You can also drop files or folders here")).toBeVisible();
  await drop(page, [
    { name: "samples.jsonl", text: lines([{ task_id: "HumanEval/0", completion: "    return n + 1\n" }]) },
  ]);
  await expect(slot(page, "Samples")).toContainText("1 sample for 1 problem from “samples.jsonl”");
  await expect(
    page.getByText("Next, choose the problems that these samples were written for."),
  ).toBeVisible();
  await drop(page, [
    { name: "one.json", text: JSON.stringify([problem("HumanEval/0")]) },
    { name: "picture.png", text: "\u0089PNG\0" },
    { name: "two.jsonl", text: lines([problem("HumanEval/1"), problem("HumanEval/0")]) },
  ]);
  await expect(slot(page, "Problems")).toContainText("2 problems of HumanEval from “one.json and 1 more”");
  await expect(page.getByRole("alert")).toContainText("“picture.png” is no text");
  await slot(page, "Problems").getByText("1 record that cannot be used").click();
  await expect(slot(page, "Problems").getByRole("listitem")).toContainText(
    "two.jsonl, Record 2 (HumanEval/0): An earlier record has the same id, and counts.",
  );
  await expect(button(page, "Judge")).toBeVisible();
});

test("a folder of samples has one for each task, as EvalPlus writes it", async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), "edgecase-samples-"));
  await mkdir(join(folder, "HumanEval_0"));
  await writeFile(join(folder, "HumanEval_0/0.py"), "def inc(n): return n + 1\n");
  await writeFile(join(folder, "HumanEval_0/1.py"), "def inc(n): return n\n");
  await page.goto("./#/lab");
  await page.getByLabel("Folder of samples").setInputFiles(folder);
  await expect(slot(page, "Samples")).toContainText("2 samples for 1 problem");
  await rm(folder, { recursive: true });
  await page.getByLabel("File of problems").setInputFiles(fileOf("p.jsonl", lines([problem("HumanEval/0")])));
  await button(page, "Judge").click();
  await expect(page.getByRole("row", { name: /^pass@1/ })).toContainText("50.0 %", { timeout: 60_000 });
});

test("some problems of a file are chosen, and then others, from the same file", async ({ page }) => {
  await page.goto("./#/lab");
  await page.getByLabel("File of problems").setInputFiles(fileOf("lcb.jsonl.gz", gzipSync(lines(contests))));
  const problems = slot(page, "Problems");
  await expect(problems).toContainText("4 problems of LiveCodeBench");
  await problems.getByText("Choose among 4 problems").click();
  await problems.getByLabel("From").fill("2024-02-03");
  await problems.getByLabel("To").fill("2024-03-02");
  await expect(problems.getByText("2 of 4 problems")).toBeVisible();
  await button(page, "Read these").click();
  await expect(problems).toContainText("2 problems of LiveCodeBench from “lcb.jsonl.gz”");

  await problems.getByLabel("From").fill("");
  await problems.getByLabel("To").fill("");
  await problems.getByRole("radio", { name: "At random" }).check();
  await problems.getByLabel("How many", { exact: true }).fill("0");
  await expect(problems.getByText("How many: a whole number from 1.")).toBeVisible();
  await expect(button(page, "Read these")).toBeDisabled();
  await problems.getByLabel("How many", { exact: true }).fill("3");
  await button(page, "Read these").click();
  await expect(problems).toContainText("3 problems of LiveCodeBench");

  await problems.getByRole("radio", { name: "All" }).check();
  await problems.getByLabel("Only these ids").fill("abc303_a\nabc300_a");
  await button(page, "Read these").click();
  await expect(problems).toContainText("2 problems of LiveCodeBench");

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    button(page, "Save as a pack").click(),
  ]);
  await page.reload();
  await page.getByLabel("File of problems").setInputFiles(await download.path());
  await expect(problems).toContainText("2 problems of LiveCodeBench");
});
