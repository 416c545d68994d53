import { type ReactNode, useId } from "react";
import type { Language } from "../../domain/language.ts";
import { classNames } from "../../ui/class-names.ts";
import styles from "./TeachForm.module.css";

/** What the page's code editor needs to know of a field. */
export interface CodeEditing {
  /** Undo history and caret are kept for each. */
  readonly id: string;
  readonly language: Language;
  /** Accessible name. */
  readonly label: string;
  readonly text: string;
  readonly placeholder?: string;
  readonly onChange: (text: string) => void;
}

/** The page's code editor; a feature does not import another. */
export type RenderEditor = (editing: CodeEditing) => ReactNode;

interface Props extends CodeEditing {
  readonly renderEditor: RenderEditor;
  readonly help: string;
  /** Shown below the field, once something is typed. */
  readonly problem: string | undefined;
  readonly tall?: boolean;
}

/** A program with its label, what helps to write it, and what is wrong with it. */
export function CodeField({ renderEditor, help, problem, tall, ...editing }: Props) {
  const id = useId();
  const shown = editing.text.trim() === "" ? undefined : problem;
  return (
    <fieldset
      aria-describedby={classNames(`${id}-help`, shown !== undefined && `${id}-problem`)}
      aria-labelledby={`${id}-label`}
      className={styles["field"]}
    >
      <span className={styles["label"]} id={`${id}-label`}>
        {editing.label}
      </span>
      <div className={classNames(styles["editor"], tall && styles["tall"])}>{renderEditor(editing)}</div>
      <span className={styles["quiet"]} id={`${id}-help`}>
        {help}
      </span>
      {shown !== undefined && (
        <span className={styles["problem"]} id={`${id}-problem`}>
          {shown}
        </span>
      )}
    </fieldset>
  );
}
