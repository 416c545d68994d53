import { useEffect, useState } from "react";
import type { FamilyMeta } from "../../../domain/family.ts";
import { largestItems, type SetDraft } from "../../../domain/teach/set-draft.ts";
import { say } from "../../../messages/say.ts";
import { ButtonLink } from "../../../ui/Button.tsx";
import { sayNodes } from "../../../ui/say-nodes.tsx";
import { EmbedField } from "./EmbedField.tsx";
import { LinkField } from "./LinkField.tsx";
import { LinkLength } from "./LinkLength.tsx";
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

/** A set as a link, a file, a QR code and a piece of HTML. */
export function SetShare({ draft, families, makeLink, onSaveFile, openHref }: Props) {
  const made = useLink(draft, makeLink);
  if (made === undefined) return <output className={styles["quiet"]}>{say`Making the link…`}</output>;
  const { href } = made;
  return (
    <>
      {href !== undefined && (
        <>
          <LinkField href={href} label={say`Link for students`} />
          <div>
            <ButtonLink href={href} small>{say`Open it`}</ButtonLink>
          </div>
        </>
      )}
      <LinkLength characters={href?.length} onSaveFile={() => onSaveFile(draft)}>
        {roomWords(draft, families)}{" "}
        {sayNodes`Send the file instead: students open it at ${(<code>{openHref}</code>)}`}
      </LinkLength>
      {href !== undefined && (
        <>
          <QrCode text={href} />
          <EmbedField href={href} title={draft.title} />
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
