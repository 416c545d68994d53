import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const help = `node training/check-parity.mjs --model=public/models/<name>-v<N> --questions=<jsonl> --answers=<jsonl>

Holds greedy answers of the shipped model in Node (onnxruntime-web's WebAssembly) against generate.py's, token for token.`;

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

const require = createRequire(import.meta.url);
const runtime = createRequire(require.resolve("@huggingface/transformers")).resolve("onnxruntime-web");
const { InferenceSession, Tensor, env } = (await import(pathToFileURL(runtime).href)).default;
env.wasm.numThreads = 1;

const read = (path) =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const config = JSON.parse(readFileSync(resolve(values.model, "config.json"), "utf8"));
const generation = JSON.parse(readFileSync(resolve(values.model, "generation_config.json"), "utf8"));
const session = await InferenceSession.create(
  readFileSync(resolve(values.model, "onnx/model_quantized.onnx")),
);
const questions = new Map(read(values.questions).map((question) => [question.id, question]));

let same = 0;
let tokens = 0;
let sameTokens = 0;
const answers = read(values.answers);
for (const {
  id,
  answers: [expected],
} of answers) {
  const got = await answer(questions.get(id).tokens, expected.length);
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

async function answer(prompt, length) {
  const ints = (numbers, dims) => new Tensor("int64", BigInt64Array.from(numbers, BigInt), dims);
  const count = config.num_hidden_layers;
  const shape = [1, config.num_key_value_heads, 0, config.head_dim];
  let past = Object.fromEntries(
    Array.from({ length: count }, (_, layer) =>
      ["key", "value"].map((name) => [
        `past_key_values.${layer}.${name}`,
        new Tensor("float32", new Float32Array(), shape),
      ]),
    ).flat(),
  );
  let next = prompt;
  let seen = 0;
  const written = [];
  while (written.length < length) {
    const out = await session.run({
      input_ids: ints(next, [1, next.length]),
      attention_mask: ints(Array(seen + next.length).fill(1), [1, seen + next.length]),
      position_ids: ints(
        next.map((_, at) => seen + at),
        [1, next.length],
      ),
      num_logits_to_keep: new Tensor("int64", BigInt64Array.from([1n]), []),
      ...past,
    });
    seen += next.length;
    const scores = out.logits.data;
    let best = 0;
    for (let token = 1; token < scores.length; token += 1) if (scores[token] > scores[best]) best = token;
    if (generation.eos_token_id.includes(best)) break;
    written.push(best);
    next = [best];
    past = Object.fromEntries(
      Object.keys(past).map((name) => [name, out[name.replace("past_key_values", "present")]]),
    );
  }
  return written;
}
