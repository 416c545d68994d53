import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { buildPage, serve } from "../bench/build.mjs";
import { chromiumFlags } from "../scripts/chromium-flags.mjs";
import { ensureChromium } from "../scripts/ensure-chromium.mjs";
import { openProject } from "./load.mjs";
import { loadSources } from "./sources.mjs";

const help = `node training/make-mutants.mjs [--variants=4] [--mutants=16] [--only=<id>,<id>] [--out=training/out/mutants.jsonl]

Makes the gate's mutants of the families' references (operators, bounds, constants, conditions, early returns, deletions) and keeps those
that the real sandbox shows to be plausible: they pass every visible case and fail a hidden one. make-corpus.mjs takes
them as drafts by --mutants. One JSON object a line; goes on where an earlier run was stopped. No held-out variant is touched.
  --variants  of each kind of exercise, at most so many that are not held out
  --mutants   of each language's reference, at most so many are tried`;

const { values } = parseArgs({
  options: {
    variants: { type: "string", default: "4" },
    mutants: { type: "string", default: "16" },
    only: { type: "string" },
    out: { type: "string", default: "training/out/mutants.jsonl" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(help);
  process.exit(0);
}

const out = resolve(values.out);
mkdirSync(resolve(out, ".."), { recursive: true });
const done = new Set(existsSync(out) ? readFileSync(out, "utf8").trim().split("\n").map(keyOfLine) : []);
const wanted = await variantsWanted();
const executablePath = ensureChromium();
const folder = await buildPage("bench/mutants/index.html", `mutants-${process.pid}`);
const server = await serve(folder);
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
let tried = 0;
let kept = 0;
try {
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(`Error in the page: ${error.message}`));
  await page.goto(`${server.url}bench/mutants/index.html`);
  await page.waitForFunction(() => "edgecaseMutants" in globalThis);
  for (const [at, variant] of wanted.entries()) {
    if (!done.has(keyOf(variant))) await collect(page, variant);
    if (at % 20 === 19) process.stderr.write(`  ${at + 1} of ${wanted.length} exercises\n`);
  }
} finally {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
}
console.log(`${kept} of ${tried} mutants pass every visible case and fail a hidden one`);

async function collect(page, { family, difficulty, seed }) {
  const { total, plausible } = await page.evaluate(
    ([id, how]) => globalThis.edgecaseMutants.plausible(id, how),
    [family, { difficulty, seed, perLanguage: Number(values.mutants) }],
  );
  tried += total;
  kept += plausible.length;
  appendFileSync(out, `${JSON.stringify({ family, difficulty, seed, plausible })}\n`);
}

async function variantsWanted() {
  const project = await openProject();
  const { kindsOf } = await project.load("/training/corpus.ts");
  const kinds = kindsOf(await loadSources(project, values.only?.split(",")));
  await project.close();
  return kinds.flatMap(({ variants }) =>
    variants
      .filter(({ isHeldOut }) => !isHeldOut)
      .slice(0, Number(values.variants))
      .map(({ family, difficulty, seed }) => ({ family: family.meta.id, difficulty, seed })),
  );
}

function keyOf({ family, difficulty, seed }) {
  return `${family} ${difficulty} ${seed}`;
}

function keyOfLine(line) {
  return line === "" ? "" : keyOf(JSON.parse(line));
}
