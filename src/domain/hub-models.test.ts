import { describe, expect, it } from "vitest";
import { hubModels } from "./hub-models.ts";
import { dtypeOf } from "./model-entry.ts";
import { isStorable } from "./stored-model.ts";

it("offers at least four models from the hub, none twice", () => {
  expect(hubModels.length).toBeGreaterThanOrEqual(4);
  expect(new Set(hubModels.map(({ id }) => id)).size).toBe(hubModels.length);
});

describe.each(hubModels.map((entry) => [entry.id, entry] as const))("%s", (id, entry) => {
  it("gives a source with a date for each figure, and none for what it does not state", () => {
    const stated = [
      "weights",
      ...(["contextTokens", "parameters", "licence"] as const).filter((key) => entry[key] !== undefined),
    ];
    expect(entry.sources.flatMap(({ of }) => of).toSorted()).toEqual(stated.toSorted());
    for (const { address, date } of entry.sources) {
      expect(address).toMatch(/^https:\/\//);
      expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  it("names weights by their files, each once, with a size", () => {
    expect(isStorable(id)).toBe(true);
    expect(entry.weights.map(({ file }) => dtypeOf(file))).toEqual(entry.weights.map(({ dtype }) => dtype));
    expect(entry.weights.every(({ bytes = 0 }) => bytes > 0)).toBe(true);
  });
});
