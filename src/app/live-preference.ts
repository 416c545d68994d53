import { readPreference, writePreference } from "../ui/preference.ts";

/** Whether visible tests are judged by themselves after a pause in typing; yes until somebody says no. */
export function livePreference(): boolean {
  return readPreference("live") !== "off";
}

export function keepLive(live: boolean): void {
  writePreference("live", live ? undefined : "off");
}
