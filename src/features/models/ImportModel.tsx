import { useCallback, useRef } from "react";
import { say } from "../../messages/say.ts";
import type { PickedFile } from "../../state/imported-models.ts";
import type { Trouble } from "../../state/model-rows.ts";
import { Notice } from "../../ui/Notice.tsx";
import { droppedFiles } from "../../ui/dropped-files.ts";
import { FolderButton } from "../../ui/FolderButton.tsx";
import styles from "./ModelsScreen.module.css";
import { useDrop } from "../../ui/use-drop.ts";

interface Props {
  readonly onImport: (files: readonly PickedFile[]) => void;
  readonly onUnreadable: () => void;
  readonly trouble: Trouble | undefined;
}

/** Takes a model's folder from this device, chosen or dropped. */
export function ImportModel({ onImport, onUnreadable, trouble }: Props) {
  const section = useRef<HTMLElement>(null);
  const take = useCallback(
    (dropped: DataTransfer) => void droppedFiles(dropped).then(onImport, onUnreadable),
    [onImport, onUnreadable],
  );
  const isOver = useDrop(section, take);
  return (
    <section aria-labelledby="from-a-folder" className={styles["import"]} data-over={isOver} ref={section}>
      <h2 id="from-a-folder">{say`A model from a disk`}</h2>
      <p className={styles["quiet"]}>
        {say`Without the network: choose a folder with config.json, tokenizer.json, tokenizer_config.json and
          onnx/model….onnx, as a repository of the hub has them, or drop it here. It is copied into this
          browser.`}
      </p>
      <FolderButton
        label={say`Folder of a model`}
        onChosen={(files) => onImport(files.map((file) => ({ path: file.webkitRelativePath, file })))}
      >
        {say`Import from a folder`}
      </FolderButton>
      {trouble && (
        <Notice announce kind="error" title={trouble.message}>
          {trouble.advice}
        </Notice>
      )}
    </section>
  );
}
