import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { draftKey } from "../domain/draft.ts";
import { HeldBackNotice } from "../features/share/HeldBackNotice.tsx";
import { LinkNotice } from "../features/share/LinkNotice.tsx";
import { say } from "../messages/say.ts";
import type { ExerciseSession } from "../state/exercise-session.ts";
import type { DraftStore } from "../storage/drafts.ts";
import styles from "./LinkNotices.module.css";
import type { LinkedPrograms } from "./linked-programs.ts";
import { formatRoute } from "./route.ts";

interface Props {
  readonly session: ExerciseSession;
  readonly linked: LinkedPrograms;
  readonly drafts: Pick<DraftStore, "load">;
}

/** What there is to say about a program that came with a link. */
export function LinkNotices({ session, linked, drafts }: Props) {
  const state = useStore(session.store);
  const hasOwnDraft = useOwnDraft(session, drafts);
  const region = useRef<HTMLElement>(null);
  if (hasOwnDraft === undefined) return null;

  /** The button that was pressed goes away, and the focus would be lost with it. */
  function andKeepFocus(work: () => void) {
    work();
    region.current?.focus();
  }

  return (
    <section aria-label={say`Link`} className={styles["notices"]} ref={region} tabIndex={-1}>
      <LinkNotice
        onPutBack={(source) => andKeepFocus(() => session.replaceCode(source))}
        ownDraftHref={
          hasOwnDraft
            ? formatRoute({ kind: "exercise", ...session.exercise.origin, language: state.language })
            : undefined
        }
        source={linked.programs[state.language]}
        state={state}
      />
      {state.heldBack && (
        <HeldBackNotice onRunAnyway={() => andKeepFocus(session.stopHoldingBack)} trouble={state.heldBack} />
      )}
    </section>
  );
}

/** `undefined` until it is known, so that what is said does not change a moment later. */
function useOwnDraft(
  { exercise: { origin } }: ExerciseSession,
  drafts: Pick<DraftStore, "load">,
): boolean | undefined {
  const [has, setHas] = useState<boolean>();
  useEffect(() => {
    let gone = false;
    void drafts.load(draftKey(origin)).then(({ draft }) => {
      if (!gone) setHas(draft !== undefined && Object.keys(draft.sources).length > 0);
    });
    return () => {
      gone = true;
    };
  }, [drafts, origin]);
  return has;
}
