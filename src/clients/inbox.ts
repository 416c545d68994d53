import type { FrameMessage } from "./parse-from-frame.ts";

/** What the frame says, one outcome at a time. `said` is still to be parsed. */
export type Piece =
  | Exclude<FrameMessage, { kind: "outcomes" }>
  | { readonly kind: "outcome"; readonly batchId: string; readonly said: unknown };

/** Reading one outcome takes up to 40 ms; after this long the page gets a turn. */
const sliceMillis = 25;

/** Hears messages in their order, and never keeps the page's thread for long, however much comes at once. */
export function createInbox(hear: (piece: Piece) => void) {
  let waiting: Piece[] = [];
  let isPaused = false;

  function add(message: FrameMessage): void {
    for (const piece of piecesOf(message)) waiting.push(piece);
    if (!isPaused) work();
  }

  function work(): void {
    isPaused = false;
    const began = performance.now();
    const pieces = waiting;
    waiting = [];
    for (const [at, piece] of pieces.entries()) {
      if (performance.now() - began > sliceMillis) {
        waiting = [...pieces.slice(at), ...waiting];
        isPaused = true;
        setTimeout(() => isPaused && work(), 0);
        return;
      }
      hear(piece);
    }
  }

  /** Hears at once what is still waiting. */
  function flush(): void {
    isPaused = false;
    const pieces = waiting;
    waiting = [];
    for (const piece of pieces) hear(piece);
  }

  return { add, flush };
}

/** More than any batch has cases; a list can be a thousand million long and hold nothing. */
const maxOutcomes = 100_000;

function piecesOf(message: FrameMessage): readonly Piece[] {
  if (message.kind !== "outcomes") return [message];
  const { batchId, outcomes } = message;
  return outcomes.slice(0, maxOutcomes).map((said) => ({ kind: "outcome", batchId, said }));
}
