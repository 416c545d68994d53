import type { PreTrainedModel, PreTrainedTokenizer } from "@huggingface/transformers";
import type { GenerationRequest } from "../../src/protocol/model.ts";
import type { Words } from "./sample-writing.ts";

/** @returns undefined where no token of the vocabulary has exactly this text */
export function tokenOf(tokenizer: PreTrainedTokenizer, text: string): number | undefined {
  const found: unknown = tokenizer.convert_tokens_to_ids(text);
  return typeof found === "number" && found !== tokenizer.unk_token_id ? found : undefined;
}

export function wordsOf(tokenizer: PreTrainedTokenizer, model: PreTrainedModel): Words {
  const ends = new Set([...tokenizer.all_special_ids, ...endTokens(model.generation_config?.eos_token_id)]);
  const names = new Map<number, string>();
  // Else "a ," may become "a,", as prose is set.
  const asWritten = { clean_up_tokenization_spaces: false };
  return {
    decode: (tokens) => tokenizer.decode(tokens, { ...asWritten, skip_special_tokens: true }),
    endsText: (token) => ends.has(token),
    nameOf(token) {
      const name = names.get(token) ?? tokenizer.decode([token], asWritten);
      names.set(token, name);
      return name;
    },
  };
}

function endTokens(stated: number | number[] | null | undefined): readonly number[] {
  return typeof stated === "number" ? [stated] : (stated ?? []);
}

/** By the model's own template; one that has none gets the texts one after another. */
export function chatTextOf(
  tokenizer: PreTrainedTokenizer,
  { system, prompt, prefix }: Pick<GenerationRequest, "system" | "prompt" | "prefix">,
): string {
  const together = system === undefined ? prompt : `${system}\n\n${prompt}`;
  if (!tokenizer.chat_template) return `${together}\n\n${prefix}`;
  const user = (content: string) => ({ role: "user", content });
  if (system === undefined) return render(tokenizer, [user(prompt)]) + prefix;
  try {
    return render(tokenizer, [{ role: "system", content: system }, user(prompt)]) + prefix;
  } catch {
    // Some templates refuse a system message.
    return render(tokenizer, [user(together)]) + prefix;
  }
}

function render(tokenizer: PreTrainedTokenizer, messages: { role: string; content: string }[]): string {
  return tokenizer.apply_chat_template(messages, { tokenize: false, add_generation_prompt: true });
}
