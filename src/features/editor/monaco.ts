/** Monaco cut down to what a small program needs. Loaded on demand: nothing else may import it statically. */
import "monaco-editor/features/codicon/register.js";
import "monaco-editor/features/bracketMatching/register.js";
import "monaco-editor/features/caretOperations/register.js";
import "monaco-editor/features/clipboard/register.js";
import "monaco-editor/features/comment/register.js";
import "monaco-editor/features/cursorUndo/register.js";
import "monaco-editor/features/find/register.js";
import "monaco-editor/features/hover/register.js";
import "monaco-editor/features/indentation/register.js";
import "monaco-editor/features/lineSelection/register.js";
import "monaco-editor/features/linesOperations/register.js";
import "monaco-editor/features/multicursor/register.js";
import "monaco-editor/features/placeholderText/register.js";
import "monaco-editor/features/readOnlyMessage/register.js";
import "monaco-editor/features/wordOperations/register.js";
import "monaco-editor/languages/definitions/javascript/register.js";
import "monaco-editor/languages/definitions/python/register.js";

export { editor, KeyCode, KeyMod, MarkerSeverity, type Position, Range } from "monaco-editor/editor.js";
// What only this editor needs comes with it.
export { createMonacoView } from "./monaco-view.ts";

// Asked for only when a feature wants to compute off the page's thread; the editor works without an answer.
self.MonacoEnvironment = {
  getWorker: () =>
    new Worker(new URL("monaco-editor/editor/editor.worker.js", import.meta.url), { type: "module" }),
};
