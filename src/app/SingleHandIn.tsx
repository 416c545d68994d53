import { useEffect, useMemo, useState } from "react";
import type { Exercise } from "../domain/exercise.ts";
import type { Assignment } from "../domain/teach/assignment.ts";
import type { AuthoredExercise } from "../domain/teach/authored-exercise.ts";
import { say } from "../messages/say.ts";
import type { DraftStore } from "../storage/drafts.ts";
import { asAssignment } from "../storage/single-assignment.ts";
import { openTasks, type Task } from "../storage/tasks.ts";
import { HandInRoute } from "./HandInRoute.tsx";
import type { OpenedItem } from "./set-items.ts";

interface Props {
  readonly authored: AuthoredExercise;
  readonly exercise: Exercise;
  /** Of the link. */
  readonly id: string;
  readonly drafts: DraftStore;
  readonly backHref: string;
}

const tasks = openTasks();
/** A link's exercise is alone: what is made of it is kept as that of a set's first exercise once was. */
const theOnly = { id: "0", likeness: "" };

/** What was written for an exercise that came alone, as a set of one. */
export function SingleHandIn({ authored, exercise, id, drafts, backHref }: Props) {
  const [opened, setOpened] = useState<{ readonly assignment: Assignment; readonly task: Task }>();
  const [trouble, setTrouble] = useState<{ readonly error: unknown }>();
  const items = useMemo<readonly OpenedItem[]>(
    () => [
      {
        kind: "authored",
        title: exercise.title,
        points: 1,
        seed: undefined,
        identity: theOnly,
        origin: exercise.origin,
        exercise,
      },
    ],
    [exercise],
  );

  useEffect(() => {
    let gone = false;
    Promise.all([asAssignment(authored), tasks.load(id)]).then(
      ([assignment, task]) => {
        if (!gone) setOpened({ assignment, task: task ?? { student: "", receipts: [] } });
      },
      (error: unknown) => {
        if (!gone) setTrouble({ error });
      },
    );
    return () => {
      gone = true;
    };
  }, [authored, id]);

  if (trouble) throw trouble.error;
  if (opened === undefined) return <output>{say`Gathering what you have written…`}</output>;
  return (
    <HandInRoute
      assignment={opened.assignment}
      backHref={backHref}
      drafts={drafts}
      isStudentFixed={false}
      items={items}
      keyOf={ownKey}
      onTask={(task) => {
        setOpened({ ...opened, task });
        void tasks.keep(id, task);
      }}
      task={opened.task}
      tasks={tasks}
      workId={id}
    />
  );
}

/** A link's exercise is in nobody's way: its draft is kept as it is. */
const ownKey = (key: string) => key;
