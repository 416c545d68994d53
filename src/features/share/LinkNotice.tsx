import { languageNames } from "../../domain/language.ts";
import { say } from "../../messages/say.ts";
import type { ExerciseState } from "../../state/exercise-session.ts";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";

interface Props {
  readonly state: Pick<ExerciseState, "language" | "drafts" | "keepsDrafts">;
  /** The link's program in the language that is shown. */
  readonly source: string | undefined;
  /** Where the visitor's own draft of the exercise is; `undefined` where there is none. */
  readonly ownDraftHref: string | undefined;
  readonly onPutBack: (source: string) => void;
}

/** Says that a program is somebody else's, and where the visitor's own is. */
export function LinkNotice({ state, source, ownDraftHref, onPutBack }: Props) {
  const { language, drafts, keepsDrafts } = state;
  const isChanged = source !== undefined && drafts[language] !== source;
  const actions = (ownDraftHref !== undefined || isChanged) && (
    <>
      {ownDraftHref !== undefined && <ButtonLink href={ownDraftHref} small>{say`Open my draft`}</ButtonLink>}
      {isChanged && (
        <Button onClick={() => onPutBack(source)} small>{say`Back to the link’s program`}</Button>
      )}
    </>
  );
  return (
    // Who types knows that this has changed it.
    <Notice
      actions={actions}
      announce={!isChanged}
      kind="info"
      title={titleOf({ language, source, isChanged })}
    >
      {ownDraftHref === undefined
        ? keepsDrafts && say`What you change here is kept with the link.`
        : say`Your own draft is kept: what you do here does not change it.`}
    </Notice>
  );
}

interface Title extends Pick<Props, "source">, Pick<ExerciseState, "language"> {
  readonly isChanged: boolean;
}

function titleOf({ language, source, isChanged }: Title): string {
  if (source === undefined) return say`No program in ${languageNames[language]} came with the link`;
  return isChanged
    ? say`This program came with a link, and you have changed it`
    : say`This program came with a link`;
}
