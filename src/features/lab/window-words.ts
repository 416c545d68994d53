import { counted } from "../../domain/counted.ts";
import { type DateWindow, isOpen } from "../../domain/lab/date-window.ts";
import { formatNumber, say } from "../../messages/say.ts";
import type { DatedProblems } from "../../state/lab/dated-problems.ts";

/** @example "12 of 400 problems are inside; 3 say no date and are left out." */
export function describeWindow(window: DateWindow, given: DatedProblems): string {
  const { problems, dated, inside, earliest, latest } = given;
  const without = problems - dated;
  if (isOpen(window)) {
    const [from, to] = [earliest ?? "?", latest ?? "?"];
    return without === 0
      ? say`The problems are from ${from} to ${to}.`
      : say`The problems are from ${from} to ${to}; ${counted(without, "problem")} of ${problems} without a date.`;
  }
  if (window.from !== undefined && window.to !== undefined && window.from > window.to)
    return say`No problem is inside: the window ends before it begins.`;
  const [some, all] = [formatNumber(inside), counted(problems, "problem")];
  return without === 0
    ? say`${some} of ${all} inside.`
    : say`${some} of ${all} inside; ${counted(without, "problem")} without a date left out.`;
}
