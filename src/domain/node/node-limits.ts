import { defaultLimits, type Limits } from "../limits.ts";

/**
 * A case is a process of its own, and may start more of them, on a Node that itself runs in a browser. The memory
 * is the container's: nothing here can limit it.
 */
export const nodeLimits: Limits = { ...defaultLimits, millisPerCase: 5000 };

/** How long a process of the container may take until it runs a program's first line, at most. */
export const slowestStartMillis = 10_000;

/** How long a whole batch may last: every case up to its limit, and the start of each. */
export function batchLimitMillis({ millisPerCase }: Limits, cases: number): number {
  return (millisPerCase + slowestStartMillis) * (cases + 1);
}
