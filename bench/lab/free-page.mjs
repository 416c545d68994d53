import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLab } from "../../scripts/lab-page.mjs";

const what = "10,000 samples × 3 cases: longest task on the page's thread";
const mostMillis = 100;
/** By then Python is there: its files are large, and to hand them to the sandbox takes a moment of its own. */
const loadedMillis = 5000;
const judgedMillis = 30_000;

/** Reads ten thousand samples in one page and judges for a while; how long each part kept the page from anything else. */
export async function measureFreePage({ site }) {
  const folder = await mkdtemp(join(tmpdir(), "edgecase-bench-"));
  const lab = await openLab(() => {}, { site });
  try {
    await writeFile(join(folder, "problems.jsonl"), lines(problems()));
    await writeFile(join(folder, "samples.jsonl"), lines(samples()));
    await lab.longTasks();
    await lab.take("problems", join(folder, "problems.jsonl"));
    await lab.take("samples", join(folder, "samples.jsonl"));
    await lab.setMode("source");
    const reading = await lab.longTasks();
    const [loading, judging] = await lab.judgeFor([loadedMillis, judgedMillis]);
    return [row({ reading, judging }, loading)];
  } finally {
    await lab.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A hundred, in HumanEval+'s format, with 1 weak and 2 strict inputs. */
function problems() {
  return Array.from({ length: 100 }, (_, number) => ({
    task_id: `HumanEval/${900 + number}`,
    prompt: "def total(numbers):\n",
    entry_point: "total",
    canonical_solution: `    return sum(numbers) + ${number}\n`,
    base_input: [[[1, 2]]],
    plus_input: [[[]], [[3]]],
    atol: 0,
    contract: "",
  }));
}

/** A hundred of each problem; half of them are wrong. */
function samples() {
  return Array.from({ length: 10_000 }, (_, at) => ({
    task_id: `HumanEval/${900 + (at % 100)}`,
    completion: `    return sum(numbers) + ${(at % 100) + (at % 2)}\n`,
  }));
}

const lines = (records) => records.map((record) => `${JSON.stringify(record)}\n`).join("");

function row(parts, loading) {
  const shown = Object.entries(parts).map(([name, tasks]) => `${name} ${longest(tasks)}`);
  return {
    what,
    measured: `${shown.join(", ")} (its first ${judgedMillis / 1000} s); while Python loads ${longest(loading)}`,
    target: `≤ ${mostMillis} ms`,
    met: Object.values(parts).every((tasks) => Math.max(0, ...tasks) <= mostMillis),
  };
}

const longest = (tasks) => (tasks.length === 0 ? "< 50 ms" : `${Math.max(...tasks).toFixed(0)} ms`);
