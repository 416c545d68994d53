import type { Generation, GenerationRequest, TokenProgress } from "../../src/protocol/model.ts";
import { constrain, shortestAnswer } from "./json-constraint.ts";
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
 * Writes answers, token by token, until the model ends each turn, the shape that was asked for is whole, the model closes the fence that the prefix opened, is stopped,
 * or has no room left.
 * @returns a failure where the prompt leaves no room, or none for the shape that was asked for
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
  const { shape } = request;
  const maxTokens = Math.min(request.maxNewTokens, room);
  if (shape !== undefined) {
    const shortest = shortestAnswer({ shape, pieces: model.pieces });
    // Retold.
    if (shortest === undefined) return { kind: "failed", reason: "its tokenizer cannot spell JSON" };
    if (shortest > maxTokens) {
      return {
        kind: "failed",
        // Retold.
        reason: `the shortest answer takes ${shortest} tokens, and there is room for ${maxTokens}`,
      };
    }
  }
  const fenced = request.prefix.startsWith("```");
  const written = await writeSamples({
    ...world,
    decoder: model.decoder,
    words: model.words,
    prompt,
    samples: Math.min(maxSamples, Math.max(1, request.samples ?? 1)),
    sampling: request.sampling,
    maxTokens,
    ...(shape !== undefined && {
      constraint: () => constrain({ shape, pieces: model.pieces, maxTokens }),
    }),
    inspect: request.inspect ?? false,
    isComplete: (text) => fenced && /(?:^|\n)```/.test(text),
  });
  return { kind: "finished", ...written };
}
