import { english } from "../messages/in-english.ts";
import type { Engine } from "../domain/language.ts";
import type { Outcome } from "../domain/outcome.ts";
import { PlaygroundError } from "../domain/playground-error.ts";
import { thrift } from "../domain/small-memory.ts";
import { say } from "../messages/say.ts";
import { retell } from "../messages/retell.ts";
import type { ProgramRun, RunOptions } from "../protocol/run-program.ts";
import type { ToFrame } from "../protocol/sandbox.ts";
import { createEngineWarming, warmAdvice, type WarmingOptions } from "./engine-warming.ts";
import { createInbox, type Piece } from "./inbox.ts";
import { type FrameMessage, parseFrameOutcome } from "./parse-from-frame.ts";
import { readReport } from "./read-report.ts";
import type { SandboxFrame } from "./sandbox-frame.ts";

export interface SandboxOptions extends Pick<WarmingOptions, "fetchAssets" | "onStatus"> {
  readonly openFrame: (listener: {
    onMessage: (message: FrameMessage) => void;
    onDeath: () => void;
  }) => SandboxFrame;
  readonly newId: () => string;
  /** The frame's process died or fell silent, and a new one is built. Not said again until a program has ended in it. */
  readonly onRestart?: () => void;
  /** Whether to be sparing with memory; heeded by the next frame. */
  readonly isSparing?: () => boolean;
  /** With small memory a frame in which nothing has run for so long is closed. */
  readonly idleMillis?: number;
}

interface Batch {
  readonly run: ProgramRun;
  readonly options: RunOptions;
  /** Indexes into `run.cases` that have no outcome yet. */
  readonly open: Set<number>;
  /** Running when a frame died that no other program shared. */
  suspect?: number;
  /** Two frames died of one of its cases: the next one proves it at once. */
  isProven?: boolean;
  settle: { resolve: (end: AttemptEnd) => void; reject: (error: PlaygroundError) => void };
  /** Which of `run.cases` the frame was given, in the frame's order. */
  sent: readonly number[];
}

/** `alone`: no other program ran in the frame that died. */
type AttemptEnd = { readonly kind: "done" } | { readonly kind: "died"; readonly alone: boolean };

const maxDeaths = 3;

/**
 * The page's half of the sandbox: one frame, opened when first needed and again after it died. Every case gets
 * exactly one outcome, whatever becomes of worker, frame or process.
 */
