import * as z from "zod/mini";
import type { AuthoredExercise } from "../domain/teach/authored-exercise.ts";
import { authoredSchema } from "../domain/teach/authored-schema.ts";
import { claim } from "./claim.ts";
import { askTeachDatabase, clearTeachDatabase } from "./teach-database.ts";

/** The exercise that is being written in this browser; there is one. */
export interface AuthoredDraftStore {
  /** Only one tab may keep what it writes, or the older text would overwrite the newer one. */
  readonly claim: () => Promise<(() => void) | undefined>;
  /** @returns `undefined` where nothing is kept, or it cannot be read */
  readonly load: () => Promise<AuthoredExercise | undefined>;
  /** What is given is safe when this returns, as far as the browser allows; the database has it when it resolves. */
  readonly keep: (authored: AuthoredExercise) => Promise<boolean>;
  readonly clear: () => Promise<boolean>;
}

const key = "exercise";
/** In `localStorage`, until the database has the same: a tab may be closed in between. */
const copyName = "edgecase teach";

export function openAuthoredDrafts(): AuthoredDraftStore {
  return {
    claim: () => claim("edgecase teach"),
    load: async () =>
      read(readCopy()) ?? read(await askTeachDatabase((database) => database.get("drafts", key), undefined)),
    async keep(authored) {
      const copied = writeCopy(authored);
      const stored = await askTeachDatabase(async (database) => {
        await database.put("drafts", authored, key);
        return true;
      }, false);
      if (stored && copied === localCopy()) forgetCopy();
      return stored || copied !== undefined;
    },
    async clear() {
      forgetCopy();
      return clearTeachDatabase();
    },
  };
}

function read(stored: unknown): AuthoredExercise | undefined {
  return z.safeParse(authoredSchema, stored).data;
}

/** @returns the text that was kept, `undefined` where there was no room or no storage */
function writeCopy(authored: AuthoredExercise): string | undefined {
  try {
    const text = JSON.stringify(authored);
    localStorage.setItem(copyName, text);
    return text;
  } catch {
    return undefined;
  }
}

function localCopy(): string | undefined {
  try {
    return localStorage.getItem(copyName) ?? undefined;
  } catch {
    return undefined;
  }
}

function readCopy(): unknown {
  try {
    return JSON.parse(localCopy() ?? "null");
  } catch {
    return undefined;
  }
}

function forgetCopy(): void {
  try {
    localStorage.removeItem(copyName);
  } catch {
    // Then there is none.
  }
}
