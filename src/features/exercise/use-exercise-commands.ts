import { languageNames, languages } from "../../domain/language.ts";
import { say } from "../../messages/say.ts";
import type { ExerciseSession } from "../../state/exercise-session.ts";
import { isBusy } from "../../state/is-busy.ts";
import { type Command, useCommands } from "../../ui/commands.tsx";
import { useCodeActions } from "./use-code-actions.ts";

/** Offers what the toolbar can do to the keyboard and the command palette. */
export function useExerciseCommands(
  session: ExerciseSession,
  {
    onNewExercise,
    onOtherVariant,
  }: Readonly<Record<"onNewExercise" | "onOtherVariant", (() => void) | undefined>>,
): void {
  const { resetCode, undoReset } = useCodeActions(session);
  const state = () => session.store.getState();
  const commands: readonly Command[] = [
    { id: "run", title: say`Run the visible tests`, keys: "Mod+'", run: () => session.run() },
    { id: "submit", title: say`Submit: run all tests`, keys: "Mod+Enter", run: () => session.submit() },
    {
      id: "stop",
      title: say`Stop what is running`,
      keys: "Mod+.",
      run: () => session.stop(),
      when: () => isBusy(state()),
    },
    { id: "generate", title: say`Generate a solution`, run: () => session.generate() },
    ...(session.exercise.languages ?? languages).map((language) => ({
      id: `language-${language}`,
      title: say`Write in ${languageNames[language]}`,
      run: () => session.setLanguage(language),
      when: () => state().language !== language,
    })),
    {
      id: "my-program",
      title: say`Show my program`,
      run: () => session.selectTab("student"),
      when: () => state().tab !== "student",
    },
    {
      id: "model-program",
      title: say`Show the model's program`,
      run: () => session.selectTab("model"),
      when: () => state().tab !== "model",
    },
    { id: "reset", title: say`Reset the code`, run: resetCode, when: () => state().tab === "student" },
    {
      id: "undo-reset",
      title: say`Undo the reset`,
      run: undoReset,
      when: () => state().beforeReset !== undefined,
    },
    ...(onNewExercise
      ? [{ id: "new-exercise", title: say`New exercise of this topic and difficulty`, run: onNewExercise }]
      : []),
    ...(onOtherVariant
      ? [{ id: "other-variant", title: say`Another variant of this exercise`, run: onOtherVariant }]
      : []),
    { id: "print", title: say`Print the exercise`, run: () => window.print() },
    {
      id: "search-failing",
      title: say`Search for the smallest failing input`,
      run: () => session.search(),
      when: () => state().canSearch,
    },
  ];
  useCommands(commands);
}
