import { isSmallMemory, type MemoryChoice, memoryChoices } from "../domain/small-memory.ts";
import { readPreference } from "../ui/preference.ts";

const preference = "memory";

function memoryChoice(): MemoryChoice {
  const kept = readPreference(preference);
  return memoryChoices.find((choice) => choice === kept) ?? "automatic";
}

/** Whether this page is sparing with memory now. */
export const smallMemory = (): boolean => isSmallMemory(memoryChoice(), deviceGigabytes());

/** As the browser says it, 8 at most; only some do, and only over https. */
export function deviceGigabytes(): number | undefined {
  const said: unknown = "deviceMemory" in navigator ? navigator.deviceMemory : undefined;
  return typeof said === "number" ? said : undefined;
}
