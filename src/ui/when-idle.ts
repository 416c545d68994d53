/** However busy the page is, it does not wait longer. */
const mostMillis = 2000;
/** Where the browser cannot say when it is idle (Safari): after the first paint. */
const guessMillis = 300;

/**
 * Does something when the page has nothing more urgent to do.
 * @returns forgets it, where it has not begun
 */
export function whenIdle(work: () => void): () => void {
  if ("requestIdleCallback" in globalThis) {
    const asked = requestIdleCallback(work, { timeout: mostMillis });
    return () => cancelIdleCallback(asked);
  }
  const timer = setTimeout(work, guessMillis);
  return () => clearTimeout(timer);
}
