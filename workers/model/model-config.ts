import * as z from "zod/mini";
import { asJson } from "../../src/domain/stored-model.ts";
import { FileFault } from "./file-fault.ts";

// Errors are retold: the page shows them.

const tokenCount = z.optional(z.number().check(z.int(), z.positive()));
/** The names under which architectures state their context. */
const schema = z.object({
  model_type: z.string(),
  max_position_embeddings: tokenCount,
  n_positions: tokenCount,
  n_ctx: tokenCount,
  max_seq_len: tokenCount,
  max_sequence_length: tokenCount,
});

/** What this worker needs of a model's config.json. */
export interface ModelConfig {
  readonly contextTokens: number;
}

/**
 * @param name of the file, for the fault
 * @param supports whether transformers.js knows this `model_type` as one that continues a text
 * @throws FileFault that says what the file lacks
 */
export function parseModelConfig(
  text: string,
  name: string,
  supports: (type: string) => boolean,
): ModelConfig {
  const parsed = schema.safeParse(asJson(text));
  if (!parsed.success)
    throw new FileFault(`${name} names no model_type: it describes no model of transformers.js`);
  const { model_type: type, ...lengths } = parsed.data;
  if (!supports(type))
    throw new FileFault(`${name} says "${type}", which is no kind of model that writes text here`);
  const contextTokens =
    lengths.max_position_embeddings ??
    lengths.n_positions ??
    lengths.n_ctx ??
    lengths.max_seq_len ??
    lengths.max_sequence_length;
  if (contextTokens === undefined)
    throw new FileFault(`${name} does not say how many tokens the model reads`);
  return { contextTokens };
}
