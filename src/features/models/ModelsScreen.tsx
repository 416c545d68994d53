import { say } from "../../messages/say.ts";
import type { PickedFile } from "../../state/imported-models.ts";
import type { LibraryState } from "../../state/model-shelf.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { ImportModel } from "./ImportModel.tsx";
import { ModelCard } from "./ModelCard.tsx";
import { describeDevice } from "./model-words.ts";
import styles from "./ModelsScreen.module.css";

export interface ModelActions {
  readonly onUse: (id: string) => void;
  readonly onDownload: (id: string) => void;
  readonly onPause: (id: string) => void;
  readonly onCancel: (id: string) => void;
  readonly onDelete: (id: string) => void;
}

interface Props extends ModelActions {
  readonly library: LibraryState;
  readonly onImport: (files: readonly PickedFile[]) => void;
  /** Something that was dropped cannot be read. */
  readonly onUnreadable: () => void;
  readonly onDismissNotice: () => void;
}

/** Which models there are, how each stands, and which one writes. */
export function ModelsScreen({ library, onImport, onUnreadable, onDismissNotice, ...actions }: Props) {
  const { rows, inUse, device, unavailable, notice, importTrouble } = library;
  return (
    <div className={styles["screen"]}>
      <header className={styles["introduction"]}>
        <h1>{say`Models`}</h1>
        <p>
          {say`The model in use writes programs beside yours. It runs in this browser: no program and no
            prompt leaves it. Models other than the built-in one come from a hub, huggingface.co, and only
            when you press Download.`}
        </p>
        <p className={styles["quiet"]}>{describeDevice(device)}</p>
      </header>
      {notice && (
        <Notice
          actions={<Button onClick={onDismissNotice} small>{say`Dismiss`}</Button>}
          announce
          kind="warn"
          title={notice.message}
        >
          {notice.advice}
        </Notice>
      )}
      {unavailable !== undefined && (
        <Notice kind="warn" title={say`This browser can keep no model: ${unavailable}`}>
          {say`The built-in model works all the same. For others open this page in a window that is not
            private, in a newer browser, or over https.`}
        </Notice>
      )}
      <ul aria-label={say`Models`} className={styles["list"]}>
        {rows.map((row) => (
          <li key={row.entry.id}>
            <ModelCard
              {...actions}
              canKeep={unavailable === undefined}
              isProbed={device !== undefined}
              inUse={row.entry.id === inUse}
              row={row}
            />
          </li>
        ))}
      </ul>
      {unavailable === undefined && (
        <ImportModel onImport={onImport} onUnreadable={onUnreadable} trouble={importTrouble} />
      )}
    </div>
  );
}
