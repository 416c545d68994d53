import { type ChangeEvent, useRef, useState } from "react";
import type { AuthoredExercise } from "../../domain/teach/authored-exercise.ts";
import { maxFileCharacters, readAuthoredFile } from "../../domain/teach/authored-file.ts";
import type { SignedBy } from "../../domain/teach/signed-by.ts";
import { say } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { sayNodes } from "../../ui/say-nodes.tsx";
import styles from "./TeachScreen.module.css";

interface Props {
  readonly onExport: () => void;
  /** In place of what is written; it can be undone. */
  readonly onImport: (authored: AuthoredExercise) => void;
  readonly onSolve: (authored: AuthoredExercise, signed: SignedBy | undefined) => void;
}

/** The exercise as a file, out and in. */
export function FileActions({ onExport, onImport, onSolve }: Props) {
  const [problem, setProblem] = useState<{ readonly name: string; readonly text: string }>();

  const read = (use: Props["onSolve"]) => async (file: File) => {
    const text = await textOf(file);
    const found = readAuthoredFile(text);
    setProblem(found.kind === "exercise" ? undefined : { name: file.name, text: found.problem });
    if (found.kind === "exercise") use(found.authored, found.signed);
  };

  return (
    <>
      <FileButton label={say`Import a file`} onFile={read(onImport)} />
      <Button onClick={onExport} small>{say`Export`}</Button>
      <FileButton label={say`Solve a file`} onFile={read(onSolve)} />
      {problem && (
        <div className={styles["trouble"]}>
          <Notice announce kind="error" title={say`“${problem.name}” cannot be opened`}>
            {problem.text} {sayNodes`Choose a file that ${(<em>{say`Export`}</em>)} has made.`}
          </Notice>
        </div>
      )}
    </>
  );
}

/** A file of gigabytes is not read to its end to be told that it is too long. */
async function textOf(file: File): Promise<string> {
  return file.slice(0, 4 * maxFileCharacters).text();
}

interface FileButtonProps {
  readonly label: string;
  readonly onFile: (file: File) => Promise<void>;
}

function FileButton({ label, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);

  function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? [];
    // The same file may be chosen again, mended.
    target.value = "";
    if (file) void onFile(file);
  }

  return (
    <>
      <Button onClick={() => input.current?.click()} small>
        {label}
      </Button>
      <input
        accept=".json,application/json"
        aria-label={label}
        hidden
        onChange={choose}
        ref={input}
        type="file"
      />
    </>
  );
}
