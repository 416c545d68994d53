import { gzipSync } from "node:zlib";
import type { Page } from "playwright/test";
import { button, expect, test } from "../fixtures/edgecase.ts";

/** Invented, in HumanEval+'s format: three weak tests of one problem let a mistake pass. */
const problems = [
  {
    task_id: "HumanEval/900",
    prompt: 'def largest(numbers):\n    """Largest of a list, None where it is empty."""\n',
    entry_point: "largest",
    canonical_solution: "    return max(numbers, default=None)\n",
    base_input: [[[1, 2]], [[3]]],
    plus_input: [[[]], [[-1, -2]]],
    atol: 0,
    contract: "",
  },
  {
    task_id: "HumanEval/901",
    prompt: 'def inc(n):\n    """Add one."""\n',
    entry_point: "inc",
    canonical_solution: "    return n + 1\n",
    base_input: [[1]],
    plus_input: [[-1]],
    atol: 0,
    contract: "",
  },
];
const samples = [
  { task_id: "HumanEval/900", completion: "    return max(numbers)\n" },
  { task_id: "HumanEval/901", completion: "    return n + 1\n" },
  { task_id: "HumanEval/999", completion: "    pass\n" },
];

const lines = (records: readonly object[]) => records.map((record) => JSON.stringify(record)).join("\n");
const slot = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

async function choose(page: Page, what: "problems" | "samples", name: string, content: string | Buffer) {
  const buffer = typeof content === "string" ? Buffer.from(content) : content;
  await page.getByLabel(`File of ${what}`).setInputFiles({ name, mimeType: "application/json", buffer });
}

test("problems and samples are read, judged as their source does, scored and exported", async ({ page }) => {
  await page.goto("./#/lab");
  const broken = '{"task_id": "HumanEval/902", ';
  await choose(page, "problems", "small.jsonl.gz", gzipSync(`${lines(problems)}\n${broken}`));
  await expect(slot(page, "Problems")).toContainText("2 problems of HumanEval+ from “small.jsonl.gz”");
  await slot(page, "Problems").getByText("1 record that cannot be used").click();
  await expect(slot(page, "Problems").getByRole("listitem")).toContainText("Record 3: It is no JSON");
  await choose(page, "samples", "samples.jsonl", lines(samples));
  await expect(slot(page, "Samples")).toContainText("3 samples for 3 problems");
  await expect(page.getByText("1 task of the samples has no problem here")).toBeVisible();

  await button(page, "Judge").click();
  await expect(page.getByRole("status").filter({ hasText: "Judged in" })).toBeVisible({ timeout: 60_000 });
  const row = page.getByRole("row", { name: /^pass@1/ });
  await expect(row).toContainText("100.0 %");
  await expect(row).toContainText("50.0 %");
  await expect(page.getByText("50.0 points")).toBeVisible();

  const problem = page.getByRole("list", { name: "Problems" }).getByRole("listitem").first();
  await problem.getByText("HumanEval/900").click();
  const sample = page.getByRole("list", { name: "Samples of HumanEval/900" }).getByRole("listitem").first();
  await expect(sample).toContainText("visible passed");
  await sample.getByText("Sample 1").click();
  await expect(sample).toContainText("On the strict tests: failed: ValueError");

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    button(page, "Export verdicts").click(),
  ]);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(Buffer.from(part));
  const exported: unknown[] = Buffer.concat(parts)
    .toString()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(exported).toEqual([
    expect.objectContaining({
      task_id: "HumanEval/900",
      index: 0,
      passed: false,
      base: "passed",
      plus: "failed",
    }),
    expect.objectContaining({ task_id: "HumanEval/901", index: 0, passed: true }),
  ]);
});

test("a score with a hole in it is not shown, and files that are none are refused by name", async ({
  page,
}) => {
  await page.goto("./#/lab");
  await choose(page, "problems", "small.jsonl", lines(problems));
  await choose(page, "samples", "one.jsonl", lines(samples.slice(1, 2)));
  await button(page, "Judge").click();
  const row = page.getByRole("row", { name: /^pass@1/ });
  await expect(row).toContainText("no score", { timeout: 60_000 });
  await expect(page.getByText("Of HumanEval/900 there is no sample")).toBeVisible();
  await page.getByLabel("Leave out 1 problem without samples").check();
  await expect(row).toContainText("100.0 %");

  await choose(page, "problems", "cut.jsonl.gz", gzipSync(lines(problems)).subarray(0, 60));
  await expect(page.getByRole("alert")).toContainText("“cut.jsonl.gz” is cut off or damaged");
  await expect(slot(page, "Problems")).toContainText("2 problems");
  await choose(page, "problems", "page.html", "<!doctype html><p>Not found");
  await expect(page.getByRole("alert")).toContainText("“page.html” is a page (HTML or XML)");
  await expect(slot(page, "Problems")).toContainText("2 problems");
});
