import type { Sample, TokenProgress } from "../../src/protocol/model.ts";
import type { Decoder } from "./decoder.ts";
import { createReporter } from "./reporter.ts";
import { writeSample, type SampleParts, type SampleWriting } from "./sample-writing.ts";
import { requireUsable } from "./usable-scores.ts";

export interface Batch extends Omit<SampleParts, "index"> {
  readonly decoder: Decoder;
  readonly prompt: readonly number[];
  readonly samples: number;
  readonly onTokens: TokenProgress;
  readonly stopRequested: () => boolean;
  readonly nowMillis: () => number;
}

export interface WrittenBatch {
  readonly samples: Sample[];
  readonly tokens: number;
  /** Since the first tokens came. */
  readonly tokensPerSecond: number;
}

/** Writes several texts side by side, each to its own end. @throws Error where the device fails */
export async function writeSamples({
  decoder,
  prompt,
  samples,
  onTokens,
  ...batch
}: Batch): Promise<WrittenBatch> {
  const writings = Array.from({ length: samples }, (_, index) => writeSample({ ...batch, index }));
  const pace = createPace(batch.nowMillis);
  const report = createReporter(onTokens);
  const rows = await decoder.start(prompt, samples);
  try {
    let open: ReadonlyMap<number, SampleWriting> = new Map(writings.entries());
    for (;;) {
      const chosen = chooseNext(open, rows);
      const figures = pace(writings);
      report(() => ({ texts: writings.map(({ text }) => text()), ...figures }));
      if (chosen.size === 0 || batch.stopRequested()) {
        return { samples: writings.map(({ finish }) => finish()), ...figures };
      }
      await rows.advance(chosen);
      open = new Map([...open].filter(([row]) => chosen.has(row)));
    }
  } finally {
    await rows.end();
  }
}

/** @returns the token of each text that goes on */
function chooseNext(
  open: ReadonlyMap<number, SampleWriting>,
  rows: { logits(row: number): Float32Array },
): Map<number, number> {
  const chosen = new Map<number, number>();
  for (const [row, writing] of open) {
    const logits = rows.logits(row);
    requireUsable(logits);
    const token = writing.take(logits);
    if (token !== undefined) chosen.set(row, token);
  }
  return chosen;
}

function createPace(nowMillis: () => number) {
  let firstAt: number | undefined;
  let firstTokens = 0;
  return (writings: readonly SampleWriting[]) => {
    const now = nowMillis();
    const tokens = writings.reduce((sum, each) => sum + each.tokens(), 0);
    if (firstAt === undefined) {
      firstAt = now;
      firstTokens = tokens;
    }
    const seconds = (now - firstAt) / 1000;
    return { tokens, tokensPerSecond: seconds > 0 ? (tokens - firstTokens) / seconds : 0 };
  };
}
