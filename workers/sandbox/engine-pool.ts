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
  /** With small memory there is one interpreter at most; whoever asks for two takes care that one has ended. */
  readonly isSparing?: () => boolean;
}

/** Restored interpreters kept at a time: the lab runs so many programs side by side. */
const maxKept = 8;
/** Of which so many stay when nothing has run for a while: the student's and the model's. */
const maxIdle = 2;
const idleMillis = 10_000;
/** A worker that takes that many times longer to boot than any before it is given up for dead. */
const usualBoots = 10;
const leastPatienceMillis = 5000;
/** A moment's delay, so that a new spare does not compete with the program it makes room for. */
const refillDelayMillis = 40;

/**
 * Hands out clean interpreters: the author's own, restored in place; else a spare; else a new one. A worker in
 * which a program may have reached JavaScript is never handed out again.
 */
export function createEnginePool({ start, spares, restorable, isSparing = () => false }: PoolOptions) {
  const waiting = new Map<Engine, EngineWorker[]>();
  /** Oldest use first. */
  const kept = new Map<string, Promise<EngineWorker | undefined>>();
  /** Ended to make room, not because something was wrong with them. */
  const displaced = new WeakSet<EngineWorker>();
  let idle: ReturnType<typeof setTimeout> | undefined;
  /** In milliseconds, of those that have booted. */
  const slowestBoot = new Map<Engine, number>();

  function begin(engine: Engine): EngineWorker {
    const began = performance.now();
    const worker = start(engine);
    worker.booted.then(
      () => slowestBoot.set(engine, Math.max(slowestBoot.get(engine) ?? 0, performance.now() - began)),
      () => {},
    );
    return worker;
  }

  async function take(engine: Engine, author: string): Promise<Lease> {
    const key = `${engine} ${author}`;
    const mine = kept.get(key);
    kept.delete(key);
    const restored = await mine;
    if (isSparing()) {
      await endKept();
      displaceOthers(engine);
    }
    const lease: Lease = restored ? { worker: restored, reuse: "restored" } : takeSpare(engine);
    if (!isSparing()) setTimeout(() => refill(engine), refillDelayMillis);
    if (await bootsInTime(engine, lease.worker)) return lease;
    lease.worker.kill();
    const worker = begin(engine);
    await worker.booted;
    return { worker, reuse: "new" };
  }

  /** A worker may die without a word while it boots; its own limit allows for a machine where all of them are slow. */
  async function bootsInTime(engine: Engine, { booted }: EngineWorker): Promise<boolean> {
    const usual = slowestBoot.get(engine);
    const boots = booted.then(
      () => true,
      () => false,
    );
    if (usual === undefined) return await boots;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), Math.max(leastPatienceMillis, usual * usualBoots));
    });
    return await Promise.race([boots, late]).finally(() => clearTimeout(timer));
  }

  function takeSpare(engine: Engine): Lease {
    const spare = waiting.get(engine)?.shift();
    return spare ? { worker: spare, reuse: "spare" } : { worker: begin(engine), reuse: "new" };
  }

  /** For a worker whose run has ended by itself; any other must be killed. */
  function giveBack(engine: Engine, author: string, worker: EngineWorker): void {
    if (!restorable.has(engine) || worker.reachedHost) return worker.kill();
    const key = `${engine} ${author}`;
    kept.set(key, restore(worker));
    keepOnly(isSparing() ? 1 : maxKept);
    clearTimeout(idle);
    idle = setTimeout(() => keepOnly(maxIdle), idleMillis);
  }

  function keepOnly(count: number): void {
    for (const [oldest, old] of kept) {
      if (kept.size <= count) break;
      kept.delete(oldest);
      void old.then((each) => each?.kill());
    }
  }

  /** Ends what is kept for anybody: what is being restored, when it has been. */
  async function endKept(): Promise<void> {
    const ending = [...kept.values()];
    keepOnly(0);
    await Promise.all(ending);
  }

  /** Ends what waits for another engine's program. */
  function displaceOthers(engine: Engine): void {
    for (const [other, list] of waiting) {
      if (other === engine) continue;
      for (const spare of list.splice(0)) {
        displaced.add(spare);
        spare.kill();
      }
    }
  }

  function refill(engine: Engine): void {
    const list = waiting.get(engine) ?? [];
    waiting.set(engine, list);
    const wanted = isSparing() ? 1 : spares[engine];
    while (list.length < wanted) {
      const worker = begin(engine);
      list.push(worker);
      worker.booted.catch(() => {
        const at = list.indexOf(worker);
        if (at >= 0) list.splice(at, 1);
      });
    }
  }

  /** Settles when one interpreter of this engine is ready, or has given way to another engine's. */
  async function warm(engine: Engine): Promise<void> {
    if (isSparing()) {
      await endKept();
      displaceOthers(engine);
    }
    refill(engine);
    const [spare] = waiting.get(engine) ?? [];
    await spare?.booted.catch((error: unknown) => {
      if (!displaced.has(spare)) throw error;
    });
  }

  return { take, giveBack, warm };
}

async function restore(worker: EngineWorker): Promise<EngineWorker | undefined> {
  if (await worker.reset()) return worker;
  worker.kill();
  return undefined;
}
