import { useCallback, useMemo } from "react";
import { useStore } from "zustand";
import { type Language, languages } from "../domain/language.ts";
import { ShareDialog } from "../features/share/ShareDialog.tsx";
import type { ExerciseSession } from "../state/exercise-session.ts";
import { writeShareLink } from "../storage/share-link.ts";
import { formatRoute } from "./route.ts";

export interface ShareLinkProps {
  readonly session: ExerciseSession;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The dialog that makes a link to an exercise and the student's programs for it. */
export function ShareLink({ session: { exercise, store }, ...dialog }: ShareLinkProps) {
  const { drafts, language, tab } = useStore(store);
  const programs = useMemo(
    () =>
      Object.fromEntries(
        languages
          .filter((each) => drafts[each] !== exercise.starter[each])
          .map((each) => [each, drafts[each]]),
      ),
    [drafts, exercise],
  );
  const makeLink = useCallback(
    async (held: Readonly<Partial<Record<Language, string>>>) => {
      // The language that is shown first is one with a program, where there is any.
      const inOrder = [language, ...languages];
      const first = inOrder.find((each) => held[each] !== undefined) ?? language;
      const payload = await writeShareLink({ exercise: exercise.origin, language: first, programs: held });
      if (payload === undefined) return undefined;
      // Without the switches before the `#`: they are this visitor's own.
      return location.origin + location.pathname + formatRoute({ kind: "shared", payload });
    },
    [exercise, language],
  );
  return <ShareDialog {...dialog} makeLink={makeLink} modelIsShown={tab === "model"} programs={programs} />;
}
