import { expect, test } from "../fixtures/edgecase.ts";

test("an exercise on paper is its statement and the program to complete, dark on white", async ({ page }) => {
  await page.goto("./?theme=dark#/exercise/second-largest?seed=1&difficulty=easy&language=python");
  const problem = page.getByRole("region", { name: "Problem" });
  await expect(problem.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(problem.getByText("The program to complete")).toBeHidden();

  await page.emulateMedia({ media: "print" });
  await expect(problem.getByRole("heading", { name: "The program to complete, in Python" })).toBeVisible();
  await expect(problem.getByText("def second_largest")).toBeVisible();
  await expect(problem.getByText("Limits of each test")).toBeVisible();
  for (const region of ["Editor", "Tests"])
    await expect(page.getByRole("region", { name: region })).toBeHidden();
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("button")).toHaveCount(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("light");
});

test("a long exercise takes as many pages as it needs", async ({ page }) => {
  await page.goto("./#/exercise/merge-stock?seed=3&difficulty=hard&language=javascript");
  const problem = page.getByRole("region", { name: "Problem" });
  await expect(problem.getByRole("heading", { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  const cut = await problem.evaluate((region) => {
    const tall = region.scrollHeight;
    const clipped = [...document.querySelectorAll("*")].filter(
      (each) =>
        each.contains(region) &&
        each.scrollHeight > each.clientHeight + 1 &&
        each !== document.documentElement,
    );
    return { tall, clipped: clipped.length };
  });
  expect(cut.tall).toBeGreaterThan(0);
  expect(cut.clipped).toBe(0);
});
