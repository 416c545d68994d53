import { type GhostChoice, ghostChoices } from "../state/ghost-text.ts";
import { readPreference, writePreference } from "../ui/preference.ts";

export function ghostPreference(): GhostChoice {
  const kept = readPreference("suggestions");
  return ghostChoices.find((choice) => choice === kept) ?? "automatic";
}

export function keepGhostPreference(choice: GhostChoice): void {
  writePreference("suggestions", choice === "automatic" ? undefined : choice);
}
