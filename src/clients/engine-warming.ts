import type { Engine } from "../domain/language.ts";
import { asPlaygroundError, PlaygroundError } from "../domain/playground-error.ts";
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
  | { readonly kind: "failed"; readonly error: PlaygroundError };

interface Waiting {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: PlaygroundError) => void;
}

export const warmAdvice = "Reload the page. If it happens again, this browser may be short of memory.";

/** Which engines the frame has ready: fetches an engine's files once, and hands them to each new frame. */
export function createEngineWarming({ fetchAssets, onStatus, send }: WarmingOptions) {
  /** Kept for the next frame; a frame's copy dies with it. */
  const assets = new Map<Engine, Promise<FrameAssets>>();
  const waitings = new Map<Engine, Waiting>();

  /**
   * Settles when the engine is ready for a program.
   * @throws PlaygroundError when it cannot be fetched or started; the next call tries again
   */
  function warm(engine: Engine): Promise<void> {
    const known = waitings.get(engine);
    if (known) return known.promise;
    const waiting = Promise.withResolvers<void>();
    waitings.set(engine, waiting);
    waiting.promise.catch((error: unknown) => {
      // The next call tries again.
      if (waitings.get(engine) === waiting) waitings.delete(engine);
      onStatus(engine, { kind: "failed", error: asPlaygroundError(error, warmAdvice) });
    });
    void load(engine).then(
      (loaded) => {
        send({ kind: "assets", assets: loaded });
        send({ kind: "warm", engine });
      },
      (error: unknown) => {
        assets.delete(engine);
        waiting.reject(asPlaygroundError(error, warmAdvice));
      },
    );
    return waiting.promise;
  }

  function load(engine: Engine): Promise<FrameAssets> {
    const known = assets.get(engine);
    if (known) return known;
    onStatus(engine, { kind: "starting", loadedBytes: 0, totalBytes: 0 });
    const loading = fetchAssets(engine, (progress) => {
      // Other files of a failed load may still be arriving.
      if (assets.get(engine) === loading) onStatus(engine, { kind: "starting", ...progress });
    });
    assets.set(engine, loading);
    return loading;
  }

  /** The frame is gone, and every engine with it. */
  function startOver(): void {
    const gone = new PlaygroundError("The sandbox stopped while it was starting", warmAdvice);
    // Those that had started are settled already and do not mind.
    for (const waiting of waitings.values()) waiting.reject(gone);
    waitings.clear();
  }

  return {
    warm,
    startOver,
    warmed: (engine: Engine) => waitings.get(engine)?.resolve(),
    failed: (engine: Engine, error: PlaygroundError) => waitings.get(engine)?.reject(error),
  };
}
