import { type ReactNode, useRef } from "react";
import type { FileUse } from "../../domain/lab/scan-file.ts";
import type { UnusableRecord } from "../../domain/lab/unusable-record.ts";
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

const titles = { problems: "Problems", samples: "Samples" } as const;

/** Takes files, or a folder of them, and says what came of them. */
export function FileSlot({ use, hint, found, unusable, onFiles, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <section aria-label={titles[use]} className={styles["slot"]}>
      <h2>{titles[use]}</h2>
      <output className={found === undefined ? styles["quiet"] : styles["found"]}>{found ?? hint}</output>
      <div className={styles["buttons"]}>
        <Button icon="plus" onClick={() => input.current?.click()}>
          Choose {use}
        </Button>
        <FolderButton
          label={`Folder of ${use}`}
          onChosen={(files) =>
            onFiles(
              files.map((file) => ({ path: file.webkitRelativePath, file })),
              use,
            )
          }
          variant="quiet"
        >
          A folder
        </FolderButton>
        <input
          aria-label={`File of ${use}`}
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
