import { useMemo } from "react";
import type { AuthoredExercise } from "../domain/teach/authored-exercise.ts";
import { compileAuthored } from "../domain/teach/compile-authored.ts";
import type { DraftStore } from "../storage/drafts.ts";
import { readPreference } from "../ui/preference.ts";
import { BadLinkScreen } from "./BadLinkScreen.tsx";
import { ExerciseScreen } from "./exercise-screen.tsx";

interface Props {
  readonly authored: AuthoredExercise;
  /** Of the link: what a student makes of it is kept under this name. */
  readonly id: string;
  readonly drafts: DraftStore;
  readonly mayRunByItself: boolean;
}

/** An exercise that somebody has written, as students have it. */
export function AuthoredRoute({ authored, id, drafts, mayRunByItself }: Props) {
  const { exercise, problems } = useMemo(() => compileAuthored(authored, id), [authored, id]);
  const [problem] = problems;
  if (exercise === undefined || problem !== undefined)
    return (
      <BadLinkScreen
        problem={`Something in it cannot be: ${problem?.message ?? "the exercise is not whole."} Ask whoever made the link for another one.`}
        title="This exercise cannot be solved"
        ways={[{ title: "All exercises", href: "#/" }]}
      />
    );
  const usual = readPreference("language");
  const language = authored.languages.find((each) => each === usual) ?? authored.languages[0] ?? "python";
  return (
    <ExerciseScreen
      {...exercise.origin}
      drafts={drafts}
      given={exercise}
      language={language}
      mayRunByItself={mayRunByItself}
    />
  );
}
