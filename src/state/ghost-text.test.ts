import { describe, expect, it } from "vitest";
import { PlaygroundError } from "../domain/playground-error.ts";
import type { Type } from "../domain/type.ts";
import type { ModelReady } from "../protocol/model.ts";
import { createGhostText, type GhostChoice, type GhostWorld, slowMillis } from "./ghost-text.ts";

const int: Type = { kind: "int" };
const exercise = {
  task: "doubles a number",
  signature: { kind: "function", name: "twice", parameters: [{ name: "x", type: int }], returns: int },
} as const;
const ready: ModelReady = {
  kind: "ready",
  device: "wasm",
  dtype: "q8",
  millis: 5,
  contextTokens: 512,
  hasChatTemplate: true,
  fillsInTheMiddle: true,
};
const error = new PlaygroundError("The model could not be loaded: no network.", "Try again.");
const never = new AbortController().signal;

interface Given {
  readonly choice?: GhostChoice;
  readonly loaded?: ModelReady | undefined;
  readonly loads?: ModelReady | { kind: "failed"; error: PlaygroundError };
  readonly fast?: boolean;
  readonly millis?: number;
}

/** What a completion fails with: the model's end, or a request that it cannot take. */
type Failing = "no" | "worker" | "request";

function ghost({ choice = "automatic", loaded, loads = ready, fast = true, millis = 50 }: Given = {}) {
  let live = loaded;
  const seen: {
    loads: number;
    readonly kept: GhostChoice[];
    readonly asked: string[];
    fails: Failing;
    millis: number;
  } = { loads: 0, kept: [], asked: [], fails: "no", millis };
  const world: GhostWorld = {
    loaded: () => Promise.resolve(live),
    load: (onProgress) => {
      seen.loads += 1;
      onProgress({ loadedBytes: 1, totalBytes: 2 });
      if (loads.kind === "ready") live = loads;
      return Promise.resolve(loads);
    },
    complete: ({ before }) => {
      seen.asked.push(before);
      if (seen.fails === "worker") live = undefined;
      if (seen.fails !== "no") return Promise.resolve({ kind: "failed", error });
      return Promise.resolve({ kind: "finished", text: "x * 2", tokens: 4, millis: seen.millis });
    },
    looksFast: () => fast,
    keepChoice: (kept) => seen.kept.push(kept),
  };
  const text = createGhostText(world, choice);
  return {
    ...text,
    seen,
    standing: () => text.store.getState().standing,
    put: (next: ModelReady) => {
      live = next;
    },
    ask: (signal = never) =>
      text.complete(exercise, { before: "return ", after: "\n", language: "python" }, signal),
  };
}

describe("left to the page", () => {
  it("waits for a model that somebody else has loaded, and loads none", async () => {
    const { ask, put, seen, standing } = ghost();
    expect(await ask()).toBeUndefined();
    expect(standing()).toEqual({ kind: "notLoaded" });
    put(ready);
    expect(await ask()).toBe("x * 2");
    expect(standing()).toEqual({ kind: "on" });
    expect(seen.loads).toBe(0);
  });

  it("is off where the device looks slow", async () => {
    const { ask, standing } = ghost({ loaded: ready, fast: false });
    expect(await ask()).toBeUndefined();
    expect(standing()).toEqual({ kind: "slowDevice" });
  });

  it("is off once the first suggestion was slow, until another model is there", async () => {
    const { ask, put, seen, standing } = ghost({ loaded: ready, millis: slowMillis + 1 });
    expect(await ask()).toBeUndefined();
    expect(standing()).toEqual({ kind: "slowModel", millis: slowMillis + 1 });
    expect(await ask()).toBeUndefined();
    expect(seen.asked).toHaveLength(1);
    seen.millis = 20;
    put({ ...ready });
    expect(await ask()).toBe("x * 2");
  });

  it("does not mind a slow one later", async () => {
    const { ask, seen } = ghost({ loaded: ready });
    await ask();
    seen.millis = 10 * slowMillis;
    expect(await ask()).toBe("x * 2");
  });
});

describe("chosen", () => {
  it("loads the model with the first thing typed, and tells how far it is", async () => {
    const { ask, seen, standing, store } = ghost({ choice: "on", fast: false, millis: 10 * slowMillis });
    const seenStandings: string[] = [];
    store.subscribe((state) => seenStandings.push(state.standing.kind));
    expect(await ask()).toBe("x * 2");
    expect(seenStandings).toContain("loading");
    expect(standing()).toEqual({ kind: "on" });
    expect(await ask()).toBe("x * 2");
    expect(seen.loads).toBe(1);
  });

  it("says what a load failed with, and tries again when it is chosen again", async () => {
    const { ask, choose, prepare, seen, standing } = ghost({
      choice: "on",
      loads: { kind: "failed", error },
    });
    expect(await ask()).toBeUndefined();
    expect(standing()).toEqual({ kind: "failed", message: error.message });
    await ask();
    expect(seen.loads).toBe(1);
    choose("on");
    await prepare();
    expect(seen.loads).toBe(2);
  });

  it("asks nothing more after the model has failed, until it is loaded again", async () => {
    const { ask, put, seen, standing } = ghost({ choice: "on", loaded: ready });
    seen.fails = "worker";
    expect(await ask()).toBeUndefined();
    expect(await ask()).toBeUndefined();
    expect(seen.asked).toHaveLength(1);
    expect(seen.loads).toBe(0);
    expect(standing()).toEqual({ kind: "failed", message: error.message });
    seen.fails = "no";
    put({ ...ready });
    expect(await ask()).toBe("x * 2");
    expect(standing()).toEqual({ kind: "on" });
  });

  it("goes on after the model has refused one request", async () => {
    const { ask, seen, standing } = ghost({ choice: "on", loaded: ready });
    seen.fails = "request";
    expect(await ask()).toBeUndefined();
    expect(standing()).toEqual({ kind: "on" });
    seen.fails = "no";
    expect(await ask()).toBe("x * 2");
  });

  it("is kept, and off is off", async () => {
    const { ask, choose, seen, standing } = ghost({ choice: "on", loaded: ready });
    choose("off");
    expect(standing()).toEqual({ kind: "chosenOff" });
    expect(await ask()).toBeUndefined();
    expect(seen.kept).toEqual(["off"]);
    expect(seen.asked).toEqual([]);
  });

  it("says so where the model has no tokens for it", async () => {
    const { ask, standing } = ghost({ choice: "on", loaded: { ...ready, fillsInTheMiddle: false } });
    expect(await ask()).toBeUndefined();
    expect(standing()).toEqual({ kind: "noMiddle" });
  });

  it("says nothing that nobody waits for any more, and does not measure it", async () => {
    const { ask, standing, refresh } = ghost({ loaded: ready, millis: 10 * slowMillis });
    const control = new AbortController();
    const asked = ask(control.signal);
    control.abort();
    expect(await asked).toBeUndefined();
    await refresh();
    expect(standing()).toEqual({ kind: "on" });
  });
});
