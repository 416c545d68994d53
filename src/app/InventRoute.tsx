import { useMemo, useState } from "react";
import type { Exercise } from "../domain/exercise.ts";
import type { InventionWish } from "../domain/invention-prompts.ts";
import type { Language } from "../domain/language.ts";
import { InventScreen } from "../features/invent/InventScreen.tsx";
import type { DraftStore } from "../storage/drafts.ts";
import { ExerciseScreen } from "./exercise-screen.tsx";
import { inventorOf } from "./inventor.ts";
import { useModelInUse } from "./use-model-in-use.ts";

interface Props {
  readonly drafts: DraftStore;
  readonly language: Language;
  readonly mayRunByItself: boolean;
  readonly onFromFamilies: (wish: InventionWish) => void;
}

/** Has the model in use invent an exercise, and opens it in the place of the form. */
export function InventRoute({ drafts, language, mayRunByItself, onFromFamilies }: Props) {
  const [made, setMade] = useState<Exercise>();
  const { entry } = useModelInUse();
  const inventor = useMemo(() => entry && inventorOf(entry), [entry]);
  if (made === undefined) {
    return <InventScreen model={inventor} onFromFamilies={onFromFamilies} onMade={setMade} />;
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
