import { useEffect, useId, useRef, useState } from "react";
import { type Language, languageNames, languages } from "../../domain/language.ts";
import { say } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useToast } from "../../ui/toast.ts";
import { LongLink } from "./LongLink.tsx";
import styles from "./ShareDialog.module.css";
import { countCharacters, describeContents, longestOf, type Programs } from "./share-words.ts";

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  /** What the student has written; nothing of a language that is untouched. */
  readonly programs: Programs;
  /** @returns `undefined` where it would hold more than any page reads */
  readonly makeLink: (programs: Programs) => Promise<string | undefined>;
  readonly modelIsShown: boolean;
}

/** Makes a link, says what it holds, and has it copied. */
export function ShareDialog({ open, onClose, ...making }: Props) {
  return (
    <Dialog onClose={onClose} open={open} title={say`Share`}>
      <Making {...making} onCopied={onClose} />
    </Dialog>
  );
}

type MakingProps = Omit<Props, "open" | "onClose"> & { readonly onCopied: () => void };

function Making({ programs, makeLink, modelIsShown, onCopied }: MakingProps) {
  const id = useId();
  const toast = useToast();
  const field = useRef<HTMLInputElement>(null);
  const [leftOut, setLeftOut] = useState<readonly Language[]>([]);
  const [isRefused, setRefused] = useState(false);
  const written = languages.filter((each) => programs[each] !== undefined);
  const held = written.filter((each) => !leftOut.includes(each));
  const link = useLink(programs, leftOut, makeLink);

  function setHeld(language: Language, isHeld: boolean) {
    setLeftOut((before) => [...before.filter((each) => each !== language), ...(isHeld ? [] : [language])]);
  }

  async function copy() {
    if (link.href === undefined) return;
    try {
      await navigator.clipboard.writeText(link.href);
      onCopied();
      toast({ message: say`Link copied.` });
    } catch {
      // No permission, or a page that came over plain http: then the browser's own copying is left.
      setRefused(true);
      field.current?.focus();
      field.current?.select();
    }
  }

  return (
    <>
      <p>
        {describeContents(held)} {say`All of it is in the link itself: nothing is sent anywhere.`}
        {modelIsShown && ` ${say`The model’s program is not in it, unless you take it over first.`}`}
      </p>
      {written.length > 0 && (
        <fieldset className={styles["programs"]}>
          <legend>{say`In the link`}</legend>
          {written.map((each) => (
            <label className={styles["program"]} key={each}>
              <input
                checked={held.includes(each)}
                onChange={(event) => setHeld(each, event.currentTarget.checked)}
                type="checkbox"
              />
              {say`My program in ${languageNames[each]}`}
              <span className={styles["quiet"]}>{countCharacters(programs[each]?.length ?? 0)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <div className={styles["link"]}>
        <label htmlFor={id}>{say`Link`}</label>
        <div className={styles["row"]}>
          <input
            id={id}
            onFocus={(event) => event.currentTarget.select()}
            readOnly
            ref={field}
            type="text"
            value={link.href ?? ""}
          />
          <Button
            aria-disabled={link.href === undefined ? true : undefined}
            icon="copy"
            onClick={() => void copy()}
            variant="primary"
          >{say`Copy link`}</Button>
        </div>
        <output className={styles["quiet"]}>
          {isRefused
            ? say`The browser did not let the page copy. The link is selected: copy it by the keyboard.`
            : link.href !== undefined && countCharacters(link.href.length)}
        </output>
      </div>
      <LongLink
        kind={link.kind}
        length={link.href?.length ?? 0}
        longest={longestOf(programs, held)}
        onLeaveOut={(language) => {
          setHeld(language, false);
          field.current?.focus();
        }}
      />
    </>
  );
}

interface Link {
  readonly kind: "making" | "made" | "tooLarge";
  readonly href?: string;
}

/** The link to what is not left out, made anew whenever that changes. */
function useLink(programs: Programs, leftOut: readonly Language[], makeLink: Props["makeLink"]): Link {
  const [link, setLink] = useState<Link>({ kind: "making" });
  useEffect(() => {
    let gone = false;
    const held = Object.fromEntries(
      languages.flatMap((each) => {
        const source = programs[each];
        return source === undefined || leftOut.includes(each) ? [] : [[each, source]];
      }),
    );
    void makeLink(held).then((href) => {
      if (!gone) setLink(href === undefined ? { kind: "tooLarge" } : { kind: "made", href });
    });
    return () => {
      gone = true;
    };
  }, [programs, leftOut, makeLink]);
  return link;
}
