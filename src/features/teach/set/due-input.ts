/** An instant as a field for a local date and time has it. @example "2026-12-01T18:00" */
export function toLocalInput(iso: string): string {
  const date = new Date(iso);
  const two = (value: number) => String(value).padStart(2, "0");
  const day = [String(date.getFullYear()).padStart(4, "0"), two(date.getMonth() + 1), two(date.getDate())];
  return `${day.join("-")}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** @returns the instant in UTC; `undefined` where nothing, or nothing whole, is typed */
export function fromLocalInput(typed: string): string | undefined {
  const date = new Date(typed);
  // A field may hold the year 20262, which ISO 8601 writes in another way.
  if (typed === "" || Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) return undefined;
  return date.toISOString();
}
