import { useState } from "react";
import type { Exercise } from "../../domain/exercise.ts";
import type { AuthoredExercise } from "../../domain/teach/authored-exercise.ts";
import { type Copied, copyExercise } from "../../domain/teach/copy-exercise.ts";
import { say } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";

/** What came of copying an exercise. */
export interface Copy {
  /** Of the exercise. */
  readonly title: string;
  readonly copied: Copied;
}

interface Copying {
  readonly last: Copy | undefined;
  /** @returns why it cannot be copied, if so */
  readonly start: (exercise: Exercise) => string | undefined;
  readonly dismiss: () => void;
}

/**
 * Puts copies of exercises into the form.
 * @param begun what the form begins with, if that is a copy
 */
export function useCopying(begun: Copy | undefined, use: (authored: AuthoredExercise) => void): Copying {
  const [last, setLast] = useState(begun);
  return {
    last,
    start(exercise) {
      const copied = copyExercise(exercise);
      if (copied.kind === "impossible") return copied.because;
      setLast({ title: exercise.title, copied });
      use(copied.authored);
      return undefined;
    },
    dismiss: () => setLast(undefined),
  };
}

/** What a copy has not, or why there is none. */
export function CopyNotice({ copying: { last, dismiss } }: { readonly copying: Copying }) {
  if (last === undefined) return null;
  const { title, copied } = last;
  const actions = <Button onClick={dismiss} small>{say`Close`}</Button>;
  if (copied.kind === "impossible")
    return (
      <Notice actions={actions} announce kind="warn" title={say`“${title}” cannot be copied`}>
        {copied.because}
      </Notice>
    );
  return (
    <Notice actions={actions} announce kind="info" title={say`This is a copy of “${title}”`}>
      {copied.lost.length === 0 ? (
        say`Change what you like; Undo brings back what was here before.`
      ) : (
        <ul>
          {copied.lost.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
