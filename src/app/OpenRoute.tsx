import { type ChangeEvent, useRef, useState } from "react";
import { say } from "../messages/say.ts";
import { readHeldFile } from "../storage/held-file.ts";
import { maxLinkFileCharacters } from "../storage/link-file.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { useDrop } from "../ui/use-drop.ts";
import styles from "./Message.module.css";
import { navigate } from "./use-route.ts";

/** Where a student opens the file that an instructor sent in place of a link. */
export function OpenRoute() {
  const input = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState<{ readonly name: string; readonly text: string }>();
  async function open(file: File) {
    // A file of gigabytes is not read to its end to be told that it is too long.
    const read = await readHeldFile(await file.slice(0, 4 * maxLinkFileCharacters).text());
    if (read.kind === "payload") return navigate({ kind: "shared", payload: read.payload });
    setProblem({ name: file.name, text: read.problem });
  }

  const isOver = useDrop(place, ({ files }) => {
    const [file] = files;
    if (file) void open(file);
  });

  function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? [];
    // The same file may be chosen again, mended.
    target.value = "";
    if (file) void open(file);
  }

  return (
    <div className={styles["message"]} ref={place}>
      <h1>{say`Open a file`}</h1>
      <p>
        {isOver
          ? say`Drop it here.`
          : say`An exercise or a set of exercises that somebody sent you as a file. It is read in this page, and sent nowhere.`}
      </p>
      <div className={styles["actions"]}>
        <Button onClick={() => input.current?.click()} variant="primary">{say`Choose the file`}</Button>
        <input
          accept=".json,application/json"
          aria-label={say`Choose the file`}
          hidden
          onChange={choose}
          ref={input}
          type="file"
        />
      </div>
      {problem && (
        <Notice announce kind="error" title={say`“${problem.name}” cannot be opened`}>
          {problem.text}
        </Notice>
      )}
    </div>
  );
}
