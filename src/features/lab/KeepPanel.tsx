import { useState } from "react";
import { say, sayCount } from "../../messages/say.ts";
import type { ExportKind } from "../../state/lab/experiment-exports.ts";
import type { KeepingState, KeptExperiment } from "../../state/lab/lab-keeping.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { describeKept, exportName, type LinkEnd, linkWords } from "./keep-words.ts";
import styles from "./KeepPanel.module.css";

export interface KeepProps {
  readonly keeping: KeepingState;
  /** What can be written of the experiment; none while there is nothing. */
  readonly exports: readonly ExportKind[];
  readonly onExport: (kind: ExportKind) => void;
  /** Puts the link into the clipboard, or gives it to be copied by hand. */
  readonly onLink: () => Promise<LinkEnd>;
  readonly onDiscard: () => void;
  readonly onOpen: (id: string) => void;
}

/** The experiment as a whole: whether it is kept, how to take it along, and which others there are. */
export function KeepPanel({ keeping, exports, onExport, onDiscard, onLink, onOpen }: KeepProps) {
  const isThere = exports.length > 0;
  if (!isThere && keeping.others.length === 0 && keeping.unreadable === 0) return null;
  return (
    <section aria-label={say`Experiment`} className={styles["section"]}>
      <h2>{say`Experiment`}</h2>
      {isThere && <Kept keeping={keeping} />}
      {isThere && (
        <div className={styles["actions"]}>
          {exports.map((kind) => (
            <Button key={kind} onClick={() => onExport(kind)} small>
              {exportName(kind)}
            </Button>
          ))}
          <Button icon="trash" onClick={onDiscard} small variant="quiet">{say`Discard`}</Button>
        </div>
      )}
      {isThere && <Link onLink={onLink} />}
      <Others keeping={keeping} onOpen={onOpen} />
    </section>
  );
}

function Kept({ keeping }: { readonly keeping: KeepingState }) {
  if (keeping.kind === "notKept")
    return (
      <Notice announce kind="warn" title={say`This browser does not keep the experiment`}>
        {say`It has no room left, or keeps nothing for this page. Export the experiment before you close the page.`}
      </Notice>
    );
  return (
    <p className={styles["quiet"]}>
      {keeping.kind === "kept"
        ? say`Kept in this browser as it goes: a closed page opens again with all of it.`
        : say`Opening what was kept.`}
    </p>
  );
}

function Link({ onLink }: Pick<KeepProps, "onLink">) {
  const [end, setEnd] = useState<LinkEnd>();
  return (
    <div className={styles["actions"]}>
      <Button icon="share" onClick={() => void onLink().then(setEnd)} small>{say`Copy a link`}</Button>
      <output className={styles["quiet"]}>{end && linkWords(end)}</output>
      {end?.kind === "shown" && (
        <input
          aria-label={say`Link to the experiment`}
          className={styles["link"]}
          onFocus={({ target }) => target.select()}
          readOnly
          value={end.link}
        />
      )}
    </div>
  );
}

function Others({ keeping: { others, unreadable }, onOpen }: Pick<KeepProps, "keeping" | "onOpen">) {
  return (
    <>
      {others.length > 0 && (
        <details>
          <summary>{sayCount(others.length, "Another one is kept", "# others are kept")}</summary>
          <ul className={styles["others"]}>
            {others.map((other) => (
              <Other key={other.id} onOpen={onOpen} other={other} />
            ))}
          </ul>
        </details>
      )}
      {unreadable > 0 && (
        <p className={styles["quiet"]}>
          {say`One that is kept here cannot be read by this version of the page, and was left as it is.`}
        </p>
      )}
    </>
  );
}

function Other({ other, onOpen }: { readonly other: KeptExperiment } & Pick<KeepProps, "onOpen">) {
  return (
    <li className={styles["actions"]}>
      <span>{describeKept(other)}</span>
      <Button onClick={() => onOpen(other.id)} small>{say`Open`}</Button>
    </li>
  );
}
