import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "../fixtures/edgecase.ts";

/** Invented, in HumanEval's format. */
const problems = [1, 2, 3, 4].map((number) => ({
  task_id: `HumanEval/90${number}`,
  prompt: `def add(n):\n    """Add ${number}."""\n`,
  entry_point: "add",
  canonical_solution: `    return n + ${number}\n`,
  test: `def check(candidate):\n    assert candidate(1) == ${1 + number}\n`,
}));
const samples = problems.flatMap(({ task_id, canonical_solution: right }, index) => [
  { task_id, completion: right },
  { task_id, completion: index % 2 === 0 ? right : "    return None\n" },
]);
const lines = (records: readonly object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join("");

let folder = "";
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "edgecase-judge-e2e-"));
  await writeFile(join(folder, "problems.jsonl"), lines(problems));
  await writeFile(join(folder, "samples.jsonl"), lines(samples));
});
test.afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

function judge(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["scripts/judge.mjs", ...args], (error, stdout, stderr) =>
      resolve({ status: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

const files = () => [
  `--problems=${join(folder, "problems.jsonl")}`,
  `--samples=${join(folder, "samples.jsonl")}`,
  "--site=dist",
];
const at = (name: string) => join(folder, name);

test("the command line judges on the built site: a line for each sample, scores, and shards that make the whole", async () => {
  test.setTimeout(240_000);
  const whole = await judge(...files(), `--out=${at("whole.jsonl")}`, "--k=1,2,5");
  expect(whole.status, whole.stderr).toBe(0);
  expect(whole.stdout).toContain("8 samples of 4 tasks: 6 passed, 2 failed, 0 not graded");
  expect(whole.stdout).toContain("pass@1\t0.750000");
  expect(whole.stdout).toContain("pass@2\t1.000000");
  expect(whole.stdout).toContain("pass@5\tleft out: some task has only 2 samples, fewer than 5");
  const judged = (await readFile(at("whole.jsonl"), "utf8")).trim().split("\n");
  expect(judged.map((line): unknown => JSON.parse(line)).slice(2, 4)).toEqual([
    { task_id: "HumanEval/902", index: 0, passed: true, verdict: "passed" },
    { task_id: "HumanEval/902", index: 1, passed: false, verdict: "failed: AssertionError: " },
  ]);

  const fair = await judge(...files(), `--out=${at("fair.jsonl")}`, "--mode=fair");
  expect(fair.status, fair.stderr).toBe(0);
  expect(fair.stdout).toContain("pass@1\t0.750000");

  const shards = [1, 2].map((shard) => at(`shard-${shard}.jsonl`));
  for (const [index, out] of shards.entries()) {
    const shard = await judge(...files(), `--out=${out}`, `--shard=${index + 1}/2`);
    expect(shard.status, shard.stderr).toBe(0);
  }
  const merged = await judge("--merge", `--out=${at("merged.jsonl")}`, "--k=1,2", ...shards);
  expect(merged.stdout).toContain("pass@1\t0.750000");
  expect(await readFile(at("merged.jsonl"), "utf8")).toBe(await readFile(at("whole.jsonl"), "utf8"));
});

test("the command line names what is wrong, and does not end as if all had gone well", async () => {
  test.setTimeout(120_000);
  const wrong = await judge(...files(), `--out=${at("none.jsonl")}`, "--shard=0/2");
  expect(wrong).toMatchObject({ status: 2, stdout: "" });
  expect(wrong.stderr).toContain("--shard=0/2 is no part of a whole");

  await writeFile(at("stray.jsonl"), lines([...samples, { task_id: "HumanEval/999", completion: "" }]));
  const args = [`--problems=${at("problems.jsonl")}`, `--samples=${at("stray.jsonl")}`, "--site=dist"];
  const stray = await judge(...args, `--out=${at("stray-out.jsonl")}`);
  expect(stray.status).toBe(1);
  expect(stray.stderr).toContain("HumanEval/999 sample 0: not graded: no problem has this id");
  expect(stray.stdout).toContain("pass@1\t0.750000");
});
