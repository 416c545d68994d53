import { parseServedState, type ServedState } from "../../src/domain/offline/served-version.ts";
import { stateCacheName } from "../../src/domain/offline/site-cache.ts";

export interface StateStore {
  /** Nothing where the browser's store was cleared, or another release kept something else. */
  readonly read: () => Promise<ServedState | undefined>;
  /** One change after the other, so that none is lost. @returns what it is now */
  readonly change: (next: (state: ServedState | undefined) => ServedState) => Promise<ServedState>;
}

/** Kept beside the files, so that what clears them clears it too. A worker's memory goes after half a minute. */
export function openStateStore(scope: string): StateStore {
  const name = stateCacheName(scope);
  const key = `${scope}state`;
  let turn: Promise<unknown> = Promise.resolve();

  async function read(): Promise<ServedState | undefined> {
    if (!(await caches.has(name))) return undefined;
    const response = await (await caches.open(name)).match(key);
    try {
      return parseServedState(await response?.json());
    } catch {
      return undefined;
    }
  }

  return {
    read,
    change(next) {
      const changed = turn.then(async () => {
        const before = await read();
        const state = next(before);
        if (state !== before) await (await caches.open(name)).put(key, Response.json(state));
        return state;
      });
      turn = changed.catch(() => undefined);
      return changed;
    },
  };
}
