import type { MismatchDifference } from "./mismatch-difference.ts";
import styles from "./Details.module.css";

const marks = { same: " ", expected: "−", actual: "+" } as const;
const names = { same: "", expected: "expected: ", actual: "yours: " } as const;

/** Lines that only the expected answer has, only the given one has, or both; told apart by mark, word and colour. */
export function Difference({ path, lines }: MismatchDifference) {
  return (
    <figure className={styles["difference"]}>
      <figcaption className={styles["caption"]}>
        <span className={styles["expectedKey"]}>− expected</span>
        <span className={styles["actualKey"]}>+ given by the program</span>
        {path !== undefined && path !== "" && (
          <span>
            first differs at <code>{path}</code>
          </span>
        )}
      </figcaption>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- what scrolls must be reachable by keyboard, and is no form */}
      <div aria-label="Difference" className={styles["code"]} role="group" tabIndex={0}>
        {lines.map(({ kind, text }, i) => (
          // Lines have no identity of their own.
          // oxlint-disable-next-line react/no-array-index-key
          <div className={styles[kind]} key={i}>
            <span aria-hidden="true" className={styles["mark"]}>
              {marks[kind]}
            </span>
            <span className={styles["spoken"]}>{names[kind]}</span>
            {text === "" ? "\u00a0" : text}
          </div>
        ))}
      </div>
    </figure>
  );
}
