import type { FrameMessage } from "./parse-from-frame.ts";
import type { SandboxFrame } from "./sandbox-frame.ts";

/** A frame's last word. */
interface Death {
  readonly kind: "died";
  readonly frame: SandboxFrame;
}

/** What the frame says, one outcome at a time. `said` is still to be parsed. */
export type Piece =
  | Exclude<FrameMessage, { kind: "outcomes" }>
  | { readonly kind: "outcome"; readonly batchId: string; readonly said: unknown }
  | Death;

/** After this long the page gets a turn. */
const sliceMillis = 25;

/**
 * Hears messages in their order, and never keeps the page's thread for long, however much comes at once.
 * @param hear returns a promise for a piece that it reads in turns of its own; what comes behind that one waits
 */
export function createInbox(hear: (piece: Piece) => Promise<void> | undefined) {
  const waiting: Piece[] = [];
  let isBusy = false;

  function add(message: FrameMessage | Death): void {
    for (const piece of piecesOf(message)) waiting.push(piece);
    if (!isBusy) work();
  }

  function work(): void {
    isBusy = true;
    const began = performance.now();
    let heard = 0;
    try {
      for (const piece of waiting) {
        if (performance.now() - began > sliceMillis) return workLater();
        heard += 1;
        const reading = hear(piece);
        if (reading !== undefined) return void reading.finally(work);
      }
      isBusy = false;
    } catch (error) {
      workLater();
      throw error;
    } finally {
      waiting.splice(0, heard);
    }
  }

  function workLater(): void {
    setTimeout(work, 0);
  }

  return { add };
}

/** More than any batch has cases; a list can be a thousand million long and hold nothing. */
const maxOutcomes = 100_000;

function piecesOf(message: FrameMessage | Death): readonly Piece[] {
  if (message.kind !== "outcomes") return [message];
  const { batchId, outcomes } = message;
  return outcomes.slice(0, maxOutcomes).map((said) => ({ kind: "outcome", batchId, said }));
}
