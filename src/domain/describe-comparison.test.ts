import { expect, it } from "vitest";
import type { Comparison } from "./comparison.ts";
import { describeComparison } from "./describe-comparison.ts";

it("says every rule in one sentence of its own", () => {
  const rules: Comparison[] = [
    { kind: "exact" },
    { kind: "approximate", absolute: 0.001, relative: 0 },
    { kind: "approximate", absolute: 0, relative: 0.01 },
    { kind: "approximate", absolute: 0.001, relative: 0.01 },
    { kind: "unordered" },
    { kind: "set" },
    { kind: "anyOf" },
    { kind: "property", name: "it is sorted", whyNot: () => undefined },
  ];
  const sentences = rules.map(describeComparison);
  expect(new Set(sentences).size).toBe(rules.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^.]*(\.\d+[^.]*)*\.$/);
  expect(sentences[1]).toBe("Decimal numbers may differ by at most 0.001.");
});
