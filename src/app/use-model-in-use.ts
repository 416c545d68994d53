import { useEffect } from "react";
import { useStore } from "zustand";
import type { ModelEntry } from "../domain/model-entry.ts";
import { modelLibrary } from "./model-library.ts";

/** Absent until it is known that the chosen model is there. */
export function useModelInUse(): ModelEntry | undefined {
  const library = modelLibrary();
  useEffect(() => void library.inUse(), [library]);
  return useStore(library.store, ({ rows, inUse }) => rows.find(({ entry }) => entry.id === inUse)?.entry);
}
