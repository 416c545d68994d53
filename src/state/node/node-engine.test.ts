import { expect, it } from "vitest";
import { heldBoot, heldNode } from "../testing/held-node.ts";
import { createNodeEngine } from "./node-engine.ts";

it("starts nothing before somebody says so", async () => {
  const { asked, boot } = heldBoot();
  const engine = createNodeEngine({ boot });
  engine.ask();
  expect(engine.store.getState()).toEqual({ kind: "asking" });
  expect(asked).toEqual([]);
  engine.cancel();
  expect(engine.store.getState()).toEqual({ kind: "idle" });
});

it("tells how far the start is, and hands the machine out", async () => {
  const { asked, boot, end } = heldBoot();
  const { machine } = heldNode();
  const engine = createNodeEngine({ boot });
  void engine.start("key");
  expect(asked[0]?.options.apiKey).toBe("key");
  asked[0]?.options.onStep("vendor");
  expect(engine.store.getState()).toEqual({ kind: "booting", step: "vendor" });
  await end({ kind: "booted", machine });
  expect(engine.store.getState()).toEqual({ kind: "ready", machine });
});

it("starts one at a time", async () => {
  const { asked, boot, end } = heldBoot();
  const engine = createNodeEngine({ boot });
  void engine.start(undefined);
  void engine.start(undefined);
  await end({ kind: "booted", machine: heldNode().machine });
  void engine.start(undefined);
  expect(asked).toHaveLength(1);
});

it("goes back to the question when a start is cancelled, whatever is said later", async () => {
  const { asked, boot, end } = heldBoot();
  const engine = createNodeEngine({ boot });
  void engine.start(undefined);
  engine.cancel();
  expect(asked[0]?.options.signal.aborted).toBe(true);
  asked[0]?.options.onStep("node");
  await end({ kind: "refused", why: { kind: "stopped" } });
  expect(engine.store.getState()).toEqual({ kind: "idle" });
});

it("says why it was refused, and tries again when asked", async () => {
  const { asked, boot, end } = heldBoot();
  const engine = createNodeEngine({ boot });
  void engine.start(undefined);
  await end({ kind: "refused", why: { kind: "offline" } });
  expect(engine.store.getState()).toEqual({ kind: "refused", why: { kind: "offline" } });
  void engine.start(undefined);
  expect(asked).toHaveLength(2);
});

it("asks anew where somebody wants it after a start that failed", async () => {
  const { boot, end } = heldBoot();
  const engine = createNodeEngine({ boot });
  void engine.start(undefined);
  await end({ kind: "refused", why: { kind: "offline" } });
  engine.ask();
  expect(engine.store.getState()).toEqual({ kind: "asking" });
});

it("gives a machine up that no longer answers, and no other", async () => {
  const { boot, end } = heldBoot();
  const node = heldNode();
  const engine = createNodeEngine({ boot });
  void engine.start(undefined);
  await end({ kind: "booted", machine: node.machine });
  engine.giveUp(heldNode().machine);
  expect(engine.store.getState().kind).toBe("ready");
  engine.giveUp(node.machine);
  expect(engine.store.getState()).toEqual({ kind: "lost" });
  expect(node.isShutDown()).toBe(true);
});

it("shuts the machine down", async () => {
  const { boot, end } = heldBoot();
  const node = heldNode();
  const engine = createNodeEngine({ boot });
  void engine.start(undefined);
  await end({ kind: "booted", machine: node.machine });
  engine.shutDown();
  expect(node.isShutDown()).toBe(true);
  expect(engine.store.getState()).toEqual({ kind: "idle" });
});

it("knows before anybody wants it where it cannot be started", () => {
  const why = { kind: "notIsolated", secure: true } as const;
  const engine = createNodeEngine({ boot: heldBoot().boot, refusal: why });
  engine.ask();
  expect(engine.store.getState()).toEqual({ kind: "refused", why });
});
