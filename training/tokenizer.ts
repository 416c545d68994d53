/** A byte-level BPE tokenizer in the layout of Qwen2's, trained from nothing. Sennrich et al. 2016, arXiv:1508.07909. */

/** Digits stand alone, words take one sign or space before them; as in Qwen2's tokenizer. */
const pattern =
  "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
const pieces = new RegExp(
  pattern.replace("(?i:'s|'t|'re|'ve|'m|'ll|'d)", "'(?:[sStTmMdD]|[rR][eE]|[vV][eE]|[lL][lL])"),
  "gu",
);

export const specialTokens = [
  "<|endoftext|>",
  "<|im_start|>",
  "<|im_end|>",
  "<|fim_prefix|>",
  "<|fim_middle|>",
  "<|fim_suffix|>",
  "<|fim_pad|>",
  "<|repo_name|>",
  "<|file_sep|>",
] as const;

const special = new RegExp(specialTokens.map((each) => each.replaceAll("|", "\\|")).join("|"), "g");

export interface Bpe {
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly merges: readonly (readonly [string, string])[];
}

const utf8 = new TextEncoder();

/** Printable stand-ins for all bytes, as GPT-2 has them. */
const byteLetters = ((): readonly string[] => {
  const letters: string[] = [];
  let next = 256;
  for (let byte = 0; byte < 256; byte += 1) {
    const isPrintable = (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
    letters.push(String.fromCodePoint(isPrintable ? byte : next));
    if (!isPrintable) next += 1;
  }
  return letters;
})();

const lettersOf = (piece: string): string[] => [...utf8.encode(piece)].map((byte) => byteLetters[byte] ?? "");

/** Splits a text at special tokens and into pieces that no merge crosses. */
function* split(text: string): Generator<{ readonly text: string; readonly isSpecial: boolean }> {
  let from = 0;
  for (const found of text.matchAll(special)) {
    for (const [piece] of text.slice(from, found.index).matchAll(pieces))
      yield { text: piece, isSpecial: false };
    yield { text: found[0], isSpecial: true };
    from = found.index + found[0].length;
  }
  for (const [piece] of text.slice(from).matchAll(pieces)) yield { text: piece, isSpecial: false };
}

/**
 * @param size tokens in all, special ones among them
 */
export function trainBpe(texts: Iterable<string>, size: number): Bpe {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const piece of split(text))
      if (!piece.isSpecial) counts.set(piece.text, (counts.get(piece.text) ?? 0) + 1);
  const words = [...counts].map(([text, count]) => ({ letters: lettersOf(text), count }));
  const vocabulary = new Map([...byteLetters].toSorted().map((letter, id): [string, number] => [letter, id]));
  const merges: [string, string][] = [];
  const pairs = new Map<string, { count: number; words: Set<number> }>();
  const bump = (key: string, change: number, word: number) => {
    const pair = pairs.get(key) ?? { count: 0, words: new Set() };
    pair.count += change;
    if (change > 0) pair.words.add(word);
    pairs.set(key, pair);
  };
  const bumpAll = (word: number, sign: number) => {
    const { letters, count } = words[word] ?? { letters: [], count: 0 };
    for (let at = 0; at + 1 < letters.length; at += 1)
      bump(`${letters[at]} ${letters[at + 1]}`, sign * count, word);
  };
  words.forEach((_, word) => bumpAll(word, 1));
  while (vocabulary.size < size - specialTokens.length) {
    let best: string | undefined;
    let most = 1;
    for (const [key, { count }] of pairs)
      if (count > most || (count === most && best !== undefined && key < best)) [best, most] = [key, count];
    if (best === undefined) break;
    const [left = "", right = ""] = best.split(" ");
    merges.push([left, right]);
    if (!vocabulary.has(left + right)) vocabulary.set(left + right, vocabulary.size);
    for (const word of pairs.get(best)?.words ?? []) {
      bumpAll(word, -1);
      const entry = words[word];
      if (entry) entry.letters = merged(entry.letters, left, right);
      bumpAll(word, 1);
    }
    pairs.delete(best);
  }
  return { vocabulary, merges };
}

