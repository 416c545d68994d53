import { expect, it } from "vitest";
import { lighthouseFindings, points } from "./lighthouse-findings.mjs";

interface Scores {
  readonly accessibility?: number | null;
  readonly bestPractices?: number | null;
}

const report = ({ accessibility = 1, bestPractices = 1 }: Scores = {}) => ({
  categories: {
    accessibility: { score: accessibility, auditRefs: [{ id: "color-contrast", weight: 7 }] },
    "best-practices": {
      score: bestPractices,
      auditRefs: [
        { id: "errors-in-console", weight: 1 },
        { id: "csp-xss", weight: 0 },
      ],
    },
    performance: { score: 0.2, auditRefs: [] },
  },
  audits: {
    "color-contrast": {
      id: "color-contrast",
      title: "Contrast is too low",
      score: accessibility,
      details: { items: [{ node: { snippet: "<p>" } }] },
    },
    "errors-in-console": { id: "errors-in-console", title: "Errors were logged", score: bestPractices },
    "csp-xss": { id: "csp-xss", title: "No policy", score: 0 },
  },
});

it("finds nothing in a page that reaches what it must, however slow it is", () => {
  expect(lighthouseFindings(report({ bestPractices: 0.95 }))).toEqual([]);
});

it("names what a page lacks, with the audits that cost something and where they look", () => {
  expect(lighthouseFindings(report({ accessibility: 0.99, bestPractices: 0.94 }))).toEqual([
    "accessibility is 99, and must be 100 at least:",
    "  color-contrast: Contrast is too low\n    <p>",
    "best-practices is 94, and must be 95 at least:",
    "  errors-in-console: Errors were logged",
  ]);
});

it("takes no score for no pass, and a page that could not be examined neither", () => {
  expect(lighthouseFindings(report({ accessibility: null }))[0]).toBe(
    "accessibility is unknown, and must be 100 at least:",
  );
  expect(lighthouseFindings({ ...report(), runtimeError: { message: "no paint" } })).toEqual([
    "Lighthouse did not get through: no paint",
  ]);
});

it("counts points as Lighthouse shows them", () => {
  expect([points(0.945), points(1), points(null), points(undefined)]).toEqual([
    95,
    100,
    undefined,
    undefined,
  ]);
});
