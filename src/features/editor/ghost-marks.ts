import type * as Monaco from "./monaco.ts";

/** Where a suggestion is seen: its first line in the caret's line, the others in a gap below it. */
export interface GhostMarks {
  /** Empty: nothing. */
  readonly draw: (suggestion: string, at: Monaco.Position) => void;
}

export function createGhostMarks(
  monaco: typeof Monaco,
  editor: Monaco.editor.IStandaloneCodeEditor,
): GhostMarks {
  const firstLine = editor.createDecorationsCollection();
  let gap: string | undefined;

  function drawGap(lines: readonly string[], afterLineNumber: number): void {
    if (gap === undefined && lines.length === 0) return;
    editor.changeViewZones((zones) => {
      if (gap !== undefined) zones.removeZone(gap);
      const zone = { afterLineNumber, heightInLines: lines.length, domNode: gapOf(editor, lines) };
      gap = lines.length === 0 ? undefined : zones.addZone(zone);
    });
  }

  return {
    draw(suggestion, at) {
      const [first = "", ...others] = suggestion.split("\n");
      drawGap(others, at.lineNumber);
      firstLine.set(first === "" ? [] : [markOf(monaco, at, first)]);
    },
  };
}

function markOf(
  monaco: typeof Monaco,
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

function gapOf(editor: Monaco.editor.ICodeEditor, lines: readonly string[]): HTMLElement {
  const node = document.createElement("div");
  // Not said: classes.
  node.className = "ghost-text ghost-text-lines";
  node.ariaHidden = "true";
  node.textContent = lines.join("\n");
  editor.applyFontInfo(node);
  return node;
}
