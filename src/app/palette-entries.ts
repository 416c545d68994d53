import type { FamilyMeta } from "../domain/family.ts";
import { matchesText } from "../features/catalogue/catalogue-filter.ts";
import { say } from "../messages/say.ts";
import type { Command } from "../ui/commands.tsx";
import type { Keys } from "../ui/keys.ts";

const groups = ["actions", "places", "exercises"] as const;
export type PaletteGroup = (typeof groups)[number];

export interface PaletteEntry {
  readonly id: string;
  readonly title: string;
  readonly group: PaletteGroup;
  /** Searched besides the title, and shown quietly. */
  readonly detail?: string;
  readonly keys?: Keys;
  readonly run: () => void;
}

export interface PaletteSources {
  readonly commands: readonly Command[];
  readonly places: readonly { readonly title: string; readonly open: () => void }[];
  readonly families: readonly FamilyMeta[];
  readonly openFamily: (id: string) => void;
}

/** Everything the palette can do: what this screen offers first, then places, then all exercises. */
export function paletteEntries({
  commands,
  places,
  families,
  openFamily,
}: PaletteSources): readonly PaletteEntry[] {
  return [
    ...commands.map(({ id, title, keys, run }) => ({
      id: `command ${id}`, // Not said: nobody reads it.
      title,
      group: "actions" as const,
      run,
      ...(keys && { keys }),
    })),
    ...places.map(({ title, open }) => ({
      id: `place ${title}`, // Not said: nobody reads it.
      title,
      group: "places" as const,
      run: open,
    })),
    ...families.map(({ id, title, topic }) => ({
      id: `family ${id}`, // Not said: nobody reads it.
      title,
      group: "exercises" as const,
      detail: topic,
      run: () => openFamily(id),
    })),
  ];
}

/** Entries with every word of `text`, in their groups; titles that begin with it come first in each. */
export function searchPalette(entries: readonly PaletteEntry[], text: string): readonly PaletteEntry[] {
  const wanted = text.trim().toLowerCase();
  const found = entries.filter(({ title, detail = "" }) => matchesText(`${title} ${detail}`, wanted));
  const begins = (entry: PaletteEntry) => entry.title.toLowerCase().startsWith(wanted);
  return groups.flatMap((group) => {
    const members = found.filter((entry) => entry.group === group);
    return [...members.filter(begins), ...members.filter((entry) => !begins(entry))];
  });
}

export function sayPaletteGroup(group: PaletteGroup): string {
  return { actions: say`Actions`, places: say`Go to`, exercises: say`Exercises` }[group];
}
