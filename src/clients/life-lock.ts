import { say } from "../messages/say.ts";

/** Long enough for its script to come over a slow line. */
const startMillis = 30_000;

/**
 * Calls `onDeath` when the worker is gone, however it went: out of memory, or `close()`, sends no event, but a lock that
 * the worker holds comes free (workers/shared/life-lock.ts). One that has not said a word in half a minute counts as gone.
 * @returns how to stop watching
 */
export function watchLifeLock(worker: Worker, onDeath: (reason: string) => void): () => void {
  const watching = new AbortController();
  const { signal } = watching;
  // Not said: the name of a lock.
  const lifeLock = `edgecase worker ${Date.now()} ${Math.random()}`;
  const starting = setTimeout(
    () => onDeath(say`it did not start within ${startMillis / 1000} seconds`),
    startMillis,
  );
  signal.addEventListener("abort", () => clearTimeout(starting));

  const hear = ({ data }: MessageEvent<unknown>): void => {
    if (typeof data !== "object" || data === null || !("lifeLock" in data) || data.lifeLock !== lifeLock)
      return;
    worker.removeEventListener("message", hear);
    clearTimeout(starting);
    // Plain http has no locks.
    if (!("locks" in navigator)) return;
    const ended = () => onDeath(say`it ended without a word`);
    navigator.locks.request(lifeLock, { signal }, ended).catch(() => undefined);
  };
  worker.addEventListener("message", hear, { signal });
  worker.postMessage({ lifeLock });
  return () => watching.abort();
}
