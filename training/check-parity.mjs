import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { openNodeModel } from "./node-model.mjs";

const help = `node training/check-parity.mjs --model=public/models/<name>-v<N> --questions=<jsonl> --answers=<jsonl>

Holds greedy answers of the shipped model in Node (onnxruntime-web's WebAssembly) against generate.py's, token for token.
The page is held against Node by npm run parity.`;

const { values } = parseArgs({
  options: {
    model: { type: "string" },
    questions: { type: "string", default: "training/out/questions.jsonl" },
    answers: { type: "string", default: "training/out/answers.jsonl" },
    help: { type: "boolean", default: false },
  },
});
if (values.help || values.model === undefined) {
  console.log(help);
  process.exit(values.help ? 0 : 1);
}

const read = (path) =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const model = await openNodeModel(values.model);
const questions = new Map(read(values.questions).map((question) => [question.id, question]));

let same = 0;
let tokens = 0;
let sameTokens = 0;
const answers = read(values.answers);
for (const {
  id,
  answers: [expected],
} of answers) {
  const got = await model.answer(questions.get(id).tokens, expected.length);
  const differs = expected.findIndex((token, at) => token !== got[at]);
  if (differs === -1) same += 1;
  else console.log(`differs at token ${differs} of ${expected.length}: ${id}`);
  tokens += expected.length;
  sameTokens += differs === -1 ? expected.length : differs;
}
console.log(
  `${same} of ${answers.length} answers and ${sameTokens} of ${tokens} tokens are the same in PyTorch and in Node`,
);
if (same < answers.length) process.exitCode = 1;
