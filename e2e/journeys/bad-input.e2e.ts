import {
  button,
  expect,
  openExercise,
  result,
  test,
  visibleTest,
  writeProgram,
} from "../fixtures/edgecase.ts";
import { secondLargest } from "../fixtures/programs.ts";
import { watchTests } from "../fixtures/watch-tests.ts";

/** What is typed, the verdict of the first case, and words of the sentence that says what to do. */
const python: readonly [name: string, source: string, verdict: string, says: RegExp][] = [
  ["an empty program", "\n", "runtime error", /second_largest/],
  ["a syntax error", "def second_largest(numbers)\n    return 1\n", "compile error", /line 1/i],
  ["a renamed entry point", "def second_largst(numbers):\n    return 1\n", "runtime error", /Did you mean/],
  ["too few parameters", "def second_largest():\n    return 1\n", "runtime error", /TypeError/],
  [
    "a generator",
    "def second_largest(numbers):\n    return (n for n in numbers)\n",
    "wrong answer",
    /generator/,
  ],
  [
    "ten million elements",
    "def second_largest(numbers):\n    return [0] * 10**7\n",
    "output limit",
    /too|limit|large/i,
  ],
  [
    "a cycle",
    "def second_largest(numbers):\n    a = []\n    a.append(a)\n    return a\n",
    "wrong answer",
    /cycle/,
  ],
  [
    "a hundred megabytes of output",
    "def second_largest(numbers):\n    for _ in range(100):\n        print('x' * 1_000_000)\n    return 6\n",
    "output limit",
    /print/i,
  ],
  [
    "recursion without end",
    "def second_largest(numbers):\n    return second_largest(numbers)\n",
    "runtime error",
    /RecursionError/,
  ],
  [
    "memory without end",
    "def second_largest(numbers):\n    kept = []\n    while True:\n        kept.append('x' * 10_000_000)\n",
    "memory limit",
    /MB/,
  ],
  [
    "a loop that catches everything",
    "def second_largest(numbers):\n    while True:\n        try:\n            while True:\n                pass\n        except BaseException:\n            pass\n",
    "time limit",
    /2 s/,
  ],
  ["an exit of the process", "import os\ndef second_largest(numbers):\n    os._exit(0)\n", "not graded", /./],
  ["a loop at the top level", "while True:\n    pass\n", "time limit", /top level|outside/i],
  ["an unpaired surrogate", "def second_largest(numbers):\n    return '\ud800'\n", "compile error", /./],
];

test("each kind of bad program gets its own verdict and a sentence, and the next run works", async ({
  page,
}) => {
  test.setTimeout(300_000);
  await openExercise(page, "second-largest?language=python", "?run=off");
  for (const [name, source, verdict, says] of python) {
    await test.step(`${name} ends in "${verdict}"`, async () => {
      await writeProgram(page, source);
      await button(page, "Run").click();
      const first = visibleTest(page, 1, verdict);
      await expect(first).toBeVisible({ timeout: 40_000 });
      await expect(first).toContainText(says);
      await expect(page.getByRole("textbox", { name: "Code" })).toHaveValue(source);
      await writeProgram(page, secondLargest.python);
      await button(page, "Run").click();
      await expect(result(page)).toHaveText("Visible 3 of 3 passed", { timeout: 40_000 });
    });
  }
});

test("a program of a million characters is judged", async ({ page }) => {
  await openExercise(page, "second-largest?language=python", "?run=off");
  await writeProgram(page, `${secondLargest.python}# ${"x".repeat(1_000_000)}\n`);
  await button(page, "Run").click();
  await expect(result(page)).toHaveText("Visible 3 of 3 passed", { timeout: 40_000 });
});

test("JavaScript that takes all memory costs one case, and the page goes on", async ({ page, context }) => {
  const seen = await watchTests(context, page);
  await openExercise(page, "second-largest?language=javascript", "?run=off");
  await writeProgram(
    page,
    "function secondLargest(numbers) {\n  const kept = [];\n  while (numbers.length === 5) kept.push(new Array(1e5).fill(1.1));\n  return [...numbers].sort((a, b) => a - b).at(-2);\n}\n",
  );
  await button(page, "Run").click();
  // A slow machine reaches the time limit before the process is out of memory; both are true.
  await expect
    .poll(seen, { timeout: 60_000 })
    .toMatch(/^Test 1: (memory|time) limit,Test 2: passed,Test 3: passed$/);
});

test("an address that names nothing says so and leads on", async ({ page }) => {
  for (const [place, says] of [
    ["#/nowhere", "No such page"],
    ["#/exercise/no-such-exercise", "No such exercise"],
    ["#/exercise/second-largest?seed=banana", "No such seed"],
    ["#/exercise/second-largest?difficulty=hard", "No such difficulty"],
  ] as const) {
    await page.goto(`./${place}`);
    await expect(page.getByRole("heading", { level: 1, name: says })).toBeVisible();
    await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
  }
});

test("an empty search says so and leads on", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("searchbox").fill("zebra crossing");
  await expect(page.getByText(/No exercise/i).first()).toBeVisible();
  await page
    .getByRole("main")
    .getByRole("button", { name: /clear|all/i })
    .first()
    .click();
  await expect(page.getByRole("link", { name: "Second largest", exact: true })).toBeVisible();
});
