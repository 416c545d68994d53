import { expect, it } from "vitest";
import type { BootStep } from "../../domain/node/boot.ts";
import { heldTime } from "../../state/testing/held-sandbox.ts";
import {
  bootLimitMillis,
  createBoot,
  type Surroundings,
  teardownMillis,
  type VendorPackage,
} from "./boot.ts";
import { heldContainer } from "./testing/held-container.ts";

const well: Surroundings = { isSecure: true, isIsolated: true, isOnline: true, missing: undefined };
const address = "https://stackblitz.com/headless?version=1.6.4";

/** A vendor whose boots wait until the test says how they go on. */
function heldVendor(surroundings: Surroundings = well) {
  const time = heldTime();
  const copies: number[] = [];
  const keys: string[] = [];
  const boots: {
    readonly answer: () => void;
    readonly end: (container: ReturnType<typeof heldContainer>["container"]) => void;
    readonly fail: (error: Error) => void;
  }[] = [];
  const frames: { src: string; readonly remove: () => void }[] = [];
  const boot: VendorPackage["WebContainer"]["boot"] = (options) => {
    const frame = {
      src: address,
      remove: () => void frames.splice(frames.indexOf(frame), 1),
    };
    frames.push(frame);
    // As the package reads its options: once for the frame, once more when the frame has spoken.
    const read = () => void options.forwardPreviewErrors;
    read();
    return new Promise((end, fail) => boots.push({ answer: read, end, fail }));
  };
  const steps: BootStep[] = [];
  const start = createBoot({
    look: () => surroundings,
    later: time.later,
    findFrame: () => frames.findLast(({ src }) => src.startsWith("https://stackblitz.com")),
    loadPackage: (copy) => {
      copies.push(copy);
      return Promise.resolve({ WebContainer: { boot }, configureAPIKey: (key) => void keys.push(key) });
    },
  });
  return {
    time,
    copies,
    keys,
    boots,
    frames,
    steps,
    start: (options: { apiKey?: string; signal?: AbortSignal } = {}) =>
      start({
        apiKey: options.apiKey,
        signal: options.signal ?? new AbortController().signal,
        onStep: (step) => void steps.push(step),
      }),
  };
}

const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

it.each([
  ["no isolation", { ...well, isIsolated: false }, { kind: "notIsolated", secure: true }],
  ["no network", { ...well, isOnline: false }, { kind: "offline" }],
  ["an old browser", { ...well, missing: "WebAssembly" }, { kind: "unsupported", missing: "WebAssembly" }],
])("asks nobody where there is %s", async (_, surroundings, why) => {
  const vendor = heldVendor(surroundings);
  expect(await vendor.start()).toEqual({ kind: "refused", why });
  expect(vendor.copies).toEqual([]);
});

it("tells each step, and hands out the machine", async () => {
  const vendor = heldVendor();
  const end = vendor.start({ apiKey: "key" });
  await settled();
  vendor.boots[0]?.answer();
  vendor.boots[0]?.end(heldContainer().container);
  expect((await end).kind).toBe("booted");
  expect(vendor.steps).toEqual(["package", "vendor", "node"]);
  expect(vendor.keys).toEqual(["key"]);
});

it("gives up after the limit, and asks the same frame anew", async () => {
  const vendor = heldVendor();
  const first = vendor.start();
  await settled();
  await vendor.time.pass(bootLimitMillis);
  expect(await first).toEqual({
    kind: "refused",
    why: { kind: "silent", step: "vendor", limitMillis: bootLimitMillis },
  });
  const second = vendor.start({ apiKey: "key" });
  await settled();
  expect(vendor.boots).toHaveLength(1);
  expect(vendor.frames.map(({ src }) => src)).toEqual([`${address}&client_id=key`]);
  vendor.boots[0]?.end(heldContainer().container);
  expect((await second).kind).toBe("booted");
});

it("takes a new copy and a new frame where the vendor spoke and then was silent", async () => {
  const vendor = heldVendor();
  const first = vendor.start();
  await settled();
  vendor.boots[0]?.answer();
  await vendor.time.pass(bootLimitMillis);
  expect(await first).toMatchObject({ why: { kind: "silent", step: "node" } });
  void vendor.start();
  await settled();
  expect(vendor.copies).toEqual([0, 1]);
  expect(vendor.frames).toHaveLength(1);
});

it("uses what has come after it was given up", async () => {
  const vendor = heldVendor();
  const first = vendor.start();
  await settled();
  await vendor.time.pass(bootLimitMillis);
  await first;
  vendor.boots[0]?.end(heldContainer().container);
  await settled();
  expect((await vendor.start()).kind).toBe("booted");
  expect(vendor.boots).toHaveLength(1);
});

it("contacts nobody any more while it is stopped, and goes on with the same boot", async () => {
  const vendor = heldVendor();
  const stop = new AbortController();
  const first = vendor.start({ signal: stop.signal });
  await settled();
  stop.abort();
  expect(await first).toEqual({ kind: "refused", why: { kind: "stopped" } });
  expect(vendor.frames.map(({ src }) => src)).toEqual(["about:blank"]);
  const second = vendor.start();
  await settled();
  expect(vendor.frames.map(({ src }) => src)).toEqual([address]);
  vendor.boots[0]?.end(heldContainer().container);
  expect((await second).kind).toBe("booted");
});

it("never begins what was stopped while the page's own part was fetched", async () => {
  const vendor = heldVendor();
  const stop = new AbortController();
  const first = vendor.start({ signal: stop.signal });
  stop.abort();
  await first;
  await settled();
  expect(vendor.boots).toEqual([]);
});

it("says in the vendor's words why it failed, and takes a new copy the next time", async () => {
  const vendor = heldVendor();
  const first = vendor.start();
  await settled();
  vendor.boots[0]?.fail(new Error("No licence"));
  expect(await first).toEqual({ kind: "refused", why: { kind: "failed", reason: "No licence" } });
  expect(vendor.frames).toEqual([]);
  void vendor.start();
  await settled();
  expect(vendor.copies).toEqual([0, 1]);
});

it("removes the frame when the machine is shut down", async () => {
  const vendor = heldVendor();
  const held = heldContainer();
  const first = vendor.start();
  await settled();
  vendor.boots[0]?.end(held.container);
  const end = await first;
  if (end.kind === "booted") end.machine.shutDown();
  expect(held.isTornDown()).toBe(true);
  await vendor.time.pass(teardownMillis);
  expect(vendor.frames).toEqual([]);
});
