/**
 * Calls `onDeath` when the worker is gone, however it went: out of memory, or `close()`, sends no event, but a lock that
 * the worker holds comes free (workers/shared/life-lock.ts). Where the page may use no locks, nothing is noticed.
 * @returns how to stop watching
 */
export function watchLifeLock(worker: Worker, onDeath: () => void): () => void {
  const watching = new AbortController();
  const { signal } = watching;
  const lifeLock = `edgecase worker ${crypto.randomUUID()}`;
  const hear = ({ data }: MessageEvent<unknown>): void => {
    if (typeof data !== "object" || data === null || !("lifeLock" in data) || data.lifeLock !== lifeLock)
      return;
    worker.removeEventListener("message", hear);
    navigator.locks.request(lifeLock, { signal }, onDeath).catch(() => undefined);
  };
  worker.addEventListener("message", hear, { signal });
  worker.postMessage({ lifeLock });
  return () => watching.abort();
}
