import type { Engine } from "../../src/domain/language.ts";
import type { FrameReport, FromFrame, RunRequest, ToFrame } from "../../src/protocol/sandbox.ts";
import { narrowStackGuardBytes, wideStackGuardBytes } from "../shared/stack-guard.ts";
import { createEnginePool, type Lease } from "./engine-pool.ts";
import { type EngineWorker, startEngineWorker } from "./engine-worker.ts";
import { createRecipes } from "./recipes.ts";
import { runBatch } from "./run-batch.ts";
import { sharesMemory } from "./shares-memory.ts";

/**
 * The frame's one trusted thread: keeps the engines' files, starts and ends workers, keeps the deadlines. It never
 * learns an expected value, and never reads what a program answered.
 */
export function createBroker(port: MessagePort): void {
  const recipes = createRecipes({ wide: wideStackGuardBytes, narrow: narrowStackGuardBytes });
  const say = (message: FromFrame) => port.postMessage(message);
  const onStuck = () => say({ kind: "worn" });
  let sparing = false;
  const pool = createEnginePool({
    start: (engine) => startEngineWorker(recipes.recipe(engine), onStuck),
    // A submission runs two programs' worth of batches one after the other; JavaScript needs a worker for each.
    spares: { pyodide: 1, browser: 2, quickjs: 1 },
    restorable: new Set(["pyodide"]),
    isSparing: () => sparing,
  });
  /** Of all batches that are not done. */
  const stops = new Map<string, AbortController>();
  const turns = new Map<string, Promise<void>>();

  port.onmessage = ({ data }: MessageEvent<ToFrame>) => {
    switch (data.kind) {
      case "sparing":
        sparing = true;
        return;
      case "assets":
        return recipes.add(data.assets);
      case "warm":
        return void warm(data.engine);
      case "run":
        return enqueue(data);
      case "stop":
        return stops.get(data.batchId)?.abort();
      case "ping":
        return say({ kind: "pong", serial: data.serial });
    }
  };
  say({ kind: "ready", isolated: sharesMemory() });

  async function warm(engine: Engine): Promise<void> {
    const began = performance.now();
    try {
      await recipes.prepare(engine);
      // The one interpreter is taken; the program that comes next starts its own.
      const isTaken = sparing && stops.size > 0;
      if (!isTaken)
        await pool.warm(engine).catch(async (error: unknown) => {
          if (!giveUpSnapshot(engine)) throw error;
          await pool.warm(engine);
        });
      const fromSnapshot = engine === "pyodide" && recipes.usesSnapshot();
      say({ kind: "warmed", engine, millis: performance.now() - began, fromSnapshot });
    } catch (error) {
      say({ kind: "failed", engine, reason: reasonOf(error) });
    }
  }

  /** One author's programs take turns in one engine; different authors run side by side, but with small memory. */
  function enqueue(request: RunRequest): void {
    const stop = new AbortController();
    stops.set(request.batchId, stop);
    say({ kind: "accepted", batchId: request.batchId });
    const lane = sparing ? "" : `${request.engine} ${request.author}`;
    const turn = (turns.get(lane) ?? Promise.resolve()).then(() => run(request, stop.signal));
    turns.set(lane, turn);
    void turn.finally(() => {
      stops.delete(request.batchId);
      if (turns.get(lane) === turn) turns.delete(lane);
    });
  }

  async function run(request: RunRequest, signal: AbortSignal): Promise<void> {
    const { batchId, engine, author } = request;
    const began = performance.now();
    const outbox = createOutbox((outcomes) => say({ kind: "outcomes", batchId, outcomes }));
    try {
      await recipes.prepare(engine);
      const reused = await runBatch({
        request,
        signal,
        take: () => take(engine, author),
        giveBack: (worker) => (request.isLast ? worker.kill() : pool.giveBack(engine, author, worker)),
        ...(engine === "pyodide" && { takeNarrow }),
        report: outbox.add,
      });
      outbox.flush();
      say({ kind: "done", batchId, millis: performance.now() - began, reused });
    } catch (error) {
      outbox.flush();
      say({ kind: "failed", engine, reason: reasonOf(error), batchId });
    }
  }

  async function take(engine: Engine, author: string): Promise<Lease> {
    try {
      return await pool.take(engine, author);
    } catch (error) {
      if (!giveUpSnapshot(engine)) throw error;
      return await pool.take(engine, author);
    }
  }

  async function takeNarrow(): Promise<EngineWorker> {
    const worker = startEngineWorker(recipes.recipe("pyodide", "narrow"), onStuck);
    await worker.booted;
    return worker;
  }

  /** A snapshot that this browser cannot use costs time, not Python. */
  function giveUpSnapshot(engine: Engine): boolean {
    if (engine !== "pyodide" || !recipes.usesSnapshot()) return false;
    recipes.abandonSnapshot();
    return true;
  }
}

type Outcomes = readonly { caseIndex: number; report: FrameReport }[];

/** A message is built anew on the page's own thread, all at once. */
const charactersOfMessage = 1_000_000;

/** Gathers what is reported in one turn of the event loop into one message, or several where that is large. */
function createOutbox(send: (outcomes: Outcomes) => void) {
  let waiting: { caseIndex: number; report: FrameReport }[] = [];
  let characters = 0;
  const flush = () => {
    if (waiting.length > 0) send(waiting);
    waiting = [];
    characters = 0;
  };
  const add = (outcomes: Outcomes) => {
    for (const outcome of outcomes) {
      if (waiting.length === 0) queueMicrotask(flush);
      waiting.push(outcome);
      characters += lengthOf(outcome.report);
      if (characters > charactersOfMessage) flush();
    }
  };
  return { flush, add };
}

function lengthOf(report: FrameReport): number {
  const printed = "stdout" in report ? report.stdout.length : 0;
  return printed + ("observations" in report ? report.observations.length : 0);
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
