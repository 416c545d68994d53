import { Fragment, type KeyboardEvent, useRef } from "react";
import { reweigh, untouchedOdds } from "../../domain/odds.ts";
import type { TokenOdds } from "../../domain/token-odds.ts";
import { say } from "../../messages/say.ts";
import {
  formatChance,
  layoutAfter,
  levelOf,
  levelRange,
  levels,
  levelWord,
  tokenAfterKey,
  tokenMarks,
  tokenName,
} from "./token-words.ts";
import styles from "./TokenStrip.module.css";

interface Props {
  /** How the answer began: given to the model. */
  readonly prefix: string;
  readonly trace: readonly TokenOdds[];
  readonly selected: number;
  readonly onSelect: (index: number) => void;
}

/** The program as its tokens, each as likely as the model held it. One tab stop; arrows go from token to token. */
export function TokenStrip({ prefix, trace, selected, onSelect }: Props) {
  const list = useRef<HTMLFieldSetElement>(null);
  const texts = trace.map(({ text }) => text);

  function onKeyDown(event: KeyboardEvent) {
    const next = tokenAfterKey(event.key, selected, texts);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onSelect(next);
    list.current?.querySelectorAll<HTMLElement>("button").item(next).focus();
  }

  return (
    <div className={styles["strip"]}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys come from the buttons inside */}
      <fieldset aria-label={say`Tokens`} className={styles["tokens"]} onKeyDown={onKeyDown} ref={list}>
        <span className={styles["given"]} translate="no">
          {prefix}
        </span>
        {trace.map((token, i) => {
          const { probability } = reweigh(token, untouchedOdds).chosen;
          return (
            // oxlint-disable-next-line react/no-array-index-key -- a token is its place in the text
            <Fragment key={i}>
              <button
                aria-label={`${tokenName(token.text)}, ${formatChance(probability)}`}
                aria-pressed={i === selected}
                className={styles["token"]}
                data-level={levelOf(probability)}
                onClick={() => onSelect(i)}
                tabIndex={i === selected ? 0 : -1}
                translate="no"
                type="button"
              >
                {tokenMarks(token.text)}
              </button>
              {layoutAfter(token.text)}
            </Fragment>
          );
        })}
      </fieldset>
      <ul aria-label={say`What the marks mean`} className={styles["legend"]}>
        {levels.map((level) => (
          <li key={level}>
            <span className={styles["token"]} data-level={level}>
              {levelWord(level)}
            </span>{" "}
            {levelRange(level)}
          </li>
        ))}
      </ul>
    </div>
  );
}
