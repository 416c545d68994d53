import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { english } from "../../messages/in-english.ts";
import type { ProblemEntry } from "./scan-file.ts";
import type { UnusableRecord } from "./unusable-record.ts";

/** What stands in one file of problems. */
export interface ScannedProblems {
  readonly fileName: string;
  readonly entries: readonly ProblemEntry[];
  readonly unusable: readonly UnusableRecord[];
}

/** Of several records with one id the first counts, over all files; the others are unusable. */
export function withoutRepeats<Scan extends ScannedProblems>(files: readonly Scan[]): readonly Scan[] {
  const ids = new Set<string>();
  return files.map((scan) => {
    const repeats = new Set(scan.entries.filter(({ id }) => !isNew(ids, id)));
    return {
      ...scan,
      entries: scan.entries.filter((entry) => !repeats.has(entry)),
      unusable: [
        ...scan.unusable,
        ...Array.from(repeats, ({ number, id }) => ({
          number,
          id,
          because: english`An earlier record has the same id, and counts`,
        })),
      ].toSorted((a, b) => a.number - b.number),
    };
  });
}

function isNew(ids: Set<string>, id: string): boolean {
  const before = ids.size;
  return ids.add(id).size > before;
}

/** Which problems of a file are read. All conditions hold at once, and `take` chooses among what is left. */
export interface ProblemChoice {
  /** Records' ids; empty: any. */
  readonly ids: readonly string[];
  /** The first and the last day, "2024-01-06", both included; a problem without a date is left out. */
  readonly from?: string;
  readonly to?: string;
  /** Leaves out what there are no samples for. */
  readonly onlySampled: boolean;
  readonly take:
    | { readonly kind: "all" }
    /** In the files' order. `count` from 1. */
    | { readonly kind: "first"; readonly count: number }
    /** The same for the same seed (32-bit), and among those of a larger `count`. */
    | { readonly kind: "random"; readonly count: number; readonly seed: number };
}

export const everyProblem: ProblemChoice = { ids: [], onlySampled: false, take: { kind: "all" } };

/**
 * @param sampled ids of the tasks that there are samples for
 * @returns in the files' order
 */
export function chosenEntries<Entry extends ProblemEntry>(
  entries: readonly Entry[],
  choice: ProblemChoice,
  sampled: ReadonlySet<string>,
): readonly Entry[] {
  const ids = withRecords(choice.ids);
  const sampledIds = withRecords(sampled);
  const left = entries.filter(
    ({ id, date }) =>
      (ids.size === 0 || ids.has(id)) &&
      (!choice.onlySampled || sampledIds.has(id)) &&
      (choice.from === undefined || (date !== undefined && date >= choice.from)) &&
      (choice.to === undefined || (date !== undefined && date <= choice.to)),
  );
  switch (choice.take.kind) {
    case "all":
      return left;
    case "first":
      return left.slice(0, choice.take.count);
    case "random":
      return drawn(left, choice.take);
  }
}

/** And those of the records that hold several problems, each named "record:problem", as Exercism's do. */
function withRecords(ids: Iterable<string>): ReadonlySet<string> {
  return new Set([...ids].flatMap((id) => [id, /^(.+):/.exec(id)?.[1] ?? id]));
}

/** The first of a shuffle, put back into their order. */
function drawn<Entry>(
  entries: readonly Entry[],
  { count, seed }: { readonly count: number; readonly seed: number },
): readonly Entry[] {
  const random = xoroshiro128plus(seed);
  const places = entries.map((_, place) => place);
  const size = Math.min(count, places.length);
  for (let at = 0; at < size; at += 1) {
    const other = uniformInt(random, at, places.length - 1);
    [places[at], places[other]] = [places[other] ?? 0, places[at] ?? 0];
  }
  return places
    .slice(0, size)
    .toSorted((a, b) => a - b)
    .flatMap((place) => entries[place] ?? []);
}

/** Plain bytes that reading them takes, the longest part of what they need in memory. */
export function bytesOf(entries: readonly ProblemEntry[]): number {
  return entries.reduce((sum, { span }) => sum + span.to - span.from, 0);
}
