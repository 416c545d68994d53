import { workerCount } from "../domain/lab/worker-count.ts";
import { isSmallMemory, type MemoryChoice, memoryChoices } from "../domain/small-memory.ts";
import { readPreference, writePreference } from "../ui/preference.ts";

const preference = "memory";

export function memoryChoice(): MemoryChoice {
  const kept = readPreference(preference);
  return memoryChoices.find((choice) => choice === kept) ?? "automatic";
}

export function keepMemoryChoice(choice: MemoryChoice): void {
  writePreference(preference, choice === "automatic" ? undefined : choice);
}

/** Whether this page is sparing with memory now. */
export const smallMemory = (): boolean => isSmallMemory(memoryChoice(), deviceGigabytes());

/** How many programs are judged side by side. */
export const sideBySide = (): number =>
  smallMemory() ? 1 : workerCount(navigator.hardwareConcurrency, deviceGigabytes());

/** As the browser says it, 8 at most; only some do, and only over https. */
export function deviceGigabytes(): number | undefined {
  const said: unknown = "deviceMemory" in navigator ? navigator.deviceMemory : undefined;
  return typeof said === "number" ? said : undefined;
}
