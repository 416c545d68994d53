import type { Generation, GenerationRequest, TokenProgress } from "../../src/protocol/model.ts";
import type { LoadedModel } from "./loaded-model.ts";
import { writeSamples } from "./write-samples.ts";

export interface Writing {
  readonly model: LoadedModel;
  readonly request: GenerationRequest;
  readonly onTokens: TokenProgress;
  readonly stopRequested: () => boolean;
  readonly nowMillis: () => number;
}

const maxSamples = 16;

/**
 * Writes answers, token by token, until the model ends each turn, closes the fence that the prefix opened, is stopped,
 * or has no room left.
 * @returns a failure where the prompt leaves no room
 * @throws Error where the device fails
 */
export async function write({ model, request, ...world }: Writing): Promise<Generation> {
  const prompt = model.encode(model.chatText(request));
  const room = model.contextTokens - prompt.length;
  if (room < 1) {
    return {
      kind: "failed",
      // Retold.
      reason: `it is ${prompt.length} tokens long, and the model reads at most ${model.contextTokens}, its answer included`,
    };
  }
  const fenced = request.prefix.startsWith("```");
  const written = await writeSamples({
    ...world,
    decoder: model.decoder,
    words: model.words,
    prompt,
    samples: Math.min(maxSamples, Math.max(1, request.samples ?? 1)),
    sampling: request.sampling,
    maxTokens: Math.min(request.maxNewTokens, room),
    inspect: request.inspect ?? false,
    isComplete: (text) => fenced && /(?:^|\n)```/.test(text),
  });
  return { kind: "finished", ...written };
}
