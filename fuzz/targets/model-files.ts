import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { contextTokensOf, externalDataFiles, jsonFault, readFolder } from "../../src/domain/model-folder.ts";
import { onnxFault } from "../../src/domain/onnx-file.ts";
import { isStorable, parseManifest, type StoredManifest } from "../../src/domain/stored-model.ts";
import { importedEntry, importedId, inFolder } from "../../src/state/imported-models.ts";
import { FileFault } from "../../workers/model/file-fault.ts";
import { parseModelConfig } from "../../workers/model/model-config.ts";
import { type Journal, parseJournal } from "../../workers/store/parse-journal.ts";
import { bytesTarget, type Ending, jsonTarget, orError, orUndefined, textTarget } from "../fuzz-target.ts";

const root = resolve(import.meta.dirname, "../..");
const builtIn = resolve(root, "public/models/edgecase-v1");
const config: unknown = JSON.parse(readFileSync(resolve(builtIn, "config.json"), "utf8"));
const withData = {
  architectures: ["LlamaForCausalLM"],
  max_position_embeddings: 4096,
  "transformers.js_config": {
    use_external_data_format: { "model_q4.onnx": 3, model: true },
  },
};
const weights = "onnx/model_q4.onnx";

function readConfig(text: string): Ending {
  contextTokensOf(text);
  const files = externalDataFiles(text, weights);
  if (files.length > 100) throw new Error(`${files.length} files of data`);
  const isRefused = jsonFault("config.json", text) !== undefined;
  jsonFault("tokenizer.json", text);
  return isRefused ? "error" : "value";
}

const manifest: StoredManifest = {
  version: 1,
  id: "onnx-community/tiny",
  dtype: "q4",
  files: [{ path: weights, bytes: 12 }],
  storedAtMillis: 1,
  contextTokens: 2048,
};

/** The names go to the private file system, which throws at some. */
function readManifest(text: string): Ending {
  const parsed = parseManifest(text, manifest.id);
  if (parsed === undefined) return "error";
  importedEntry(parsed);
  const bad = parsed.files.find(({ path }) => !isStorable(path));
  if (bad !== undefined) throw new Error(`${JSON.stringify(bad.path)} is no name of a file`);
  return "value";
}

const journal: Journal = {
  version: 1,
  id: "onnx-community/tiny",
  dtype: "q4",
  files: [{ path: weights, bytes: 12, contentHash: "ab", etag: '"x"' }],
};

function readJournal(text: string): Ending {
  const parsed = parseJournal(text);
  const bad = parsed?.files.find(({ path }) => !isStorable(path));
  if (bad !== undefined) throw new Error(`${JSON.stringify(bad.path)} is no name of a file`);
  return orUndefined(parsed);
}

/** What is in it does not matter here. */
const file = new File([], "x");

/** A browser gives the paths of a chosen folder's files: whatever names somebody's disk knows. */
function readPicked(text: string): Ending {
  const paths = text.split("\n");
  const { name, files } = inFolder(paths.map((path) => ({ path, file })));
  const id = importedId(name, ["imported/model"]);
  if (!isStorable(id)) throw new Error(`${JSON.stringify(id)} is no name of a folder`);
  return orUndefined(readFolder(new Map(files.map(({ path }) => [path, 1]))).missing) === "value"
    ? "error"
    : "value";
}

const onnx = readFileSync(resolve(root, "e2e/fixtures/nano-model/onnx/model_quantized.onnx"));
const tiny = Uint8Array.from([8, 8, 18, 3, 97, 98, 99, 58, 5, 1, 2, 3, 4, 5, 66, 2, 16, 14]);

/** A reader that counts: each asking is one of the disk's. */
async function readOnnx(bytes: Uint8Array): Promise<Ending> {
  let reads = 0;
  const fault = await onnxFault({
    path: "model.onnx",
    bytes: bytes.length,
    readAt(from, length) {
      reads += 1;
      return bytes.slice(from, from + length);
    },
  });
  if (reads > mostReads) throw new Error(`the file was read ${reads} times`);
  return fault === undefined ? "value" : "error";
}

/** A file on a disk answers some thousands of times a second. */
const mostReads = 2000;

export const modelFiles = [
  jsonTarget({
    name: "config.json of a folder",
    corpus: [config, withData],
    tokens: ['"architectures"', '"transformers.js_config"', '"use_external_data_format"'],
    read: readConfig,
    known: [
      '{"architectures":[{"toString":1,"valueOf":1}]}',
      '{"architectures":["x",{"toString":1}]}',
      `{"architectures":${"[".repeat(49_000)}${"]".repeat(49_000)}}`,
      '{"transformers.js_config":{"use_external_data_format":{"model":{"valueOf":1,"toString":1}}}}',
      '{"transformers.js_config":{"use_external_data_format":-7}}',
      '{"transformers.js_config":{"use_external_data_format":1e308}}',
    ],
  }),
  jsonTarget({
    name: "config.json of a model",
    corpus: [config, withData],
    tokens: ['"model_type"', '"n_ctx"'],
    read: (text) =>
      orError(() => parseModelConfig(text, "config.json", (type) => type === "llama"), FileFault),
  }),
  jsonTarget({
    name: "manifest of a stored model",
    corpus: [manifest],
    read: readManifest,
  }),
  jsonTarget({
    name: "journal of a download",
    corpus: [journal],
    read: readJournal,
  }),
  textTarget({
    name: "paths of a chosen folder",
    corpus: [
      ["config.json", "tokenizer.json", "tokenizer_config.json", weights]
        .map((path) => `my model/${path}`)
        .join("\n"),
      "Modell ü 😀/config.json",
    ],
    tokens: ["/", "..", ".", "\\", "~", "\n", "onnx", "model", "-"],
    read: readPicked,
    known: ["-".repeat(99_000), `${".-".repeat(49_000)}x`, `${"a-".repeat(49_000)}/x`],
  }),
  bytesTarget({
    name: "ONNX file",
    corpus: [Uint8Array.from(onnx.subarray(0, 4000)), tiny],
    read: readOnnx,
    known: [Uint8Array.from({ length: 100_000 }, (_, at) => (at % 2 === 0 ? 8 : 0))],
  }),
];
