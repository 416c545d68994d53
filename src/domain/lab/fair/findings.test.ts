import { expect, it } from "vitest";
import { type BothVerdicts, whyTheyDiffer } from "./findings.ts";

const passedThere: BothVerdicts = {
  program: "def f(): return 1",
  source: "passed",
  sourceBecause: "passed",
  fair: "failed",
  fairKind: "wrongAnswer",
  leftOut: 0,
};
const passedHere: BothVerdicts = { ...passedThere, source: "failed", fair: "passed", fairKind: "passed" };

it.each([
  [
    { opaqueType: "E", program: "class E:\n  def __eq__(s, o): return True" },
    /says itself what it is equal to/,
  ],
  [{ opaqueType: "Fraction" }, /of type Fraction, which is no data/],
  [{ program: "import os\nos._exit(0)" }, /ends the process/],
  [{ thrownType: "SystemExit" }, /ends the process/],
  [{ program: "import builtins" }, /reaches for what stands around it/],
  [{ fairKind: "timeLimit" }, /ran out of it here/],
  [{ thrownType: "IndexError" }, /raises IndexError here/],
  [{}, /cannot be said/],
])("says of a sample that only the source passes: %j", (more, why) => {
  expect(whyTheyDiffer({ ...passedThere, ...more })).toMatch(why);
});

it.each([
  [{ sourceBecause: "failed: it printed “1”" }, /prints something/],
  [{ sourceBecause: "failed: SystemExit: 0" }, /ends itself/],
  [{ sourceBecause: "timed out" }, /limit of its own/],
  [
    { sourceBecause: "failed: AssertionError: wrong answer", program: "for l in sys.stdin: pass" },
    /standard input/,
  ],
  [{ leftOut: 2 }, /2 tests of the source/],
  [{ sourceBecause: "failed: AssertionError: " }, /last digits/],
])("says of a sample that only fair mode passes: %j", (more, why) => {
  expect(whyTheyDiffer({ ...passedHere, ...more })).toMatch(why);
});

it("finds nothing where both agree, or one has no verdict", () => {
  expect(whyTheyDiffer({ ...passedThere, fair: "passed" })).toBeUndefined();
  expect(whyTheyDiffer({ ...passedThere, fair: "notGraded" })).toBeUndefined();
  expect(whyTheyDiffer({ ...passedThere, source: "notGraded" })).toBeUndefined();
});
