import { useState } from "react";
import { counted } from "../../domain/counted.ts";
import type { FileStanding, PartStanding } from "../../domain/offline/file-standing.ts";
import { say } from "../../messages/say.ts";
import { sayNodes } from "../../ui/say-nodes.tsx";
import { Button } from "../../ui/Button.tsx";
import { formatBytes } from "../../ui/format-bytes.ts";
import { StatusBadge } from "../../ui/StatusBadge.tsx";
import { fileWord, partName } from "./offline-words.ts";
import styles from "./OfflineScreen.module.css";

interface Props {
  readonly parts: readonly PartStanding[];
  readonly version: string;
  readonly isBusy: boolean;
  readonly onCheck: () => void;
}

/** Every file with its size and hash, and whether what lies here is that. */
export function SelfCheck({ parts, version, isBusy, onCheck }: Props) {
  return (
    <section aria-labelledby="self-check" className={styles["section"]}>
      <h2 id="self-check">{say`Self-check`}</h2>
      <p>
        {say`Each file is read from where it is kept, and its hash (SHA-256) is compared with that of this
          version. What is damaged is thrown away.`}
      </p>
      {parts.map((standing) => (
        <PartFiles key={standing.part} standing={standing} />
      ))}
      <div className={styles["actions"]}>
        <Button disabled={isBusy} icon="undo" onClick={onCheck} small>{say`Check again`}</Button>
        <span className={styles["quiet"]}>{sayNodes`Version ${(<code>{version}</code>)}`}</span>
      </div>
    </section>
  );
}

/** Closed it is one line; hundreds of rows are made when somebody looks. */
function PartFiles({ standing: { part, files, keptBytes } }: { readonly standing: PartStanding }) {
  const [isOpen, setOpen] = useState(false);
  const right = files.filter(({ state }) => state === "right").length;
  return (
    <details className={styles["files"]} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <b>{partName(part)}</b>{" "}
        <span className={styles["quiet"]}>
          {say`${right} of ${counted(files.length, "file")} right, ${formatBytes(keptBytes)}`}
        </span>
      </summary>
      {isOpen && <FileTable files={files} name={partName(part)} />}
    </details>
  );
}

function FileTable({ files, name }: { readonly files: readonly FileStanding[]; readonly name: string }) {
  // What is wrong is what somebody looks for.
  const ordered = files.toSorted((a, b) => Number(a.state === "right") - Number(b.state === "right"));
  return (
    <table aria-label={say`Files of ${name}`} className={styles["table"]}>
      <thead>
        <tr>
          <th scope="col">{say`File`}</th>
          <th scope="col">{say`Size`}</th>
          <th scope="col">{say`State`}</th>
          <th scope="col" translate="no">
            {hashName}
          </th>
        </tr>
      </thead>
      <tbody>
        {ordered.map(({ file: { path, bytes, sha256 }, state }) => (
          <tr key={path}>
            <th scope="row" translate="no">
              {path}
            </th>
            <td className={styles["number"]}>{formatBytes(bytes)}</td>
            <td>
              <StatusBadge bare tone={fileWord(state).tone}>
                {fileWord(state).word}
              </StatusBadge>
            </td>
            <td className={styles["hash"]} translate="no">
              {sha256}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const hashName = "SHA-256"; // Not said: a name.
