import { counted } from "../../domain/counted.ts";
import type { ProblemEntry } from "../../domain/lab/scan-file.ts";
import { bytesOf } from "../../domain/lab/problem-files.ts";
import { describeSource } from "../../domain/lab/source-name.ts";
import { formatNumber, say } from "../../messages/say.ts";
import type { ProblemImport } from "../../state/lab/import-files.ts";
import type { LabState } from "../../state/lab/lab-session.ts";
import { formatBytes } from "../../ui/format-bytes.ts";
import { describeProblems } from "./lab-words.ts";

/** What came of files of problems; where there are many, that somebody is to choose. */
export function describeFound(problems: ProblemImport): string {
  const { from, fileName } = problems;
  if (from?.waits !== true) return describeProblems(problems);
  const count = from.files.reduce((sum, { entries }) => sum + entries.length, 0);
  return say`${counted(count, "problem")} in “${describeSource(fileName)}”, none of them read yet`;
}

/** What is to be done next, while something is missing; nothing once there is something to judge. */
export function describeNext({
  problems,
  samples,
  reading,
  plan,
}: Pick<LabState, "problems" | "samples" | "reading" | "plan">): string {
  if (reading !== undefined || plan !== undefined) return "";
  if (problems?.from?.waits === true)
    return say`These problems are many: choose which of them to read, above. The rest stays on your disk.`;
  const hasProblems = (problems?.items.length ?? 0) > 0;
  const hasSamples = (samples?.items.length ?? 0) > 0;
  if (hasProblems && hasSamples) return "";
  if (hasProblems) return say`Next, choose the samples: what a model wrote for these problems.`;
  if (hasSamples) return say`Next, choose the problems that these samples were written for.`;
  return say`You can also drop files or folders here, several at once: what is in them decides what they are.`;
}

/** @example "40 of 880 problems, 45.0 MB" */
export function describeChosen(chosen: readonly ProblemEntry[], all: readonly ProblemEntry[]): string {
  if (chosen.length === 0) return say`No problem is left.`;
  return say`${formatNumber(chosen.length)} of ${counted(all.length, "problem")}, ${formatBytes(bytesOf(chosen))}`;
}

/** The first and the last day; nothing where no problem has a date. */
export function datesOf(
  entries: readonly ProblemEntry[],
): readonly [first: string, last: string] | undefined {
  const dates = entries.flatMap(({ date }) => date ?? []).toSorted();
  const [first] = dates;
  const last = dates.at(-1);
  return first === undefined || last === undefined ? undefined : [first, last];
}
