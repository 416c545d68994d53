import type { Language } from "../../domain/language.ts";
import type { TextChange } from "./text-change.ts";

/** Spaces that one step of indentation has, as each language's own style guides have it. */
export const indentWidth: Readonly<Record<Language, number>> = { python: 4, javascript: 2 };

/** A plain text area's text and selection, in UTF-16 units. */
export interface Selected {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface IndentEdit extends TextChange {
  /** The selection afterwards. */
  readonly selectFrom: number;
  readonly selectTo: number;
}

/** What the Tab key does: spaces up to the next stop, or every selected line one step further in. */
export function indent({ text, from, to }: Selected, language: Language): IndentEdit {
  const width = indentWidth[language];
  if (from === to) {
    const column = from - lineStart(text, from);
    const insert = " ".repeat(width - (column % width));
    return { from, to, insert, selectFrom: from + insert.length, selectTo: from + insert.length };
  }
  return changeLines({ text, from, to }, (line) => (line === "" ? "" : " ".repeat(width) + line));
}

/** What Shift+Tab does: every selected line up to one step further out. */
export function outdent(selected: Selected, language: Language): IndentEdit {
  const leading = new RegExp(`^ {1,${indentWidth[language]}}|^\\t`);
  return changeLines(selected, (line) => line.replace(leading, ""));
}

/** What Enter does: a new line as far in as this one, and one step further after what opens a block. */
export function newLine({ text, from, to }: Selected, language: Language): IndentEdit {
  const before = text.slice(lineStart(text, from), from);
  const margin = /^[ \t]*/.exec(before)?.[0] ?? "";
  const opens = (language === "python" ? /[:([{]\s*(#.*)?$/ : /[([{]\s*(\/\/.*)?$/).test(before);
  const insert = `\n${margin}${opens ? " ".repeat(indentWidth[language]) : ""}`;
  return { from, to, insert, selectFrom: from + insert.length, selectTo: from + insert.length };
}

function changeLines({ text, from, to }: Selected, change: (line: string) => string): IndentEdit {
  const start = lineStart(text, from);
  const lastCharacter = to > from && text[to - 1] === "\n" ? to - 1 : to;
  const newline = text.indexOf("\n", lastCharacter);
  const end = newline === -1 ? text.length : newline;
  const lines = text.slice(start, end).split("\n");
  const changed = lines.map(change);
  const insert = changed.join("\n");
  const firstGrew = (changed[0]?.length ?? 0) - (lines[0]?.length ?? 0);
  return {
    from: start,
    to: end,
    insert,
    selectFrom: Math.max(start, from + firstGrew),
    selectTo: Math.max(start, to + insert.length - (end - start)),
  };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}
