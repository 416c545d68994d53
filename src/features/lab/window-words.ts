import { counted } from "../../domain/counted.ts";
import { type DateWindow, isOpen } from "../../domain/lab/date-window.ts";
import type { DatedProblems } from "../../state/lab/dated-problems.ts";

/** @example "12 of 400 problems are inside; 3 say no date and are left out." */
export function describeWindow(window: DateWindow, given: DatedProblems): string {
  const { problems, dated, inside, earliest, latest } = given;
  const without = problems - dated;
  if (isOpen(window)) {
    const unsaid = without === 0 ? "" : `; ${counted(without, "problem")} of ${problems} without a date`;
    return `The problems are from ${earliest ?? "?"} to ${latest ?? "?"}${unsaid}.`;
  }
  if (window.from !== undefined && window.to !== undefined && window.from > window.to)
    return "No problem is inside: the window ends before it begins.";
  const left = without === 0 ? "" : `; ${counted(without, "problem")} without a date left out`;
  return `${inside.toLocaleString("en")} of ${counted(problems, "problem")} inside${left}.`;
}
