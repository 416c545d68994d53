import type { Turns } from "../domain/turns.ts";

/** Short, since a collection of the memory that it fills may come on top. */
const sliceMillis = 5;

/**
 * Does the work in slices, between which the page gets a turn; the last ends with one.
 * @param signal once aborted, the work is left where it is
 * @returns `undefined` where it was left
 */
export async function inTurns<T>(work: Turns<T>, signal: AbortSignal): Promise<T | undefined> {
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- that is the turn
    await nextTurn();
    if (signal.aborted) return undefined;
    const began = performance.now();
    do {
      const step = work.next();
      if (step.done !== true) continue;
      // oxlint-disable-next-line no-await-in-loop -- what is done with it is a turn of its own
      await nextTurn();
      return step.value;
    } while (performance.now() - began < sliceMillis);
  }
}

/** A task of its own, by a message: a timer waits for a second where the page is in the background. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
