const beatMillis = 5;

/**
 * Watches this page's thread from now on.
 * @returns a function that ends the watch and tells, in milliseconds, by how much a heartbeat was late at worst and
 * the longest task; a beat is late on a busy machine too, a task is this page's own
 */
export function watchMainThread(): () => { readonly late: number; readonly task: number } {
  let late = 0;
  let task = 0;
  let last = performance.now();
  const beat = () => {
    const now = performance.now();
    late = Math.max(late, now - last - beatMillis);
    last = now;
  };
  const timer = setInterval(beat, beatMillis);
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) task = Math.max(task, duration);
  });
  observer.observe({ type: "longtask" });
  return () => {
    clearInterval(timer);
    beat();
    for (const { duration } of observer.takeRecords()) task = Math.max(task, duration);
    observer.disconnect();
    return { late, task };
  };
}
