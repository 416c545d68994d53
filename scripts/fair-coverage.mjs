import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runInNewContext } from "node:vm";
import { gunzipSync } from "node:zlib";
import { runnerImport } from "vite";

const help = `npm run fair-coverage -- --data=DIR

Takes the tests of real benchmarks apart as fair mode does, in native Python and in Node, and prints as Markdown how many
problems that is possible for, and the reasons where it is not. It does not run the source's own solutions on the cases,
which the page does as well.
  --data  the folder with the benchmarks (docs/conformance.md says what is where)`;

const { values } = parseArgs({ options: { data: { type: "string" }, help: { type: "boolean" } } });
if (values.help || !values.data) {
  console.log(help);
  process.exit(values.help ? 0 : 2);
}

const files = {
  HumanEval: "humaneval/HumanEval.jsonl.gz",
  "HumanEval+ Mini": "humanevalplus/HumanEvalPlus-Mini.jsonl.gz",
  MBPP: "mbpp/mbpp.jsonl.gz",
  "MBPP sanitized": "mbpp/sanitized-mbpp.json.gz",
  "MBPP+": "mbppplus/MbppPlus-even.jsonl.gz",
  "HumanEval-X JavaScript": "humaneval-x/humaneval_js.jsonl.gz",
  "MultiPL-E JavaScript": "multipl-e/humaneval-js.jsonl.gz",
  CRUXEval: "cruxeval/cruxeval.jsonl.gz",
  QuixBugs: "quixbugs/quixbugs.jsonl.gz",
  "Exercism canonical data": "exercism-spec/canonical-data.jsonl.gz",
};

const load = async (path) =>
  (await runnerImport(join(import.meta.dirname, "..", path), { configFile: false, logLevel: "error" }))
    .module;
const { readProblems } = await load("src/domain/lab/read-problems.ts");
const { planConversion } = await load("src/domain/lab/fair/plan-conversion.ts");

const rows = [];
for (const [name, file] of Object.entries(files)) {
  if (!existsSync(join(values.data, file))) continue;
  console.error(name);
  rows.push({ name, problems: await convertAll(join(values.data, file)) });
}
print(rows);

async function convertAll(path) {
  const bytes = gunzipSync(readFileSync(path));
  const plans = [];
  const helpers = {
    textOf: (part) => new TextDecoder().decode(part),
    readPickledText: () => Promise.reject(new Error("not asked for")),
  };
  for await (const read of readProblems(recordsIn(bytes.toString()), helpers))
    if (read.kind === "problem") plans.push({ id: read.problem.id, plan: planConversion(read.problem) });
  return answersOf(plans);
}

async function* recordsIn(text) {
  const lines = text.startsWith("[")
    ? JSON.parse(text).map((record) => JSON.stringify(record))
    : text.split("\n").filter((line) => line.trim() !== "");
  for (const [at, line] of lines.entries())
    yield { number: at + 1, id: "", bytes: new TextEncoder().encode(line) };
}

/** All Python jobs in one process, each in a namespace of its own; JavaScript's each in a context. */
function answersOf(plans) {
  const jobs = plans.filter(({ plan }) => plan.kind === "run" && plan.engine === "pyodide");
  const python = new Map(jobs.length === 0 ? [] : runPython(jobs).map((answer, at) => [jobs[at].id, answer]));
  return plans.map(({ id, plan }) => {
    if (plan.kind === "done") return { id, ...ofConversion(plan.conversion) };
    return { id, ...(python.get(id) ?? runJavascript(plan)) };
  });
}

function ofConversion(conversion) {
  return conversion.kind === "impossible"
    ? { impossible: conversion.because, cases: 0, leftOut: [] }
    : { cases: conversion.cases.length, leftOut: [] };
}

function runPython(jobs) {
  const runner = `
import json, sys
for job in json.load(sys.stdin):
    found = {"cases": 0, "leftOut": []}
    try:
        namespace = {"__name__": "convert"}
        exec(job["source"], namespace)
        for index in range(job["cases"]):
            answer = namespace["convert"](index)
            if "impossible" in answer: found["impossible"] = answer["impossible"]
            elif "cases" in answer:
                found["cases"] += len(answer["cases"])
                found["leftOut"] += [each[1] for each in answer["leftOut"]]
            elif "leftOut" in answer: found["leftOut"].append(answer["leftOut"])
            else: found["cases"] += 1
    except Exception as error:
        found["impossible"] = f"the source's own solution does not run: {type(error).__name__}: {error}"
    if found["cases"] == 0 and "impossible" not in found: found["impossible"] = (found["leftOut"] or ["it has no tests"])[0]
    print(json.dumps(found), file=sys.__stdout__)
`;
  const input = JSON.stringify(jobs.map(({ plan }) => ({ source: plan.source, cases: plan.cases })));
  const { stdout, stderr, status } = spawnSync("python3", ["-c", runner], { input, maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(String(stderr).slice(-2000));
  const lines = String(stdout).split("\n");
  return lines.filter((line) => line.startsWith('{"cases"')).map((line) => JSON.parse(line));
}

function runJavascript({ source }) {
  const answer = runInNewContext(`${source};\nconvert(0)`, { structuredClone }, { timeout: 20_000 });
  if (answer.impossible !== undefined) return { impossible: answer.impossible, cases: 0, leftOut: [] };
  return { cases: answer.cases.length, leftOut: answer.leftOut.map(([, because]) => because) };
}

function print(sets) {
  console.log("| set | problems | wholly | partly | not | cases |\n| --- | --- | --- | --- | --- | --- |");
  for (const { name, problems } of sets) {
    const not = problems.filter(({ impossible }) => impossible !== undefined);
    const partly = problems.filter((each) => each.impossible === undefined && each.leftOut.length > 0);
    const cases = problems.reduce((sum, each) => sum + each.cases, 0);
    console.log(
      `| ${name} | ${problems.length} | ${problems.length - not.length - partly.length} | ${partly.length} | ${not.length} | ${cases.toLocaleString("en")} |`,
    );
  }
  console.log("");
  for (const { name, problems } of sets)
    for (const { id, impossible, leftOut } of problems) {
      if (impossible !== undefined) console.log(`- ${name}, ${id}: not, since ${impossible}`);
      else if (leftOut.length > 0)
        console.log(`- ${name}, ${id}: ${leftOut.length} left out, since ${leftOut[0]}`);
    }
}
