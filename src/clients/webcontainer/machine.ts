import type { WebContainer, WebContainerProcess } from "@webcontainer/api";
import { fileTree } from "../../domain/node/file-tree.ts";
import type { NodeCommand } from "../../domain/node/node-command.ts";
import { NodeLost } from "../../domain/node/node-lost.ts";
import type { NodeMachine, NodeRunEnd, NodeRunOptions } from "../../protocol/node-machine.ts";
import { answerWithin, type Later } from "./patience.ts";
import { readOutput } from "./read-output.ts";

/** What is used of a booted container. */
export type Container = Pick<WebContainer, "mount" | "spawn" | "teardown"> & {
  readonly fs: {
    readonly mkdir: (path: string, options: { recursive: true }) => Promise<unknown>;
    readonly readdir: (path: string) => Promise<unknown>;
    readonly rm: (path: string, options: { recursive: true; force: true }) => Promise<unknown>;
  };
};

/** Files and processes answer in milliseconds; a busy device is given more. */
const patienceMillis = 15_000;
/** Between two questions whether the frame is still there while a command runs. */
const heartbeatMillis = 3000;
/** What is printed last may come after the exit code. */
const lastWordsMillis = 1000;

const noColours = { NO_COLOR: "1", FORCE_COLOR: "0", TERM: "dumb" };
/** Wide, so that no program breaks its lines for the terminal's sake. */
const terminal = { cols: 200, rows: 50 };

interface World {
  readonly later: Later;
  readonly shutDown: () => void;
}

/** A container of the vendor's as the rest of the page knows Node. Nothing here waits on something that may be gone. */
export function createMachine(container: Container, { later, shutDown }: World): NodeMachine {
  const answered = <T>(asked: Promise<T>) => answerWithin(later, patienceMillis, asked);

  async function run(command: NodeCommand, options: NodeRunOptions): Promise<NodeRunEnd> {
    if (options.signal.aborted) return { kind: "stopped" };
    const { folder: cwd, mostOutput, onOutput } = options;
    const process = await answered(
      container.spawn(command.program, [...command.args], {
        cwd,
        env: { ...noColours, ...command.env },
        terminal,
      }),
    );
    const output = readOutput(process.output, { most: mostOutput, onOutput });
    const end = await firstEnd(process, { ...options, flooded: output.flooded });
    if (end.kind !== "exited") {
      process.kill();
      await answered(process.exit);
    }
    await Promise.race([output.closed, new Promise<void>((resolve) => later(lastWordsMillis, resolve))]);
    output.stop();
    return end;
  }

  async function firstEnd(
    process: WebContainerProcess,
    { folder, limitMillis, signal, flooded }: NodeRunOptions & { readonly flooded: Promise<void> },
  ) {
    const finished = new AbortController();
    const over = finished.signal;
    let cancel = () => {};
    const stopped = new Promise<{ readonly kind: "stopped" }>((resolve) =>
      signal.addEventListener("abort", () => resolve({ kind: "stopped" }), { once: true, signal: over }),
    );
    const timedOut = new Promise<{ readonly kind: "timedOut" }>((resolve) => {
      cancel = later(limitMillis, () => resolve({ kind: "timedOut" }));
    });
    try {
      return await Promise.race([
        // From a stranger's frame, whatever its type says.
        process.exit.then((code) => ({ kind: "exited", code: Number.isInteger(code) ? code : -1 }) as const),
        stopped,
        timedOut,
        flooded.then(() => ({ kind: "flooded" }) as const),
        missed(folder, over),
      ]);
    } finally {
      finished.abort();
      cancel();
    }
  }

  /** Settles, by throwing, when the frame no longer answers. */
  async function missed(folder: string, over: AbortSignal): Promise<never> {
    while (!over.aborted) {
      // One after the other on purpose.
      // oxlint-disable-next-line no-await-in-loop
      await new Promise<void>((resolve) => later(heartbeatMillis, resolve));
      // A program may have deleted its folder: any answer is a sign of life.
      // oxlint-disable-next-line no-await-in-loop
      if (!over.aborted) await answered(container.fs.readdir(folder).catch(() => []));
    }
    throw new NodeLost();
  }

  return {
    async mount(folder, files) {
      await answered(container.fs.rm(folder, { recursive: true, force: true }));
      await answered(container.fs.mkdir(folder, { recursive: true }));
      await answered(container.mount(fileTree(files), { mountPoint: folder }));
    },
    run,
    shutDown() {
      try {
        container.teardown();
      } catch {
        // It is gone already.
      }
      shutDown();
    },
  };
}
