/** Says that this worker lives, and holds the lock that the page names for as long: see src/clients/life-lock.ts. */
export function holdLifeLock(): void {
  self.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== "object" || data === null || !("lifeLock" in data)) return;
    const { lifeLock } = data;
    if (typeof lifeLock !== "string") return;
    // Plain http has no locks.
    if (!("locks" in navigator)) return self.postMessage({ lifeLock });
    void navigator.locks.request(lifeLock, () => {
      self.postMessage({ lifeLock });
      return new Promise<never>(() => {});
    });
  });
}
