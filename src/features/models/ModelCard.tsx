import { useRef } from "react";
import { unreachable } from "../../domain/unreachable.ts";
import { say } from "../../messages/say.ts";
import type { ModelRow } from "../../state/model-rows.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { StatusBadge } from "../../ui/StatusBadge.tsx";
import { formatBytes } from "../../ui/format-bytes.ts";
import styles from "./ModelCard.module.css";
import { describeComing, describeFigures, modelFacts, standWord, weightsOf } from "./model-words.ts";
import type { ModelActions } from "./ModelsScreen.tsx";

interface Props extends ModelActions {
  readonly row: ModelRow;
  readonly inUse: boolean;
  /** False where the browser offers no place for models. */
  readonly canKeep: boolean;
  /** Whether it is known what this device can do. */
  readonly isProbed: boolean;
}

export function ModelCard({ row, inUse, onUse, onDownload, onPause, onCancel, onDelete, ...rest }: Props) {
  const { entry, stand, trouble } = row;
  const { tone, word } = standWord(row);
  const card = useRef<HTMLElement>(null);

  /** The button that is pressed goes away, and the focus would be lost with it. */
  const held = (act: (id: string) => void) => (id: string) => {
    card.current?.focus({ preventScroll: true });
    act(id);
  };

  return (
    <article aria-label={entry.name} className={styles["card"]} data-in-use={inUse} ref={card} tabIndex={-1}>
      <div className={styles["head"]}>
        <h2 className={styles["name"]} translate="no">
          {entry.name}
        </h2>
        {inUse && <StatusBadge tone="pass">{say`in use`}</StatusBadge>}
        <StatusBadge bare tone={tone}>
          {word}
        </StatusBadge>
        <div className={styles["actions"]}>
          <Actions
            {...rest}
            inUse={inUse}
            onCancel={held(onCancel)}
            onDelete={held(onDelete)}
            onDownload={held(onDownload)}
            onPause={held(onPause)}
            onUse={held(onUse)}
            row={row}
          />
        </div>
      </div>
      <p>{entry.about}</p>
      {entry.kind === "hub" && (
        <p className={styles["id"]} translate="no">
          {entry.id}
        </p>
      )}
      {stand.kind === "coming" && <Coming entry={entry} stand={stand} />}
      {stand.kind === "part" && (
        <Progress
          label={say`Paused: ${entry.name}`}
          loaded={stand.loadedBytes}
          total={stand.totalBytes || (weightsOf(row)?.bytes ?? 0)}
        />
      )}
      {trouble && (
        <Notice announce kind="error" title={trouble.message}>
          {trouble.advice}
        </Notice>
      )}
      <dl className={styles["facts"]}>
        {modelFacts(row).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {entry.sources.length > 0 && <Sources row={row} />}
    </article>
  );
}

function Coming({
  entry: { kind, name },
  stand,
}: {
  readonly entry: ModelRow["entry"];
  readonly stand: Extract<ModelRow["stand"], { kind: "coming" }>;
}) {
  const label = kind === "imported" ? say`Copying ${name}` : say`Downloading ${name}`;
  return (
    <div>
      <Progress label={label} loaded={stand.loadedBytes} total={stand.totalBytes} />
      <p className={styles["quiet"]}>{describeComing(stand)}</p>
    </div>
  );
}

function Sources({ row: { entry } }: { readonly row: ModelRow }) {
  return (
    <details className={styles["sources"]}>
      <summary>{say`Where these figures come from`}</summary>
      <ul>
        {entry.sources.map(({ of, address, date }) => (
          <li key={address}>
            {describeFigures(of)}, {date}:{" "}
            <a href={address} rel="noreferrer" target="_blank" translate="no">
              {address.replace(/^https:\/\//, "")}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Actions({ row, inUse, canKeep, isProbed, onUse, onDownload, onPause, onCancel, onDelete }: Props) {
  const { entry, stand, offer } = row;
  const { id, name } = entry;
  const use = !inUse && (
    <Button aria-label={say`Use ${name}`} icon="check" onClick={() => onUse(id)} small>{say`Use`}</Button>
  );
  switch (stand.kind) {
    case "builtIn":
      return use;
    case "absent":
      return (
        canKeep &&
        (offer === undefined ? (
          isProbed && <span className={styles["quiet"]}>{say`too large for this device`}</span>
        ) : (
          <Button aria-label={say`Download ${name}`} icon="plus" onClick={() => onDownload(id)} small>
            {offer.bytes === undefined ? say`Download` : say`Download ${formatBytes(offer.bytes)}`}
          </Button>
        ))
      );
    case "part":
      return (
        <>
          <Button aria-label={say`Resume ${name}`} icon="run" onClick={() => onDownload(id)} small>
            {say`Resume`}
          </Button>
          <Cancel name={name} onClick={() => onCancel(id)} />
        </>
      );
    case "coming":
      return (
        <>
          {entry.kind === "hub" && (
            <Button aria-label={say`Pause ${name}`} icon="stop" onClick={() => onPause(id)} small>
              {say`Pause`}
            </Button>
          )}
          <Cancel name={name} onClick={() => onCancel(id)} />
        </>
      );
    case "stored":
      return (
        <>
          {use}
          <Button aria-label={say`Delete ${name}`} icon="trash" onClick={() => onDelete(id)} small>
            {say`Delete`}
          </Button>
        </>
      );
    default:
      return unreachable(stand);
  }
}

function Cancel({ name, onClick }: { readonly name: string; readonly onClick: () => void }) {
  return <Button aria-label={say`Cancel ${name}`} icon="cross" onClick={onClick} small>{say`Cancel`}</Button>;
}
