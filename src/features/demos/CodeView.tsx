import { useEffect, useRef } from "react";
import type { Language } from "../../domain/language.ts";
import { say } from "../../messages/say.ts";
import { classNames } from "../../ui/class-names.ts";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { codeTokens } from "./code-tokens.ts";
import styles from "./CodeView.module.css";

interface Props {
  readonly label: string;
  readonly source: string;
  readonly language: Language;
  /** 1-based: lines to mark as changed. */
  readonly changed?: ReadonlySet<number>;
  /** 1-based: the line somebody asked to see; a new object asks again. */
  readonly sought?: { readonly line: number } | undefined;
}

/** A program to read. Long lines are wrapped, so that nothing of it is ever out of sight. */
export function CodeView({ label, source, language, changed, sought }: Props) {
  const lines = source.trimEnd().split("\n");
  const soughtLine = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (sought) soughtLine.current?.scrollIntoView({ block: "nearest" });
  }, [sought]);
  return (
    <ol aria-label={label} className={styles["code"]} translate="no">
      {lines.map((line, i) => {
        const isChanged = changed?.has(i + 1) === true;
        const isSought = sought?.line === i + 1;
        return (
          <li
            className={classNames(
              styles["line"],
              isChanged && styles["changed"],
              isSought && styles["sought"],
            )}
            // Lines have no identity but their place.
            // oxlint-disable-next-line react/no-array-index-key
            key={i}
            ref={isSought ? soughtLine : undefined}
          >
            <code>
              {isChanged && <VisuallyHidden>{say`changed:`} </VisuallyHidden>}
              <Indented line={line} language={language} />
            </code>
          </li>
        );
      })}
    </ol>
  );
}

function Indented({ line, language }: { readonly line: string; readonly language: Language }) {
  if (line === "") return "\u00a0";
  return codeTokens(line, language).map(({ kind, text }, i) => (
    // oxlint-disable-next-line react/no-array-index-key -- pieces have no identity but their place
    <span className={styles[kind]} key={i}>
      {text}
    </span>
  ));
}
