import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { openProject } from "../training/load.mjs";

const help = `npm run fuzz -- [--inputs=20000] [--seed=1] [--only=<part of a name>] [--from=0]

Gives every parser of something from outside its known hard inputs and as many damaged ones: values or clear errors,
and at most 1 s and 50 MB for an input of 100 KB. Prints a table and fails where a parser does.
  --inputs  damaged inputs for each parser
  --seed    other inputs
  --only    parsers whose names have this in them
  --from    the first damaged input: with --inputs=1 the one that a fault names`;

const { values } = parseArgs({
  options: {
    inputs: { type: "string", default: "20000" },
    seed: { type: "string", default: "1" },
    only: { type: "string", default: "" },
    from: { type: "string", default: "0" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(help);
  process.exit(0);
}

// Garbage stays where it can be counted for as long as one input takes.
for (const flag of ["--expose-gc", "--min-semi-space-size=96", "--max-semi-space-size=96"])
  setFlagsFromString(flag);
const gc = runInNewContext("gc");

const project = await openProject();
const { targets } = await project.load("/fuzz/targets.ts");
const { runTarget } = await project.load("/fuzz/run-target.ts");
const meter = {
  millis: () => performance.now(),
  heapBytes() {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  },
  collect: () => gc(),
};

const reports = [];
for (const target of targets.filter(({ name }) => name.includes(values.only))) {
  gc();
  const began = performance.now();
  const effort = {
    inputs: Number(values.inputs),
    seed: Number(values.seed),
    from: Number(values.from),
    meter,
  };
  const report = await runTarget(target, effort);
  console.log(
    `${report.faults.length === 0 ? "holds" : "FAILS"}  ${target.name}  (${((performance.now() - began) / 1000).toFixed(1)} s)`,
  );
  console.log(`       slowest: ${report.slowest}, ${report.slowestMillis.toFixed(0)} ms`);
  for (const fault of report.faults) console.log(`       ${fault}`);
  reports.push(report);
}
await project.close();

const rows = reports.map((report) => [
  report.name,
  report.inputs.toLocaleString("en"),
  report.values.toLocaleString("en"),
  report.errors.toLocaleString("en"),
  report.slowestMillis.toFixed(1),
  (report.mostBytes / 2 ** 20).toFixed(1),
  report.faults.length === 0 ? "holds" : "FAILS",
]);
const cells = [["parser", "inputs", "values", "errors", "slowest, ms", "most, MB", ""], ...rows];
const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)));
const [head, ...body] = cells.map(
  (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`,
);
console.log(`\n${[head, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...body].join("\n")}`);
if (reports.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
