import type { Language } from "../../domain/language.ts";
import type { CodeCaret, Completing } from "../../state/completing.ts";
import { createGhostMarks } from "./ghost-marks.ts";
import { addGhostStatus } from "./ghost-status.ts";
import type * as Monaco from "./monaco.ts";

interface Options {
  readonly monaco: typeof Monaco;
  readonly editor: Monaco.editor.IStandaloneCodeEditor;
  readonly container: HTMLElement;
  readonly completing: Completing;
  /** Of the text that is shown. */
  readonly language: () => Language;
}

/** A suggestion in the editor, which is no part of its text until it is taken. */
export interface GhostView {
  /** Tab takes what is shown, Esc dismisses it. Says whether the key has been used up. */
  readonly press: (event: KeyboardEvent) => boolean;
  readonly dispose: () => void;
}

/**
 * Tells `completing` where somebody types, and shows what it has to say. Monaco's own inline suggestions weigh 137 kB
 * (gzip) and bring commands, hovers and a toolbar; these are two marks.
 */
export function attachGhost({ monaco, editor, container, completing, language }: Options): GhostView {
  const marks = createGhostMarks(monaco, editor);
  const status = addGhostStatus(container);
  const stopLooking = watchTyping({ monaco, editor, completing, language });
  const stopShowing = completing.store.subscribe((state, before) => {
    const position = editor.getPosition();
    if (position !== null) marks.draw(state.kind === "shown" ? state.suggestion : "", position);
    status.say(state, before);
  });

  function take(suggestion: string): void {
    const selection = editor.getSelection();
    completing.leave();
    if (selection === null) return;
    editor.pushUndoStop();
    editor.executeEdits("suggestion", [{ range: selection, text: suggestion, forceMoveMarkers: true }]);
    editor.pushUndoStop();
    editor.revealPosition(selection.getEndPosition());
  }

  return {
    press(event) {
      const { key } = event;
      if (event.isComposing || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return false;
      if ((key !== "Tab" && key !== "Escape") || !editor.hasTextFocus()) return false;
      const state = completing.store.getState();
      if (state.kind === "shown" && key === "Tab") take(state.suggestion);
      else completing.leave();
      return state.kind === "shown";
    },
    dispose() {
      stopLooking();
      completing.leave();
      stopShowing();
      status.remove();
    },
  };
}

/** @returns a function that ends it */
function watchTyping({ monaco, editor, completing, language }: Omit<Options, "container">): () => void {
  let composing = false;
  /** Somebody has typed since the last look. */
  let typed = false;
  let lookingSoon = false;
  let ended = false;
  let last: { readonly text: string; readonly offset: number } | undefined;

  /** The one caret of somebody who may type, and nothing else. */
  function offset(model: Monaco.editor.ITextModel): number | undefined {
    const [selection, another] = editor.getSelections() ?? [];
    if (selection === undefined || another !== undefined || !selection.isEmpty()) return undefined;
    if (composing || !editor.hasTextFocus()) return undefined;
    if (editor.getOption(monaco.editor.EditorOption.readOnly)) return undefined;
    return model.getOffsetAt(selection.getPosition());
  }

  function look(): void {
    lookingSoon = false;
    if (ended) return;
    const model = editor.getModel();
    const at = model === null ? undefined : offset(model);
    const here = model === null || at === undefined ? undefined : { text: model.getValue(), offset: at };
    const hasChanged = here?.text !== last?.text;
    if (here !== undefined && hasChanged && typed) completing.typed(caretIn(here, language()));
    else if (here === undefined || hasChanged || here.offset !== last?.offset) completing.leave();
    last = here;
    typed = false;
  }

  /** Text and caret change one after the other: what they have come to is seen when both have. */
  function lookSoon(): void {
    if (lookingSoon) return;
    lookingSoon = true;
    queueMicrotask(look);
  }

  const compose = (now: boolean) => () => {
    composing = now;
    lookSoon();
  };
  const ends = [
    editor.onDidChangeModelContent(({ isUndoing, isRedoing, isFlush }) => {
      typed = !isUndoing && !isRedoing && !isFlush;
      lookSoon();
    }),
    editor.onDidChangeCursorSelection(lookSoon),
    editor.onDidChangeModel(lookSoon),
    editor.onDidBlurEditorText(lookSoon),
    editor.onDidChangeConfiguration(lookSoon),
    editor.onDidCompositionStart(compose(true)),
    editor.onDidCompositionEnd(compose(false)),
  ];
  return () => {
    ended = true;
    for (const end of ends) end.dispose();
  };
}

function caretIn({ text, offset }: { text: string; offset: number }, language: Language): CodeCaret {
  return { before: text.slice(0, offset), after: text.slice(offset), language };
}
