import { readFileSync } from "node:fs";
import { PreTrainedTokenizer } from "@huggingface/transformers";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { constrain, shortestAnswer } from "./json-constraint.ts";
import { piecesOf } from "./pieces.ts";

const load = (folder: string) => {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../${folder}/${name}`, import.meta.url), "utf8"));
  return of(read("tokenizer.json"), read("tokenizer_config.json"));
};

function of(json: unknown, config: unknown) {
  const tokenizer = new PreTrainedTokenizer(json, config);
  const special = new Set(tokenizer.all_special_ids);
  return { tokenizer, pieces: piecesOf(tokenizer, (token) => special.has(token)) };
}

/** As Llama 2 and Gemma have it: a space before every text, and bytes for what the vocabulary lacks. */
function sentencePiece() {
  const bytes = Array.from(
    { length: 256 },
    (_, byte) => `<0x${byte.toString(16).toUpperCase().padStart(2, "0")}>`,
  );
  const letters = Array.from({ length: 0x7f - 0x21 }, (_, at) => String.fromCharCode(0x21 + at));
  const names = ["<unk>", "<s>", "</s>", ...bytes, "▁", ...letters, '▁"', '":', "▁a", "é"];
  return of(
    {
      version: "1.0",
      added_tokens: names
        .slice(0, 3)
        .map((content, id) => ({ id, content, special: true, normalized: false })),
      normalizer: {
        type: "Sequence",
        normalizers: [
          { type: "Prepend", prepend: "▁" },
          { type: "Replace", pattern: { String: " " }, content: "▁" },
        ],
      },
      pre_tokenizer: null,
      post_processor: null,
      decoder: {
        type: "Sequence",
        decoders: [
          { type: "Replace", pattern: { String: "▁" }, content: " " },
          { type: "ByteFallback" },
          { type: "Fuse" },
          { type: "Strip", content: " ", start: 1, stop: 0 },
        ],
      },
      model: {
        type: "BPE",
        vocab: Object.fromEntries(names.map((name, id) => [name, id])),
        merges: ['▁ "', '" :', "▁ a"],
        unk_token: "<unk>",
        byte_fallback: true,
        fuse_unk: true,
      },
    },
    { tokenizer_class: "LlamaTokenizer", unk_token: "<unk>", bos_token: "<s>", eos_token: "</s>" },
  );
}

const bytesOfAll = ({ pieces }: ReturnType<typeof of>, text: string) =>
  new TextDecoder().decode(
    Uint8Array.from(pieces.encode(text).flatMap((token) => [...(pieces.bytesOf(token) ?? [])])),
  );

describe.each([
  ["the built-in model", () => load("public/models/edgecase-v1"), ""],
  ["the nano model", () => load("e2e/fixtures/nano-model"), ""],
  ["a SentencePiece model", sentencePiece, " "],
])("the pieces of %s", (_, make, before) => {
  const model = make();
  it("are together what was encoded, byte for byte", () => {
    const text = fc.string({
      maxLength: 8,
      unit: fc.oneof(
        fc.constantFrom("a", " ", "\n", '"', "{", "é", "漢", "😀", "def "),
        fc.integer({ min: 0x80, max: 0xd7ff }).map((codePoint) => String.fromCodePoint(codePoint)),
      ),
    });
    fc.assert(
      fc.property(text, (each) => {
        // A text that spells a special token is one, and some tokenizers compose characters first.
        fc.pre(!each.includes("<") && each === each.normalize("NFC"));
        expect(bytesOfAll(model, each)).toBe(each === "" ? "" : before + each);
      }),
      { numRuns: 50 },
    );
  });

  it("have every byte by itself, and no special token", () => {
    for (let byte = 0; byte < 256; byte += 1) {
      const token = model.pieces.tokenOf(byte);
      expect(token, `byte ${byte}`).toBeDefined();
      expect([...(model.pieces.bytesOf(token ?? -1) ?? [])]).toEqual([byte]);
    }
    for (const token of model.tokenizer.all_special_ids) expect(model.pieces.bytesOf(token)).toBeUndefined();
    expect(model.pieces.bytesOf(1_000_000)).toBeUndefined();
  });

  it("spell JSON, and decode to the text that was held to its shape", () => {
    const shape = { kind: "object", fields: { a: { kind: "text", minLength: 0, maxLength: 9 } } } as const;
    expect(shortestAnswer({ shape, pieces: model.pieces })).toBeLessThanOrEqual(8);
    const constraint = constrain({ shape, pieces: model.pieces, maxTokens: 40 });
    const tokens: number[] = [];
    const wanted = [...new TextEncoder().encode('{"a": "é漢😀 a"}')];
    while (!constraint.isWhole())
      tokens.push(constraint.choose([model.pieces.tokenOf(wanted[tokens.length] ?? 0) ?? 0]));
    expect(model.tokenizer.decode(tokens, { clean_up_tokenization_spaces: false })).toBe('{"a": "é漢😀 a"}');
  });
});
