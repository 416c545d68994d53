import { useEffect, useId, useRef } from "react";
import { counted } from "../../domain/counted.ts";
import type { HandIn } from "../../domain/teach/hand-in.ts";
import { longLinkCharacters } from "../../domain/long-link.ts";
import { say } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import { useToast } from "../../ui/toast.ts";
import { localTime } from "./assignment-words.ts";
import styles from "./Assignment.module.css";

export interface Made {
  readonly handIn: HandIn;
  readonly receipt: string;
  /** Absent where it holds too much for a link. */
  readonly href: string | undefined;
}

interface Props {
  readonly made: Made;
  readonly due: string | undefined;
  readonly onSaveFile: () => void;
}

/** The receipt, and what the student sends. */
export function MadeHandIn({ made: { handIn, receipt, href }, due, onSaveFile }: Props) {
  const id = useId();
  const toast = useToast();
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => heading.current?.focus(), []);

  async function copy() {
    try {
      await navigator.clipboard.writeText(href ?? "");
      toast({ message: say`Link copied.` });
    } catch {
      field.current?.focus();
      field.current?.select();
      toast({
        message: say`The browser did not let the page copy. The link is selected: copy it by the keyboard.`,
      });
    }
  }

  return (
    <section aria-labelledby={`${id}-title`} className={styles["receipt"]}>
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>{say`Now send it`}</h2>
      <p>{say`Nothing was sent yet: this site has no server. Give your instructor the file or the link, and keep the receipt.`}</p>
      <div className={styles["actions"]}>
        <Button icon="share" onClick={onSaveFile} variant="primary">{say`Save the file`}</Button>
        {href !== undefined && <Button icon="copy" onClick={() => void copy()}>{say`Copy the link`}</Button>}
      </div>
      {href === undefined ? (
        <p className={styles["quiet"]}>{say`It is too much for a link: send the file.`}</p>
      ) : (
        <>
          <label className={styles["quiet"]} htmlFor={`${id}-link`}>
            {linkWords(href.length)}
          </label>
          <input
            className={styles["name"]}
            id={`${id}-link`}
            onFocus={({ target }) => target.select()}
            readOnly
            ref={field}
            value={href}
          />
        </>
      )}
      <h3>{say`Receipt`}</h3>
      <p className={styles["code"]} translate="no">
        {receipt}
      </p>
      <p>{receiptWords(handIn, due)}</p>
      <p
        className={styles["quiet"]}
      >{say`Your instructor’s page shows the same code for exactly this hand-in: any change makes another one. The time is by the clock of this device.`}</p>
    </section>
  );
}

function linkWords(characters: number): string {
  const size = counted(characters, "character");
  return characters > longLinkCharacters
    ? say`Link to the hand-in (${size}: mail and chat programs may cut it, better send the file)`
    : say`Link to the hand-in (${size})`;
}

function receiptWords({ work, student, at }: HandIn, due: string | undefined): string {
  const isLate = due !== undefined && at > new Date(due).toISOString();
  const parts = [
    say`${counted(work.length, "program")} of ${student}, ${localTime(at)}`,
    ...(isLate ? [say`after the due date`] : []),
    ...(work.some(({ history }) => history !== undefined) ? [say`with the history of drafts`] : []),
  ];
  return `${parts.join(", ")}.`;
}
