import { say } from "../messages/say.ts";

const units = ["B", "kB", "MB", "GB", "TB"];

/** @example formatBytes(3_100_000) // "3.1 MB" */
export function formatBytes(bytes: number): string {
  const unit = unitOf(bytes);
  return `${inUnit(bytes, unit)} ${units[unit]}`;
}

/** @example formatBytesOf(3_100_000, 9_600_000) // "3.1 of 9.6 MB" */
export function formatBytesOf(bytes: number, total: number): string {
  const unit = unitOf(total);
  return say`${inUnit(bytes, unit)} of ${inUnit(total, unit)} ${units[unit] ?? ""}`;
}

/** The unit in which a number has at most three digits before the point, after rounding. */
function unitOf(bytes: number): number {
  let unit = 0;
  while (unit < units.length - 1 && bytes / 1000 ** unit >= 999.5) unit++;
  return unit;
}

function inUnit(bytes: number, unit: number): string {
  const amount = bytes / 1000 ** unit;
  return unit > 0 && amount < 99.95 ? amount.toFixed(1) : amount.toFixed(0);
}
