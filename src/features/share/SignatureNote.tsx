import type { LinkSignature } from "../../domain/teach/link-signature.ts";
import { say } from "../../messages/say.ts";
import { Notice } from "../../ui/Notice.tsx";
import { sayNodes } from "../../ui/say-nodes.tsx";
import styles from "./SignatureNote.module.css";

interface Props {
  /** Absent: nobody has signed it. */
  readonly signature: LinkSignature | undefined;
  /** A short name of the key; absent while it is not known. */
  readonly fingerprint: string | undefined;
  /** When this browser met the key first, in words, and as whose; absent: never. */
  readonly met: { readonly day: string; readonly by: string } | undefined;
}

/** Who signed what a link holds, as far as the page can tell. */
export function SignatureNote({ signature, fingerprint, met }: Props) {
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
        title={sayNodes`It says that ${(<Name of={by} />)} signed it`}
      >{say`This page was opened over plain http, where browsers give it no cryptography: it cannot tell whether that is so.`}</Notice>
    );
  if (kind === "broken")
    return (
      <Notice
        kind="error"
        title={sayNodes`It says that ${(<Name of={by} />)} signed it, and the signature does not fit`}
      >{say`Something was changed since. Ask for the link again.`}</Notice>
    );
  const isOtherName = met !== undefined && met.by !== by;
  return (
    <Notice
      kind={isOtherName ? "warn" : "info"}
      title={
        <>
          {sayNodes`Signed by ${(<Name of={by} />)}`}{" "}
          <span className={styles["key"]}>{say`(key ${fingerprint ?? "…"})`}</span>
        </>
      }
    >
      {met === undefined
        ? say`The name is as whoever signed it wrote it. This browser meets the key for the first time: compare it with what your instructor gave you.`
        : isOtherName
          ? sayNodes`You know this key since ${met.day}, under another name: ${(<Name of={met.by} />)}.`
          : say`You know this key: links signed with it have been opened here since ${met.day}.`}
    </Notice>
  );
}

/** Whatever letters somebody put into a name, what stands around it keeps its order. */
function Name({ of }: { readonly of: string }) {
  return <bdi translate="no">{of}</bdi>;
}
