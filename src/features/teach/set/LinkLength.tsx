import type { ReactNode } from "react";
import { carriersThatCut } from "../../../domain/link-carriers.ts";
import { longLinkCharacters } from "../../../domain/long-link.ts";
import { say } from "../../../messages/say.ts";
import { Button } from "../../../ui/Button.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import styles from "../TeachScreen.module.css";

interface Props {
  /** Of the link; absent: it would be longer than any page reads, so that there is none. */
  readonly characters: number | undefined;
  readonly onSaveFile: () => void;
  /** What else is to be said of a long link, and how students open the file. */
  readonly children: ReactNode;
}

/** Through which programs a link of this length does not come whole, and the file, which comes through all of them. */
export function LinkLength({ characters, onSaveFile, children }: Props) {
  const file = <Button icon="share" onClick={onSaveFile} small>{say`Save the file for students`}</Button>;
  if (characters === undefined)
    return (
      <Notice actions={file} announce kind="error" title={say`This is too much for a link`}>
        {children}
      </Notice>
    );
  if (characters <= longLinkCharacters)
    return (
      <>
        <div>{file}</div>
        <Cut characters={characters} />
      </>
    );
  return (
    <Notice actions={file} announce kind="warn" title={say`This link is long`}>
      <Cut characters={characters} />
      {children}
    </Notice>
  );
}

/** Unfolded where there is reason to worry. */
function Cut({ characters }: { readonly characters: number }) {
  const cut = carriersThatCut(characters);
  if (cut.length === 0) return null;
  return (
    <details open={characters > longLinkCharacters}>
      <summary>{say`What does not carry a link of this length`}</summary>
      <ul className={styles["carriers"]}>
        {cut.map(({ id, words }) => (
          <li key={id}>{words()}</li>
        ))}
      </ul>
    </details>
  );
}
