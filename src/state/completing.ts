import { createStore, type StoreApi } from "zustand/vanilla";
import { type Caret, mayFill } from "../domain/fill-in-the-middle.ts";
import type { Language } from "../domain/language.ts";
import { trimFill } from "../domain/trim-fill.ts";

/** A caret in a program of that language. */
export interface CodeCaret extends Caret {
  readonly language: Language;
}

export type CompletingState =
  | { readonly kind: "nothing" }
  /** A pause in typing is waited for, or the model's answer. */
  | { readonly kind: "awaited" }
  | {
      readonly kind: "shown";
      readonly caret: CodeCaret;
      /** What would be inserted at the caret. */
      readonly suggestion: string;
      /** As it was when it came; what is typed of it only shortens `suggestion`. */
      readonly whole: string;
    };

export interface CompletingWorld {
  /** What the model puts at the caret, as it is; `undefined` where it cannot, or shall not now. */
  readonly complete: (caret: CodeCaret, signal: AbortSignal) => Promise<string | undefined>;
  readonly later: (millis: number, work: () => void) => () => void;
}

/** Suggestions for one editor. Only the latest caret is ever asked about. */
export interface Completing {
  readonly store: StoreApi<CompletingState>;
  /** Something was typed, and the caret stands here now. */
  readonly typed: (caret: CodeCaret) => void;
  /** The caret has gone elsewhere, or nobody wants what is awaited or shown. */
  readonly leave: () => void;
}

/** Long enough not to ask within a word that is being typed, short enough not to be waited for. */
export const pauseMillis = 150;

const nothing: CompletingState = { kind: "nothing" };

export function createCompleting({ complete, later }: CompletingWorld): Completing {
  const store = createStore<CompletingState>(() => nothing);
  let cancel = () => {};

  function leave(): void {
    cancel();
    if (store.getState().kind !== "nothing") store.setState(nothing, true);
  }

  function waitFor(caret: CodeCaret): void {
    const control = new AbortController();
    const cancelPause = later(pauseMillis, () => void ask(caret, control.signal));
    cancel = () => {
      cancelPause();
      control.abort();
    };
    store.setState({ kind: "awaited" }, true);
  }

  async function ask(caret: CodeCaret, signal: AbortSignal): Promise<void> {
    const answer = await complete(caret, signal).catch(() => undefined);
    if (signal.aborted) return;
    const suggestion = answer === undefined ? "" : trimFill(answer, caret, caret.language);
    const shown = { kind: "shown", caret, suggestion, whole: suggestion } as const;
    store.setState(suggestion === "" ? nothing : shown, true);
  }

  return {
    store,
    leave,
    typed(caret) {
      const kept = restOf(store.getState(), caret);
      if (kept !== undefined) return store.setState(kept, true);
      leave();
      if (mayFill(caret)) waitFor(caret);
    },
  };
}

/** What is left of a suggestion after its beginning has been typed; `undefined` where something else was. */
function restOf(state: CompletingState, caret: CodeCaret): CompletingState | undefined {
  if (state.kind !== "shown" || caret.after !== state.caret.after) return undefined;
  const wanted = state.caret.before + state.suggestion;
  const { before } = caret;
  const grown = before.length > state.caret.before.length && before.length < wanted.length;
  if (!grown || !wanted.startsWith(before)) return undefined;
  return { ...state, caret, suggestion: wanted.slice(before.length) };
}
