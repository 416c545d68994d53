import type { Decoder } from "../decoder.ts";
import type { LoadedModel } from "../loaded-model.ts";

const letters = '\n abcdefghijklmnopqrstuvwxyz()`:,+_[]{}"0123456789.-';
const endToken = letters.length;
const middle = { before: endToken + 1, after: endToken + 2, middle: endToken + 3 };
const vocabulary = endToken + 4;

/** What comes after a text, by its tokens: one score for each token of the vocabulary. */
export type Scoring = (tokens: readonly number[]) => Float32Array;

/** Scores that depend on the last two tokens, and look like nothing in particular. */
export const babble: Scoring = (tokens) =>
  Float32Array.from({ length: vocabulary }, (_, token) => {
    const hash = Math.imul((tokens.at(-1) ?? 0) * 31 + (tokens.at(-2) ?? 0) + token * 7919, 0x9e3779b1);
    return ((hash >>> 8) % 1000) / 250 - (token > endToken ? 50 : 0);
  });

/** Writes `text` after any prompt of `promptLength` tokens, and then ends. */
export const reciting =
  (text: string, promptLength: () => number): Scoring =>
  (tokens) => {
    const letter = text[tokens.length - promptLength()];
    return spike(letter === undefined ? endToken : letters.indexOf(letter));
  };

/** All but sure of one token. */
export function spike(token: number): Float32Array {
  return Float32Array.from({ length: vocabulary }, (_, each) => (each === token ? 10 : each / 1000));
}

/**
 * A model whose tokens are letters, and that computes nothing. Tests see how many rows each step had, and may hold a
 * step back or let it fail.
 */
export function toyModel(scoring: Scoring, { contextTokens = 500 } = {}) {
  const rowsOfSteps: number[] = [];
  let prompt: readonly number[] = [];
  let beforeStep: () => void = () => undefined;
  const decoder: Decoder = {
    start(given, rows) {
      prompt = given;
      const texts = Array.from({ length: rows }, () => [...given]);
      return Promise.resolve({
        logits: (row) => scoring(texts[row] ?? []),
        advance(tokens) {
          beforeStep();
          rowsOfSteps.push(tokens.size);
          for (const [row, token] of tokens) texts[row]?.push(token);
          return Promise.resolve();
        },
        end: () => Promise.resolve(),
      });
    },
    score: (tokens) => Promise.resolve(tokens.map((_, at) => scoring(tokens.slice(0, at + 1)))),
  };
  const spell = (token: number): string => letters[token] ?? (token === endToken ? "<end>" : "<mark>");
  const encode = (text: string) => text.split("").map((letter) => Math.max(0, letters.indexOf(letter)));
  const model: LoadedModel = {
    device: "wasm",
    decoder,
    words: {
      decode: (tokens) => tokens.map((token) => letters[token] ?? "").join(""),
      endsText: (token) => token >= endToken,
      nameOf: spell,
    },
    pieces: {
      bytesOf: (token) =>
        token < endToken ? Uint8Array.of((letters[token] ?? "").charCodeAt(0)) : undefined,
      tokenOf(byte) {
        const token = letters.indexOf(String.fromCharCode(byte));
        return token < 0 ? undefined : token;
      },
      encode,
    },
    hasChatTemplate: true,
    encode,
    chatText: ({ system = "", prompt: said, prefix }) => `${system}${said}${prefix}`,
    contextTokens,
    middle,
  };
  return {
    model,
    rowsOfSteps,
    promptLength: () => prompt.length,
    promptText: () => prompt.map(spell).join(""),
    onStep(run: () => void) {
      beforeStep = run;
    },
  };
}
