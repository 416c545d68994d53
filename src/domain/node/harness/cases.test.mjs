// Run by `node --test`: one test for each case, and for each test a process of its own, so that every case meets
// fresh modules, and a program that hangs, exits or is killed takes nothing along but itself. The tests do not fail:
// they observe. What is right, the page knows.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { endOfProcess } from "./end-of-process.mjs";
import { createPrinter } from "./printer.mjs";
import { reportOf } from "./report-of.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const { cases, isQuiet, limits, slowestStartMillis } = JSON.parse(readFileSync(`${here}cases.json`, "utf8"));

const mostTimeLimits = 3;
const startMillis = await measureStart();
let timeLimitsInRow = 0;

for (const [index, { id }] of cases.entries()) {
  void test(id, async (t) => {
    const isGivenUp = timeLimitsInRow >= mostTimeLimits;
    const report = isGivenUp ? { kind: "notRun", reason: "threeTimeLimits" } : await runCase(index);
    if (!isGivenUp) timeLimitsInRow = report.kind === "timedOut" ? timeLimitsInRow + 1 : 0;
    t.diagnostic(`edgecase ${inAscii(JSON.stringify({ id, report }))}`);
  });
}

/** A process that runs no case, three times over: a Node inside of a browser starts slowly, and that is no program's fault. */
async function measureStart() {
  const began = performance.now();
  await endOfProcess({ args: [`${here}run-case.mjs`], millis: slowestStartMillis, outputBytes: 0 });
  return Math.min(slowestStartMillis, 3 * (performance.now() - began));
}

async function runCase(index) {
  const folder = `${here}work-${index}`;
  mkdirSync(`${folder}/files`, { recursive: true });
  try {
    const printer = isQuiet ? undefined : createPrinter(`[Test ${index + 1}]\n`);
    const end = await endOfProcess({
      args: [`${here}run-case.mjs`, String(index), folder],
      millis: limits.millisPerCase + startMillis,
      outputBytes: limits.outputBytes,
      hear: printer?.print,
    });
    printer?.end();
    return reportOf(`${folder}/report.json`, end, limits);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** However the text travels, and in whichever pieces. */
function inAscii(json) {
  return json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
