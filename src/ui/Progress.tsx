import { useId } from "react";
import { formatBytesOf } from "./format-bytes.ts";
import styles from "./Progress.module.css";

interface Props {
  /** Its name: *Loading Python*. */
  readonly label: string;
  /** In bytes. */
  readonly loaded: number;
  /** In bytes; 0 while unknown. */
  readonly total: number;
}

/** How much of a download is here. */
export function Progress({ label, loaded, total }: Props) {
  const id = useId();
  const known = total > 0;
  return (
    <div className={styles["progress"]}>
      <label htmlFor={id}>{label}</label>
      <span className={styles["amount"]}>{known ? formatBytesOf(Math.min(loaded, total), total) : "…"}</span>
      {/* Without a value the bar is indeterminate. */}
      <progress
        className={styles["bar"]}
        id={id}
        {...(known && { max: total, value: Math.min(loaded, total) })}
      />
    </div>
  );
}
