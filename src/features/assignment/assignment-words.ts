import { counted } from "../../domain/counted.ts";
import type { Assignment } from "../../domain/teach/assignment.ts";
import { claimWords, sealedClaimWords } from "../../domain/teach/claim-words.ts";
import type { Claim } from "../../domain/teach/hand-in.ts";
import { localeInPlaceOf, localeOfNumbers } from "../../messages/locale.ts";
import { say } from "../../messages/say.ts";

/** @example "5 exercises, 12 points" */
export function sizeWords({ items }: Assignment): string {
  const points = items.reduce((sum, item) => sum + item.points, 0);
  return `${counted(items.length, "exercise")}, ${counted(points, "point")}`;
}

/**
 * A day and a time as they are at the reader's own place, with the name of their zone.
 * @param iso an instant, ISO 8601
 * @param timeZone default: the browser's
 * @example "Tuesday, 1 December 2026 at 18:00 CET"
 */
export function localTime(iso: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(localeInPlaceOf("en-GB"), {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
    ...(timeZone !== undefined && { timeZone }),
  }).format(new Date(iso));
}

/** How long until then, or how long ago, in its largest unit of which there are two at least. @example "in 3 days" */
export function timeUntil(iso: string, nowMillis: number): string {
  const minutes = Math.round((Date.parse(iso) - nowMillis) / 60_000);
  const words = new Intl.RelativeTimeFormat(localeOfNumbers(), { numeric: "always" });
  if (Math.abs(minutes) < 120) return words.format(minutes, "minute");
  const hours = Math.round(minutes / 60);
  if (Math.abs(hours) < 48) return words.format(hours, "hour");
  const days = Math.round(hours / 24);
  if (Math.abs(days) < 60) return words.format(days, "day");
  const months = Math.round(days / daysOfMonth);
  if (Math.abs(months) < 24) return words.format(months, "month");
  return words.format(Math.round(days / daysOfYear), "year");
}

const daysOfYear = 365.2425;
const daysOfMonth = daysOfYear / 12;

/** @example "visible 3 of 3, hidden 4 of 5 passed" */
export function saidWords(claim: Claim, isSealed: boolean): string {
  if (isSealed) return sealedClaimWords(claim);
  const { visible, hidden } = claim;
  return hidden[1] === 0 ? say`visible ${visible[0]} of ${visible[1]} passed` : claimWords(claim);
}
