import { describeKeys, type Keys, onApple } from "./keys.ts";
import styles from "./Kbd.module.css";

/** A shortcut as this machine's keyboard has it. */
export function Kbd({ keys }: { readonly keys: Keys }) {
  return (
    <span className={styles["keys"]}>
      {describeKeys(keys, onApple()).map((key) => (
        <kbd className={styles["key"]} key={key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
