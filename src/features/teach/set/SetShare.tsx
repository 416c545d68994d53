import { useEffect, useState } from "react";
import type { FamilyMeta } from "../../../domain/family.ts";
import { largestItems, type SetDraft } from "../../../domain/teach/set-draft.ts";
import { formatNumber, say } from "../../../messages/say.ts";
import { Button, ButtonLink } from "../../../ui/Button.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { sayNodes } from "../../../ui/say-nodes.tsx";
import { embedSnippet } from "./embed-snippet.ts";
import { LinkField } from "./LinkField.tsx";
import { QrCode } from "./QrCode.tsx";
import styles from "../TeachScreen.module.css";

interface Props {
  readonly draft: SetDraft;
  readonly families: readonly FamilyMeta[];
  /** @returns `undefined` where it would hold more than any page reads; always the same function while what signs is the same */
  readonly makeLink: (draft: SetDraft) => Promise<string | undefined>;
  readonly onSaveFile: (draft: SetDraft) => void;
  /** Where students open a file. */
  readonly openHref: string;
}

/** Longer addresses are cut by some of the programs that people send them with. */
const longLinkCharacters = 8000;

/** A set as a link, a file, a QR code and a piece of HTML. */
export function SetShare({ draft, families, makeLink, onSaveFile, openHref }: Props) {
  const made = useLink(draft, makeLink);
  if (made === undefined) return <output className={styles["quiet"]}>{say`Making the link…`}</output>;
  const { href } = made;
  const isLong = href === undefined || href.length > longLinkCharacters;
  const file = (
    <Button icon="share" onClick={() => onSaveFile(draft)} small>{say`Save the file for students`}</Button>
  );
  return (
    <>
      {href !== undefined && (
        <>
          <LinkField href={href} label={say`Link for students`} />
          <div className={styles["actions"]}>
            <ButtonLink href={href} small>{say`Open it`}</ButtonLink>
            {!isLong && file}
          </div>
        </>
      )}
      {isLong && (
        <Notice
          actions={file}
          announce
          kind={href === undefined ? "error" : "warn"}
          title={href === undefined ? say`This is too much for a link` : say`This link is long`}
        >
          {href !== undefined &&
            `${say`Some mail and chat programs cut links of more than ${formatNumber(longLinkCharacters)} characters.`} `}
          {roomWords(draft, families)}{" "}
          {sayNodes`Send the file instead: students open it at ${(<code>{openHref}</code>)}`}
        </Notice>
      )}
      {href !== undefined && (
        <>
          <QrCode text={href} />
          <details>
            <summary>{say`Embed it in a page`}</summary>
            <LinkField href={embedSnippet(href, draft.title)} label={say`HTML`} />
          </details>
        </>
      )}
      <p
        className={styles["quiet"]}
      >{say`All of the set is in the link, with the key that seals hand-ins: nothing is sent anywhere, and whoever has the link has all that is in it.`}</p>
    </>
  );
}

function roomWords(draft: SetDraft, families: readonly FamilyMeta[]): string {
  const [first] = largestItems(draft);
  const item = first && draft.items[first.at];
  if (first === undefined || item === undefined) return "";
  const title =
    item.kind === "authored"
      ? item.authored.title
      : (families.find(({ id }) => id === item.family)?.title ?? item.family);
  return say`Exercise ${first.at + 1}, “${title}”, takes ${Math.round(first.share * 100)} % of it.`;
}

/** The link to the set as it is; until it is made anew, none. */
function useLink(draft: SetDraft, makeLink: Props["makeLink"]): { readonly href?: string } | undefined {
  const [link, setLink] = useState<{ readonly href?: string; readonly of: readonly unknown[] }>();
  useEffect(() => {
    let gone = false;
    void makeLink(draft).then((href) => {
      if (!gone) setLink({ ...(href !== undefined && { href }), of: [draft, makeLink] });
    });
    return () => {
      gone = true;
    };
  }, [draft, makeLink]);
  return link?.of[0] === draft && link.of[1] === makeLink ? link : undefined;
}
