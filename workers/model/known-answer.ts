import { mostLikely } from "./draw-token.ts";
import type { LoadedModel } from "./loaded-model.ts";
import { requireUsable } from "./usable-scores.ts";

// Errors are retold: the page shows them.

// Not said: a program, and its characters shuffled.
const code = "def add(a, b):\n    return a + b\n";
/** The same characters in an order that means nothing. */
// Not said: as above.
const shuffled = "b r\n+e):uaa(,t\n nb  d ed  rdaf   ";

/** In natural logarithms. Honest differences between one pass and several were measured up to 0.2. */
const maxDisagreement = 1;

/**
 * Asks the model something whose answer is known, whatever the model is: a small function must be likelier, token for
 * token, than its own characters shuffled, and likelier than a guess. Scores of a device that computes wrongly
 * say neither. And what it thinks must be the same whether it reads a text at once or goes on from a part of it.
 * @throws Error that says what is wrong
 */
export async function checkKnownAnswer({
  decoder,
  encode,
}: Pick<LoadedModel, "decoder" | "encode">): Promise<void> {
  const tokens = encode(code);
  const scores = await decoder.score(tokens);
  for (const logits of scores) requireUsable(logits);
  const plain = meanLogProbability(tokens, scores);
  const others = encode(shuffled);
  const random = meanLogProbability(others, await decoder.score(others));
  const guess = -Math.log(scores[0]?.length ?? 1);
  if (!(plain > random && plain > guess)) {
    throw new Error(
      `it finds plain code no likelier than its shuffled characters (${plain.toFixed(1)} and ${random.toFixed(1)} per token)`,
    );
  }
  await checkSteps({ decoder, tokens, scores });
}

/** Goes through the last tokens one by one, as writing does. */
async function checkSteps({
  decoder,
  tokens,
  scores,
}: Pick<LoadedModel, "decoder"> & {
  tokens: readonly number[];
  scores: readonly Float32Array[];
}): Promise<void> {
  const last = tokens.at(-1) ?? 0;
  const rows = await decoder.start(tokens.slice(0, -1), 1);
  try {
    await rows.advance(new Map([[0, last]]));
    const stepwise = rows.logits(0);
    requireUsable(stepwise);
    const whole = scores.at(-1) ?? stepwise;
    const likeliest = mostLikely(whole);
    const difference = Math.abs(logProbability(whole, likeliest) - logProbability(stepwise, likeliest));
    if (!(difference <= maxDisagreement))
      throw new Error("it disagrees with itself: a text read at once and token by token gives other scores");
  } finally {
    await rows.end();
  }
}

/** Of each token but the first, given those before it. */
function meanLogProbability(tokens: readonly number[], scores: readonly Float32Array[]): number {
  const given = tokens.slice(1).map((token, at) => logProbability(scores[at] ?? new Float32Array(), token));
  return given.reduce((sum, each) => sum + each, 0) / given.length;
}

function logProbability(logits: Float32Array, token: number): number {
  const best = logits[mostLikely(logits)] ?? 0;
  const mass = logits.reduce((sum, logit) => sum + Math.exp(logit - best), 0);
  return (logits[token] ?? -Infinity) - best - Math.log(mass);
}
