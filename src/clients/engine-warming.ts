import type { Engine } from "../domain/language.ts";
import { asPlaygroundError, PlaygroundError } from "../domain/playground-error.ts";
import { say } from "../messages/say.ts";
import type { FrameAssets, ToFrame } from "../protocol/sandbox.ts";
import type { BytesProgress } from "./fetch-counted.ts";

export interface WarmingOptions {
  readonly fetchAssets: (engine: Engine, onProgress: BytesProgress) => Promise<FrameAssets>;
  readonly onStatus: (engine: Engine, status: EngineStatus) => void;
  readonly send: (message: ToFrame) => void;
}

export type EngineStatus =
  | { readonly kind: "starting"; readonly loadedBytes: number; readonly totalBytes: number }
  | {
      readonly kind: "ready";
      readonly isolated: boolean;
      readonly millis: number;
      readonly fromSnapshot: boolean;
    }
  /** It was ready, and its memory has been freed; the next program starts it again. */
  | { readonly kind: "resting" }
  | { readonly kind: "failed"; readonly error: PlaygroundError };

interface Waiting {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: PlaygroundError) => void;
  isOver: boolean;
  /** Frames that died while this engine was starting. */
  deaths: number;
}

/** One may be the browser's doing; after so many, starting the engine is what ends the frame. */
const maxDeaths = 3;

export const warmAdvice = () =>
  say`Reload the page. If it happens again, this browser may be short of memory.`;

/** Which engines the frame has ready: fetches an engine's files once, and hands them to each new frame. */
export function createEngineWarming({ fetchAssets, onStatus, send }: WarmingOptions) {
  /** Kept for the next frame; a frame's copy dies with it. */
  const assets = new Map<Engine, Promise<FrameAssets>>();
  const waitings = new Map<Engine, Waiting>();
  const resting = new Set<Engine>();

  /**
   * Settles when the engine is ready for a program.
   * @throws PlaygroundError when it cannot be fetched or started; the next call tries again
   */
  function warm(engine: Engine): Promise<void> {
    const known = waitings.get(engine);
    if (known) return known.promise;
    const waiting: Waiting = { ...Promise.withResolvers<void>(), isOver: false, deaths: 0 };
    waitings.set(engine, waiting);
    void waiting.promise.catch(() => {}).finally(() => (waiting.isOver = true));
    waiting.promise.catch((error: unknown) => {
      // The next call tries again.
      if (waitings.get(engine) === waiting) waitings.delete(engine);
      onStatus(engine, { kind: "failed", error: asPlaygroundError(error, warmAdvice()) });
    });
    void start(engine, waiting);
    return waiting.promise;
  }

  async function start(engine: Engine, { reject }: Waiting): Promise<void> {
    try {
      const loaded = await load(engine);
      send({ kind: "assets", assets: loaded });
      send({ kind: "warm", engine });
    } catch (error) {
      assets.delete(engine);
      reject(asPlaygroundError(error, warmAdvice()));
    }
  }

  function load(engine: Engine): Promise<FrameAssets> {
    const known = assets.get(engine);
    if (known === undefined || resting.delete(engine))
      onStatus(engine, { kind: "starting", loadedBytes: 0, totalBytes: 0 });
    if (known) return known;
    const loading = fetchAssets(engine, (progress) => {
      // Other files of a failed load may still be arriving.
      if (assets.get(engine) === loading) onStatus(engine, { kind: "starting", ...progress });
    });
    assets.set(engine, loading);
    return loading;
  }

  /**
   * The frame is gone, and every engine with it. Those that somebody waits for start in the next one; with `all`, those
   * that were ready do, too.
   */
  function startOver({ all }: { readonly all: boolean }): void {
    // Of now: what starts anew below is no part of it.
    for (const [engine, waiting] of new Map(waitings)) {
      waiting.deaths += 1;
      if (waiting.isOver) {
        waitings.delete(engine);
        // Who asks next hears what became of it.
        if (all) warm(engine).catch(() => {});
      } else if (waiting.deaths < maxDeaths) void start(engine, waiting);
      else waiting.reject(new PlaygroundError(say`The sandbox stopped while it was starting`, warmAdvice()));
    }
  }

  /** The frame has been closed, with every engine in it, and nobody needs one. @throws Error where somebody waits */
  function rest(): void {
    for (const [engine, { isOver }] of waitings) {
      if (!isOver) throw new Error(`${engine} was put to rest while it was starting`);
      resting.add(engine);
      onStatus(engine, { kind: "resting" });
    }
    waitings.clear();
  }

  return {
    warm,
    startOver,
    rest,
    /** Whether somebody waits for an engine. */
    isStarting: () => [...waitings.values()].some(({ isOver }) => !isOver),
    warmed: (engine: Engine) => waitings.get(engine)?.resolve(),
    failed: (engine: Engine, error: PlaygroundError) => waitings.get(engine)?.reject(error),
  };
}
