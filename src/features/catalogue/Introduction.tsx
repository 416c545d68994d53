import { say } from "../../messages/say.ts";
import styles from "./Introduction.module.css";

/** What a first visitor needs to know, and no more. */
export function Introduction() {
  return (
    <div className={styles["introduction"]}>
      <div className={styles["what"]}>
        <h1>{say`Exercises`}</h1>
        <p>
          {say`Edgecase is a playground where code, yours or a small model’s, meets the tests that find its
            mistakes.`}
        </p>
      </div>
      <ol className={styles["how"]}>
        <li>{say`Write Python or JavaScript; the visible tests judge it while you type.`}</li>
        <li>{say`Submit it to the hidden tests: empty lists, ties, negative numbers, odd letters.`}</li>
        <li>{say`Let the model write its own, and compare the two case by case.`}</li>
      </ol>
      <p className={styles["where"]}>
        {say`Everything runs in this browser. No account; nothing you write is sent anywhere.`}
      </p>
    </div>
  );
}
