import type { Completion, CompletionRequest } from "../../src/protocol/model.ts";
import { middlePrompt, repeats, withoutRepetition } from "./fill-in-the-middle.ts";
import type { LoadedModel } from "./loaded-model.ts";
import { writeSamples } from "./write-samples.ts";

export interface Completing {
  readonly model: LoadedModel;
  readonly request: CompletionRequest;
  readonly stopRequested: () => boolean;
  readonly nowMillis: () => number;
}

/** Reading more would take longer than somebody who types waits. */
const maxPromptTokens = 1_024;
const minPromptTokens = 8;

/**
 * The text between two others, by the likeliest tokens.
 * @returns a failure where the model has no tokens for that
 * @throws Error where the device fails
 */
export async function complete({ model, request, ...world }: Completing): Promise<Completion> {
  const { middle, contextTokens, encode } = model;
  if (middle === undefined) {
    // Retold, as the page shows it.
    return { kind: "failed", reason: "its tokenizer has no fill-in-the-middle tokens" };
  }
  const started = world.nowMillis();
  const { before, after } = request;
  const maxTokens = Math.min(request.maxNewTokens, contextTokens - minPromptTokens);
  const room = Math.min(maxPromptTokens, contextTokens - maxTokens);
  const written = await writeSamples({
    ...world,
    decoder: model.decoder,
    words: model.words,
    prompt: middlePrompt({ before: encode(before), after: encode(after) }, middle, room),
    samples: 1,
    sampling: undefined,
    maxTokens,
    inspect: false,
    isComplete: (text) => repeats(text, after),
    onTokens: () => undefined,
  });
  const text = written.samples[0]?.text ?? "";
  return {
    kind: "finished",
    text: withoutRepetition(text, after),
    tokens: written.tokens,
    millis: world.nowMillis() - started,
  };
}