export function createSandbox({
  openFrame,
  fetchAssets,
  onStatus,
  newId,
  onRestart,
  isSparing = () => false,
  idleMillis = thrift.idleMillis,
}: SandboxOptions) {
  let frame: SandboxFrame | undefined;
  let hasToldRestart = false;
  let isolated = false;
  const batches = new Map<string, Batch>();
  const inbox = createInbox(hear);
  const warming = createEngineWarming({ fetchAssets, onStatus, send });
  /** After a death, batches run one at a time, so that the next death has only one to blame. */
  let recovery: Promise<void> = Promise.resolve();
  /** A thread of the frame runs for ever: what runs now may end, and what comes next waits for a new frame. */
  let renewal: { readonly promise: Promise<void>; readonly resolve: () => void } | undefined;

  /** Programs that have no end yet, in the frame or before it. */
  let running = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  async function run(program: ProgramRun, options: RunOptions): Promise<void> {
    running += 1;
    try {
      await runOne(program, options);
    } finally {
      running -= 1;
      restLater();
    }
  }

  async function warm(engine: Engine): Promise<void> {
    try {
      await warming.warm(engine);
    } finally {
      restLater();
    }
  }

  function restLater(): void {
    clearTimeout(idle);
    if (isSparing()) idle = setTimeout(rest, idleMillis);
  }

  /** Frees all that the sandbox holds; the next program opens it again. */
  function rest(): void {
    if (frame === undefined || running > 0 || warming.isStarting()) return;
    frame.close();
    frame = undefined;
    warming.rest();
  }

  async function runOne(program: ProgramRun, options: RunOptions): Promise<void> {
    const batch: Batch = {
      run: program,
      options,
      open: new Set(program.cases.keys()),
      sent: [],
      settle: { resolve() {}, reject() {} },
    };
    await ready(program.engine);
    const end = await attempt(batch);
    if (end.kind === "done") return;
    if (end.alone) blame(batch);
    const recovered = recovery.then(() => recover(batch));
    recovery = recovered.catch(() => {});
    await recovered;
  }

  /** While one thing is awaited, the frame may die of another. */
  async function ready(engine: Engine): Promise<void> {
    for (;;) {
      const awaited = recovery;
      await awaited;
      await renewal?.promise;
      await warming.warm(engine);
      if (awaited === recovery && renewal === undefined) return;
    }
  }

  /** Runs what a dead frame left open, in new frames, alone. */
  async function recover(batch: Batch): Promise<void> {
    for (let deaths = 1; batch.open.size > 0; deaths += 1) {
      if (deaths >= maxDeaths) return close(batch, { kind: "notRun", reason: "threeCrashes" });
      await warming.warm(batch.run.engine);
      const end = await attempt(batch);
      if (end.kind === "done") return;
      blame(batch);
    }
  }

  /** Gives the frame what is still open of a batch, and settles when nothing is, or the frame is gone. */
  async function attempt(batch: Batch): Promise<AttemptEnd> {
    const { run: program, options } = batch;
    if (options.signal.aborted) {
      close(batch, { kind: "notRun", reason: "stopped" });
      return { kind: "done" };
    }
    const batchId = newId();
    const { promise, resolve, reject } = Promise.withResolvers<AttemptEnd>();
    batch.settle = { resolve, reject };
    batch.sent = [...batch.open].toSorted((a, b) => a - b);
    batches.set(batchId, batch);
    const stop = () => send({ kind: "stop", batchId });
    options.signal.addEventListener("abort", stop, { once: true });
    const { engine, author, isLast, source, entryPoint, limits, quiet } = program;
    const cases = batch.sent.map((caseIndex) => program.cases[caseIndex] ?? "[]");
    send({
      kind: "run",
      batchId,
      engine,
      author,
      ...(isLast !== undefined && { isLast }),
      source,
      cases,
      limits,
      quiet,
      ...(entryPoint !== undefined && { entryPoint }),
    });
    try {
      return await promise;
    } finally {
      batches.delete(batchId);
      if (batches.size === 0) renew();
      options.signal.removeEventListener("abort", stop);
    }
  }

  function wearOut(): void {
    renewal ??= Promise.withResolvers<void>();
    if (batches.size === 0) renew();
  }

  function renew(): void {
    if (renewal === undefined) return;
    frame?.close();
    frame = undefined;
    const { resolve } = renewal;
    renewal = undefined;
    warming.startOver({ all: true });
    resolve();
  }

  function send(message: ToFrame): void {
    frame ??= openNext();
    frame.send(message);
  }

  /** Its death is heard after all that it said. */
  function openNext(): SandboxFrame {
    const opened = openFrame({
      onMessage: inbox.add,
      onDeath: () => inbox.add({ kind: "died", frame: opened }),
    });
    if (isSparing()) opened.send({ kind: "sparing" });
    return opened;
  }

  function hear(message: Piece): Promise<void> | undefined {
    if (message.kind === "outcome") return hearOutcome(message.batchId, message.said);
    hearAtOnce(message);
    return undefined;
  }

  function hearAtOnce(message: Exclude<Piece, { kind: "outcome" }>): void {
    switch (message.kind) {
      case "ready":
        isolated = message.isolated;
        return;
      case "warmed":
        return hearWarmed(message);
      case "failed":
        return hearFailed(message);
      case "done": {
        const batch = batches.get(message.batchId);
        if (batch === undefined) return;
        close(batch, { kind: "engineFailed", reason: english`the sandbox gave no answer for this case` });
        hasToldRestart = false;
        return batch.settle.resolve({ kind: "done" });
      }
      case "worn":
        return wearOut();
      case "died":
        return bury(message.frame);
    }
  }

  function hearWarmed({ engine, millis, fromSnapshot }: FrameMessage & { kind: "warmed" }): void {
    onStatus(engine, { kind: "ready", isolated, millis, fromSnapshot });
    warming.warmed(engine);
  }

  function hearOutcome(batchId: string, said: unknown): Promise<void> | undefined {
    const batch = batches.get(batchId);
    const outcome = parseFrameOutcome(said);
    const index = outcome && batch?.sent[outcome.caseIndex];
    // Unknown, closed and repeated cases are not listened to.
    if (batch === undefined || index === undefined || !batch.open.delete(index)) return undefined;
    const { onOutcome, signal } = batch.options;
    const read = readReport(outcome?.report, { limits: batch.run.limits, signal });
    if (read instanceof Promise) return read.then((late) => onOutcome(index, late));
    onOutcome(index, read);
    return undefined;
  }

  function hearFailed({ engine, reason, batchId }: FrameMessage & { kind: "failed" }): void {
    const error = new PlaygroundError(
      say`The sandbox could not start ${engine}: ${retell(reason)}`,
      warmAdvice(),
    );
    if (batchId !== undefined) return batches.get(batchId)?.settle.reject(error);
    warming.failed(engine, error);
  }

  function close({ open, options }: Batch, outcome: Outcome): void {
    for (const caseIndex of [...open].toSorted((a, b) => a - b)) options.onOutcome(caseIndex, outcome);
    open.clear();
  }

  /** The frame's process died: the next message opens a new one. */
  function bury(dead: SandboxFrame): void {
    if (frame !== dead) return;
    frame = undefined;
    renewal?.resolve();
    renewal = undefined;
    const orphans = [...batches.values()];
    if (!hasToldRestart) onRestart?.();
    hasToldRestart = true;
    // With nothing running, nobody else would start them.
    warming.startOver({ all: orphans.length === 0 });
    for (const orphan of orphans) orphan.settle.resolve({ kind: "died", alone: orphans.length === 1 });
  }

  /**
   * Cases report as they end, so the first that is open was running. Browsers end processes for reasons of their own:
   * it runs once more, and is blamed if that frame dies, too. Only the browser's engine has no cap of its own.
   */
  function blame(batch: Batch): void {
    const { open, options, suspect, isProven } = batch;
    const { engine, limits } = batch.run;
    const caseIndex = Math.min(...open);
    batch.suspect = caseIndex;
    if (suspect !== caseIndex && isProven !== true) return;
    batch.isProven = true;
    if (!open.delete(caseIndex)) return;
    options.onOutcome(
      caseIndex,
      engine === "browser"
        ? { kind: "outOfMemory", limitBytes: limits.memoryBytes }
        : { kind: "engineFailed", reason: english`the sandbox's process ended` },
    );
  }

  return {
    run,
    warm,
    /** The choice of being sparing has changed: what runs may end, and then comes another frame. */
    renew() {
      wearOut();
      restLater();
    },
    dispose() {
      clearTimeout(idle);
      frame?.close();
    },
  };
}

export type Sandbox = ReturnType<typeof createSandbox>;
