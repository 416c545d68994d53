import type { BootRefusal, BootStep } from "../domain/node/boot.ts";
import type { NodeCommand } from "../domain/node/node-command.ts";
import type { Files } from "../domain/node/node-exercise.ts";

export interface NodeRunOptions {
  /** Where the command runs, as `mount` had it. */
  readonly folder: string;
  /** Of the whole command. */
  readonly limitMillis: number;
  /** In UTF-16 units; a command that prints more is ended. */
  readonly mostOutput: number;
  /** Hears standard output and errors together, as a terminal would show them without colours. */
  readonly onOutput: (text: string) => void;
  readonly signal: AbortSignal;
}

/** How a command ended: by itself, or because it was ended. */
export type NodeRunEnd =
  { readonly kind: "exited"; readonly code: number } | { readonly kind: "stopped" | "timedOut" | "flooded" };

/** A Node that runs somewhere else. Whatever it is asked throws `NodeLost` where it no longer answers. */
export interface NodeMachine {
  /** Puts files into a folder of their own, which is empty before. */
  readonly mount: (folder: string, files: Files) => Promise<void>;
  readonly run: (command: NodeCommand, options: NodeRunOptions) => Promise<NodeRunEnd>;
  /** Ends everything in it. It is asked for nothing afterwards. */
  readonly shutDown: () => void;
}

export interface BootOptions {
  readonly apiKey: string | undefined;
  readonly onStep: (step: BootStep) => void;
  readonly signal: AbortSignal;
}

export type BootEnd =
  | { readonly kind: "booted"; readonly machine: NodeMachine }
  | { readonly kind: "refused"; readonly why: BootRefusal };
