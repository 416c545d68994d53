import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { buildPage, serve } from "../bench/build.mjs";
import { openTokenizer } from "../training/library-tokenizer.mjs";
import { openNodeModel } from "../training/node-model.mjs";
import { chromiumFlags, softwareWebGpuFlags } from "./chromium-flags.mjs";
import { ensureChromium } from "./ensure-chromium.mjs";

const help = `npm run parity -- [--model=<folder>] [--every=34] [--devices=wasm,webgpu]

Holds the greedy answers that the page's worker writes, on WebAssembly and on WebGPU (Chromium's adapter in software), against
the same model in Node, token for token. training/check-parity.mjs holds Node against PyTorch.
  --model    default: public/models/edgecase-v1
  --every    each so many questions of the examination is put
  --devices  on WebGPU in software an answer takes a minute`;

const { values } = parseArgs({
  options: {
    model: { type: "string", default: "public/models/edgecase-v1" },
    every: { type: "string", default: "34" },
    devices: { type: "string", default: "wasm,webgpu" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(help);
  process.exit(0);
}

const root = resolve(import.meta.dirname, "..");
const modelFolder = resolve(root, values.model);
const maxNewTokens = 640;
const flags = { wasm: chromiumFlags, webgpu: [...chromiumFlags, ...softwareWebGpuFlags] };

const questions = await makeQuestions();
const expected = await answersOfNode();
const folder = await buildPage("bench/evaluate/index.html", `parity-${process.pid}`);
await cp(modelFolder, resolve(folder, "models", basename(modelFolder)), { recursive: true });
const server = await serve(folder);
try {
  for (const device of values.devices.split(",")) await comparePage(device);
} finally {
  await server.close();
  await rm(folder, { recursive: true, force: true });
}

async function makeQuestions() {
  const place = await mkdtemp(join(tmpdir(), "edgecase-questions-"));
  const file = join(place, "questions.jsonl");
  const script = resolve(root, "training/make-examination.mjs");
  const { status } = spawnSync(process.execPath, [script, `--out=${file}`, `--tokenizer=${modelFolder}`], {
    stdio: ["ignore", "ignore", "inherit"],
    cwd: root,
  });
  if (status !== 0) throw new Error("The questions could not be made: see above");
  const lines = (await readFile(file, "utf8")).trim().split("\n");
  await rm(place, { recursive: true });
  return lines.filter((_, at) => at % Number(values.every) === 0).map((line) => JSON.parse(line));
}

/** One list of texts of tokens for each question. */
async function answersOfNode() {
  const tokenizer = openTokenizer(modelFolder);
  const model = await openNodeModel(modelFolder);
  const answers = [];
  for (const { tokens } of questions) {
    const answer = await model.answer(tokens, maxNewTokens);
    answers.push(answer.map((token) => tokenizer.decode([token])));
  }
  return answers;
}

/** The page ends an answer where its fence closes, Node at the token that says so. */
async function comparePage(device) {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: flags[device] });
  let same = 0;
  let tokens = 0;
  let sameTokens = 0;
  try {
    const page = await browser.newPage();
    page.on("pageerror", (error) => console.error(`Error in the page: ${error.message}`));
    await page.goto(`${server.url}bench/evaluate/index.html`);
    await page.waitForFunction(() => "edgecaseEvaluate" in globalThis);
    for (const [at, question] of questions.entries()) {
      const { texts, device: used } = await page.evaluate(
        ([asked, model, most]) => globalThis.edgecaseEvaluate.askForTokens(asked, model, most),
        [question, basename(modelFolder), maxNewTokens],
      );
      if (used !== device) throw new Error(`The model ran on ${used}, not on ${device}`);
      const differs = texts.findIndex((text, index) => text !== expected[at][index]);
      const isSame = differs === -1 && texts.length > 0;
      if (isSame) same += 1;
      else console.log(`${device} differs at token ${differs} of ${texts.length}: ${question.id}`);
      tokens += texts.length;
      sameTokens += isSame ? texts.length : Math.max(0, differs);
    }
  } finally {
    await browser.close();
  }
  console.log(
    `${same} of ${questions.length} answers and ${sameTokens} of ${tokens} tokens are the same in Node and in the page on ${device}`,
  );
  if (same < questions.length) process.exitCode = 1;
}
