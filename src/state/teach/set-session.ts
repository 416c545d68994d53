import { createStore, type StoreApi } from "zustand/vanilla";
import type { SetDraft } from "../../domain/teach/set-draft.ts";

interface SetState {
  readonly draft: SetDraft;
  readonly canUndo: boolean;
  /** False where the browser did not keep the last change. */
  readonly kept: boolean;
}

export interface SetSession {
  readonly store: StoreApi<SetState>;
  /** @param what several changes of the same thing in a row are undone as one */
  readonly edit: (next: SetDraft, what: string) => void;
  readonly undo: () => void;
}

const mostUndone = 200;

/** A set while it is put together. */
export function createSetSession(start: SetDraft, keep: (draft: SetDraft) => Promise<boolean>): SetSession {
  const store = createStore<SetState>(() => ({ draft: start, canUndo: false, kept: true }));
  const past: SetDraft[] = [];
  let lastWhat: string | undefined;

  function show(draft: SetDraft): void {
    store.setState({ draft, canUndo: past.length > 0 });
    void keep(draft).then((kept) => {
      if (store.getState().draft === draft) store.setState({ kept });
    });
  }

  return {
    store,
    edit(next, what) {
      if (what !== lastWhat) past.push(store.getState().draft);
      if (past.length > mostUndone) past.shift();
      lastWhat = what;
      show(next);
    },
    undo() {
      const before = past.pop();
      if (before === undefined) return;
      lastWhat = undefined;
      show(before);
    },
  };
}
