import { useId } from "react";
import { formatBytesOf } from "./format-bytes.ts";
import styles from "./Progress.module.css";

interface Props {
  /** Its name: *Loading Python*. */
  readonly label: string;
  /** In bytes, unless `amount` says it otherwise. */
  readonly loaded: number;
  /** As `loaded`; 0 while unknown. */
  readonly total: number;
  /** In words; default: both in bytes. */
  readonly amount?: (loaded: number, total: number) => string;
}

/** How much of a download, or of a long piece of work, is done. */
export function Progress({ label, loaded, total, amount = formatBytesOf }: Props) {
  const id = useId();
  const known = total > 0;
  return (
    <div className={styles["progress"]}>
      <label htmlFor={id}>{label}</label>
      <span className={styles["amount"]}>{known ? amount(Math.min(loaded, total), total) : "…"}</span>
      {/* Without a value the bar is indeterminate. */}
      <progress
        className={styles["bar"]}
        id={id}
        {...(known && { max: total, value: Math.min(loaded, total) })}
      />
    </div>
  );
}
