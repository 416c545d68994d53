import { useId } from "react";
import { say } from "../../messages/say.ts";
import type { ApiKey } from "./api-key.ts";
import styles from "./NodePage.module.css";

/** A key of the vendor's, where somebody has one. It is kept only if they say so. */
export function ApiKeyForm({ apiKey: { value, isKept, change } }: { readonly apiKey: ApiKey }) {
  const id = useId();
  return (
    <details className={styles["key"]} open={value !== undefined || undefined}>
      <summary>{say`I have an API key of WebContainers`}</summary>
      <p className={styles["field"]}>
        <label htmlFor={`${id}-key`}>{say`API key`}</label>
        <input
          autoComplete="off"
          id={`${id}-key`}
          onChange={(event) => change(event.currentTarget.value, isKept)}
          spellCheck={false}
          type="text"
          value={value ?? ""}
        />
        <label>
          <input
            checked={isKept}
            onChange={(event) => change(value ?? "", event.currentTarget.checked)}
            type="checkbox"
          />{" "}
          {say`Keep it in this browser`}
        </label>
      </p>
    </details>
  );
}
