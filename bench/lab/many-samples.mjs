import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { platform, tmpdir } from "node:os";
import { join } from "node:path";
import { openLab } from "../../scripts/lab-page.mjs";
import { memoryOf, renderers } from "./renderer-memory.mjs";

const what = "memory of page and workers after 250, 500 and 1,000 samples × 20 cases";
const counts = [250, 500, 1000];
const mostBytes = 1.2e9;
/** What one measurement differs from the next: between 500 and 1,000 samples it may grow by no more. */
const noiseBytes = 100e6;

/** Judges a thousand samples in one page, and looks at its memory on the way. */
export async function measureManySamples({ site }) {
  if (platform() !== "linux") return [{ what, measured: "measured on Linux only", target: "" }];
  const folder = await mkdtemp(join(tmpdir(), "edgecase-bench-"));
  const before = new Set(renderers());
  const ours = () => renderers().filter((id) => !before.has(id));
  const seen = [];
  let peak = 0;
  const look = (line) => {
    const bytes = memoryOf(ours());
    peak = Math.max(peak, bytes);
    const done = Number((/^([\d,]+) of/.exec(line)?.[1] ?? "0").replaceAll(",", ""));
    if (done >= (counts[seen.length] ?? Infinity)) seen.push(bytes);
  };
  const lab = await openLab(look, { site });
  try {
    await writeFile(join(folder, "problems.jsonl"), lines(problems()));
    await writeFile(join(folder, "samples.jsonl"), lines(samples()));
    await lab.take("problems", join(folder, "problems.jsonl"));
    await lab.take("samples", join(folder, "samples.jsonl"));
    await lab.setMode("source");
    const said = await lab.judge();
    look("1,000 of 1,000");
    return [row(seen, peak, said)];
  } finally {
    await lab.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Ten, in HumanEval+'s format, with 4 weak and 16 strict inputs. */
function problems() {
  return Array.from({ length: 10 }, (_, number) => ({
    task_id: `HumanEval/${900 + number}`,
    prompt: "def total(numbers):\n",
    entry_point: "total",
    canonical_solution: `    return sum(numbers) + ${number}\n`,
    base_input: inputs(4),
    plus_input: inputs(16),
    atol: 0,
    contract: "",
  }));
}

const inputs = (count) => Array.from({ length: count }, (_, at) => [[...Array(50 * at).keys()]]);

/** A hundred of each problem; some make much garbage. */
function samples() {
  return Array.from({ length: 1000 }, (_, at) => ({
    task_id: `HumanEval/${900 + (at % 10)}`,
    completion: `    kept = [list(range(1000)) for _ in range(${at % 20})]\n    return sum(numbers) + ${at % 10}\n`,
  }));
}

const lines = (records) => records.map((record) => `${JSON.stringify(record)}\n`).join("");

function row(seen, peak, said) {
  const shown = seen.map((bytes) => `${(bytes / 1e6).toFixed(0)} MB`).join(", ");
  const [, half = 0, all = 0] = seen;
  return {
    what,
    measured: `${shown}; at most ${(peak / 1e6).toFixed(0)} MB (${said.toLowerCase().replace(/\.$/, "")})`,
    target: "≤ 1.2 GB, no growth",
    met: peak <= mostBytes && all - half <= noiseBytes,
  };
}
