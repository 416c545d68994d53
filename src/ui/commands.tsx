import { createContext, type ReactNode, useContext, useEffect, useId, useState } from "react";
import type { Keys } from "./keys.ts";

/** Something that can be done on the screen now: by its keys, or from the command palette. */
export interface Command {
  readonly id: string;
  /** Starts with a verb: "Run visible tests". */
  readonly title: string;
  readonly keys?: Keys;
  readonly run: () => void;
  /** False: not now, so its keys do nothing and the palette leaves it out. */
  readonly when?: () => boolean;
}

export interface CommandRegistry {
  /** Replaces what this owner offered before. */
  offer(owner: string, commands: readonly Command[]): void;
  withdraw(owner: string): void;
  /** What can be done now, latest owner last. */
  available(): readonly Command[];
}

function createCommandRegistry(): CommandRegistry {
  const offers = new Map<string, readonly Command[]>();
  return {
    offer: (owner, commands) => void offers.set(owner, commands),
    withdraw: (owner) => void offers.delete(owner),
    available: () => [...offers.values()].flat().filter((command) => command.when?.() ?? true),
  };
}

export function CommandsProvider({ children }: { readonly children: ReactNode }) {
  const [registry] = useState(createCommandRegistry);
  return <Registry value={registry}>{children}</Registry>;
}

/** Offers commands for as long as the calling component is on the screen. The list may be new on every render. */
export function useCommands(commands: readonly Command[]): void {
  const registry = useContext(Registry);
  const owner = useId();
  useEffect(() => registry.offer(owner, commands), [registry, owner, commands]);
  useEffect(() => () => registry.withdraw(owner), [registry, owner]);
}

export function useCommandRegistry(): CommandRegistry {
  return useContext(Registry);
}

// Without a provider (a component drawn alone in a test) commands are offered to nobody.
const Registry = createContext<CommandRegistry>(createCommandRegistry());
