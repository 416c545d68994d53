import { useState } from "react";
import type { ShippedLicence } from "../../domain/shipped-licence.ts";
import { LongText } from "../../ui/LongText.tsx";
import styles from "./LicencesScreen.module.css";

/** One entry; its text, which may have thousands of lines, stands there only while it is open. */
export function LicenceText({ name, version, licence, text }: ShippedLicence) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles["entry"]} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className={styles["name"]}>{name}</span> {version}{" "}
        <span className={styles["quiet"]}>{licence}</span>
      </summary>
      {open && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        <section aria-label={name} className={styles["text"]} lang="en" tabIndex={0}>
          <LongText text={text} />
        </section>
      )}
    </details>
  );
}
