import { describe, expect, it } from "vitest";
import type { Category, TestCase } from "./exercise.ts";
import type { FamilyMeta } from "./family.ts";
import { missedCategories, progressByTopic, solvedFamilies, suggestNext } from "./progress.ts";
import { summariseSubmission, type Submission } from "./submission.ts";

const meta = (
  id: string,
  topic: FamilyMeta["topic"],
  ...difficulties: FamilyMeta["difficulties"][number][]
): FamilyMeta => ({
  id,
  topic,
  difficulties,
  version: 1,
  title: id,
  summary: id,
});

const families = [
  meta("unique", "lists", "easy"),
  meta("rotate", "lists", "easy", "medium"),
  meta("path", "graphs", "medium", "hard"),
  meta("words", "strings", "easy"),
];

const asks: Readonly<Record<string, readonly Category[]>> = {
  unique: ["duplicates", "empty"],
  rotate: ["empty", "single"],
  path: ["cycles", "disconnected"],
  words: ["unicode", "duplicates"],
};
const categoriesOf = (family: string) => asks[family] ?? [];

let clock = 0;

function submission(
  family: string,
  failing: readonly Category[] = [],
  more: Partial<Submission> = {},
): Submission {
  clock += 1;
  const all = { passed: 3, total: 3, ungraded: 0 };
  return {
    family,
    version: 1,
    seed: 1,
    difficulty: "easy",
    language: "python",
    atMillis: clock,
    visible: all,
    hidden: Object.fromEntries(
      categoriesOf(family).map((each) => [
        each,
        failing.includes(each) ? { passed: 1, total: 3, ungraded: 0 } : all,
      ]),
    ),
    ...more,
  };
}

describe("a submission", () => {
  it("counts what was graded, by category", () => {
    const test = (id: string, category: Category): TestCase => ({
      id,
      category,
      steps: { python: [], javascript: [] },
      expected: [],
    });
    const made = summariseSubmission(
      { family: "unique", version: 1, seed: 4, difficulty: "easy" },
      {
        visible: [test("v", "example")],
        hidden: [test("a", "empty"), test("b", "empty"), test("c", "single")],
      },
      {
        language: "python",
        atMillis: 5,
        verdictOf: (id) =>
          id === "v" || id === "a"
            ? { kind: "passed", millis: 1 }
            : id === "b"
              ? { kind: "memoryLimit", limitBytes: 1 }
              : { kind: "notGraded", reason: "ours" },
      },
    );
    expect(made).toMatchObject({
      visible: { passed: 1, total: 1, ungraded: 0 },
      hidden: {
        empty: { passed: 1, total: 2, ungraded: 0 },
        single: { passed: 0, total: 0, ungraded: 1 },
      },
    });
  });
});

describe("what was solved", () => {
  it("counts a family once, in whatever language and variant", () => {
    const done = [submission("unique"), submission("unique", [], { seed: 9, language: "javascript" })];
    expect(solvedFamilies(done)).toEqual(new Set(["unique"]));
    expect(progressByTopic(families, done)[0]).toEqual({ topic: "lists", solved: 1, families: 2 });
  });

  it("does not count a submission that failed a hidden case, or judged none", () => {
    const nothing = { visible: { passed: 0, total: 0, ungraded: 0 }, hidden: {} };
    expect(solvedFamilies([submission("unique", ["empty"]), submission("path", [], nothing)]).size).toBe(0);
  });

  it.each([
    ["some", { passed: 2, total: 2, ungraded: 1 }],
    ["all", { passed: 0, total: 0, ungraded: 3 }],
    ["all, as noted before the ungraded were counted,", { passed: 0, total: 0, ungraded: 0 }],
  ])("does not count a submission where %s of a category was not graded", (_, empty) => {
    const { hidden } = submission("unique");
    expect(solvedFamilies([submission("unique", [], { hidden: { ...hidden, empty } })]).size).toBe(0);
  });

  it("does not count a submission with a visible case that was not graded", () => {
    const visible = { passed: 2, total: 2, ungraded: 1 };
    expect(solvedFamilies([submission("unique", [], { visible })]).size).toBe(0);
  });

  it("stays solved when a later try fails", () => {
    expect(solvedFamilies([submission("unique"), submission("unique", ["empty"])]).has("unique")).toBe(true);
  });
});

describe("what a student keeps missing", () => {
  it("is counted by the latest submission of each exercise, the most missed first", () => {
    const missed = missedCategories([
      submission("unique", ["duplicates", "empty"]),
      submission("unique", ["duplicates"]),
      submission("words", ["duplicates"]),
      submission("rotate", ["empty"]),
    ]);
    expect(missed).toEqual([
      { category: "duplicates", missed: 2, met: 2 },
      { category: "empty", missed: 1, met: 2 },
    ]);
  });

  it("is empty once it is mended", () => {
    expect(missedCategories([submission("unique", ["empty"]), submission("unique")])).toEqual([]);
  });
});

describe("the next exercise", () => {
  it("is the first easy one at the very beginning", () => {
    expect(suggestNext(families, [], categoriesOf)).toMatchObject({
      meta: { id: "unique" },
      difficulty: "easy",
    });
  });

  it("practises what is missed, in another family", () => {
    expect(suggestNext(families, [submission("unique", ["duplicates"])], categoriesOf)).toEqual({
      meta: families[3],
      difficulty: "easy",
      practises: ["duplicates"],
    });
  });

  it("goes on in the same topic where nothing is missed", () => {
    expect(suggestNext(families, [submission("unique")], categoriesOf)).toMatchObject({
      meta: { id: "rotate" },
      practises: [],
    });
  });

  it("takes another difficulty where none is left at the present one", () => {
    const easy = ["unique", "rotate", "words"].map((family) => submission(family));
    expect(suggestNext(families, easy, categoriesOf)).toMatchObject({
      meta: { id: "path" },
      difficulty: "medium",
    });
  });

  it("is none where all is solved", () => {
    const all = families.map(({ id }) => submission(id));
    expect(suggestNext(families, all, categoriesOf)).toBeUndefined();
  });
});
