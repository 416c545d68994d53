/**
 * A model as the rest of this worker sees it: tokens in, scores out. What it computes with stays behind this line, so
 * that tests can put a model of their own here.
 */
export interface Decoder {
  /** Reads `prompt` once for `rows` texts that all start with it. */
  start(prompt: readonly number[], rows: number): Promise<Rows>;
  /** The scores after each of `tokens`, read at once. */
  score(tokens: readonly number[]): Promise<readonly Float32Array[]>;
}

/** Texts that grow side by side. */
export interface Rows {
  /** Scores of the token that comes next in a row, one for each of the vocabulary; overwritten by `advance`. */
  logits(row: number): Float32Array;
  /** Adds a token to each row that is named. A row that is not named is over, and is not computed any longer. */
  advance(tokens: ReadonlyMap<number, number>): Promise<void>;
  /** Frees what is held on the device. */
  end(): Promise<void>;
}
