import * as z from "zod/mini";

/**
 * How the last run of a link's program stands: `running` until it has ended, then what was wrong with it. A run that
 * ended well has no mark.
 */
export interface RunMarks {
  readonly read: (linkId: string) => string | undefined;
  /** @param mark `undefined` takes it away */
  readonly write: (linkId: string, mark: string | undefined) => void;
}

/** One text in some storage of the browser; both may throw, as every touch of a refused storage does. */
export interface MarkPlace {
  readonly get: () => string | null;
  readonly set: (text: string) => void;
}

type Entries = readonly (readonly [linkId: string, mark: string])[];

/** Links whose programs cause trouble are few, and the oldest is the one to forget. */
const mostMarks = 50;

const schema = z.array(z.tuple([z.string(), z.string()]));

/**
 * Writes to the first place that keeps it, and asks them all. Each write has ended when it returns: a program may take
 * the tab down in the next instant, and then the mark is there. Where no place keeps anything nothing is remembered.
 */
export function openRunMarks(places: readonly MarkPlace[]): RunMarks {
  return {
    read(linkId) {
      const found = places.flatMap(entriesIn).find(([id]) => id === linkId);
      return found?.[1];
    },
    write(linkId, mark) {
      let isKept = mark === undefined;
      for (const place of places) {
        const entries = entriesIn(place);
        const others = entries.filter(([id]) => id !== linkId);
        const next: Entries = isKept || mark === undefined ? others : [...others, [linkId, mark]];
        if (entries.length === 0 && next.length === 0) continue;
        isKept = tryToKeep(place, next) || isKept;
      }
    },
  };
}

/** What somebody else wrote there is overwritten. */
function entriesIn({ get }: MarkPlace): Entries {
  try {
    const parsed = schema.safeParse(JSON.parse(get() ?? "[]"));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

function tryToKeep({ set }: MarkPlace, entries: Entries): boolean {
  try {
    set(JSON.stringify(entries.slice(-mostMarks)));
    return true;
  } catch {
    return false;
  }
}

/**
 * A frame with its storage refused still has its entry in the tab's history, which outlives a reload.
 * @example openRunMarks(browserPlaces())
 */
export function browserPlaces(): readonly MarkPlace[] {
  return [
    { get: () => localStorage.getItem(name), set: (text) => localStorage.setItem(name, text) },
    { get: () => sessionStorage.getItem(name), set: (text) => sessionStorage.setItem(name, text) },
    { get: historyEntry, set: (text) => history.replaceState({ ...stateOfHistory(), [name]: text }, "") },
  ];
}

/** With the page's preferences, so that *Delete everything* takes it along. */
const name = "edgecase.runs";

function historyEntry(): string | null {
  const kept = stateOfHistory()[name];
  return typeof kept === "string" ? kept : null;
}

function stateOfHistory(): Readonly<Record<string, unknown>> {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null ? { ...state } : {};
}
