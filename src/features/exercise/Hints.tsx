import { useState } from "react";
import styles from "./ExercisePage.module.css";

/** A ladder of hints: the next one can be opened when the one before has been. */
export function Hints({ hints }: { readonly hints: readonly string[] }) {
  const [seen, setSeen] = useState(0);
  return (
    <div className={styles["hints"]}>
      {hints.slice(0, seen + 1).map((hint, i) => (
        <details
          className={styles["hint"]}
          key={hint}
          onToggle={(event) => {
            if (event.currentTarget.open) setSeen((before) => Math.max(before, i + 1));
          }}
        >
          <summary>
            Hint {i + 1} of {hints.length}
          </summary>
          <p>{hint}</p>
        </details>
      ))}
    </div>
  );
}
