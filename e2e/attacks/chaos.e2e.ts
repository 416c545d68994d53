import { chromium } from "playwright";
import { findChromium } from "../../scripts/find-chromium.mjs";
import { runChaos } from "../../scripts/chaos/run-chaos.mjs";
import { expect, test } from "../fixtures/edgecase.ts";

test("nothing typed is lost and no verdict is wrong while workers, frames and tabs are killed", async ({
  baseURL,
}) => {
  test.setTimeout(400_000);
  const figures = await runChaos({
    executablePath: findChromium() ?? chromium.executablePath(),
    url: baseURL ?? "",
    count: 20,
    seed: 1,
    log: (line) => console.log(line),
  });
  expect(figures.problems).toEqual([]);
  // A quarter of all that can be killed.
  expect(figures.kills.get("engine worker"), "engine workers killed").toBeGreaterThan(0);
  expect([...figures.kills.values()].reduce((sum, times) => sum + times, 0)).toBe(20);
});
