import type { Language } from "../../domain/language.ts";
import type { Completing } from "../../state/completing.ts";
import type { EditorDocument, Marker, Place } from "./editor-document.ts";
import { attachGhost, type GhostView } from "./ghost-view.ts";
import { indentWidth } from "./indentation.ts";
import { leaveEmptyPastes } from "./leave-empty-pastes.ts";
import type * as Monaco from "./monaco.ts";
import { applyTheme } from "./monaco-theme.ts";
import { passPageKeys } from "./page-keys.ts";
import { textChange } from "./text-change.ts";

/** One Monaco editor that shows one of several documents at a time. */
export interface MonacoView {
  /** Shows a document, and brings its text up to date by the smallest edit. */
  show(document: EditorDocument, streaming: boolean): void;
  setReadOnly(reason: string | undefined): void;
  /** Of the document of that id, which has been shown before. */
  setMarkers(id: string, markers: readonly Marker[]): void;
  setTheme(theme: "light" | "dark"): void;
  /** In the place of a text that is empty. */
  setPlaceholder(text: string | undefined): void;
  /** Where suggestions come from. */
  setCompleting(completing: Completing | undefined): void;
  focus(): void;
  goToLine(line: number): void;
  takePlace(place: Place): void;
  place(): Place;
  dispose(): void;
}

interface Options {
  readonly monaco: typeof Monaco;
  readonly container: HTMLElement;
  readonly label: string;
  /** Somebody typed. */
  readonly onChange: (text: string) => void;
}

interface Opened {
  readonly language: Language;
  readonly model: Monaco.editor.ITextModel;
  viewState: Monaco.editor.ICodeEditorViewState | null;
  /** Texts told to `onChange` that have not come back yet: on their return they are old news, not an edit. */
  readonly told: Set<string>;
}

export function createMonacoView({ monaco, container, label, onChange }: Options): MonacoView {
  const editor = monaco.editor.create(container, { ...fixedOptions(container), ariaLabel: label });
  const opened = new Map<string, Opened>();
  const lineMarks = editor.createDecorationsCollection();
  let shown: Opened | undefined;
  let following = false;
  let ghost: GhostView | undefined;

  editor.onDidChangeModelContent(() => {
    if (shown === undefined || following) return;
    const text = shown.model.getValue();
    shown.told.add(text);
    onChange(text);
  });
  const stopPassing = passPageKeys(container, (event) => ghost?.press(event) ?? false);
  const stopInserting = insertTextAsItIs(monaco, editor, container);
  const stopLeaving = leaveEmptyPastes(container);

  function open({ id, language, text }: EditorDocument): Opened {
    const known = opened.get(id);
    if (known !== undefined) return known;
    const model = monaco.editor.createModel(text, language);
    model.setEOL(monaco.editor.EndOfLineSequence.LF);
    model.updateOptions({ tabSize: indentWidth[language], insertSpaces: true });
    const fresh = { language, model, viewState: null, told: new Set<string>() };
    opened.set(id, fresh);
    return fresh;
  }

  function update(document: Opened, text: string, streaming: boolean) {
    const { model, told } = document;
    const current = model.getValue();
    if (text === current) told.clear();
    if (text === current || told.has(text)) return;
    const change = textChange(current, text);
    if (change === undefined) return;
    const range = monaco.Range.fromPositions(
      model.getPositionAt(change.from),
      model.getPositionAt(change.to),
    );
    const atEnd = editor.getScrollTop() + editor.getLayoutInfo().height >= editor.getContentHeight() - 40;
    told.clear();
    following = true;
    // Edits without a stop between them are undone together: a streamed text in one go.
    if (!streaming) model.pushStackElement();
    model.pushEditOperations(null, [{ range, text: change.insert }], () => null);
    if (!streaming) model.pushStackElement();
    following = false;
    if (streaming && atEnd) editor.revealLine(model.getLineCount());
  }

  return {
    show(document, streaming) {
      const next = open(document);
      if (next !== shown) {
        if (shown !== undefined) shown.viewState = editor.saveViewState();
        shown = next;
        editor.setModel(next.model);
        editor.restoreViewState(next.viewState);
      }
      update(next, document.text, streaming);
    },
    setReadOnly(reason) {
      editor.updateOptions({
        readOnly: reason !== undefined,
        ...(reason !== undefined && { readOnlyMessage: { value: reason } }),
      });
    },
    setMarkers(id, markers) {
      const document = opened.get(id);
      if (document === undefined) return;
      const { model } = document;
      const placed = markers.map((marker) => ({
        ...marker,
        line: Math.min(marker.line, model.getLineCount()),
      }));
      const data = placed.map((marker) => markerData(monaco, model, marker));
      monaco.editor.setModelMarkers(model, "program", data);
      if (document === shown)
        lineMarks.set(placed.map(({ line, severity }) => lineMark(monaco, line, severity)));
    },
    setTheme: (theme) => applyTheme(monaco, container, theme),
    setPlaceholder: (placeholder) => editor.updateOptions({ placeholder }),
    setCompleting(completing) {
      ghost?.dispose();
      ghost =
        completing &&
        attachGhost({
          monaco,
          editor,
          container,
          completing,
          language: () => shown?.language ?? "python",
        });
    },
    focus: () => editor.focus(),
    goToLine(line) {
      editor.setPosition({ lineNumber: line, column: 1 });
      editor.revealLineInCenterIfOutsideViewport(line);
      editor.focus();
    },
    takePlace({ from, to, focused }) {
      const model = editor.getModel();
      if (model === null) return;
      editor.setSelection(monaco.Range.fromPositions(model.getPositionAt(from), model.getPositionAt(to)));
      editor.revealLineInCenterIfOutsideViewport(model.getPositionAt(to).lineNumber);
      if (focused) editor.focus();
    },
    place() {
      const model = editor.getModel();
      const selection = editor.getSelection();
      if (model === null || selection === null) return { from: 0, to: 0, focused: false };
      const from = model.getOffsetAt(selection.getStartPosition());
      return { from, to: model.getOffsetAt(selection.getEndPosition()), focused: editor.hasTextFocus() };
    },
    dispose() {
      stopPassing();
      stopInserting();
      stopLeaving();
      ghost?.dispose();
      editor.dispose();
      for (const { model } of opened.values()) model.dispose();
    },
  };
}

