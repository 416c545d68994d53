import { counted } from "../../domain/counted.ts";
import { formatNumber, say, sayAs } from "../../messages/say.ts";
import type { TaskRow } from "../../state/lab/task-rows.ts";
import type { Ink } from "./plots/drawing.ts";

/** What may become of a sample, in the order in which a row of the plot shows it. */
export const problemParts = (): readonly { readonly name: string; readonly ink: Ink }[] => [
  { name: sayAs("samples")`passed`, ink: "pass" },
  { name: sayAs("samples")`fell to stricter tests`, ink: "warn" },
  { name: sayAs("samples")`failed`, ink: "fail" },
  { name: sayAs("samples")`not graded`, ink: "rule" },
];

/** One count for each of `problemParts`; all samples of the problem. */
export function partsOf({ allSamples, passed, fallen }: TaskRow): readonly number[] {
  const failed = allSamples.filter(({ verdict }) => verdict?.grades.all === "failed").length;
  return [passed, fallen, failed - fallen, allSamples.length - passed - failed];
}

/** @example "Of 100 problems 12 are solved by every sample, 30 by none." */
export function describeProblemRows(rows: readonly TaskRow[]): string {
  const everyOne = rows.filter(({ passed, allSamples }) => passed === allSamples.length).length;
  const none = rows.filter(({ passed }) => passed === 0).length;
  return say`Of ${counted(rows.length, "problem")}, ${formatNumber(everyOne)} solved by every sample and ${formatNumber(none)} by none.`;
}
