import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { benchmarks } from "./conformance/data.mjs";
import { explanationOf } from "./conformance/explained.mjs";
import { conformanceSets } from "./conformance/sets.mjs";
import { openLab } from "./lab-page.mjs";

const help = `npm run conformance -- --data=DIR [--only=TEXT] [--site=DIR]

Judges canonical solutions and published samples of real benchmarks with the page's own lab, as their source does, and
holds the verdicts against native and published ones. Prints a table; ends with 1 where something disagrees without an
explanation that is known (scripts/conformance/explained.mjs).
  --data  the folder with the benchmarks (docs/conformance.md says what is where)
  --only  the sets whose name holds this text; may come several times; default: all
  --site  a folder with the built site; default: it is built first`;

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    only: { type: "string", multiple: true, default: [""] },
    site: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
if (values.help || !values.data) {
  console.log(help);
  process.exit(values.help ? 0 : 2);
}

const data = benchmarks(values.data);
const sets = Object.entries(conformanceSets(data)).filter(([name]) =>
  values.only.some((text) => name.includes(text)),
);
if (sets.length === 0) {
  console.error(`No set has “${values.only.join("” or “")}” in its name. There are:`);
  for (const name of Object.keys(conformanceSets(data))) console.error(`  ${name}`);
  process.exit(2);
}

const folder = await mkdtemp(join(tmpdir(), "edgecase-conformance-"));
const rows = [];
const lab = await openLab((line) => console.error(`  ${line.split("\n")[0]}`), { site: values.site });
try {
  console.log("| set | samples | as native | as published | not graded | unexplained | time |");
  console.log("| --- | --- | --- | --- | --- | --- | --- |");
  for (const [name, set] of sets) {
    rows.push(await run(name, set));
    printRow(rows.at(-1));
  }
} finally {
  await lab.close();
  await rm(folder, { recursive: true, force: true });
}
if (rows.some(({ differ }) => differ.some(({ why }) => why === undefined))) process.exitCode = 1;

async function run(name, { problems, samples, native, published, field = "passed" }) {
  console.error(name);
  const path = join(folder, "samples.jsonl");
  await writeFile(path, (await samples()).map((each) => `${JSON.stringify(each)}\n`).join(""));
  await lab.reset();
  await lab.take("problems", data.path(problems));
  await lab.take("samples", path);
  const time = await lab.judge();
  const lines = (await lab.verdicts()).split("\n").filter(Boolean);
  const judged = await Promise.all(lines.map((line) => compared(JSON.parse(line))));
  const known = (key) => judged.filter((each) => each[key] !== undefined && each.ours !== null);
  const agree = (key) => known(key).filter((each) => each[key] === each.ours).length;
  return {
    name,
    total: judged.length,
    native: native && `${agree("native")} of ${known("native").length}`,
    published: published && `${agree("published")} of ${known("published").length}`,
    ungraded: judged.filter(({ ours }) => ours === null).map((each) => explained(name, each)),
    differ: judged
      .filter(({ ours }) => ours !== null)
      .filter((each) =>
        [each.native, each.published].some((said) => said !== undefined && said !== each.ours),
      )
      .map((each) => explained(name, each)),
    time: time.replace(/^Judged in |\.$/g, ""),
  };

  async function compared(line) {
    const ours = field === "passed" ? line.passed : ({ passed: true, failed: false }[line[field]] ?? null);
    return { ...line, ours, native: await native?.(line), published: await published?.(line) };
  }
}

function explained(name, line) {
  return { ...line, why: explanationOf(name, line) };
}

/** Each as soon as it is known: whoever ends the run early keeps what it has found. */
function printRow({ name, total, native, published, ungraded, differ, time }) {
  const open = differ.filter(({ why }) => why === undefined).length;
  const cells = [name, total, native ?? "–", published ?? "–", ungraded.length, open, time];
  console.log(`| ${cells.join(" | ")} |`);
  for (const line of [...differ, ...ungraded]) console.error(`- ${name}: ${described(line)}`);
}

function described({ task_id: task, index, verdict, native, published, why }) {
  const said = [
    native !== undefined && `natively ${native ? "passed" : "failed"}`,
    published !== undefined && `published as ${published ? "passed" : "failed"}`,
  ].filter(Boolean);
  const first = verdict.split("\n")[0];
  return `${task} sample ${index + 1}: ${first}; ${said.join(", ")}${why === undefined ? "" : `. ${why}`}`;
}
