import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { openProject } from "./load.mjs";
import { loadSources } from "./sources.mjs";

const help = `node training/make-corpus.mjs [--documents=250000] [--vocabulary=2048] [--seed=1] [--out=training/out]

Draws documents from the exercise families, trains the tokenizer on a tenth of them and writes the corpus as numbers:
  tokens.u16, wanted.u8 (1 where the model must write the token), offsets.u32, corpus.json, model/tokenizer*.json
--only=<id>,<id> draws from these families alone. --tokenizer=<folder> takes that tokenizer instead of training one. --widen adds variants with numbers that the page never
asks; with an unlucky seed an arbitrary then never ends: take another. --mutants=<jsonl> adds drafts of make-mutants.mjs.
--print=<n> only prints n documents.`;

const { values } = parseArgs({
  options: {
    documents: { type: "string", default: "250000" },
    vocabulary: { type: "string", default: "2048" },
    seed: { type: "string", default: "1" },
    out: { type: "string", default: "training/out" },
    print: { type: "string" },
    only: { type: "string" },
    tokenizer: { type: "string" },
    mutants: { type: "string" },
    widen: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(help);
  process.exit(0);
}

const contextTokens = 1024;
const project = await openProject();
const { kindsOf, widened, drawDocuments, seededRandom } = await project.load("/training/corpus.ts");
const { trainBpe, readBpe, createEncoder, tokenizerFiles, specialTokens } =
  await project.load("/training/tokenizer.ts");
const own = kindsOf(await loadSources(project, values.only?.split(",")));
const kinds = values.widen ? widened(own, seededRandom(Number(values.seed) + 77)) : own;
const wide = variantCount(kinds) - variantCount(own);
const all = kinds.flatMap(({ variants }) => variants);
console.log(
  `${kinds.length} kinds of exercise, ${all.length} variants (${wide} with numbers that the page never asks), ${all.filter(({ isHeldOut }) => isHeldOut).length} held out`,
);

const count = Number(values.print ?? values.documents);
const documents = [];
for (const document of drawDocuments(kinds, seededRandom(Number(values.seed)), readMutants())) {
  documents.push(document);
  if (documents.length === count) break;
}
if (values.print !== undefined) {
  for (const { family, difficulty, kind, given, wanted } of documents)
    console.log(`\n──── ${family}, ${difficulty}, ${kind}\n${given}▶${wanted}`);
} else {
  write();
}
await project.close();

function readMutants() {
  if (values.mutants === undefined) return [];
  return readFileSync(values.mutants, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

function variantCount(some) {
  return some.reduce((sum, { variants }) => sum + variants.length, 0);
}

function write() {
  const out = resolve(values.out);
  mkdirSync(resolve(out, "model"), { recursive: true });
  const sample = documents.filter((_, at) => at % 10 === 0);
  const bpe = values.tokenizer
    ? readBpe(JSON.parse(readFileSync(resolve(values.tokenizer, "tokenizer.json"), "utf8")))
    : trainBpe(
        sample.map(({ given, wanted }) => given + wanted),
        Number(values.vocabulary),
      );
  const encode = createEncoder(bpe);
  const files = tokenizerFiles(bpe, contextTokens);
  writeFileSync(resolve(out, "model/tokenizer.json"), JSON.stringify(files.tokenizer));
  writeFileSync(
    resolve(out, "model/tokenizer_config.json"),
    `${JSON.stringify(files.config, undefined, 1)}\n`,
  );
  const encoded = [];
  const byKind = {};
  let tooLong = 0;
  let tokenCount = 0;
  for (const { kind, given, wanted } of documents) {
    const pair = [encode(given), encode(wanted)];
    const length = pair[0].length + pair[1].length;
    if (length > contextTokens) {
      tooLong += 1;
      continue;
    }
    tokenCount += length;
    byKind[kind] = (byKind[kind] ?? 0) + 1;
    encoded.push(pair);
  }
  const tokens = new Uint16Array(tokenCount);
  const wantedMarks = new Uint8Array(tokenCount);
  const offsets = new Uint32Array(encoded.length + 1);
  let at = 0;
  encoded.forEach(([given, wanted], index) => {
    offsets[index] = at;
    tokens.set(given, at);
    at += given.length;
    tokens.set(wanted, at);
    wantedMarks.fill(1, at, at + wanted.length);
    at += wanted.length;
  });
  offsets[encoded.length] = at;
  writeFileSync(resolve(out, "tokens.u16"), tokens);
  writeFileSync(resolve(out, "wanted.u8"), wantedMarks);
  writeFileSync(resolve(out, "offsets.u32"), offsets);
  const special = Object.fromEntries(specialTokens.map((text, i) => [text, bpe.vocabulary.size + i]));
  const facts = {
    vocabulary: bpe.vocabulary.size + specialTokens.length,
    special,
    contextTokens,
    documents: encoded.length,
    tokens: at,
    byKind,
    tooLong,
  };
  writeFileSync(resolve(out, "corpus.json"), `${JSON.stringify(facts, undefined, 1)}\n`);
  const lengths = encoded.map(([given, wanted]) => given.length + wanted.length).toSorted((a, b) => a - b);
  console.log(
    facts,
    "length p50, p95, max",
    [0.5, 0.95, 1].map((share) => lengths[Math.min(lengths.length - 1, Math.floor(share * lengths.length))]),
  );
}
