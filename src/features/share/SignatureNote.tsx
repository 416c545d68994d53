import type { LinkSignature } from "../../domain/teach/link-signature.ts";
import { say } from "../../messages/say.ts";
import { GivenName } from "../../ui/GivenName.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { sayNodes } from "../../ui/say-nodes.tsx";
import styles from "./SignatureNote.module.css";

/** What this browser knows of a key: when it met it first, in words, and as whose. */
export interface MetKey {
  readonly day: string;
  readonly by: string;
  /** A short name of the key. */
  readonly fingerprint: string;
}

interface Props {
  /** Absent: nobody has signed it. */
  readonly signature: LinkSignature | undefined;
  /** A short name of the key; absent while it is not known. */
  readonly fingerprint: string | undefined;
  /** The same key, when it was met first; absent: never. */
  readonly met: MetKey | undefined;
  /** Another key that had this name before. */
  readonly namesake: MetKey | undefined;
}

/** Who signed what a link holds, as far as the page can tell. */
export function SignatureNote({ signature, fingerprint, met, namesake }: Props) {
  if (signature === undefined)
    return (
      <p
        className={styles["note"]}
      >{say`Nobody signed this link: the page cannot tell who it comes from.`}</p>
    );
  const { by, kind } = signature;
  if (kind === "unchecked")
    return (
      <Notice
        kind="warn"
        title={sayNodes`It says that ${(<GivenName of={by} />)} signed it`}
      >{say`This page was opened over plain http, where browsers give it no cryptography: it cannot tell whether that is so.`}</Notice>
    );
  if (kind === "broken")
    return (
      <Notice
        kind="error"
        title={sayNodes`It says that ${(<GivenName of={by} />)} signed it, and the signature does not fit`}
      >{say`Something was changed since. Ask for the link again.`}</Notice>
    );
  const isOtherName = met !== undefined && met.by !== by;
  return (
    <Notice
      kind={isOtherName || namesake !== undefined ? "warn" : "info"}
      title={sayNodes`Signed by ${(<GivenName of={by} />)}`}
    >
      {/* A name may say that it has some key: the real one stands apart from it. */}
      <p className={styles["key"]}>{sayNodes`Key: ${(<code>{fingerprint ?? "…"}</code>)}`}</p>
      {namesake !== undefined && (
        <p>{sayNodes`You know this name with another key since ${namesake.day}: ${(<code>{namesake.fingerprint}</code>)}. This link may come from somebody else. Ask the person that you know before you believe it.`}</p>
      )}
      <p>
        {met === undefined
          ? say`The name is as whoever signed it wrote it. This browser meets the key for the first time: compare it with what your instructor gave you.`
          : isOtherName
            ? sayNodes`You know this key since ${met.day}, under another name: ${(<GivenName of={met.by} />)}.`
            : say`You know this key: links signed with it have been opened here since ${met.day}.`}
      </p>
    </Notice>
  );
}
