import { afterAll, expect, it } from "vitest";
import { quickStuckPrograms, stuckPrograms } from "../../e2e/attacks/stuck/programs.ts";
import { isEndless } from "../../e2e/attacks/stuck/stuck-program.ts";
import { realSandbox } from "./testing/real-sandbox.ts";
import {
  goesOnWithoutLimits,
  runPlainPrograms,
  runStuckProgram,
} from "../../bench/stuck/run-stuck-program.ts";

const { sandbox } = realSandbox();
afterAll(() => sandbox.dispose());

it("has programs of each engine, each by a name of its own", () => {
  const names = stuckPrograms.map(({ engine, id }) => `${engine}: ${id}`);
  expect(new Set(names).size).toBe(names.length);
  expect(quickStuckPrograms).toHaveLength(23);
});

/** Times are `npm run stuck`'s to measure; here everything ends, says what is so, and leaves the page alive. */
it.each(quickStuckPrograms)("$engine survives $id, and judges the next programs", async (program) => {
  let beats = 0;
  const heart = setInterval(() => (beats += 1), 5);
  const { endings, isHonest } = await runStuckProgram(sandbox, program, 300);
  clearInterval(heart);
  expect(endings).toHaveLength(3);
  expect(isHonest, endings.join(", ")).toBe(true);
  expect(beats).toBeGreaterThan(0);
  const next = await runPlainPrograms(sandbox, program.engine);
  expect(next.filter((millis) => millis < 0)).toEqual([]);
});

it.each(quickStuckPrograms.filter(isEndless))(
  "$engine would never see the end of $id where no limit ended it",
  async (program) => {
    expect(await goesOnWithoutLimits(sandbox, program, 700)).toBe(true);
  },
);
