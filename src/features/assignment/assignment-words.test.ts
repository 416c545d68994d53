import { afterEach, describe, expect, it } from "vitest";
import { weekThree } from "../../domain/teach/testing/any-assignment.ts";
import { speak } from "../../messages/say.ts";
import { localTime, saidWords, sizeWords, timeUntil } from "./assignment-words.ts";

afterEach(() => speak(undefined));

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
    ["2026-10-03T17:00:00Z", "in 59 days"],
    ["2026-09-01T17:00:00Z", "in 3 months"],
    ["2028-01-01T17:00:00Z", "13 months ago"],
    ["2099-12-04T17:00:00Z", "73 years ago"],
    ["0001-01-01T00:00:00Z", "in 2,026 years"],
  ])("at %s is %s", (now, words) => {
    expect(timeUntil(due, Date.parse(now))).toBe(words);
  });

  it("is counted in Spanish as everything else is", () => {
    speak({});
    expect(timeUntil(due, Date.parse("2026-11-28T17:00:00Z"))).toBe("dentro de 3 días");
    expect(timeUntil(due, Date.parse("0001-01-01T00:00:00Z"))).toBe("dentro de 2,026 años");
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
