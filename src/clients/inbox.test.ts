import { expect, it } from "vitest";
import { createInbox, type Piece } from "./inbox.ts";
import type { FrameMessage } from "./parse-from-frame.ts";

const outcomes = (...said: number[]): FrameMessage => ({
  kind: "outcomes",
  batchId: "batch",
  outcomes: said.map((caseIndex) => ({ caseIndex, report: { kind: "outOfMemory" } })),
});
const done: FrameMessage = { kind: "done", batchId: "batch", reused: "new" };

/** An inbox whose every piece takes `millis` to hear. */
function slowInbox(millis: number) {
  const heard: string[] = [];
  const inbox = createInbox((piece: Piece) => {
    const until = performance.now() + millis;
    while (performance.now() < until);
    heard.push(piece.kind);
    return undefined;
  });
  return { heard, ...inbox };
}

it("hears what comes at once, in its order", () => {
  const { heard, add } = slowInbox(0);
  add(outcomes(0, 1));
  add(done);
  expect(heard).toEqual(["outcome", "outcome", "done"]);
});

it("gives the page a turn while much is to be heard, and keeps the order", async () => {
  const { heard, add } = slowInbox(15);
  add(outcomes(0, 1, 2, 3, 4, 5));
  add(done);
  expect(heard.length).toBeLessThan(5);
  const beforeTurn = heard.length;
  await expect.poll(() => heard.length).toBe(7);
  expect(beforeTurn).toBeGreaterThan(0);
  expect(heard.at(-1)).toBe("done");
});

/** An inbox whose outcomes are read in turns of their own, for as long as the test holds them. */
function heldInbox() {
  const heard: unknown[] = [];
  const ends: (() => void)[] = [];
  const inbox = createInbox((piece) => {
    if (piece.kind !== "outcome") return void heard.push(piece.kind);
    return new Promise<void>((resolve) => ends.push(resolve)).then(() => void heard.push(piece.said));
  });
  return { heard, ends, ...inbox };
}

const said = (caseIndex: number) => ({ caseIndex, report: { kind: "outOfMemory" } });
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

it("hears nothing of what comes behind a piece that is still being read, the frame's death neither", async () => {
  const { heard, ends, add } = heldInbox();
  add(outcomes(0, 1));
  add(done);
  add({ kind: "died", frame: { send() {}, close() {} } });
  await turn();
  expect([heard.length, ends.length]).toEqual([0, 1]);
  ends[0]?.();
  await turn();
  expect(heard).toEqual([said(0)]);
  ends[1]?.();
  await turn();
  expect(heard).toEqual([said(0), said(1), "done", "died"]);
});

it("hears what comes while it hears something once, and after it", () => {
  const heard: string[] = [];
  const inbox = createInbox((piece) => {
    if (piece.kind === "outcome") inbox.add({ kind: "worn" });
    return void heard.push(piece.kind);
  });
  inbox.add(outcomes(0));
  inbox.add(done);
  expect(heard).toEqual(["outcome", "worn", "done"]);
});

it("goes on behind a piece that somebody could not bear", async () => {
  const heard: string[] = [];
  const { add } = createInbox((piece) => {
    if (piece.kind === "outcome") throw new Error("unbearable");
    return void heard.push(piece.kind);
  });
  add({ kind: "worn" });
  expect(() => add(outcomes(0))).toThrow("unbearable");
  add(done);
  await turn();
  expect(heard).toEqual(["worn", "done"]);
});
