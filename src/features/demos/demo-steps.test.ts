import { expect, it } from "vitest";
import { demoSteps, moveFor } from "./demo-steps.ts";

const last = demoSteps.length;

it("goes from step to step by arrows, and by the keys of a clicker", () => {
  expect(moveFor("ArrowRight", 1)).toEqual({ kind: "step", step: 2 });
  expect(moveFor("PageDown", 2)).toEqual({ kind: "step", step: 3 });
  expect(moveFor("ArrowLeft", 3)).toEqual({ kind: "step", step: 2 });
  expect(moveFor("PageUp", 2)).toEqual({ kind: "step", step: 1 });
});

it("goes on to the next demo behind the last step, and back before the first", () => {
  expect(moveFor("ArrowRight", last)).toEqual({ kind: "demo", by: 1 });
  expect(moveFor("ArrowLeft", 1)).toEqual({ kind: "demo", by: -1 });
});

it("goes to either end at once, and leaves other keys alone", () => {
  expect(moveFor("Home", 5)).toEqual({ kind: "step", step: 1 });
  expect(moveFor("End", 1)).toEqual({ kind: "step", step: last });
  expect(moveFor("ArrowDown", 1)).toBeUndefined();
  expect(moveFor("a", 1)).toBeUndefined();
});
