/** Holds the lock that the page names for as long as this worker lives, and says so: see src/clients/life-lock.ts. */
export function holdLifeLock(): void {
  self.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (!("locks" in navigator) || typeof data !== "object" || data === null || !("lifeLock" in data)) return;
    const { lifeLock } = data;
    if (typeof lifeLock !== "string") return;
    void navigator.locks.request(lifeLock, () => {
      self.postMessage({ lifeLock });
      return new Promise<never>(() => {});
    });
  });
}
