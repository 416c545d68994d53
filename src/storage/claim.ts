/** By name: claims of this page that were given back, each until the browser has freed its lock. */
const givenBack = new Map<string, Promise<unknown>>();

/**
 * Claims a name for as long as the page lives: another page that asks meanwhile does not get it.
 * @returns what gives it back, or `undefined` where another page holds it
 */
export async function claim(name: string): Promise<(() => void) | undefined> {
  // Plain http has no locks: then two tabs may work on the same.
  if (!("locks" in navigator)) return () => {};
  // A screen that is drawn anew claims at once what it gave back a moment ago.
  await givenBack.get(name);
  return new Promise((resolve, reject) => {
    const hold = (lock: Lock | null) => {
      if (lock === null) return resolve(undefined);
      return new Promise<void>((free) =>
        resolve(() => {
          givenBack.set(name, held);
          free();
        }),
      );
    };
    const held = navigator.locks.request(name, { ifAvailable: true }, hold);
    held.catch(reject);
  });
}
