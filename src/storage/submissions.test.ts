import { describe, expect, it } from "vitest";
import type { Submission } from "../domain/submission.ts";
import { openSubmissions, type SubmissionStore } from "./submissions.ts";

const submission = (seed: number): Submission => ({
  family: "rotate",
  version: 1,
  seed,
  difficulty: "easy",
  language: "python",
  atMillis: seed,
  visible: { passed: 1, total: 1, ungraded: 0 },
  hidden: {},
});

/** A browser's storage that can be full: it still reads and deletes then. */
function database() {
  let kept: readonly Submission[] = [];
  const browser = { full: false };
  const store: SubmissionStore = {
    all: () => Promise.resolve(kept),
    add: (...submissions) => {
      if (!browser.full) kept = [...kept, ...submissions];
      return Promise.resolve(!browser.full);
    },
    clear: () => {
      kept = [];
      return Promise.resolve(true);
    },
  };
  return { browser, store };
}

const blocked: SubmissionStore = {
  all: () => Promise.resolve([]),
  add: () => Promise.resolve(false),
  clear: () => Promise.resolve(false),
};

describe("submissions", () => {
  it("last as long as the page where the browser keeps none", async () => {
    const store = openSubmissions(() => Promise.resolve(blocked));
    expect(await store.add(submission(1))).toBe(false);
    expect(await store.add(submission(2))).toBe(false);
    expect(await store.all()).toEqual([submission(1), submission(2)]);
    expect(await store.clear()).toBe(true);
    expect(await store.all()).toEqual([]);
  });

  it("are shown once each, kept or not", async () => {
    const { browser, store: kept } = database();
    const store = openSubmissions(() => Promise.resolve(kept));
    await store.add(submission(1));
    browser.full = true;
    await store.add(submission(2));
    expect(await store.all()).toEqual([submission(1), submission(2)]);
    expect(await store.clear()).toBe(true);
    expect(await store.all()).toEqual([]);
  });

  it("are not called deleted while some are there", async () => {
    const stuck = { ...blocked, all: () => Promise.resolve([submission(1)]) };
    expect(await openSubmissions(() => Promise.resolve(stuck)).clear()).toBe(false);
  });
});
