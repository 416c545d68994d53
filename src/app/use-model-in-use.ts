import { useEffect } from "react";
import { useStore } from "zustand";
import type { ModelEntry } from "../domain/model-entry.ts";
import type { Trouble } from "../state/model-rows.ts";
import { modelLibrary } from "./model-library.ts";

interface ShownModel {
  /** Absent until the library has been read. */
  readonly entry: ModelEntry | undefined;
  /** Why it is another than the one that was chosen. */
  readonly notice: Trouble | undefined;
  readonly dismissNotice: () => void;
}

export function useModelInUse(): ShownModel {
  const library = modelLibrary();
  useEffect(() => void library.inUse(), [library]);
  const { rows, inUse, notice } = useStore(library.store);
  const row = rows.find(({ entry }) => entry.id === inUse);
  return { entry: row?.entry, notice, dismissNotice: library.dismissNotice };
}
