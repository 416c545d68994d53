import { useState } from "react";
import type { Exercise } from "../domain/exercise.ts";
import type { InventionWish } from "../domain/invention.ts";
import type { Language } from "../domain/language.ts";
import { InventScreen } from "../features/invent/InventScreen.tsx";
import type { DraftStore } from "../storage/drafts.ts";
import { ExerciseScreen } from "./exercise-screen.tsx";
import { inventor } from "./inventor.ts";

interface Props {
  readonly drafts: DraftStore;
  readonly language: Language;
  readonly mayRunByItself: boolean;
  readonly onFromFamilies: (wish: InventionWish) => void;
}

/** Invents an exercise, and opens it in the place of the form. */
export function InventRoute({ drafts, language, mayRunByItself, onFromFamilies }: Props) {
  const [made, setMade] = useState<Exercise>();
  if (made === undefined) {
    return (
      <InventScreen
        invent={inventor.invent}
        modelName={inventor.name()}
        onFromFamilies={onFromFamilies}
        onMade={setMade}
      />
    );
  }
  const { topic, origin } = made;
  return (
    <ExerciseScreen
      {...origin}
      drafts={drafts}
      given={made}
      language={language}
      mayRunByItself={mayRunByItself}
      onNewExercise={() => onFromFamilies({ topic, difficulty: origin.difficulty })}
    />
  );
}
