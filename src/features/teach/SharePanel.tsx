import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from "react";
import { counted } from "../../domain/counted.ts";
import type { AuthoredExercise } from "../../domain/teach/authored-exercise.ts";
import type { Compiled } from "../../domain/teach/compile-authored.ts";
import { whyNotHashed } from "../../domain/teach/hashable.ts";
import type { LevelChoice } from "../../domain/teach/hiding.ts";
import { say } from "../../messages/say.ts";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { sayNodes } from "../../ui/say-nodes.tsx";
import { useToast } from "../../ui/toast.ts";
import { FindingLine } from "./FindingLine.tsx";
import type { Hider } from "./hider.ts";
import { LevelFields } from "./LevelFields.tsx";
import { EmbedField } from "./set/EmbedField.tsx";
import { LinkLength } from "./set/LinkLength.tsx";
import { QrCode } from "./set/QrCode.tsx";
import type { Finding } from "./teach-words.ts";
import { type StudentsCopy, useStudentsCopy } from "./use-students-copy.ts";
import styles from "./TeachScreen.module.css";

interface Props {
  readonly authored: AuthoredExercise;
  readonly compiled: Compiled;
  readonly hider: Hider;
  /** @returns `undefined` where it would hold more than any page reads */
  readonly makeLink: (authored: AuthoredExercise) => Promise<string | undefined>;
  readonly onSaveFile: (authored: AuthoredExercise) => void;
  /** Puts students' copy into the set that is put together in this browser. */
  readonly onAddToSet: (authored: AuthoredExercise) => void;
  /** How strong the tests are, beside what is given away. */
  readonly strength: readonly Finding[];
  /** Where the author looks after the key that signs. */
  readonly signing: ReactNode;
}

/** The link for students, what it holds, and the file where it is too long. */
export function SharePanel({ authored, compiled, hider, strength, signing, ...out }: Props) {
  const [withReference, setWithReference] = useState(false);
  const [choice, setChoice] = useState<LevelChoice>({ kind: "folded" });
  const hashing = useMemo(() => whyNotHashed(authored, compiled), [authored, compiled]);
  const copy = useStudentsCopy({
    authored,
    withReference,
    choice,
    cannotBeHashed: hashing.length > 0,
    hide: hider.hide,
  });
  const isWhole = compiled.problems.length === 0;
  return (
    <section aria-labelledby="teach-share" className={styles["card"]}>
      <h2 id="teach-share">{say`Share`}</h2>
      <label className={styles["check"]}>
        <input
          checked={withReference}
          onChange={({ target }) => setWithReference(target.checked)}
          type="checkbox"
        />
        {say`With the reference, as the last hints`}
      </label>
      {withReference && choice.kind !== "folded" && (
        <p
          className={styles["quiet"]}
        >{say`Whoever has the reference has every answer, whatever is hidden.`}</p>
      )}
      {isWhole && authored.hiding === undefined && authored.cases.some(({ visible }) => !visible) && (
        <LevelFields
          choice={choice}
          onChange={setChoice}
          suggestPassphrase={hider.suggestPassphrase}
          whyNotHashed={hashing}
        />
      )}
      {isWhole && (
        <output aria-label={say`Strength of the tests`} className={styles["list"]}>
          {strength.map((each) => (
            <FindingLine key={each.text} {...each} />
          ))}
        </output>
      )}
      {isWhole ? (
        <Copy {...out} copy={copy} />
      ) : (
        <p>{say`The link comes when nothing is missing: see the checks above.`}</p>
      )}
      {isWhole && signing}
      <p className={styles["quiet"]}>
        {say`The whole exercise is in the link, nothing is sent anywhere.`}
        {choice.kind !== "sealed" && ` ${say`Do not use it for an examination.`}`}
      </p>
    </section>
  );
}

type CopyProps = Pick<Props, "makeLink" | "onSaveFile" | "onAddToSet"> & { readonly copy: StudentsCopy };

function Copy({ copy, ...props }: CopyProps) {
  if (copy.kind === "ready") return <Link {...props} authored={copy.authored} />;
  return <output className={styles["quiet"]}>{copy.words}</output>;
}

type LinkProps = Pick<Props, "makeLink" | "onSaveFile" | "onAddToSet" | "authored">;

function Link({ authored, makeLink, onSaveFile, onAddToSet }: LinkProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const toast = useToast();
  const link = useLink(authored, makeLink);
  const href = link.href ?? "";

  async function copy() {
    try {
      await navigator.clipboard.writeText(href);
      toast({ message: say`Link copied.` });
    } catch {
      // No permission, or a page that came over plain http: then the browser's own copying is left.
      field.current?.focus();
      field.current?.select();
      toast({
        message: say`The browser did not let the page copy. The link is selected: copy it by the keyboard.`,
      });
    }
  }

  return (
    <>
      <div className={styles["link"]}>
        <label htmlFor={id}>{say`Link for students`}</label>
        <input
          id={id}
          onFocus={(event) => event.currentTarget.select()}
          readOnly
          ref={field}
          type="text"
          value={href}
        />
        <Button
          disabled={href === ""}
          icon="copy"
          onClick={() => void copy()}
          variant="primary"
        >{say`Copy link`}</Button>
        {href !== "" && <ButtonLink href={href}>{say`Open it`}</ButtonLink>}
        <Button onClick={() => onAddToSet(authored)}>{say`Add to the set`}</Button>
      </div>
      <output className={styles["quiet"]}>{href !== "" && counted(href.length, "character")}</output>
      {(link.isTooLarge || href !== "") && (
        <LinkLength
          characters={link.isTooLarge ? undefined : href.length}
          onSaveFile={() => onSaveFile(authored)}
        >
          {sayNodes`Send the file instead: students open it with ${(<em>{say`Solve a file`}</em>)} at the top of
            this screen.`}
        </LinkLength>
      )}
      {href !== "" && (
        <>
          <QrCode text={href} />
          <EmbedField href={href} title={authored.title} />
        </>
      )}
    </>
  );
}

interface MadeLink {
  readonly href?: string;
  readonly isTooLarge: boolean;
}

/** The link to the exercise as it is, made anew when it changes; until then the one before is not shown as its own. */
function useLink(authored: AuthoredExercise, makeLink: Props["makeLink"]): MadeLink {
  const [link, setLink] = useState<MadeLink & { readonly of?: object; readonly by?: unknown }>({
    isTooLarge: false,
  });
  useEffect(() => {
    let gone = false;
    void makeLink(authored).then((href) => {
      if (!gone)
        setLink({
          ...(href !== undefined && { href }),
          isTooLarge: href === undefined,
          of: authored,
          by: makeLink,
        });
    });
    return () => {
      gone = true;
    };
  }, [authored, makeLink]);
  return link.of === authored && link.by === makeLink ? link : { isTooLarge: false };
}
