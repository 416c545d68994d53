import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const require = createRequire(import.meta.url);
/** transformers.js's dependency, not ours: found from there, so that the versions cannot part. */
const { Tokenizer } = createRequire(require.resolve("@huggingface/transformers"))("@huggingface/tokenizers");

/** The tokenizer as the page's worker has it. @param {string} folder of tokenizer.json and tokenizer_config.json */
export function openTokenizer(folder) {
  const read = (name) => JSON.parse(readFileSync(resolve(folder, name), "utf8"));
  const tokenizer = new Tokenizer(read("tokenizer.json"), read("tokenizer_config.json"));
  return {
    encode: (text) => tokenizer.encode(text, { add_special_tokens: false }).ids,
    decode: (tokens) => tokenizer.decode(tokens, { skip_special_tokens: true }),
  };
}
