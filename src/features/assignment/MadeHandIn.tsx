import { counted } from "../../domain/counted.ts";
import { useEffect, useId, useRef } from "react";
import type { HandIn } from "../../domain/teach/hand-in.ts";
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

const longLinkCharacters = 8000;

/** The receipt, and what the student sends. */
export function MadeHandIn({ made: { handIn, receipt, href }, due, onSaveFile }: Props) {
  const id = useId();
  const toast = useToast();
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isLate = due !== undefined && handIn.at > new Date(due).toISOString();

  async function copy() {
    try {
      await navigator.clipboard.writeText(href ?? "");
      toast({ message: "Link copied." });
    } catch {
      field.current?.focus();
      field.current?.select();
      toast({
        message: "The browser did not let the page copy. The link is selected: copy it by the keyboard.",
      });
    }
  }

  return (
    <section aria-labelledby={`${id}-title`} className={styles["receipt"]}>
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
        Now send it
      </h2>
      <p>
        Nothing was sent yet: this site has no server. Give your instructor the file or the link, and keep the
        receipt.
      </p>
      <div className={styles["actions"]}>
        <Button icon="share" onClick={onSaveFile} variant="primary">
          Save the file
        </Button>
        {href !== undefined && (
          <Button icon="copy" onClick={() => void copy()}>
            Copy the link
          </Button>
        )}
      </div>
      {href === undefined ? (
        <p className={styles["quiet"]}>It is too much for a link: send the file.</p>
      ) : (
        <>
          <label className={styles["quiet"]} htmlFor={`${id}-link`}>
            {`Link to the hand-in (${counted(href.length, "character")}${href.length > longLinkCharacters ? ": mail and chat programs may cut it, better send the file" : ""})`}
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
      <h3>Receipt</h3>
      <p className={styles["code"]}>{receipt}</p>
      <p>
        {counted(handIn.work.length, "program")} of {handIn.student}, {localTime(handIn.at)}
        {isLate && ", after the due date"}
        {handIn.work.some(({ history }) => history !== undefined) && ", with the history of drafts"}.
      </p>
      <p className={styles["quiet"]}>
        Your instructor’s page shows the same code for exactly this hand-in: any change makes another one. The
        time is by the clock of this device.
      </p>
    </section>
  );
}
