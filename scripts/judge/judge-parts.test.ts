import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { readArguments } from "./arguments.mjs";
import { inOrder, merged, unknownTasks, writeLines } from "./lines.mjs";
import { readSamples, sampleLines, shardOf } from "./read-samples.mjs";
import { summary } from "./summary.mjs";

const folder = mkdtempSync(join(tmpdir(), "edgecase-judge-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const line = (task: string, index: number, passed: boolean | null, more = {}) => ({
  task_id: task,
  index,
  passed,
  verdict: passed === true ? "passed" : "failed: AssertionError: ",
  ...more,
});

describe("the arguments", () => {
  const there = file("there.jsonl", "");
  const good = [`--problems=${there}`, `--samples=${there}`, `--out=${join(folder, "out.jsonl")}`];

  it("are read", () => {
    expect(readArguments([...good, "--k=10,1", "--shard=2/4"])).toMatchObject({
      kind: "judge",
      ks: [1, 10],
      shard: { index: 2, count: 4 },
      mode: "source",
    });
  });

  it.each([
    [["--k=0"], /--k=0 is no list of whole numbers from 1/],
    [["--k=1,x"], /--k=1,x/],
    [["--shard=0/2"], /--shard=0\/2 is no part of a whole: it goes from 1\/n to n\/n/],
    [["--shard=3/2"], /--shard=3\/2/],
    [["--mode=kind"], /--mode=kind is unknown/],
    [["--samples=/nowhere/s.jsonl"], /--samples: there is no file “\/nowhere\/s.jsonl”/],
    [[`--problems=${folder}`], /is a folder/],
    [["--out=/nowhere/out.jsonl"], /--out: nothing can be written into “\/nowhere”/],
    [[`--site=${folder}`], /holds no built site/],
    [["--speed=9"], /--speed/],
    [["stray.jsonl"], /“stray.jsonl” is no option/],
  ])("are refused by name where they are wrong: %j", (wrong, message) => {
    expect(() => readArguments([...good, ...wrong])).toThrow(message);
  });

  it("are missed by name", () => {
    expect(() => readArguments(good.slice(1))).toThrow("--problems=FILE is missing");
    expect(() => readArguments(["--merge", good[2] ?? ""])).toThrow("--merge needs the files");
  });
});

describe("the lines", () => {
  it("are in the order of tasks and samples, numbers as numbers", () => {
    const lines = [line("HumanEval/10", 0, true), line("HumanEval/2", 1, true), line("HumanEval/2", 0, true)];
    expect(inOrder(lines).map(({ task_id: id, index }) => `${id} ${index}`)).toEqual([
      "HumanEval/2 0",
      "HumanEval/2 1",
      "HumanEval/10 0",
    ]);
  });

  it("of all shards are those of the whole, wherever each was judged", () => {
    const whole = inOrder(
      [0, 1, 2, 3].flatMap((task) => [line(`T/${task}`, 0, true), line(`T/${task}`, 1, null)]),
    );
    const shards = [1, 0].map((rest) => ({
      path: `shard ${rest}`,
      text: writeLines(whole.filter(({ task_id: id }) => Number(id.slice(2)) % 2 === rest)),
    }));
    expect(merged(shards)).toEqual(whole);
  });

  it("of the same sample are refused twice, and so is what is no line", () => {
    const text = writeLines([line("T/1", 0, true)]);
    expect(() =>
      merged([
        { path: "a", text },
        { path: "b", text },
      ]),
    ).toThrow("b and a both have sample 0 of T/1");
    expect(() => merged([{ path: "c", text: '{"task_id": 1}' }])).toThrow("c is no output of npm run judge");
  });

  it("tell of samples that no problem has", () => {
    const samples = [
      { taskId: "T/1", index: 0 },
      { taskId: "T/9", index: 0 },
    ];
    expect(unknownTasks(samples, [line("T/1", 0, true)])).toEqual([
      { task_id: "T/9", index: 0, passed: null, verdict: "not graded: no problem has this id" },
    ]);
  });
});

describe("the samples", () => {
  it("are read as the page reads them, gzipped or not, and written so that it reads the same", async () => {
    const records = [
      { task_id: "T/1", completion: "    return 1\n" },
      { task_id: "T/1", solution: "def f(): return 1" },
      { task_id: "T/2", completion: "…" },
    ];
    const text = records.map((record) => JSON.stringify(record)).join("\n");
    const { samples: read } = await readSamples(file("samples.jsonl.gz", gzipSync(text)));
    expect(read.map(({ taskId, index, kind }) => [taskId, index, kind])).toEqual([
      ["T/1", 0, "completion"],
      ["T/1", 1, "program"],
      ["T/2", 0, "completion"],
    ]);
    expect(await readSamples(file("again.jsonl", sampleLines(read)))).toEqual({
      samples: read,
      unusable: [],
    });
    const wide = Buffer.from(`\uFEFF${text}`, "utf16le");
    expect(await readSamples(file("utf-16.jsonl", wide))).toMatchObject({ samples: read });
  });

  it("are refused where there are none", async () => {
    await expect(readSamples(file("problems.json", '{"task_id": "T/1"}'))).rejects.toThrow(
      "holds no samples",
    );
  });

  it("that cannot be used are told of by one shard each", async () => {
    const lines = ['{"task_id": "T/1", "completion": "1"}', '{"task_id": "T/2", "completion": 2}', "{"];
    const read = await readSamples(file("partly.jsonl", lines.join("\n")));
    const told = await Promise.all([1, 2, 3].map((index) => shardOf(read, { index, count: 3 })));
    expect(told.flatMap(({ unusable }) => unusable)).toHaveLength(2);
    expect(told.flatMap(({ unusable }) => unusable)).toEqual(expect.arrayContaining(read.unusable));
    expect(told.flatMap(({ samples }) => samples)).toEqual(read.samples);
  });
});

describe("the summary", () => {
  it("has pass@k of both sets of tests, and leaves out a k that is larger than some task's samples", async () => {
    const lines = [
      line("T/1", 0, true, { base: "passed" }),
      line("T/1", 1, false, { base: "passed" }),
      line("T/2", 0, false, { base: "failed" }),
      line("T/2", 1, false, { base: "failed" }),
    ];
    expect(await summary(lines, [1, 2, 3])).toEqual([
      "4 samples of 2 tasks: 1 passed, 3 failed, 0 not graded",
      "pass@1 base\t0.500000",
      "pass@1 plus\t0.250000",
      "pass@2 base\t0.500000",
      "pass@2 plus\t0.500000",
      "pass@3 base\tleft out: some task has only 2 samples, fewer than 3",
      "pass@3 plus\tleft out: some task has only 2 samples, fewer than 3",
    ]);
  });

  it("leaves out samples that no problem has, and prints no score where a problem has no sample", async () => {
    const lines = [line("T/1", 0, true), ...unknownTasks([{ taskId: "T/9", index: 0 }], [])];
    expect(await summary(lines, [1])).toContain("pass@1\t1.000000");
    expect(await summary(lines, [1], 3)).toContain(
      "pass@1\tno score: 3 problems have no sample; --partial leaves them out",
    );
  });

  it("prints no score where a sample was not graded", async () => {
    expect(await summary([line("T/1", 0, null)], [1])).toContain(
      "pass@1\tno score: 1 tasks (such as T/1) have a sample that was not graded",
    );
  });
});