function merged(letters: readonly string[], left: string, right: string): string[] {
  const next: string[] = [];
  for (let at = 0; at < letters.length; at += 1) {
    if (letters[at] === left && letters[at + 1] === right) {
      next.push(left + right);
      at += 1;
    } else next.push(letters[at] ?? "");
  }
  return next;
}

/** @returns a function from text to token numbers; special tokens come last in the vocabulary */
export function createEncoder({ vocabulary, merges }: Bpe): (text: string) => readonly number[] {
  const ranks = new Map(merges.map(([left, right], rank): [string, number] => [`${left} ${right}`, rank]));
  const known = new Map<string, readonly number[]>();
  const specialIds = new Map<string, number>(specialTokens.map((each, at) => [each, vocabulary.size + at]));

  function encodePiece(piece: string): readonly number[] {
    let letters = lettersOf(piece);
    while (letters.length > 1) {
      let best: number | undefined;
      let lowest = Infinity;
      for (let at = 0; at + 1 < letters.length; at += 1) {
        const rank = ranks.get(`${letters[at]} ${letters[at + 1]}`) ?? Infinity;
        if (rank < lowest) [best, lowest] = [at, rank];
      }
      const pair = best === undefined ? undefined : merges[lowest];
      if (pair === undefined) break;
      letters = merged(letters, pair[0], pair[1]);
    }
    return letters.map((each) => vocabulary.get(each) ?? 0);
  }

  return (text) => {
    const ids: number[] = [];
    for (const { text: piece, isSpecial } of split(text)) {
      if (isSpecial) {
        ids.push(specialIds.get(piece) ?? 0);
        continue;
      }
      let found = known.get(piece);
      if (found === undefined) known.set(piece, (found = encodePiece(piece)));
      for (const id of found) ids.push(id);
    }
    return ids;
  };
}

/** The tokenizer in a file that `tokenizerFiles` made. */
export function readBpe({ model }: ReturnType<typeof tokenizerFiles>["tokenizer"]): Bpe {
  return {
    vocabulary: new Map(Object.entries(model.vocab)),
    merges: model.merges.map((pair): [string, string] => {
      const [left = "", right = ""] = pair.split(" ");
      return [left, right];
    }),
  };
}

const chatTemplate =
  "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>' + '\\n' }}{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}";

/** The two files that transformers.js reads. */
export function tokenizerFiles({ vocabulary, merges }: Bpe, contextTokens: number) {
  const added = specialTokens.map((content, at) => ({
    id: vocabulary.size + at,
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  }));
  const byteLevel = { type: "ByteLevel", add_prefix_space: false, trim_offsets: false, use_regex: false };
  const tokenizer = {
    version: "1.0",
    truncation: null,
    padding: null,
    added_tokens: added,
    normalizer: { type: "NFC" },
    pre_tokenizer: {
      type: "Sequence",
      pretokenizers: [
        { type: "Split", pattern: { Regex: pattern }, behavior: "Isolated", invert: false },
        byteLevel,
      ],
    },
    post_processor: byteLevel,
    decoder: byteLevel,
    model: {
      type: "BPE",
      dropout: null,
      unk_token: null,
      continuing_subword_prefix: "",
      end_of_word_suffix: "",
      fuse_unk: false,
      byte_fallback: false,
      ignore_merges: false,
      vocab: Object.fromEntries(vocabulary),
      merges: merges.map((pair) => pair.join(" ")),
    },
  };
  const config = {
    add_prefix_space: false,
    added_tokens_decoder: Object.fromEntries(added.map(({ id, ...rest }) => [id, rest])),
    additional_special_tokens: specialTokens.slice(1),
    bos_token: null,
    eos_token: "<|im_end|>",
    pad_token: "<|endoftext|>",
    unk_token: null,
    padding_side: "left",
    clean_up_tokenization_spaces: false,
    errors: "replace",
    model_max_length: contextTokens,
    split_special_tokens: false,
    tokenizer_class: "Qwen2Tokenizer",
    chat_template: chatTemplate,
  };
  return { tokenizer, config };
}
