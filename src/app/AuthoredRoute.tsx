import { useCallback, useMemo } from "react";
import type { Draft } from "../domain/draft.ts";
import type { Submission } from "../domain/submission.ts";
import type { AuthoredExercise } from "../domain/teach/authored-exercise.ts";
import { compileAuthored } from "../domain/teach/compile-authored.ts";
import { noteSubmission, rememberDraft } from "../domain/teach/task.ts";
import { say } from "../messages/say.ts";
import type { DraftStore } from "../storage/drafts.ts";
import { openTasks } from "../storage/tasks.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { late } from "../ui/late.tsx";
import { readPreference } from "../ui/preference.ts";
import { BadLinkScreen } from "./BadLinkScreen.tsx";
import { ExerciseScreen } from "./exercise-screen.tsx";
import { formatRoute, type PlaceInSet } from "./route.ts";
import { taskDrafts } from "./task-drafts.ts";

const SingleHandIn = late(async () => (await import("./SingleHandIn.tsx")).SingleHandIn);

interface Props {
  readonly authored: AuthoredExercise;
  /** Of the link: what a student makes of it is kept under this name. */
  readonly id: string;
  /** What follows `#/s/` in the address. */
  readonly payload: string;
  readonly at: PlaceInSet | undefined;
  readonly drafts: DraftStore;
  readonly mayRunByItself: boolean;
}

const tasks = openTasks();

/** An exercise that somebody has written, as students have it. */
export function AuthoredRoute({ authored, id, payload, at, drafts, mayRunByItself }: Props) {
  const { exercise, problems } = useMemo(() => compileAuthored(authored, id), [authored, id]);
  const kept = useMemo(
    () =>
      taskDrafts(drafts, {
        keyOf: (key) => key,
        onSave: (draft: Draft) =>
          void tasks.changeItem(id, "0", (before) => rememberDraft(before, draft, new Date().toISOString())),
      }),
    [drafts, id],
  );
  const note = useCallback(
    (submission: Submission, program: string) =>
      void tasks.changeItem(id, "0", (before) => noteSubmission(before, submission, program)),
    [id],
  );
  const [problem] = problems;
  if (exercise === undefined || problem !== undefined)
    return (
      <BadLinkScreen
        problem={say`Something in it cannot be: ${problem?.message ?? say`the exercise is not whole.`} Ask whoever made the link for another one.`}
        title={say`This exercise cannot be solved`}
        ways={[{ title: say`All exercises`, href: "#/" }]}
      />
    );
  const route = { kind: "shared", payload } as const;
  if (at === "hand-in")
    return (
      <SingleHandIn
        fallback={<output>{say`Gathering what you have written…`}</output>}
        authored={authored}
        backHref={formatRoute(route)}
        drafts={drafts}
        exercise={exercise}
        id={id}
      />
    );
  const usual = readPreference("language");
  const language = authored.languages.find((each) => each === usual) ?? authored.languages[0] ?? "python";
  return (
    <ExerciseScreen
      {...exercise.origin}
      actions={<ButtonLink href={formatRoute({ ...route, at: "hand-in" })} small>{say`Hand in`}</ButtonLink>}
      drafts={kept}
      given={exercise}
      language={language}
      mayRunByItself={mayRunByItself}
      onSubmission={note}
    />
  );
}
