import { type ReactNode, useRef } from "react";
import type { FileUse } from "../../domain/lab/scan-file.ts";
import type { UnusableRecord } from "../../domain/lab/unusable-record.ts";
import { say } from "../../messages/say.ts";
import type { LabFile } from "../../state/lab/lab-files.ts";
import { Button } from "../../ui/Button.tsx";
import { FolderButton } from "../../ui/FolderButton.tsx";
import styles from "./Imports.module.css";
import { UnusableRecords } from "./UnusableRecords.tsx";

interface Props {
  readonly use: FileUse;
  /** Which files it takes. */
  readonly hint: string;
  /** What came of the last files. */
  readonly found: string | undefined;
  readonly unusable: readonly UnusableRecord[];
  readonly onFiles: (files: readonly LabFile[], preferred: FileUse) => void;
  readonly children?: ReactNode;
}

const words = (use: FileUse) =>
  use === "problems"
    ? {
        title: say`Problems`,
        choose: say`Choose problems`,
        folder: say`Folder of problems`,
        file: say`File of problems`,
      }
    : {
        title: say`Samples`,
        choose: say`Choose samples`,
        folder: say`Folder of samples`,
        file: say`File of samples`,
      };

/** Takes files, or a folder of them, and says what came of them. */
export function FileSlot({ use, hint, found, unusable, onFiles, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const { title, choose, folder, file: fileLabel } = words(use);
  return (
    <section aria-label={title} className={styles["slot"]}>
      <h2>{title}</h2>
      <output className={found === undefined ? styles["quiet"] : styles["found"]}>{found ?? hint}</output>
      <div className={styles["buttons"]}>
        <Button icon="plus" onClick={() => input.current?.click()}>
          {choose}
        </Button>
        <FolderButton
          label={folder}
          onChosen={(files) =>
            onFiles(
              files.map((file) => ({ path: file.webkitRelativePath, file })),
              use,
            )
          }
          variant="quiet"
        >
          {say`A folder`}
        </FolderButton>
        <input
          aria-label={fileLabel}
          hidden
          multiple
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            // The same files may be chosen again, mended.
            target.value = "";
            if (files.length > 0)
              onFiles(
                files.map((file) => ({ path: file.name, file })),
                use,
              );
          }}
          ref={input}
          type="file"
        />
      </div>
      {unusable.length > 0 && <UnusableRecords records={unusable} />}
      {children}
    </section>
  );
}