function fixedOptions(container: HTMLElement): Monaco.editor.IStandaloneEditorConstructionOptions {
  return {
    model: null,
    // A real text area that holds the whole text: what screen readers, dictation and tests know how to use.
    editContext: false,
    accessibilitySupport: "on",
    accessibilityPageSize: 2000,
    automaticLayout: true,
    contextmenu: false,
    minimap: { enabled: false },
    fontSize: 14,
    lineHeight: 21,
    fontFamily: getComputedStyle(container).getPropertyValue("--font-code") || "monospace",
    lineNumbersMinChars: 3,
    lineDecorationsWidth: 8,
    folding: false,
    glyphMargin: false,
    scrollBeyondLastLine: false,
    overviewRulerLanes: 0,
    padding: { top: 8, bottom: 8 },
    bracketPairColorization: { enabled: true },
    detectIndentation: false,
    renderLineHighlightOnlyWhenFocus: true,
    fixedOverflowWidgets: true,
    // Off: each would show guesses as if they were knowledge, or needs a language service.
    quickSuggestions: false,
    wordBasedSuggestions: "off",
    occurrencesHighlight: "off",
    stickyScroll: { enabled: false },
    links: false,
    scrollbar: { alwaysConsumeMouseWheel: false },
  };
}

function markerData(
  monaco: typeof Monaco,
  model: Monaco.editor.ITextModel,
  { line, column, message, severity }: Marker,
): Monaco.editor.IMarkerData {
  const first = column ?? model.getLineFirstNonWhitespaceColumn(line);
  return {
    severity: severity === "error" ? monaco.MarkerSeverity.Error : monaco.MarkerSeverity.Warning,
    message,
    startLineNumber: line,
    endLineNumber: line,
    startColumn: first,
    endColumn: Math.max(first + 1, model.getLineMaxColumn(line)),
  };
}

function lineMark(
  monaco: typeof Monaco,
  line: number,
  severity: Marker["severity"],
): Monaco.editor.IModelDeltaDecoration {
  return {
    range: new monaco.Range(line, 1, line, 1),
    options: {
      isWholeLine: true,
      className: `program-${severity}`,
      linesDecorationsClassName: `program-${severity}-edge`,
    },
  };
}

/**
 * Text of several lines that arrives at once without being pasted (dictation, autofill, an input method) is taken
 * as it is. Monaco would indent each of its lines again, which changes what Python means.
 */
function insertTextAsItIs(
  monaco: typeof Monaco,
  editor: Monaco.editor.IStandaloneCodeEditor,
  container: HTMLElement,
): () => void {
  function onBeforeInput(event: InputEvent) {
    const model = editor.getModel();
    const area = event.target;
    if (model === null || !(area instanceof HTMLTextAreaElement) || !event.data?.includes("\n")) return;
    if (event.isComposing || editor.getOption(monaco.editor.EditorOption.readOnly)) return;
    event.preventDefault();
    const ranges = isWhollySelected(area) ? [model.getFullModelRange()] : (editor.getSelections() ?? []);
    editor.pushUndoStop();
    editor.executeEdits(
      "insert-text",
      ranges.map((range) => ({ range, text: event.data, forceMoveMarkers: true })),
    );
    editor.pushUndoStop();
  }

  // Whoever selects the whole text area and then focuses it means the whole text; Monaco would forget it on focus.
  function onFocus({ target }: FocusEvent) {
    const model = editor.getModel();
    if (target instanceof HTMLTextAreaElement && model !== null && isWhollySelected(target)) {
      editor.setSelection(model.getFullModelRange());
    }
  }
  container.addEventListener("beforeinput", onBeforeInput, { capture: true });
  container.addEventListener("focus", onFocus, { capture: true });
  return () => {
    container.removeEventListener("beforeinput", onBeforeInput, { capture: true });
    container.removeEventListener("focus", onFocus, { capture: true });
  };
}

function isWhollySelected({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): boolean {
  return value !== "" && selectionStart === 0 && selectionEnd === value.length;
}
