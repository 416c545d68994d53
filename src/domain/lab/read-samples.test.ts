import { describe, expect, it } from "vitest";
import { type ReadSample, readSamples } from "./read-samples.ts";

async function read(text: string): Promise<readonly ReadSample[]> {
  async function* chunks(): AsyncGenerator<string, void> {
    yield await Promise.resolve(text);
  }
  const found: ReadSample[] = [];
  for await (const each of readSamples(chunks())) found.push(each);
  return found;
}

const lines = (...records: readonly object[]) => records.map((record) => JSON.stringify(record)).join("\n");

describe("samples are read", () => {
  it("from lines, counted by task, each as a completion or a whole program", async () => {
    const text = lines(
      { task_id: "HumanEval/0", completion: "    return 1\n" },
      { task_id: "HumanEval/1", solution: "def f(): pass" },
      { task_id: "HumanEval/0", completion: "    return 2\n" },
      { task_id: "JavaScript/0", generation: "}" },
      { task_id: 7, completion: "def g(): pass" },
    );
    expect((await read(text)).map((each) => (each.kind === "sample" ? each.sample : each))).toEqual([
      { taskId: "HumanEval/0", index: 0, text: "    return 1\n", kind: "completion" },
      { taskId: "HumanEval/1", index: 0, text: "def f(): pass", kind: "program" },
      { taskId: "HumanEval/0", index: 1, text: "    return 2\n", kind: "completion" },
      { taskId: "JavaScript/0", index: 0, text: "}", kind: "completion" },
      { taskId: "7", index: 0, text: "def g(): pass", kind: "completion" },
    ]);
  });

  it("from EvalPlus' results", async () => {
    const results = {
      date: "",
      eval: { "Mbpp/2": [{ task_id: "Mbpp/2", solution: "a" }, { solution: "b" }] },
    };
    expect(await read(JSON.stringify(results))).toMatchObject([
      { sample: { taskId: "Mbpp/2", index: 0, text: "a", kind: "program" } },
      { sample: { taskId: "Mbpp/2", index: 1, text: "b" } },
    ]);
  });

  it("from LiveCodeBench's custom output", async () => {
    const output = [{ question_id: "abc900_a", code_list: ["print(1)", "print(2)"] }];
    expect(await read(JSON.stringify(output, null, 1))).toMatchObject([
      { sample: { taskId: "abc900_a", index: 0, text: "print(1)" } },
      { sample: { index: 1, text: "print(2)" } },
    ]);
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
      { record: { number: 3, because: "Its “completion” is no text" } },
      { record: { number: 4, because: expect.stringMatching(/^It is no JSON/) } },
    ]);
  });

  it("for a file that is none", async () => {
    expect(await read("[1, 2")).toMatchObject([{ kind: "unusable" }]);
    expect(await read("")).toEqual([]);
  });
});
