import type { Engine } from "../../src/domain/language.ts";
import type { EngineWorker } from "./engine-worker.ts";

export type Reuse = "restored" | "spare" | "new";

export interface Lease {
  readonly worker: EngineWorker;
  readonly reuse: Reuse;
}

interface PoolOptions {
  readonly start: (engine: Engine) => EngineWorker;
  /** How many booted workers wait for a program. */
  readonly spares: Readonly<Record<Engine, number>>;
  /** Engines whose interpreter can be restored in place between programs of one author. */
  readonly restorable: ReadonlySet<Engine>;
}

/** Restored interpreters kept at a time: the student's and the model's. */
const maxKept = 2;
/** A moment's delay, so that a new spare does not compete with the program it makes room for. */
const refillDelayMillis = 40;

/**
 * Hands out clean interpreters: the author's own, restored in place; else a spare; else a new one. A worker in
 * which a program may have reached JavaScript is never handed out again.
 */
export function createEnginePool({ start, spares, restorable }: PoolOptions) {
  const waiting = new Map<Engine, EngineWorker[]>();
  /** Oldest use first. */
  const kept = new Map<string, Promise<EngineWorker | undefined>>();

  async function take(engine: Engine, author: string): Promise<Lease> {
    const key = `${engine} ${author}`;
    const mine = kept.get(key);
    kept.delete(key);
    const restored = await mine;
    const lease: Lease = restored ? { worker: restored, reuse: "restored" } : takeSpare(engine);
    setTimeout(() => refill(engine), refillDelayMillis);
    await lease.worker.booted;
    return lease;
  }

  function takeSpare(engine: Engine): Lease {
    const spare = waiting.get(engine)?.shift();
    return spare ? { worker: spare, reuse: "spare" } : { worker: start(engine), reuse: "new" };
  }

  /** For a worker whose run has ended by itself; any other must be killed. */
  function giveBack(engine: Engine, author: string, worker: EngineWorker): void {
    if (!restorable.has(engine) || worker.reachedHost) return worker.kill();
    const key = `${engine} ${author}`;
    kept.set(key, restore(worker));
    for (const [oldest, old] of kept) {
      if (kept.size <= maxKept) break;
      kept.delete(oldest);
      void old.then((each) => each?.kill());
    }
  }

  function refill(engine: Engine): void {
    const list = waiting.get(engine) ?? [];
    waiting.set(engine, list);
    while (list.length < spares[engine]) {
      const worker = start(engine);
      list.push(worker);
      worker.booted.catch(() => {
        const at = list.indexOf(worker);
        if (at >= 0) list.splice(at, 1);
      });
    }
  }

  /** Settles when one interpreter of this engine is ready. */
  async function warm(engine: Engine): Promise<void> {
    refill(engine);
    await waiting.get(engine)?.[0]?.booted;
  }

  return { take, giveBack, warm };
}

async function restore(worker: EngineWorker): Promise<EngineWorker | undefined> {
  if (await worker.reset()) return worker;
  worker.kill();
  return undefined;
}
