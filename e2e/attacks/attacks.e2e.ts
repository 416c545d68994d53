import { expect, test } from "playwright/test";
import { allAttacks } from "./all-attacks.ts";
import { runAttacks } from "./run-attacks.ts";

test("no attack works in the sandbox, and every one works where there is none", async ({ browser }) => {
  test.setTimeout(600_000);
  const reports = await runAttacks(browser, allAttacks);
  expect(reports).toHaveLength(allAttacks.length);
  const failing = reports.filter(({ problems }) => problems.length > 0);
  expect(failing.map(({ attack, problems, runs }) => ({ id: attack.id, problems, runs }))).toEqual([]);
});
