export const memoryChoices = ["automatic", "on", "off"] as const;

/** `on`: as on a device with little memory, whatever this one has. */
export type MemoryChoice = (typeof memoryChoices)[number];

/** A device with so many gigabytes or fewer is short of memory: Python takes 0.1 to 0.35 of them, a hub's model one or two. */
export const smallGigabytes = 4;

/** What is spared with small memory, apart from there being one interpreter only. */
export const thrift = {
  /** After that long without work the sandbox and the model go; they come back when they are asked. */
  idleMillis: 5 * 60_000,
  /**
   * What a model may read and write at once. The built-in one has no more anyway, and needs 3.6 kB for each token; a
   * hub's takes up to 32,768, at 12 to 110 kB.
   */
  contextTokens: 1024,
} as const;

/**
 * Whether to be sparing with memory.
 * @param gigabytes as `navigator.deviceMemory` has it, which says 8 at most; absent in browsers that do not say
 */
export function isSmallMemory(choice: MemoryChoice, gigabytes: number | undefined): boolean {
  if (choice !== "automatic") return choice === "on";
  return gigabytes !== undefined && gigabytes <= smallGigabytes;
}
