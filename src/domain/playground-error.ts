/** Something of ours that failed: what happened, and what the reader can do about it. */
export class PlaygroundError extends Error {
  /** A sentence shown beside the message. */
  readonly advice: string;

  constructor(message: string, advice: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = "PlaygroundError";
    this.advice = advice;
  }
}

/** A failure handed on as data, where it is an expected ending and not a bug. */
export interface Failed {
  readonly kind: "failed";
  readonly error: PlaygroundError;
}

/** The message and advice of anything that was thrown. */
export function asPlaygroundError(thrown: unknown, advice: string): PlaygroundError {
  if (thrown instanceof PlaygroundError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new PlaygroundError(message, advice, { cause: thrown });
}
