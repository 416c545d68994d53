import { expect, it } from "vitest";
import { NodeLost } from "../../domain/node/node-lost.ts";
import type { NodeRunOptions } from "../../protocol/node-machine.ts";
import { heldTime } from "../../state/testing/held-sandbox.ts";
import { createMachine } from "./machine.ts";
import { heldContainer } from "./testing/held-container.ts";

const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

function open() {
  const held = heldContainer();
  const time = heldTime();
  const machine = createMachine(held.container, { later: time.later, shutDown: () => {} });
  const printed: string[] = [];
  const run = async (options: Partial<NodeRunOptions> = {}) => {
    const end = machine.run(
      { program: "node", args: ["--test"], env: {} },
      {
        folder: "run",
        limitMillis: 60_000,
        mostOutput: 100,
        onOutput: (text) => void printed.push(text),
        signal: new AbortController().signal,
        ...options,
      },
    );
    // Whoever waits for it hears of a failure; the test may be elsewhere then.
    end.catch(() => {});
    await settled();
    return { end };
  };
  return { ...held, time, machine, run, printed };
}

/** The last words of a process are waited for. */
async function endOf<T>(end: Promise<T>, time: ReturnType<typeof heldTime>): Promise<T> {
  await settled();
  await time.pass(1000);
  return await end;
}

it("puts files into a folder that is empty before", async () => {
  const { machine, asked } = open();
  await machine.mount("run", { "lib/a.mjs": "1" });
  const tree = JSON.stringify({ lib: { directory: { "a.mjs": { file: { contents: "1" } } } } });
  expect(asked).toEqual(["rm run", "mkdir run", `mount ${tree} in run`]);
});

it("tells what a command prints as plain text, and how it ended", async () => {
  const { run, print, exit, time, printed } = open();
  const { end } = await run();
  print("\u001B[32mok\u001B[0m\r\n");
  await settled();
  exit(3);
  expect(await endOf(end, time)).toEqual({ kind: "exited", code: 3 });
  expect(printed.join("")).toBe("ok\n");
});

it("kills a command that is stopped", async () => {
  const stop = new AbortController();
  const { run, time, kills } = open();
  const { end } = await run({ signal: stop.signal });
  stop.abort();
  expect(await endOf(end, time)).toEqual({ kind: "stopped" });
  expect(kills()).toBe(1);
});

it("starts nothing that was stopped before", async () => {
  const { run, asked } = open();
  const { end } = await run({ signal: AbortSignal.abort() });
  expect(await end).toEqual({ kind: "stopped" });
  expect(asked).toEqual([]);
});

it("kills a command at the end of its time", async () => {
  const { run, time, kills } = open();
  const { end } = await run({ limitMillis: 5000 });
  await time.pass(5000);
  expect(await endOf(end, time)).toEqual({ kind: "timedOut" });
  expect(kills()).toBe(1);
});

it("kills a command that prints more than is read, and tells no more of it", async () => {
  const { run, time, print, printed, kills } = open();
  const { end } = await run();
  print("x".repeat(250));
  expect(await endOf(end, time)).toEqual({ kind: "flooded" });
  expect(printed.join("")).toHaveLength(100);
  expect(kills()).toBe(1);
});

it("knows that the frame is lost where it misses its heartbeat", async () => {
  const { run, time, lose } = open();
  const { end } = await run();
  lose();
  await time.pass(3000);
  await time.pass(15_000);
  await expect(end).rejects.toThrow(NodeLost);
});

it("knows that the frame is lost where a kill is not answered", async () => {
  const stop = new AbortController();
  const { run, time, lose } = open();
  const { end } = await run({ signal: stop.signal });
  lose();
  stop.abort();
  await settled();
  await time.pass(15_000);
  await expect(end).rejects.toThrow(NodeLost);
});

it("knows that the frame is lost where files are not taken", async () => {
  const { machine, time, lose } = open();
  lose();
  const mounting = machine.mount("run", {});
  mounting.catch(() => {});
  await time.pass(15_000);
  await expect(mounting).rejects.toThrow(NodeLost);
});
