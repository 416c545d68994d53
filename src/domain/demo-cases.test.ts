import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { makeDemoCases } from "./demo-cases.ts";
import { type Demo, demoTopics } from "./demo.ts";
import { stepsKey } from "./generate.ts";

const modules = import.meta.glob<{ demo: Demo<unknown> }>("./demos/*.ts", { eager: true });
const demos = Object.entries(modules).map(([path, { demo }]) => ({ path, demo }));

it("finds every demo's file", () => {
  const files = readdirSync(resolve(import.meta.dirname, "demos"));
  expect(demos).toHaveLength(files.length);
  expect(demos.length).toBeGreaterThanOrEqual(14);
});

it("has a demo for every topic", () => {
  expect(new Set(demos.map(({ demo }) => demo.meta.topic))).toEqual(new Set(demoTopics));
});

describe.each(demos.map((each) => [each.demo.meta.id, each] as const))("%s", (id, { path, demo }) => {
  const { visible, hidden } = makeDemoCases(demo);

  it("is named after its file", () => {
    expect(path).toBe(`./demos/${id}.ts`);
  });

  it("has 3 examples or more, and hidden cases enough to be believed", () => {
    expect(visible.length).toBeGreaterThanOrEqual(3);
    expect(hidden.length).toBeGreaterThanOrEqual(6);
  });

  it("asks nothing twice", () => {
    const keys = [...visible, ...hidden].map(({ steps }) => stepsKey(steps.python));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("draws the same cases every time", () => {
    expect(makeDemoCases(demo)).toEqual({ visible, hidden });
  });

  it("has a lesson that is read in half a minute, and mends what it shows", () => {
    expect(demo.lesson.split(/\s+/).length).toBeLessThanOrEqual(80);
    expect(demo.mended).not.toBe(demo.program);
  });
});
