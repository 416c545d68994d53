import { AutoModelForCausalLM, AutoTokenizer, env, Tensor } from "@huggingface/transformers";

/** What is asked of the worker below, and what it answers; a text where it fails. */
export interface BareRequest {
  readonly prompt: string;
  readonly prefix: string;
  readonly maxNewTokens: number;
  readonly folder: string;
  readonly id: string;
  readonly runtime: { readonly mjs: string; readonly wasm: string };
}

export interface BareAnswer {
  readonly tokens: number;
  readonly millis: number;
}

/** A loop as transformers.js's documentation has it, in a worker of its own, with one thread as ours. */
self.addEventListener("message", ({ data }: MessageEvent<BareRequest>) => {
  answer(data).then(
    (result) => self.postMessage(result),
    (error: unknown) => self.postMessage(String(error)),
  );
});

type Loaded = Awaited<ReturnType<typeof load>>;
let loading: Promise<Loaded> | undefined;

async function load({ folder, id, runtime }: BareRequest) {
  env.allowLocalModels = true;
  env.allowRemoteModels = false;
  env.localModelPath = folder;
  env.useBrowserCache = false;
  env.useWasmCache = false;
  const { wasm } = env.backends.onnx;
  if (wasm === undefined) throw new Error("onnxruntime has no WebAssembly backend in this build");
  wasm.numThreads = 1;
  wasm.wasmPaths = { mjs: runtime.mjs, wasm: runtime.wasm };
  const tokenizer = await AutoTokenizer.from_pretrained(id);
  const model = await AutoModelForCausalLM.from_pretrained(id, { device: "wasm", dtype: "q8" });
  return { tokenizer, model };
}

async function answer(request: BareRequest): Promise<BareAnswer> {
  const { tokenizer, model } = await (loading ??= load(request));
  const began = performance.now();
  const chat = tokenizer.apply_chat_template([{ role: "user", content: request.prompt }], {
    tokenize: false,
    add_generation_prompt: true,
  });
  const inputs = tokenizer(`${chat}${request.prefix}`, { add_special_tokens: false });
  const written = await model.generate({
    ...inputs,
    max_new_tokens: request.maxNewTokens,
    do_sample: false,
  });
  const millis = performance.now() - began;
  if (!(written instanceof Tensor)) throw new Error("generate gave no tensor");
  return { tokens: (written.dims[1] ?? 0) - (inputs.input_ids.dims[1] ?? 0), millis };
}
