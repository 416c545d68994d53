/** How a family of models is asked for the text between two others: the token that stands before each. */
export interface MiddleFormat {
  readonly before: number;
  readonly after: number;
  readonly middle: number;
}

/** Qwen2.5-Coder (and our own, and CodeGemma), StarCoder, CodeLlama, DeepSeek-Coder. In this order: before, after, middle. */
const spellings = [
  ["<|fim_prefix|>", "<|fim_suffix|>", "<|fim_middle|>"],
  ["<fim_prefix>", "<fim_suffix>", "<fim_middle>"],
  ["▁<PRE>", "▁<SUF>", "▁<MID>"],
  ["<｜fim▁begin｜>", "<｜fim▁hole｜>", "<｜fim▁end｜>"],
] as const;

/** @param tokenOf the index of a token by its whole text, where the vocabulary has it */
export function middleFormatOf(tokenOf: (text: string) => number | undefined): MiddleFormat | undefined {
  for (const spelling of spellings) {
    const [before, after, middle] = spelling.map(tokenOf);
    if (before !== undefined && after !== undefined && middle !== undefined) return { before, after, middle };
  }
  return undefined;
}

/**
 * The prompt for the text between `before` and `after`. What does not fit is left out where it is farthest from the
 * middle; what stands before is worth more than what stands after.
 * @param roomTokens for the whole prompt, at least 8
 */
export function middlePrompt(
  { before, after }: { before: readonly number[]; after: readonly number[] },
  format: MiddleFormat,
  roomTokens: number,
): number[] {
  const room = roomTokens - 3;
  const forAfter = Math.min(after.length, Math.max(Math.floor(room / 4), room - before.length));
  const forBefore = Math.min(before.length, room - forAfter);
  return [
    format.before,
    ...before.slice(before.length - forBefore),
    format.after,
    ...after.slice(0, forAfter),
    format.middle,
  ];
}

/**
 * Cuts a written middle where it begins to say again what stands after it: the rest of the line, or the next one.
 * @example withoutRepetition("return a\nprint(a)", "\nprint(a)\n") // "return a"
 */
export function withoutRepetition(text: string, after: string): string {
  const [rest = "", ...following] = after.split("\n").map((line) => line.trimEnd());
  const [first = "", ...others] = text.split("\n");
  // A bracket or two may well end the middle and stand after it.
  if (rest.trim().length > 3 && first.endsWith(rest)) return first.slice(0, first.length - rest.length);
  const next = following.find((line) => line !== "");
  const again = others.findIndex((line) => line.trimEnd() === next);
  return again === -1 ? text : [first, ...others.slice(0, again)].join("\n");
}

/** Whether a finished line of `text` says again what stands after it. */
export function repeats(text: string, after: string): boolean {
  const finished = text.slice(0, Math.max(0, text.lastIndexOf("\n")));
  return withoutRepetition(finished, after) !== finished;
}
