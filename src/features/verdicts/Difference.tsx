import { say } from "../../messages/say.ts";
import { sayNodes } from "../../ui/say-nodes.tsx";
import type { MismatchDifference } from "./mismatch-difference.ts";
import styles from "./Details.module.css";

const marks = { same: " ", expected: "−", actual: "+" } as const;

/** Lines that only the expected answer has, only the given one has, or both; told apart by mark, word and colour. */
export function Difference({ path, lines }: MismatchDifference) {
  return (
    <figure className={styles["difference"]}>
      <figcaption className={styles["caption"]}>
        <span className={styles["expectedKey"]}>{say`− expected`}</span>
        <span className={styles["actualKey"]}>{say`+ given by the program`}</span>
        {path !== undefined && path !== "" && (
          <span>{sayNodes`first differs at ${(<code>{path}</code>)}`}</span>
        )}
      </figcaption>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- what scrolls must be reachable by keyboard, and is no form */}
      <div aria-label={say`Difference`} className={styles["code"]} role="group" tabIndex={0} translate="no">
        {lines.map(({ kind, text }, i) => (
          // Lines have no identity of their own.
          // oxlint-disable-next-line react/no-array-index-key
          <div className={styles[kind]} key={i}>
            <span aria-hidden="true" className={styles["mark"]}>
              {marks[kind]}
            </span>
            {kind !== "same" && (
              <span className={styles["spoken"]}>{kind === "expected" ? say`expected:` : say`yours:`} </span>
            )}
            {text === "" ? "\u00a0" : text}
          </div>
        ))}
      </div>
    </figure>
  );
}
