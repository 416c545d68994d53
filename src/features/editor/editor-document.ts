import type { ReactNode } from "react";
import type { Language } from "../../domain/language.ts";
import type { Completing } from "../../state/completing.ts";

/** One text in the editor. Undo history, caret and scroll position are kept for each `id`. */
export interface EditorDocument {
  /** Such as `student/python`. */
  readonly id: string;
  readonly language: Language;
  readonly text: string;
}

/** Something to say about one line. */
export interface Marker {
  /** 1-based; beyond the last line it stands at the last. */
  readonly line: number;
  /** 1-based; without it the whole line is meant. */
  readonly column?: number;
  readonly message: string;
  readonly severity: "error" | "warning";
}

/** What the rest of the page may ask of an editor. */
export interface EditorHandle {
  focus(): void;
  /** Puts the caret at the start of a 1-based line, in sight, and the focus into the editor. */
  goToLine(line: number): void;
}

/** Where somebody was in a text, handed from one editor to the one that takes its place. */
export interface Place {
  /** In UTF-16 units. */
  readonly from: number;
  readonly to: number;
  readonly focused: boolean;
}

export interface EditorProps {
  readonly document: EditorDocument;
  readonly onChange: (text: string) => void;
  /** Set: nobody may type, and why. */
  readonly readOnly?: string | undefined;
  /** The text grows by itself: its end stays in sight. */
  readonly streaming?: boolean;
  readonly markers?: readonly Marker[];
  /** Accessible name. */
  readonly label?: string;
  /** Shown as long as there is no text, and no part of it. */
  readonly placeholder?: string;
  readonly theme: "light" | "dark";
  /** Suggestions while typing, in the large editor. */
  readonly completing?: Completing | undefined;
  /** What to say below the large editor instead of which keys indent and leave. */
  readonly hint?: ReactNode;
}
