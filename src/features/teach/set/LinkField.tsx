import { useId, useRef } from "react";
import { counted } from "../../../domain/counted.ts";
import { say } from "../../../messages/say.ts";
import { Button } from "../../../ui/Button.tsx";
import { useToast } from "../../../ui/toast.ts";
import styles from "../TeachScreen.module.css";

interface Props {
  readonly label: string;
  readonly href: string;
}

/** A text to be copied. */
export function LinkField({ label, href }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const toast = useToast();

  async function copy() {
    try {
      await navigator.clipboard.writeText(href);
      toast({ message: say`${label} copied.` });
    } catch {
      // No permission, or a page that came over plain http: then the browser's own copying is left.
      field.current?.focus();
      field.current?.select();
      toast({
        message: say`The browser did not let the page copy. It is selected: copy it by the keyboard.`,
      });
    }
  }

  return (
    <div className={styles["link"]}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        onFocus={({ target }) => target.select()}
        readOnly
        ref={field}
        type="text"
        value={href}
      />
      <div className={styles["bar"]}>
        <Button icon="copy" onClick={() => void copy()} small>{say`Copy`}</Button>
        <output className={styles["quiet"]}>{counted(href.length, "character")}</output>
      </div>
    </div>
  );
}
