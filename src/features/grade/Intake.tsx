import { useCallback, useRef, useState } from "react";
import { counted } from "../../domain/counted.ts";
import { say, sayCount } from "../../messages/say.ts";
import type { GradingState } from "../../state/teach/grading-session.ts";
import { Button } from "../../ui/Button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { droppedFiles } from "../../ui/dropped-files.ts";
import { FolderButton } from "../../ui/FolderButton.tsx";
import { useDrop } from "../../ui/use-drop.ts";
import styles from "./Grade.module.css";
import type { GivenFiles } from "./GradeScreen.tsx";

interface Props {
  readonly state: Pick<GradingState, "received" | "reading" | "repeated">;
  readonly onFiles: (given: GivenFiles["files"]) => void;
  readonly onText: (text: string) => void;
}

/** Takes submissions: files, folders and archives of them, tables of links, or links that are pasted. */
export function Intake({ state, onFiles, onText }: Props) {
  const area = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const drop = useCallback(
    (dropped: DataTransfer) => void droppedFiles(dropped).then(onFiles, () => undefined),
    [onFiles],
  );
  const isOver = useDrop(area, drop);
  return (
    <section
      aria-label={say`Submissions`}
      className={classNames(styles["card"], isOver && styles["over"])}
      ref={area}
    >
      <h2>{say`Submissions`}</h2>
      <output className={styles["quiet"]}>{intakeWords(state)}</output>
      <div className={styles["bar"]}>
        <Button icon="plus" onClick={() => input.current?.click()}>{say`Choose files`}</Button>
        <FolderButton
          label={say`Folder of submissions`}
          onChosen={(files) => onFiles(files.map((file) => ({ path: file.webkitRelativePath, file })))}
          variant="quiet"
        >{say`A folder`}</FolderButton>
        <input
          aria-label={say`Files of submissions`}
          hidden
          multiple
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            // The same files may be chosen again, mended.
            target.value = "";
            if (files.length > 0) onFiles(files.map((file) => ({ path: file.name, file })));
          }}
          ref={input}
          type="file"
        />
        <span className={styles["quiet"]}>{say`or drop them here`}</span>
      </div>
      <details>
        <summary>{say`Paste links`}</summary>
        <textarea
          aria-label={say`Links of submissions`}
          className={styles["paste"]}
          onChange={({ target }) => setText(target.value)}
          rows={4}
          spellCheck={false}
          value={text}
        />
        <Button
          aria-disabled={text.trim() === "" ? true : undefined}
          onClick={() => {
            if (text.trim() === "") return;
            onText(text);
            setText("");
          }}
          small
        >{say`Add the links`}</Button>
      </details>
    </section>
  );
}

function intakeWords({ received, reading, repeated }: Props["state"]): string {
  const have = counted(received.size, "submission");
  if (reading !== undefined) return say`Reading: ${counted(reading, "thing")} read so far, ${have} in all.`;
  if (received.size === 0)
    return say`Files that students have handed in, a zip of them, a table (CSV) with their links, or another grader's JSON.`;
  if (repeated === 0) return `${have}.`;
  return `${have}; ${sayCount(
    repeated,
    "# submission came twice and counts once",
    "# submissions came twice and counts once",
  )}.`;
}
