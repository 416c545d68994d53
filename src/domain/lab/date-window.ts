/** Days as "2024-01-06", both included; an absent end is open. */
export interface DateWindow {
  readonly from?: string;
  readonly to?: string;
}

/** Whether anything is asked of dates at all. */
export function isOpen({ from, to }: DateWindow): boolean {
  return from === undefined && to === undefined;
}

/** Whether a problem of this date counts; one without a date counts only where nothing is asked. */
export function isInside(date: string | undefined, window: DateWindow): boolean {
  if (isOpen(window)) return true;
  if (date === undefined) return false;
  return (window.from === undefined || date >= window.from) && (window.to === undefined || date <= window.to);
}
