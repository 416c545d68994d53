import { InterruptableStoppingCriteria, LogitsProcessorList, TextStreamer } from "@huggingface/transformers";
import type { Generation, GenerationRequest, TokenProgress } from "../../src/protocol/model.ts";
import type { LoadedModel } from "./open-model.ts";
import { ChoiceProcessor } from "./choice-processor.ts";
import { createReporter } from "./reporter.ts";
import { createTextSoFar } from "./text-so-far.ts";

export interface Writing {
  model: LoadedModel;
  request: GenerationRequest;
  onTokens: TokenProgress;
  stopRequested: () => boolean;
}

/**
 * Writes one answer, token by token, until the model ends its turn, closes the fence that the prefix opened, is
 * stopped, or has no room left.
 * @returns a failure where the prompt leaves no room
 * @throws Error where the device fails
 */
export async function write({ model, request, onTokens, stopRequested }: Writing): Promise<Generation> {
  const { tokenizer } = model;
  const inputs = tokenizer(promptOf(model, request), { add_special_tokens: false });
  const room = model.contextTokens - (inputs.input_ids.dims.at(-1) ?? 0);
  if (room < 1) {
    return {
      kind: "failed",
      reason: `it is longer than the ${model.contextTokens} tokens that the model can read`,
    };
  }

  const streamer = new AnswerStreamer({ model, request, onTokens, stopRequested });
  await model.model.generate({
    ...inputs,
    max_new_tokens: Math.min(request.maxNewTokens, room),
    // The processor leaves one token to choose.
    do_sample: false,
    streamer,
    stopping_criteria: streamer.stopping,
    logits_processor: processorsFor(request),
  });
  const { texts, ...pace } = streamer.progress();
  const sample = { text: texts[0] ?? "", tokens: pace.tokens, stopped: streamer.stopped };
  return { kind: "finished", samples: [sample], ...pace };
}

function promptOf({ tokenizer }: LoadedModel, { system, prompt, prefix }: GenerationRequest): string {
  const messages = [
    ...(system === undefined ? [] : [{ role: "system", content: system }]),
    { role: "user", content: prompt },
  ];
  return tokenizer.apply_chat_template(messages, { tokenize: false, add_generation_prompt: true }) + prefix;
}

function processorsFor({ sampling }: GenerationRequest): LogitsProcessorList {
  const processors = new LogitsProcessorList();
  processors.push(new ChoiceProcessor(sampling));
  return processors;
}

/** Gets every token as it comes, where its base class holds text back until a word ends. */
class AnswerStreamer extends TextStreamer {
  readonly stopping = new InterruptableStoppingCriteria();
  stopped: "end" | "byUser" | "length" = "length";
  private readonly special: ReadonlySet<number>;
  private readonly answer: ReturnType<typeof createTextSoFar>;
  private readonly report: ReturnType<typeof createReporter>;
  private readonly stopRequested: () => boolean;
  private readonly fenced: boolean;
  private promptSeen = false;
  private tokens = 0;
  private firstAt = 0;
  private lastAt = 0;

  constructor({ model, request, onTokens, stopRequested }: Writing) {
    const { tokenizer } = model;
    super(tokenizer);
    this.special = new Set(tokenizer.all_special_ids);
    this.answer = createTextSoFar((ids) => tokenizer.decode(ids, { skip_special_tokens: true }));
    this.report = createReporter(onTokens);
    this.stopRequested = stopRequested;
    this.fenced = request.prefix.startsWith("```");
  }

  override put(value: bigint[][]): void {
    if (!this.promptSeen) {
      this.promptSeen = true;
      return;
    }
    const token = Number(value[0]?.[0]);
    if (this.special.has(token)) this.stopped = "end";
    else this.add(token);
    if (this.stopped !== "length") this.stopping.interrupt();
    else if (this.stopRequested()) {
      this.stopped = "byUser";
      this.stopping.interrupt();
    }
  }

  override end(): void {
    // The result carries the last of it.
  }

  progress(): Parameters<TokenProgress>[0] {
    const seconds = (this.lastAt - this.firstAt) / 1000;
    return {
      texts: [this.answer.read()],
      tokens: this.tokens,
      tokensPerSecond: seconds > 0 ? (this.tokens - 1) / seconds : 0,
    };
  }

  private add(token: number): void {
    this.lastAt = performance.now();
    if (this.tokens === 0) this.firstAt = this.lastAt;
    this.tokens += 1;
    this.answer.add(token);
    if (this.fenced && /(^|\n)```/.test(this.answer.read())) this.stopped = "end";
    this.report(this.progress());
  }
}
