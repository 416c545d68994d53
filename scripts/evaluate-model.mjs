import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { buildPage, serve } from "../bench/build.mjs";
import { chromiumFlags } from "./chromium-flags.mjs";
import { openTokenizer } from "../training/library-tokenizer.mjs";
import { ensureChromium } from "./ensure-chromium.mjs";

const help = `npm run evaluate:model -- [--model=<folder under public/models>] [--quick] [--out=<jsonl>]

Puts the examination to the built-in model as the page runs it (its worker, WebAssembly) and judges every program in the
real sandbox, visible and hidden cases. Prints the tables of the model card. About half an hour on two cores.
  --quick    every seventh question only
  --only     one part: parameters, wordings, samples or drafts
  --answers  judge these answers (training/generate.py, decoded by --questions' tokenizer folder) instead of asking the model
  --out      one JSON line for each program`;

const { values } = parseArgs({
  options: {
    model: { type: "string" },
    quick: { type: "boolean", default: false },
    only: { type: "string" },
    answers: { type: "string" },
    tokenizer: { type: "string" },
    out: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(help);
  process.exit(0);
}

const root = resolve(import.meta.dirname, "..");
const maxNewTokens = 640;
const samplesPerQuestion = 10;
const draftsPerQuestion = 6;
const temperature = 0.8;

const questions = await makeQuestions();
const executablePath = ensureChromium();
const folder = await buildPage("bench/evaluate/index.html", `evaluate-${process.pid}`);
await cp(resolve(root, "public/models"), resolve(folder, "models"), { recursive: true });
const server = await serve(folder);
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
const rows = [];
try {
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(`Error in the page: ${error.message}`));
  await page.goto(`${server.url}bench/evaluate/index.html`);
  await page.waitForFunction(() => "edgecaseEvaluate" in globalThis);
  if (values.answers === undefined) await examine(page);
  else await judgeAnswers(page);
} finally {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
}
if (values.out) await writeFile(values.out, `${rows.map((row) => JSON.stringify(row)).join("\n")}\n`);
printTables();

/** By the training side's own tool, in a process of its own. */
async function makeQuestions() {
  const place = await mkdtemp(join(tmpdir(), "edgecase-questions-"));
  const file = join(place, "questions.jsonl");
  const { status } = spawnSync(
    process.execPath,
    [resolve(root, "training/make-examination.mjs"), `--out=${file}`],
    {
      stdio: ["ignore", "ignore", "inherit"],
      cwd: root,
    },
  );
  if (status !== 0) throw new Error("The questions could not be made: see above");
  const lines = (await readFile(file, "utf8")).trim().split("\n");
  await rm(place, { recursive: true });
  return lines.map((line) => JSON.parse(line)).filter((_, at) => !values.quick || at % 7 === 0);
}

async function examine(page) {
  const modelId = values.model ?? (await builtInModel());
  console.log(`Model ${modelId}, ${questions.length} questions`);
  // Of each kind of exercise and language the first: ten samples for all would take hours.
  const firstOfKind = new Map();
  for (const each of questions.filter(({ set }) => set === "parameters")) {
    const key = `${each.family} ${each.difficulty} ${each.language}`;
    if (!firstOfKind.has(key)) firstOfKind.set(key, each);
  }
  const some = [...firstOfKind.values()];
  const greedy = { modelId, samples: 1, temperature: 0, seed: 1, isDraft: false, maxNewTokens };
  const parts = [
    { part: "parameters", asked: questions.filter(({ set }) => set === "parameters"), effort: greedy },
    { part: "wordings", asked: questions.filter(({ set }) => set === "wordings"), effort: greedy },
    { part: "samples", asked: some, effort: { ...greedy, samples: samplesPerQuestion, temperature } },
    {
      part: "drafts",
      asked: some,
      effort: { ...greedy, samples: draftsPerQuestion, temperature, isDraft: true },
    },
  ];
  for (const each of parts)
    if (values.only === undefined || values.only === each.part) await examinePart(page, each);
}

/** The next answer is written while the last one is judged. */
async function examinePart(page, { part, asked, effort }) {
  const began = Date.now();
  let judging = Promise.resolve();
  for (const [at, question] of asked.entries()) {
    const texts = await page.evaluate(([q, e]) => globalThis.edgecaseEvaluate.ask(q, e), [question, effort]);
    await judging;
    judging = judgeAll(page, { part, question, texts });
    if (at % 25 === 24)
      progress(`${part}: ${at + 1} of ${asked.length}, ${((Date.now() - began) / 1000).toFixed(0)} s`);
  }
  await judging;
}

async function builtInModel() {
  const text = await readFile(resolve(root, "src/domain/built-in-model.ts"), "utf8");
  const id = /id: "([\w-]+)"/.exec(text)?.[1];
  if (id === undefined) throw new Error("src/domain/built-in-model.ts names no model");
  return id;
}

async function judgeAnswers(page) {
  const tokenizer = openTokenizer(values.tokenizer);
  const byId = new Map(questions.map((question) => [question.id, question]));
  for (const line of (await readFile(values.answers, "utf8")).trim().split("\n")) {
    const { id, answers, part } = JSON.parse(line);
    const question = byId.get(id);
    if (question === undefined) continue;
    const texts = answers.map((tokens) => tokenizer.decode(tokens));
    await judgeAll(page, { part: part ?? (answers.length > 1 ? "samples" : question.set), question, texts });
    if (rows.length % 100 === 0) progress(`${rows.length} judged`);
  }
}

async function judgeAll(page, { part, question, texts }) {
  for (const text of texts) {
    const program = programOf(question.prefix + text);
    const judgement = await page.evaluate(
      ([q, p]) => globalThis.edgecaseEvaluate.judge(q, p),
      [question, program],
    );
    const { id, family, difficulty, language } = question;
    rows.push({ part, id, family, difficulty, language, program, ...judgement });
  }
}

/** As the page does it: what stands in the fence that the prefix opened. */
function programOf(answer) {
  const [, inside = ""] = /^```\w+\n([^]*)$/.exec(answer) ?? [];
  return `${inside.replace(/\n```[^]*$/, "")}\n`;
}

function progress(text) {
  process.stderr.write(`  ${text}\n`);
}

function printTables() {
  const languages = ["python", "javascript"];
  const share = (part, language, passes) => {
    const own = rows.filter((row) => row.part === part && row.language === language);
    const count = own.filter(passes).length;
    return own.length === 0
      ? "–"
      : `${count} of ${own.length} (${((100 * count) / own.length).toFixed(1)} %)`;
  };
  const passed = ({ visible, hidden }) => visible && hidden;
  const lines = [
    ["greedy, held-out parameters and names", "parameters", passed],
    ["greedy, held-out wordings", "wordings", passed],
    [`single samples at T = ${temperature}`, "samples", passed],
    [
      "drafts that pass the visible cases and fail a hidden one",
      "drafts",
      ({ visible, hidden }) => visible && !hidden,
    ],
  ].map(
    ([title, part, passes]) =>
      `| ${[title, ...languages.map((language) => share(part, language, passes))].join(" | ")} |`,
  );
  console.log(`\n| what | Python | JavaScript |\n| --- | --- | --- |\n${lines.join("\n")}`);
  console.log(
    `| pass@${samplesPerQuestion} at T = ${temperature} | ${languages.map(passAtAll).join(" | ")} |`,
  );
  const failing = new Map();
  for (const row of rows) {
    const kind = `${row.part} ${row.family} ${row.difficulty}`;
    if (row.part !== "drafts" && !passed(row)) failing.set(kind, (failing.get(kind) ?? 0) + 1);
  }
  console.log("\nMost failures:");
  for (const [kind, count] of [...failing].toSorted((a, b) => b[1] - a[1]).slice(0, 25))
    console.log(`  ${String(count).padStart(3)}  ${kind}`);
}

/** Of the questions with several samples, those with one that passes. */
function passAtAll(language) {
  const own = rows.filter((row) => row.part === "samples" && row.language === language);
  const ids = new Set(own.map(({ id }) => id));
  const solved = new Set(own.filter(({ visible, hidden }) => visible && hidden).map(({ id }) => id));
  return ids.size === 0
    ? "–"
    : `${solved.size} of ${ids.size} (${((100 * solved.size) / ids.size).toFixed(1)} %)`;
}
