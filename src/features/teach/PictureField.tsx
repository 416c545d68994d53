import { type ChangeEvent, useRef, useState } from "react";
import { counted } from "../../domain/counted.ts";
import { isPicture, picturesIn } from "../../domain/statement-pictures.ts";
import { addPicture } from "../../domain/teach/edit-authored.ts";
import { formatNumber, say } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import { sayNodes } from "../../ui/say-nodes.tsx";
import { FindingLine } from "./FindingLine.tsx";
import type { PartProps } from "./teach-form.ts";
import styles from "./TeachForm.module.css";

/** A larger one makes a link that no program sends. */
const mostBytes = 100_000;
const kilobytes = (bytes: number) => say`${formatNumber(Math.ceil(bytes / 1000))} KB`;

/** Puts pictures into the statement as data, and says how much of the link they take. */
export function PictureField({ authored, onEdit }: Omit<PartProps, "problems">) {
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  const pictures = picturesIn(authored.statement);

  async function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? [];
    target.value = "";
    if (file === undefined) return;
    if (file.size > mostBytes)
      return setProblem(
        say`“${file.name}” has ${kilobytes(file.size)}; a picture may have ${kilobytes(mostBytes)}. Make it smaller.`,
      );
    const src = await dataOf(file);
    if (!isPicture(src))
      return setProblem(
        say`“${file.name}” is no picture that can be shown: choose a PNG, JPEG, GIF or WebP file.`,
      );
    setProblem(undefined);
    const name = file.name.replace(/\.\w+$/, "");
    onEdit(addPicture(authored, { src, name }), `picture.${pictures.length + 1}.${src.length}`);
  }

  return (
    <div className={styles["row"]}>
      <Button icon="plus" onClick={() => input.current?.click()} small>{say`Add a picture`}</Button>
      <input
        accept="image/png,image/jpeg,image/gif,image/webp"
        aria-label={say`Picture`}
        hidden
        onChange={(event) => void choose(event)}
        ref={input}
        type="file"
      />
      {pictures.length > 0 && (
        <span className={styles["quiet"]}>
          {sayNodes`${counted(pictures.length, "picture")}: ${kilobytes(pictures.join("").length)} of the
            link. The words in ${(<code>![…]</code>)} are for those who do not see it.`}
        </span>
      )}
      <output>{problem !== undefined && <FindingLine text={problem} tone="warn" />}</output>
    </div>
  );
}

function dataOf(file: File): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener("loadend", () => resolve(typeof reader.result === "string" ? reader.result : ""));
    reader.readAsDataURL(file);
  });
}
