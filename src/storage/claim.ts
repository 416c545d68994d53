/**
 * Claims a name for as long as the page lives: another page that asks meanwhile does not get it.
 * @returns what gives it back, or `undefined` where another page holds it
 */
export async function claim(name: string): Promise<(() => void) | undefined> {
  // Plain http has no locks: then two tabs may work on the same.
  if (!("locks" in navigator)) return () => {};
  return new Promise((resolve, reject) => {
    const hold = (lock: Lock | null) => {
      if (lock === null) return resolve(undefined);
      return new Promise<void>((release) => resolve(release));
    };
    navigator.locks.request(name, { ifAvailable: true }, hold).catch(reject);
  });
}
