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

it("hears the rest at once when the frame has died, and nothing twice", async () => {
  const { heard, add, flush } = slowInbox(15);
  add(outcomes(0, 1, 2, 3, 4, 5));
  flush();
  expect(heard).toHaveLength(6);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(heard).toHaveLength(6);
});
