import { expect, test } from "playwright/test";
import { allAttacks } from "./all-attacks.ts";
import { runAttacks } from "./run-attacks.ts";
import { allForgeries } from "./verdicts/all-forgeries.ts";
import { runForgeries } from "./verdicts/run-forgeries.ts";

// One after the other: they share a page that takes longer to build than to attack.
test.describe.configure({ mode: "default" });

test("no attack works in the sandbox, and every one works where there is none", async ({ browser }) => {
  test.setTimeout(600_000);
  const reports = await runAttacks(browser, allAttacks);
  expect(reports).toHaveLength(allAttacks.length);
  const failing = reports.filter(({ problems }) => problems.length > 0);
  expect(failing.map(({ attack, problems, runs }) => ({ id: attack.id, problems, runs }))).toEqual([]);
});

test("no wrong program is judged passed, and each is by a judge that runs beside it", async ({ browser }) => {
  test.setTimeout(600_000);
  const reports = await runForgeries(browser, allForgeries);
  expect(reports).toHaveLength(allForgeries.length);
  const failing = reports.filter(({ problems }) => problems.length > 0);
  expect(
    failing.map(({ forgery, problems, verdicts, control }) => ({
      id: forgery.id,
      problems,
      verdicts,
      control,
    })),
  ).toEqual([]);
});
