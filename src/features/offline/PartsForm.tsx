import { useRef } from "react";
import { bytesOf, lackingOf, type PartStanding } from "../../domain/offline/file-standing.ts";
import { say } from "../../messages/say.ts";
import type { OfflineState } from "../../state/offline/offline-state.ts";
import { Button } from "../../ui/Button.tsx";
import { formatBytes } from "../../ui/format-bytes.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Progress } from "../../ui/Progress.tsx";
import type { OfflineActions } from "./OfflineScreen.tsx";
import styles from "./OfflineScreen.module.css";
import { PartRow } from "./PartRow.tsx";
import { troubleWords } from "./offline-words.ts";

interface Props extends Pick<OfflineActions, "onBring" | "onCancel" | "onChoose" | "onRemove"> {
  readonly parts: readonly PartStanding[];
  readonly state: OfflineState;
}

/** The parts of the site, which of them are to come, and how far that is. */
export function PartsForm({ parts, state, onBring, onCancel, onChoose, onRemove }: Props) {
  const { chosen, work, trouble } = state;
  const section = useRef<HTMLElement>(null);
  const wanted = lackingOf(parts.filter(({ part }) => chosen.has(part)).flatMap(({ files }) => files));

  const isWhole = parts.every(({ kind }) => kind === "whole");

  /** The button that is pressed goes away, and the focus would be lost with it. */
  function held(act: () => void): void {
    section.current?.focus({ preventScroll: true });
    act();
  }

  return (
    <section aria-labelledby="make-available" className={styles["section"]} ref={section} tabIndex={-1}>
      <h2 id="make-available">{say`Make available offline`}</h2>
      <ul aria-label={say`Parts`} className={styles["parts"]}>
        {parts.map((standing) => (
          <PartRow
            isBusy={work.kind !== "none"}
            isChosen={chosen.has(standing.part)}
            key={standing.part}
            onChoose={(isChosen) => onChoose(standing.part, isChosen)}
            onRemove={() => held(() => onRemove(standing.part))}
            standing={standing}
          />
        ))}
      </ul>
      {trouble && (
        <Notice announce kind="error" title={troubleWords(trouble).title}>
          {troubleWords(trouble).advice}
        </Notice>
      )}
      {work.kind === "fetching" ? (
        <div className={styles["coming"]}>
          <Progress label={say`Fetching for offline`} loaded={work.doneBytes} total={work.totalBytes} />
          <p className={styles["path"]} translate="no">
            {work.path}
          </p>
          <div>
            <Button icon="cross" onClick={() => held(onCancel)}>{say`Cancel`}</Button>
          </div>
        </div>
      ) : (
        <div className={styles["actions"]}>
          {!isWhole && (
            <Button
              disabled={work.kind !== "none" || wanted.length === 0}
              onClick={() => held(onBring)}
              variant="primary"
            >{say`Make available offline`}</Button>
          )}
          <span className={styles["quiet"]}>
            {isWhole ? say`Everything is here.` : toFetch(bytesOf(wanted))}
          </span>
        </div>
      )}
      <p className={styles["quiet"]}>{roomWords(state)}</p>
    </section>
  );
}

const toFetch = (bytes: number) =>
  bytes === 0 ? say`Choose a part first.` : say`${formatBytes(bytes)} to fetch`;

function roomWords({ freeBytes, isPersistent }: OfflineState): string {
  const room = freeBytes === undefined ? "" : say`This browser offers ${formatBytes(freeBytes)} more.`;
  if (isPersistent === undefined) return room;
  const promise = isPersistent
    ? say`It has agreed to keep what is here until you delete it.`
    : say`It may throw away what is here when the device runs short of room.`;
  return `${room} ${promise}`;
}
