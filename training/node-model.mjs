import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const runtime = createRequire(require.resolve("@huggingface/transformers")).resolve("onnxruntime-web");
const { InferenceSession, Tensor, env } = (await import(pathToFileURL(runtime).href)).default;
env.wasm.numThreads = 1;

/** The shipped model in Node, on onnxruntime-web's WebAssembly. @param {string} folder of config.json and onnx/ */
export async function openNodeModel(folder) {
  const config = JSON.parse(readFileSync(resolve(folder, "config.json"), "utf8"));
  const generation = JSON.parse(readFileSync(resolve(folder, "generation_config.json"), "utf8"));
  const session = await InferenceSession.create(readFileSync(resolve(folder, "onnx/model_quantized.onnx")));

  const ints = (numbers, dims) => new Tensor("int64", BigInt64Array.from(numbers, BigInt), dims);
  function nothingSeen() {
    const shape = [1, config.num_key_value_heads, 0, config.head_dim];
    const names = Array.from({ length: config.num_hidden_layers }, (_, layer) =>
      ["key", "value"].map((name) => `past_key_values.${layer}.${name}`),
    ).flat();
    return Object.fromEntries(names.map((name) => [name, new Tensor("float32", new Float32Array(), shape)]));
  }

  return {
    /**
     * The greedy answer.
     * @param {readonly number[]} prompt tokens
     * @param {number} length of the answer at most
     * @returns its tokens, without the one that ends it
     */
    async answer(prompt, length) {
      let past = nothingSeen();
      let next = prompt;
      let seen = 0;
      const written = [];
      while (written.length < length) {
        const positions = next.map((_, at) => seen + at);
        seen += next.length;
        const out = await session.run({
          input_ids: ints(next, [1, next.length]),
          attention_mask: ints(Array(seen).fill(1), [1, seen]),
          position_ids: ints(positions, [1, next.length]),
          num_logits_to_keep: new Tensor("int64", BigInt64Array.from([1n]), []),
          ...past,
        });
        const best = likeliest(out.logits.data);
        if (generation.eos_token_id.includes(best)) break;
        written.push(best);
        next = [best];
        past = Object.fromEntries(
          Object.keys(past).map((name) => [name, out[name.replace("past_key_values", "present")]]),
        );
      }
      return written;
    },
  };
}

function likeliest(scores) {
  let best = 0;
  for (let token = 1; token < scores.length; token += 1) if (scores[token] > scores[best]) best = token;
  return best;
}
