import { describe, expect, it } from "vitest";
import { type Scanned, scanFile } from "./scan-file.ts";
import { collected, inChunks } from "./testing/chunks.ts";

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const read = (text: string): Promise<readonly Scanned[]> =>
  collected(scanFile(inChunks(new TextEncoder().encode(text)), { textOf }));
const lines = (...records: readonly object[]) => records.map((record) => JSON.stringify(record)).join("\n");

describe("samples are read", () => {
  it("from lines, each as a completion or a whole program", async () => {
    const text = lines(
      { task_id: "HumanEval/0", completion: "    return 1\n" },
      { task_id: "HumanEval/1", solution: "def f(): pass" },
      { task_id: "JavaScript/0", generation: "}" },
      { task_id: 7, completion: "def g(): pass" },
    );
    expect((await read(text)).map((each) => (each.kind === "sample" ? each.sample : each))).toEqual([
      { taskId: "HumanEval/0", text: "    return 1\n", kind: "completion" },
      { taskId: "HumanEval/1", text: "def f(): pass", kind: "program" },
      { taskId: "JavaScript/0", text: "}", kind: "completion" },
      { taskId: "7", text: "def g(): pass", kind: "completion" },
    ]);
  });

  it("from an array of the same", async () => {
    const text = JSON.stringify(
      [
        { task_id: "a", solution: "x" },
        { task_id: "b", solution: "y" },
      ],
      null,
      1,
    );
    expect(await read(text)).toMatchObject([{ sample: { taskId: "a" } }, { sample: { taskId: "b" } }]);
  });

  it("with the temperature at which each was drawn, where the file says it", async () => {
    const text = lines(
      { task_id: "a", completion: "", temperature: 0.8 },
      { task_id: "a", completion: "", temperature: null },
      { task_id: "a", completion: "", temperature: "hot" },
    );
    expect(await read(text)).toMatchObject([
      { kind: "sample", sample: { taskId: "a", temperature: 0.8 } },
      { kind: "sample", sample: { taskId: "a" } },
      { record: { number: 3, because: "Its “temperature” is no number" } },
    ]);
  });

  it("from EvalPlus' results", async () => {
    const results = {
      date: "",
      eval: { "Mbpp/2": [{ task_id: "Mbpp/2", solution: "a" }, { solution: "b" }] },
    };
    expect(await read(JSON.stringify(results))).toMatchObject([
      { sample: { taskId: "Mbpp/2", text: "a", kind: "program" } },
      { sample: { taskId: "Mbpp/2", text: "b" } },
    ]);
  });

  it("from LiveCodeBench's custom output", async () => {
    const output = [{ question_id: "abc900_a", code_list: ["print(1)", "print(2)"] }];
    expect(await read(JSON.stringify(output, null, 1))).toMatchObject([
      { sample: { taskId: "abc900_a", text: "print(1)", kind: "program" } },
      { sample: { text: "print(2)" } },
    ]);
  });

  it("from CRUXEval's generations, lists of texts by task", async () => {
    const text = JSON.stringify({ sample_0: ["f(1)", "f(2)"], sample_1: [] }, null, 4);
    expect(await read(text)).toMatchObject([
      { sample: { taskId: "sample_0", text: "f(1)", kind: "program" } },
      { sample: { taskId: "sample_0", text: "f(2)" } },
    ]);
  });

  it("and lose nothing: lone surrogates, nulls in a text, a key that comes twice, of which the last counts", async () => {
    const text = String.raw`{"task_id": "a", "solution": "no", "solution": "\ud800\u0000é"}`;
    expect(await read(text)).toMatchObject([{ sample: { text: "\ud800\0é" } }]);
  });
});

describe("what is no sample is said", () => {
  it("record by record", async () => {
    const text = `${lines({ task_id: "a", completion: "x" }, { task_id: "b" }, { completion: 7, task_id: "c" })}\n{"task`;
    expect(await read(text)).toMatchObject([
      { kind: "sample" },
      {
        record: { number: 2, because: "It has no “task_id” with a “completion”, “solution” or “generation”" },
      },
      { record: { number: 3, id: "c", because: "Its “completion” is no text" } },
      { record: { number: 4, because: expect.stringMatching(/^It is no JSON/) } },
    ]);
  });

  it("where a problem stands among samples, or samples among problems", async () => {
    const problem = {
      task_id: "HumanEval/0",
      prompt: "",
      entry_point: "f",
      canonical_solution: "",
      test: "",
    };
    const sample = { task_id: "a", completion: "x" };
    expect(await read(lines(sample, problem))).toMatchObject([
      { kind: "sample" },
      { record: { because: "It is a problem of HumanEval, but the file began with a sample" } },
    ]);
    expect(await read(lines(problem, sample))).toMatchObject([
      { kind: "problem" },
      { record: { because: "It is a sample, but the file began with a problem of HumanEval" } },
    ]);
  });

  it("by name, where it is of a benchmark that is not judged here", async () => {
    const records = [
      { instance_id: "a__b-1", base_commit: "0f", patch: "" },
      { task_id: "MBJSP/2", language: "javascript", prompt: "", test: "", canonical_solution: null },
      { task_id: "Python/0", prompt: "", declaration: "", canonical_solution: "", test: "" },
      { prompt: "def f():", samples: ["    pass"] },
    ];
    const found = await read(lines(...records));
    expect(found.map((each) => (each.kind === "unusable" ? each.record.because : each))).toEqual([
      "It is of SWE-bench, which is not judged here",
      "It is of MBXP or multilingual HumanEval, which is not judged here",
      "It is of HumanEval-X in another language than JavaScript, which is not judged here",
      "Its samples name no task: give each a “task_id”",
    ]);
  });

  it("for a file that is none", async () => {
    expect(await read("[1, 2")).toMatchObject([{ kind: "unusable" }, { kind: "unusable" }]);
    expect(await read("")).toEqual([]);
  });

  it("for numbers beyond all bounds, nesting beyond 200, and texts that are no UTF-8", async () => {
    const deep = `{"task_id": "a", "solution": ${"[".repeat(300)}${"]".repeat(300)}}`;
    expect(await read(deep)).toMatchObject([
      { record: { because: expect.stringMatching(/^It is no JSON: It is nested more than 200 deep/) } },
    ]);
    const latin = { textOf: () => undefined };
    const found = await collected(scanFile(inChunks(new TextEncoder().encode("{}")), latin));
    expect(found).toEqual([{ kind: "unusable", record: { number: 1, because: "It is no text in UTF-8" } }]);
  });
});

describe("a record that could be both", () => {
  const both = {
    task_id: "HumanEval/0",
    prompt: "p",
    entry_point: "f",
    canonical_solution: "",
    test: "",
    solution: "s",
  };
  const bytes = new TextEncoder().encode(JSON.stringify(both));

  it("is a sample, unless it was chosen as a problem", async () => {
    expect(await collected(scanFile(inChunks(bytes), { textOf }))).toMatchObject([{ kind: "sample" }]);
    const preferred = { textOf, preferred: "problems" } as const;
    expect(await collected(scanFile(inChunks(bytes), preferred))).toMatchObject([{ kind: "problem" }]);
  });
});
