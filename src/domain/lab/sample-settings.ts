import { settingsSchema } from "./experiment-records.ts";
import type { RecordFields } from "./record-fields.ts";
import type { LabSample } from "./sample.ts";

/** How a sample was drawn, where its record says so as this page writes it; another runner's settings say nothing here. */
export function settingsIn(fields: RecordFields): Pick<LabSample, "settings"> {
  if (!fields.has("settings")) return {};
  const parsed = settingsSchema.safeParse(asJson(fields.raw("settings")));
  return parsed.success ? { settings: parsed.data } : {};
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
