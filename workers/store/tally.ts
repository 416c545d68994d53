import type { TellStored } from "../../src/protocol/model-store.ts";

/** Adds up what is stored of each file, and tells it now and then, also while nothing comes. */
export interface Tally {
  /** The file that comes next. */
  readonly begin: (path: string) => void;
  /** A file's whole length, once the server has told it. */
  readonly expect: (path: string, bytes: number) => void;
  /** How much of a file lies here. */
  readonly stored: (path: string, bytes: number) => void;
  /** Says no more. */
  readonly close: () => void;
}

const tellEveryMillis = 300;

/** @param expected lengths known beforehand, by path; 0 where unknown */
export function createTally(tell: TellStored, expected: readonly (readonly [string, number])[] = []): Tally {
  const totals = new Map(expected);
  const here = new Map<string, number>();
  let file = "";

  function tellNow(): void {
    const loadedBytes = sum(here);
    // As long as a total is missing there is none.
    const known = [...totals.values()].every((bytes) => bytes > 0);
    const totalBytes = known ? Math.max(loadedBytes, sum(new Map([...here, ...totals]))) : 0;
    tell({ loadedBytes, totalBytes, file });
  }

  const clock = setInterval(tellNow, tellEveryMillis);
  return {
    begin(path) {
      file = path;
      tellNow();
    },
    expect(path, bytes) {
      totals.set(path, bytes);
    },
    stored(path, bytes) {
      here.set(path, bytes);
    },
    close: () => {
      clearInterval(clock);
    },
  };
}

function sum(values: ReadonlyMap<string, number>): number {
  return [...values.values()].reduce((all, bytes) => all + bytes, 0);
}
