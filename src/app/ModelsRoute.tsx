import { useEffect } from "react";
import { useStore } from "zustand";
import { ModelsScreen } from "../features/models/ModelsScreen.tsx";
import { say } from "../messages/say.ts";
import type { PickedFile } from "../state/imported-models.ts";
import { useToast } from "../ui/toast.ts";
import { modelLibrary } from "./model-library.ts";

/** Always the same: the screen listens for drops with it. */
const takeFolder = (files: readonly PickedFile[]) => void modelLibrary().importFolder(files);

export function ModelsRoute() {
  const library = modelLibrary();
  const state = useStore(library.store);
  const toast = useToast();
  useEffect(() => void library.open(), [library]);

  async function remove(id: string) {
    const undo = await library.remove(id);
    if (undo === undefined) return;
    const name = state.rows.find(({ entry }) => entry.id === id)?.entry.name ?? id;
    toast({ message: say`${name} deleted.`, undo: () => void undo() });
  }

  return (
    <ModelsScreen
      library={state}
      onCancel={(id) => void library.cancel(id)}
      onDelete={(id) => void remove(id)}
      onDismissNotice={library.dismissNotice}
      onDownload={(id) => void library.download(id)}
      onImport={takeFolder}
      onPause={(id) => void library.pause(id)}
      onUnreadable={library.unreadable}
      onUse={library.use}
    />
  );
}
