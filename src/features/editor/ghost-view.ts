import type { Language } from "../../domain/language.ts";
import type { CodeCaret, Completing, CompletingState } from "../../state/completing.ts";
import type * as Monaco from "./monaco.ts";

interface Options {
  readonly monaco: typeof Monaco;
  readonly editor: Monaco.editor.IStandaloneCodeEditor;
  readonly container: HTMLElement;
  readonly completing: Completing;
  /** Of the text that is shown. */
  readonly language: () => Language;
}

/** A suggestion drawn in the editor, which is no part of its text until it is taken. */
export interface GhostView {
  /** Tab takes what is shown, Esc dismisses it. Says whether the key has been used up. */
  readonly press: (event: KeyboardEvent) => boolean;
  readonly dispose: () => void;
}

/**
 * Monaco's own inline suggestions weigh 137 kB (gzip) and bring commands, hovers and a toolbar; these are two marks:
 * the first line stands in the caret's line, the others in a gap below it.
 */
export function attachGhost({ monaco, editor, container, completing, language }: Options): GhostView {
  const firstLine = editor.createDecorationsCollection();
  const status = addStatus(container);
  let gap: string | undefined;
  let composing = false;
  /** Somebody typed since the last look. */
  let typed = false;
  let looking = false;
  let last: { readonly text: string; readonly offset: number } | undefined;

  function draw(state: CompletingState, before: CompletingState): void {
    const position = editor.getPosition();
    const lines = state.kind === "shown" ? state.suggestion.split("\n") : [];
    editor.changeViewZones((zones) => {
      if (gap !== undefined) zones.removeZone(gap);
      gap = undefined;
      if (lines.length < 2 || position === null) return;
      const domNode = gapOf(editor, lines.slice(1));
      gap = zones.addZone({ afterLineNumber: position.lineNumber, heightInLines: lines.length - 1, domNode });
    });
    firstLine.set(
      position === null || lines[0] === undefined || lines[0] === "" ? [] : [markOf(position, lines[0])],
    );
    status.textContent = spoken(state, before, status.textContent);
  }

  function markOf(
    { lineNumber, column }: Monaco.Position,
    content: string,
  ): Monaco.editor.IModelDeltaDecoration {
    return {
      range: new monaco.Range(lineNumber, column, lineNumber, column),
      options: {
        showIfCollapsed: true,
        after: {
          content,
          inlineClassName: "ghost-text",
          inlineClassNameAffectsLetterSpacing: true,
          cursorStops: monaco.editor.InjectedTextCursorStops.Left,
        },
      },
    };
  }

  /** The one caret of somebody who may type, and nothing else. */
  function caret(): (CodeCaret & { readonly offset: number }) | undefined {
    const model = editor.getModel();
    const [selection, another] = editor.getSelections() ?? [];
    if (model === null || selection === undefined || another !== undefined) return undefined;
    if (composing || !selection.isEmpty() || !editor.hasTextFocus()) return undefined;
    if (editor.getOption(monaco.editor.EditorOption.readOnly)) return undefined;
    const offset = model.getOffsetAt(selection.getPosition());
    const text = model.getValue();
    return { before: text.slice(0, offset), after: text.slice(offset), language: language(), offset };
  }

  function look(): void {
    looking = false;
    const here = caret();
    const text = here && here.before + here.after;
    if (here === undefined || text === undefined) completing.leave();
    else if (text !== last?.text && typed) completing.typed(here);
    else if (text !== last?.text || here.offset !== last.offset) completing.leave();
    last = here && text !== undefined ? { text, offset: here.offset } : undefined;
    typed = false;
  }

  /** Text and caret change one after the other: what they have come to is seen when both have. */
  function lookSoon(): void {
    if (looking) return;
    looking = true;
    queueMicrotask(() => {
      if (looking) look();
    });
  }

  const ends = [
    editor.onDidChangeModelContent(({ isUndoing, isRedoing, isFlush }) => {
      typed = !isUndoing && !isRedoing && !isFlush;
      lookSoon();
    }),
    editor.onDidChangeCursorSelection(lookSoon),
    editor.onDidChangeModel(lookSoon),
    editor.onDidBlurEditorText(lookSoon),
    editor.onDidChangeConfiguration(lookSoon),
    editor.onDidCompositionStart(() => {
      composing = true;
      lookSoon();
    }),
    editor.onDidCompositionEnd(() => {
      composing = false;
      lookSoon();
    }),
  ];
  const stopDrawing = completing.store.subscribe(draw);

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
      looking = false;
      for (const end of ends) end.dispose();
      completing.leave();
      stopDrawing();
      firstLine.clear();
      status.remove();
    },
  };
}

function gapOf(editor: Monaco.editor.ICodeEditor, lines: readonly string[]): HTMLElement {
  const node = document.createElement("div");
  node.className = "ghost-text ghost-text-lines";
  node.ariaHidden = "true";
  node.textContent = lines.join("\n");
  editor.applyFontInfo(node);
  return node;
}

/** Heard once, when nothing more important is said; the focus stays where it is. */
function addStatus(container: HTMLElement): HTMLElement {
  const status = document.createElement("div");
  status.className = "ghost-text-status";
  status.ariaLive = "polite";
  container.append(status);
  return status;
}

/** What is typed of a suggestion does not say it again. */
function spoken(state: CompletingState, before: CompletingState, said: string | null): string | null {
  if (state.kind !== "shown") return "";
  if (before.kind === "shown" && before.whole === state.whole) return said;
  return `Suggestion: ${state.whole}. Tab takes it, Escape dismisses it.`;
}
