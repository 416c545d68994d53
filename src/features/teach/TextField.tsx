import { type ReactNode, useId } from "react";
import { classNames } from "../../ui/class-names.ts";
import styles from "./TeachForm.module.css";

interface Props {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Shown below the field, once something is typed. */
  readonly problem?: string | undefined;
  readonly help?: ReactNode;
  /** More than one line. */
  readonly rows?: number;
  /** A long line goes on out of sight: lines beside each other stay so. */
  readonly keepsLines?: boolean;
  /** What is typed is code. */
  readonly code?: boolean;
  readonly wide?: boolean;
}

/** A text with its label, what helps to write it, and what is wrong with it. */
export function TextField({ label, value, onChange, problem, help, rows, keepsLines, code, wide }: Props) {
  const id = useId();
  // An empty field is no mistake yet; the list of what is missing has it.
  const shown = value.trim() === "" ? undefined : problem;
  const field = {
    "aria-describedby": classNames(
      help !== undefined && `${id}-help`,
      shown !== undefined && `${id}-problem`,
    ),
    "aria-invalid": shown === undefined ? undefined : true,
    autoComplete: "off",
    className: classNames(styles["input"], code && styles["code"]),
    id,
    spellCheck: !code,
    translate: code ? ("no" as const) : undefined,
    value,
  };
  return (
    <div className={classNames(styles["field"], wide && styles["wide"])}>
      <label className={styles["label"]} htmlFor={id}>
        {label}
      </label>
      {rows === undefined ? (
        <input {...field} onChange={({ target }) => onChange(target.value)} type="text" />
      ) : (
        <textarea
          {...field}
          onChange={({ target }) => onChange(target.value)}
          rows={rows}
          wrap={keepsLines === true ? "off" : undefined}
        />
      )}
      {help !== undefined && (
        <span className={styles["quiet"]} id={`${id}-help`}>
          {help}
        </span>
      )}
      {shown !== undefined && (
        <span className={styles["problem"]} id={`${id}-problem`}>
          {shown}
        </span>
      )}
    </div>
  );
}
