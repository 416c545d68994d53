import type { Page } from "playwright/test";
import { button, expect, test, writeProgram } from "../fixtures/edgecase.ts";

/** Invented. One is judged by calls, one by what it prints. */
const problems = [
  {
    task_id: "HumanEval/920",
    prompt:
      'def largest(numbers):\n    """Largest of a list, None where it is empty.\n\n    >>> largest([1, 3])\n    3\n    """\n',
    entry_point: "largest",
    canonical_solution: "    return max(numbers, default=None)\n",
    test: "def check(candidate):\n    assert candidate([2, 1]) == 2\n    assert candidate([]) is None\n",
  },
  {
    task_id: "HumanEval/921",
    prompt: "def root(n):\n",
    entry_point: "root",
    canonical_solution: "    return n ** 0.5\n",
    test: "def check(candidate):\n    x = candidate(4)\n    assert x * x == 4\n",
  },
];
const stream = {
  question_id: "abc900_a",
  question_title: "Sum of lines",
  question_content: "Print the sum of all lines. <img src=x onerror=alert(1)>",
  contest_date: "2024-01-06T00:00:00",
  difficulty: "easy",
  starter_code: "",
  public_test_cases: JSON.stringify([{ input: "1\n2\n", output: "3", testtype: "stdin" }]),
  private_test_cases: JSON.stringify([{ input: "0.5\n", output: "0.5", testtype: "stdin" }]),
  metadata: "{}",
};

async function openProblem(page: Page, records: readonly object[], title: string) {
  await page.goto("./#/lab");
  await page.getByLabel("File of problems").setInputFiles({
    name: "problems.jsonl",
    mimeType: "application/json",
    buffer: Buffer.from(records.map((record) => JSON.stringify(record)).join("\n")),
  });
  await page.getByText("Solve a problem yourself").click();
  await page.getByRole("list", { name: "Problems to solve" }).getByRole("link", { name: title }).click();
}

const result = (page: Page) => page.getByRole("status", { name: "Result" });

test("a problem of the lab is solved like any other exercise, and is there after a reload", async ({
  page,
}) => {
  await openProblem(page, problems, "HumanEval/920");
  await expect(page.getByRole("heading", { name: "largest", level: 1 })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole("region", { name: "Problem" })).toContainText("From HumanEval.");
  await expect(page.getByRole("radio", { name: "JavaScript" })).toHaveCount(0);

  await writeProgram(page, "def largest(numbers):\n    return max(numbers)\n");
  await button(page, "Submit").click();
  await expect(result(page)).toContainText(/1 of 2 passed|hidden.*1 of/i, { timeout: 30_000 });

  await page.reload();
  await expect(page.getByRole("heading", { name: "largest", level: 1 })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole("textbox", { name: "Code" })).toBeVisible();
  await expect(page.getByText("return max(numbers)")).toBeVisible();
  await writeProgram(page, "def largest(numbers):\n    return max(numbers, default=None)\n");
  await button(page, "Submit").click();
  await expect(result(page)).toContainText("2 of 2 passed", { timeout: 30_000 });
  await page.getByRole("link", { name: "Back to the lab" }).click();
  await expect(page.getByRole("heading", { name: "Lab" })).toBeVisible();
});

test("a problem that reads its standard input shows it, and its statement can do no harm", async ({
  page,
}) => {
  await openProblem(page, [stream], "abc900_a");
  const problem = page.getByRole("region", { name: "Problem" });
  await expect(problem).toContainText("Print the sum of all lines.", { timeout: 30_000 });
  await expect(problem.locator("[onerror]")).toHaveCount(0);
  await writeProgram(page, "import sys\nprint(sum(float(line) for line in sys.stdin))\n");
  await button(page, "Submit").click();
  await expect(result(page)).toContainText(/1 of 1 passed.*1 of 1 passed/, { timeout: 30_000 });
});

test("what cannot be an exercise says why, and an address of a problem that is not here leads on", async ({
  page,
}) => {
  await openProblem(page, problems, "HumanEval/921");
  await expect(page.getByRole("heading", { name: "This problem cannot be an exercise" })).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.getByText("the answer is used for more than a comparison")).toBeVisible();
  await page.goto("./#/lab/humanEval/HumanEval%2F999");
  await expect(page.getByRole("heading", { name: "No such problem here" })).toBeVisible();
  await page.getByRole("link", { name: "To the lab" }).click();
  await expect(page.getByRole("heading", { name: "Lab" })).toBeVisible();
});
