import { expect, it } from "vitest";
import { changedLines } from "./changed-lines.ts";

it("names the lines that are new or other, by their place in the mended program", () => {
  const plausible = "def f(x):\n    y = x\n    return y\n";
  const mended = "import m\n\ndef f(x):\n    y = m.g(x)\n    return y\n";
  expect([...changedLines(plausible, mended)]).toEqual([1, 4]);
});

it("names none where nothing was changed", () => {
  expect(changedLines("a\nb\n", "a\nb\n").size).toBe(0);
});
