import { useId, useState } from "react";
import type { PartStanding } from "../../domain/offline/file-standing.ts";
import { say } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { formatBytes } from "../../ui/format-bytes.ts";
import { StatusBadge } from "../../ui/StatusBadge.tsx";
import { partName, partUse, partWord } from "./offline-words.ts";
import styles from "./OfflineScreen.module.css";

interface Props {
  readonly standing: PartStanding;
  readonly isChosen: boolean;
  readonly isBusy: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onRemove: () => void;
}

/** One part: what it is for, how large, whether it is here. */
export function PartRow({ standing, isChosen, isBusy, onChoose, onRemove }: Props) {
  const { part, kind, bytes } = standing;
  const id = useId();
  const { tone, word } = partWord(standing);
  // Nothing works without the page, and nobody chooses what is here.
  const isOffered = part !== "page" && kind !== "whole";
  return (
    <li className={styles["part"]}>
      {isOffered ? (
        <label className={styles["name"]}>
          <input
            aria-describedby={id}
            checked={isChosen}
            disabled={isBusy}
            onChange={({ target }) => onChoose(target.checked)}
            type="checkbox"
          />
          {partName(part)}
        </label>
      ) : (
        <span className={styles["name"]}>{partName(part)}</span>
      )}
      <span className={styles["size"]}>{formatBytes(bytes)}</span>
      <StatusBadge bare tone={tone}>
        {word}
      </StatusBadge>
      <p className={styles["use"]} id={id}>
        {partUse(part)}
      </p>
      {part !== "page" && standing.keptBytes > 0 && (
        <RemovePart isBusy={isBusy} name={partName(part)} onRemove={onRemove} />
      )}
    </li>
  );
}

interface RemoveProps {
  readonly name: string;
  readonly isBusy: boolean;
  readonly onRemove: () => void;
}

/** Asks once more: to have it back it must be fetched again. */
function RemovePart({ name, isBusy, onRemove }: RemoveProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        aria-label={say`Remove ${name}`}
        disabled={isBusy}
        icon="trash"
        onClick={() => setAsking(true)}
        small
      >
        {say`Remove`}
      </Button>
      <Dialog
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{say`Keep it`}</Button>
            <Button
              onClick={() => {
                setAsking(false);
                onRemove();
              }}
              variant="danger"
            >{say`Remove`}</Button>
          </>
        }
        onClose={() => setAsking(false)}
        open={asking}
        title={say`Remove ${name}?`}
      >
        <p>{say`With a network it works as before. Without one it will not, until it is fetched again.`}</p>
      </Dialog>
    </>
  );
}
