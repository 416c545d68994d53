import { LogitsProcessor, random, type Tensor } from "@huggingface/transformers";
import type { GenerationRequest } from "../../src/protocol/model.ts";
import { drawToken, mostLikely } from "./draw-token.ts";

/**
 * Chooses the next token itself and leaves the sampler that one. transformers.js ignores `top_p`, cuts at the 50
 * likeliest tokens unless told otherwise, and draws from one generator for the whole worker; here the same seed gives
 * the same program on every device.
 */
export class ChoiceProcessor extends LogitsProcessor {
  private readonly sampling: GenerationRequest["sampling"];
  private readonly generator: { random(): number };

  constructor(sampling: GenerationRequest["sampling"]) {
    super();
    this.sampling = sampling;
    this.generator = new random.Random(sampling?.seed ?? 0);
  }

  override _call(_tokens: bigint[][], logits: Tensor): Tensor {
    const { data } = logits;
    if (!(data instanceof Float32Array))
      throw new Error(`The model's scores are ${logits.type}, not float32`);
    if (data.some(Number.isNaN) || data.every((score) => score === data[0])) {
      throw new Error("The device computes nonsense: the model's scores are no usable numbers");
    }
    const token =
      this.sampling === undefined
        ? mostLikely(data)
        : drawToken(data, this.sampling, this.generator.random());
    data.fill(-Infinity);
    data[token] = 0;
    return logits;
  }
}
