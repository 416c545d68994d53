import { createSamplingChoice, type SamplingChoice } from "../state/sampling-choice.ts";
import { readPreference, writePreference } from "../ui/preference.ts";

/** One for as long as the page is open: what is chosen beside one exercise holds for the next. */
let choice: SamplingChoice | undefined;

export function pageSampling(): SamplingChoice {
  return (choice ??= createSamplingChoice({
    kept: readPreference("sampling"),
    keep: (text) => writePreference("sampling", text),
    drawSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  }));
}
