import { type Language, languageNames } from "../../domain/language.ts";
import { longLinkCharacters } from "../../domain/long-link.ts";
import { formatNumber, say } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";

interface Props {
  /** `tooLarge`: more than any link may hold. */
  readonly kind: "making" | "made" | "tooLarge";
  /** Of the link, in characters. */
  readonly length: number;
  /** The longest program in it. */
  readonly longest: Language | undefined;
  readonly onLeaveOut: (language: Language) => void;
}

/** Says that a link is too long to travel well, why, and what can be done. */
export function LongLink({ kind, length, longest, onLeaveOut }: Props) {
  if (longest === undefined || kind === "making") return null;
  if (kind === "made" && length <= longLinkCharacters) return null;
  return (
    <Notice
      actions={<Button onClick={() => onLeaveOut(longest)}>{say`Leave it out`}</Button>}
      announce
      kind={kind === "made" ? "warn" : "error"}
      title={kind === "made" ? say`This link is long` : say`This is too much for a link`}
    >
      {kind === "made" &&
        `${say`Some mail and chat programs cut links of more than ${formatNumber(longLinkCharacters)} characters.`} `}
      {say`Most of it is your program in ${languageNames[longest]}. Leave it out, or send it as a file.`}
    </Notice>
  );
}
