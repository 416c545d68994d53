import { useId, useState } from "react";
import { say } from "../../../messages/say.ts";
import { sayNodes } from "../../../ui/say-nodes.tsx";
import styles from "../TeachScreen.module.css";
import { originIn } from "./embed-parent.ts";
import { embedSnippet } from "./embed-snippet.ts";
import { LinkField } from "./LinkField.tsx";

interface Props {
  /** Of the link. */
  readonly href: string;
  readonly title: string;
}

/** A piece of HTML for another page, and who may speak with what it shows. */
export function EmbedField({ href, title }: Props) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const parent = originIn(typed);
  return (
    <details>
      <summary>{say`Embed it in a page`}</summary>
      <div className={styles["link"]}>
        <label htmlFor={id}>{say`Address of the page around it, if that is to speak with it`}</label>
        <input
          aria-describedby={`${id}-help`}
          aria-invalid={parent === undefined ? true : undefined}
          id={id}
          onChange={({ target }) => setTyped(target.value)}
          // Not said: an address.
          placeholder="https://course.example"
          spellCheck={false}
          translate="no"
          type="text"
          value={typed}
        />
        <p className={styles["quiet"]} id={`${id}-help`}>
          {parent === undefined
            ? say`This is no address of a page: it begins with https:// and the name of a site.`
            : sayNodes`Only a page of that site can then run it and hear the verdicts (${(<code>{"parent"}</code>)}). Without an address it is shown, and speaks with nobody.`}
        </p>
      </div>
      <LinkField href={embedSnippet({ href, title, parent: parent ?? "" })} label={say`HTML`} />
    </details>
  );
}
