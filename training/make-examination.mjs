import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { openTokenizer } from "./library-tokenizer.mjs";
import { openProject } from "./load.mjs";
import { loadSources } from "./sources.mjs";

const help = `node training/make-examination.mjs [--out=training/out/questions.jsonl] [--tokenizer=training/out/model]

Writes the questions of the examination, one JSON object a line; with --tokenizer also the tokens that stand before each answer.`;

const { values } = parseArgs({
  options: {
    out: { type: "string", default: "training/out/questions.jsonl" },
    tokenizer: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(help);
  process.exit(0);
}

const project = await openProject();
const { kindsOf, seededRandom } = await project.load("/training/corpus.ts");
const { parameterQuestions, wordingQuestions, givenText } = await project.load("/training/examination.ts");
const sources = await loadSources(project);
const families = new Map(sources.map(({ family }) => [family.meta.id, family]));
const wordings = readFileSync(resolve(import.meta.dirname, "held-out/wordings.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const questions = [
  ...parameterQuestions(kindsOf(sources), seededRandom(2024)),
  ...wordingQuestions(wordings, families),
];
const encode = values.tokenizer === undefined ? undefined : openTokenizer(values.tokenizer).encode;
const lines = questions.map((question) =>
  JSON.stringify({
    ...question,
    ...(encode && { tokens: encode(givenText(question)), draftTokens: encode(givenText(question, true)) }),
  }),
);
mkdirSync(resolve(values.out, ".."), { recursive: true });
writeFileSync(values.out, `${lines.join("\n")}\n`);
console.log(
  `${questions.length} questions, ${questions.filter(({ set }) => set === "wordings").length} of them in held-out wordings`,
);
await project.close();
