import type {
  BootEnd,
  BootOptions,
  NodeMachine,
  NodeRunEnd,
  NodeRunOptions,
} from "../../protocol/node-machine.ts";
import type { NodeCommand } from "../../domain/node/node-command.ts";
import type { Files } from "../../domain/node/node-exercise.ts";
import { settled } from "./held-store.ts";

interface HeldRun {
  readonly command: NodeCommand;
  readonly options: NodeRunOptions;
  readonly end: (end: NodeRunEnd) => void;
  readonly fail: (error: Error) => void;
}

/** A Node in which commands wait until the test says how they end. */
export function heldNode() {
  const runs: HeldRun[] = [];
  const mounted: { readonly folder: string; readonly files: Files }[] = [];
  let isShutDown = false;
  const machine: NodeMachine = {
    mount: async (folder, files) => void mounted.push({ folder, files }),
    run: (command, options) =>
      new Promise((end, fail) => {
        runs.push({ command, options, end, fail });
        options.signal.addEventListener("abort", () => end({ kind: "stopped" }));
      }),
    shutDown() {
      isShutDown = true;
    },
  };
  const last = (): HeldRun => {
    const found = runs.at(-1);
    if (found === undefined) throw new Error("Nothing runs");
    return found;
  };
  return {
    machine,
    runs,
    mounted,
    isShutDown: () => isShutDown,
    print: (text: string) => last().options.onOutput(text),
    end: async (end: NodeRunEnd): Promise<void> => {
      last().end(end);
      await settled();
    },
    fail: async (error: Error): Promise<void> => {
      last().fail(error);
      await settled();
    },
  };
}

/** Boots that wait until the test says how they end. */
export function heldBoot() {
  const asked: { readonly options: BootOptions; readonly end: (end: BootEnd) => void }[] = [];
  return {
    asked,
    boot: (options: BootOptions): Promise<BootEnd> => new Promise((end) => asked.push({ options, end })),
    end: async (end: BootEnd): Promise<void> => {
      asked.at(-1)?.end(end);
      await settled();
    },
  };
}
