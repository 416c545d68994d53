/** Kept, because an engine may forget a promise that nobody holds. */
const waiting: unknown[] = [];

/**
 * A thread that is stuck in native code (`[].indexOf` over a trillion holes, say) outlives the end of its worker, and
 * nothing tells of it. But whoever waits on shared memory is counted for as long as the thread exists.
 */
export function waitForEver(shared: SharedArrayBuffer | undefined, index: number): void {
  if (shared === undefined || !("waitAsync" in Atomics)) return;
  waiting.push(Atomics.waitAsync(new Int32Array(shared), index, 0));
}
