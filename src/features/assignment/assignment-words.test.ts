import { describe, expect, it } from "vitest";
import { weekThree } from "../../domain/teach/testing/any-assignment.ts";
import { localTime, saidWords, sizeWords, timeUntil } from "./assignment-words.ts";

const due = "2026-12-01T17:00:00Z";

it("a due date is told in the reader's own time zone, which may make it another day", () => {
  expect(localTime(due, "Europe/Berlin")).toBe("Tuesday, 1 December 2026 at 18:00 CET");
  expect(localTime(due, "Pacific/Auckland")).toMatch(/^Wednesday, 2 December 2026 at 06:00/);
  expect(localTime(due, "America/New_York")).toMatch(/^Tuesday, 1 December 2026 at 12:00/);
});

describe("how long there is left", () => {
  it.each([
    ["2026-12-01T16:59:00Z", "in 1 minute"],
    ["2026-12-01T15:01:00Z", "in 119 minutes"],
    ["2026-12-01T12:00:00Z", "in 5 hours"],
    ["2026-11-28T17:00:00Z", "in 3 days"],
    ["2026-12-01T18:00:00Z", "60 minutes ago"],
    ["2026-12-31T17:00:00Z", "30 days ago"],
  ])("at %s is %s", (now, words) => {
    expect(timeUntil(due, Date.parse(now))).toBe(words);
  });
});

it("sizes and claims are counted in words", () => {
  expect(sizeWords(weekThree)).toBe("2 exercises, 3 points");
  expect(sizeWords({ ...weekThree, items: weekThree.items.slice(1) })).toBe("1 exercise, 1 point");
  expect(saidWords({ visible: [3, 3], hidden: [4, 5] }, false)).toBe("visible 3 of 3, hidden 4 of 5 passed");
  expect(saidWords({ visible: [3, 3], hidden: [0, 0] }, false)).toBe("visible 3 of 3 passed");
  expect(saidWords({ visible: [3, 3], hidden: [0, 5] }, true)).toBe(
    "visible 3 of 3 passed; the hidden tests are sealed and were not run",
  );
});
