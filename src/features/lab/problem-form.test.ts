import { describe, expect, it } from "vitest";
import type { ProblemEntry } from "../../domain/lab/scan-file.ts";
import { datesOf, describeChosen, describeFound, describeNext } from "./import-words.ts";
import { emptyForm, readForm } from "./problem-form.ts";

const entry = (id: string, date?: string): ProblemEntry => ({
  id,
  number: 1,
  format: "liveCodeBench",
  span: { from: 0, to: 2_500_000 },
  ...(date !== undefined && { date }),
});
const entries = [entry("900_A. Sum, quickly", "2024-02-01"), entry("b", "2024-01-31"), entry("c")];

describe("the form that chooses problems", () => {
  it("takes all as it stands", () => {
    expect(readForm(emptyForm, entries)).toEqual({
      kind: "choice",
      choice: { ids: [], onlySampled: false, take: { kind: "all" } },
    });
  });

  it("takes ids one a line, whatever they hold", () => {
    expect(readForm({ ...emptyForm, ids: " 900_A. Sum, quickly \r\n\nb\n" }, entries)).toMatchObject({
      choice: { ids: ["900_A. Sum, quickly", "b"] },
    });
  });

  it.each([
    [{ take: "first", count: "0" }, "How many: a whole number from 1."],
    [{ take: "first", count: "1.5" }, "How many: a whole number from 1."],
    [{ take: "random", count: "" }, "How many: a whole number from 1."],
    [{ take: "random", seed: "-1" }, "The seed: a whole number from 0 to 4294967295."],
    [{ take: "random", seed: "4294967296" }, "The seed: a whole number from 0 to 4294967295."],
    [{ from: "2024-02-01", to: "2024-01-01" }, "The first day is after the last."],
    [{ ids: "b\nnowhere" }, "No problem has the id nowhere."],
  ] as const)("says what is wrong with %j", (typed, message) => {
    expect(readForm({ ...emptyForm, ...typed }, entries)).toEqual({ kind: "mistake", message });
  });
});

describe("words of the import", () => {
  it("count what is chosen, and say how large it is", () => {
    expect(describeChosen(entries.slice(0, 2), entries)).toBe("2 of 3 problems, 5.0 MB");
    expect(describeChosen([], entries)).toBe("No problem is left.");
    expect(datesOf(entries)).toEqual(["2024-01-31", "2024-02-01"]);
    expect(datesOf([entry("c")])).toBeUndefined();
  });

  it("say what comes next, while something is missing", () => {
    const one = { fileName: "f", unusable: [] };
    const state = { problems: undefined, samples: undefined, reading: undefined, plan: undefined };
    const problems = { ...one, items: [problem] };
    const samples = { ...one, items: [{ taskId: "a", index: 0, text: "", kind: "program" }] } as const;
    expect(describeNext(state)).toMatch(/^You can also drop files or folders here/);
    expect(describeNext({ ...state, problems })).toMatch(/^Next, choose the samples/);
    expect(describeNext({ ...state, samples })).toMatch(/^Next, choose the problems/);
    expect(describeNext({ ...state, problems, samples })).toBe("");
    const from = {
      files: [],
      choice: { ids: [], onlySampled: false, take: { kind: "all" } },
      waits: true,
    } as const;
    const waiting = { ...one, items: [], from };
    expect(describeFound(waiting)).toBe("0 problems in “f”, none of them read yet");
    expect(describeFound(problems)).toBe("1 problem of MBPP from “f”");
    expect(describeNext({ ...state, problems: waiting })).toMatch(/^These problems are many/);
  });
});

const problem = {
  id: "a",
  format: "mbpp",
  language: "python",
  title: "a",
  statement: "",
  prompt: "",
  tests: { kind: "asserts", before: "", after: "" },
} as const;
