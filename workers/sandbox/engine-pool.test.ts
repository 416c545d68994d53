import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createEnginePool } from "./engine-pool.ts";
import type { EngineWorker } from "./engine-worker.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A pool whose interpreters start and are restored at once. */
function poolOfFakes() {
  const alive = new Set<EngineWorker>();
  const pool = createEnginePool({
    start: () => {
      const worker: EngineWorker = {
        booted: Promise.resolve(),
        control: undefined,
        reachedHost: false,
        slowReading: 0,
        listen: () => {},
        run: () => {},
        reset: () => Promise.resolve(true),
        kill: () => void alive.delete(worker),
      };
      alive.add(worker);
      return worker;
    },
    spares: { pyodide: 1, browser: 0, quickjs: 0 },
    restorable: new Set(["pyodide"]),
  });
  const runAll = async (authors: readonly string[]): Promise<readonly string[]> => {
    const leases = await Promise.all(
      authors.map(async (author) => ({ author, lease: await pool.take("pyodide", author) })),
    );
    for (const { author, lease } of leases) pool.giveBack("pyodide", author, lease.worker);
    return leases.map(({ lease }) => lease.reuse);
  };
  return { runAll, alive };
}

const authors = (count: number) => Array.from({ length: count }, (_, at) => `author ${at}`);

it("gives each of eight authors that take turns its own interpreter back", async () => {
  const { runAll } = poolOfFakes();
  await runAll(authors(8));
  expect(await runAll(authors(8))).toEqual(Array.from({ length: 8 }, () => "restored"));
});

it("keeps eight at most", async () => {
  const { runAll, alive } = poolOfFakes();
  await runAll(authors(12));
  await vi.advanceTimersByTimeAsync(1000);
  // And a spare.
  expect(alive.size).toBe(8 + 1);
});

it("lets all but the two used last go when nobody has asked for a while", async () => {
  const { runAll, alive } = poolOfFakes();
  await runAll(authors(8));
  await vi.advanceTimersByTimeAsync(9_000);
  await runAll(authors(1));
  await vi.advanceTimersByTimeAsync(9_000);
  expect(alive.size).toBe(8 + 1);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(alive.size).toBe(2 + 1);
  expect(await runAll(["author 0", "author 3"])).toEqual(["restored", "spare"]);
});
