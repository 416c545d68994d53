import { groupedBy } from "./grouped-by.ts";

/** A record, or one case of a record, that cannot be used, and why. */
export interface UnusableRecord {
  /** 1-based, in the file. */
  readonly number: number;
  /** The file's name, where several were read at once. */
  readonly file?: string;
  readonly id?: string;
  /** The name of a case that is left out of a record whose other cases are used. */
  readonly case?: string;
  /**
   * A sentence without its full stop; what stands before the first colon is the kind of trouble. In English, as it is
   * kept: `retellReason` says it to a reader.
   */
  readonly because: string;
}

/** Unusable records of one kind. */
export interface UnusableKind {
  readonly because: string;
  /** At least one. */
  readonly records: readonly UnusableRecord[];
}

/** What stands before the first colon. */
export const kindOf = (because: string): string => because.split(":")[0] ?? because;

/** By what is wrong with them, the most frequent first; in each the file's order. */
export function unusableKinds(records: readonly UnusableRecord[]): readonly UnusableKind[] {
  const kinds = groupedBy(records, ({ because }) => kindOf(because));
  return Array.from(kinds, ([because, alike]) => ({ because, records: alike })).toSorted(
    (a, b) => b.records.length - a.records.length,
  );
}
