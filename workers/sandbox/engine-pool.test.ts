import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Engine } from "../../src/domain/language.ts";
import { createEnginePool } from "./engine-pool.ts";
import type { EngineWorker } from "./engine-worker.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A pool whose interpreters start and are restored at once. */
function poolOfFakes(isSparing = false) {
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
    isSparing: () => isSparing,
  });
  const runAll = async (authors: readonly string[]): Promise<readonly string[]> => {
    const leases = await Promise.all(
      authors.map(async (author) => ({ author, lease: await pool.take("pyodide", author) })),
    );
    for (const { author, lease } of leases) pool.giveBack("pyodide", author, lease.worker);
    return leases.map(({ lease }) => lease.reuse);
  };
  return { pool, runAll, alive };
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

/** One program after another, as the broker has them come with small memory. @returns how each got its interpreter */
async function runInTurn(
  { pool, alive }: ReturnType<typeof poolOfFakes>,
  programs: readonly (readonly [engine: Engine, author: string])[],
): Promise<readonly string[]> {
  const reuses: string[] = [];
  for (const [engine, author] of programs) {
    const lease = await pool.take(engine, author);
    await vi.advanceTimersByTimeAsync(1000);
    expect(alive.size, `${engine} of ${author}`).toBe(1);
    pool.giveBack(engine, author, lease.worker);
    await vi.advanceTimersByTimeAsync(1000);
    expect(alive.size, `after ${engine} of ${author}`).toBeLessThanOrEqual(1);
    reuses.push(lease.reuse);
  }
  return reuses;
}

it("has one interpreter with small memory, whichever author and engine come", async () => {
  const fakes = poolOfFakes(true);
  const reuses = await runInTurn(fakes, [
    ["pyodide", "student"],
    ["pyodide", "student"],
    ["pyodide", "model"],
    ["browser", "student"],
    ["quickjs", "student"],
    ["pyodide", "student"],
  ]);
  expect(reuses).toEqual(["new", "restored", "new", "new", "new", "new"]);
});

it("makes one ready with small memory too, in place of all others", async () => {
  const { pool, alive, runAll } = poolOfFakes(true);
  await runAll(["student"]);
  await pool.warm("browser");
  await pool.warm("pyodide");
  await vi.advanceTimersByTimeAsync(1000);
  expect(alive.size).toBe(1);
  expect(await runAll(["student"])).toEqual(["spare"]);
});

it("has made an engine ready all the same when its interpreter gives way while it boots", async () => {
  const endings: ((reason: string) => void)[] = [];
  const pool = createEnginePool({
    start: () => {
      let end: (reason: string) => void = () => {};
      const booted = new Promise<void>((_, reject) => (end = (reason) => reject(new Error(reason))));
      endings.push(end);
      return {
        booted,
        control: undefined,
        reachedHost: false,
        slowReading: 0,
        listen: () => {},
        run: () => {},
        reset: () => Promise.resolve(true),
        kill: () => end("it was ended"),
      };
    },
    spares: { pyodide: 1, browser: 1, quickjs: 1 },
    restorable: new Set(),
    isSparing: () => true,
  });
  const first = pool.warm("browser");
  const second = pool.warm("quickjs");
  await expect(first).resolves.toBeUndefined();
  endings[1]?.("its script could not be loaded");
  await expect(second).rejects.toThrow("its script could not be loaded");
});
