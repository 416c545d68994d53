import * as fc from "fast-check";
import { expect, it } from "vitest";
import { defaultSampling, readSampling, type SamplingText } from "./sampling-settings.ts";

const problemsOf = (typed: Partial<SamplingText>) => {
  const read = readSampling({ ...defaultSampling, ...typed });
  return read.kind === "bad" ? read.problems : {};
};

it("is one greedy program where nothing was chosen", () => {
  expect(readSampling(defaultSampling)).toEqual({
    kind: "good",
    settings: { temperature: 0, topP: 1, topK: 0, seed: 1, samples: 1 },
  });
});

it("reads every number it allows, with a point or a comma", () => {
  const allowed = fc.record({
    temperature: fc.integer({ min: 1, max: 200 }).map((hundredths) => hundredths / 100),
    topP: fc.integer({ min: 1, max: 100 }).map((hundredths) => hundredths / 100),
    topK: fc.integer({ min: 0, max: 1000 }),
    seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    samples: fc.integer({ min: 1, max: 8 }),
  });
  fc.assert(
    fc.property(allowed, fc.constantFrom(".", ","), (settings, point) => {
      const text = (value: number) => ` ${String(value).replace(".", point)} `;
      const typed = {
        temperature: text(settings.temperature),
        topP: text(settings.topP),
        topK: text(settings.topK),
        seed: text(settings.seed),
        samples: text(settings.samples),
      };
      expect(readSampling(typed)).toEqual({ kind: "good", settings });
    }),
  );
});

it.each([
  ["temperature", "2.1"],
  ["temperature", "-1"],
  ["temperature", "hot"],
  ["topP", "0"],
  ["topP", "1e9"],
  ["topK", "1.5"],
  ["seed", "4294967296"],
  ["samples", "0"],
  ["samples", "9"],
] as const)("says what %s may be, and that “%s” is not", (field, text) => {
  const problems = problemsOf({ [field]: text });
  expect(Object.keys(problems)).toEqual([field]);
  expect(problems[field]).toContain("must be a");
  expect(problems[field]).toContain(`“${text}”`);
});

it("says that nothing is typed", () => {
  expect(problemsOf({ seed: " " }).seed).toContain("nothing is typed");
});

it("refuses several samples that would all be the same, and says what to do", () => {
  expect(problemsOf({ samples: "4" }).samples).toMatch(/all 4 samples would be the same.*0\.8/);
  expect(problemsOf({ samples: "4", temperature: "0.8" })).toEqual({});
});
