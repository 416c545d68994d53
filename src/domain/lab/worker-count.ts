/** More were never measured to be faster, and each holds an interpreter of its own. */
const mostWorkers = 8;
/** What the sandbox keeps anyway. */
const fewestWorkers = 2;
/** Of a browser that does not say: as of a small computer. */
const usualGigabytes = 4;

/**
 * How many samples are judged side by side: one on each core, and one for each gigabyte at most, so that interpreters of
 * 0.1 to 0.35 GB leave room for the rest.
 * @param cores as `navigator.hardwareConcurrency` has it
 * @param gigabytes as `navigator.deviceMemory` has it, which says 8 at most; absent in some browsers
 */
export function workerCount(cores: number, gigabytes: number = usualGigabytes): number {
  return Math.max(fewestWorkers, Math.min(mostWorkers, Math.floor(cores), Math.floor(gigabytes)));
}
