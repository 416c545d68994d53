import { useEffect, useState } from "react";
import type { Assignment } from "../domain/teach/assignment.ts";
import { writeHandIn } from "../domain/teach/hand-in.ts";
import type { Prepared } from "../domain/teach/task.ts";
import { HandInScreen } from "../features/assignment/HandInScreen.tsx";
import { say } from "../messages/say.ts";
import type { DraftStore } from "../storage/drafts.ts";
import { ownReceipts, type Task, type TaskStore } from "../storage/tasks.ts";
import { saveFile } from "../ui/save-file.ts";
import { handInFileName, makeHandIn, prepareWork } from "./make-hand-in.ts";
import type { OpenedItem } from "./set-items.ts";

interface Props {
  readonly assignment: Assignment;
  readonly items: readonly OpenedItem[];
  readonly workId: string;
  /** Under which the draft of this key is kept; always the same function. */
  readonly keyOf: (key: string) => string;
  readonly task: Task;
  readonly onTask: (task: Task) => void;
  readonly tasks: TaskStore;
  readonly drafts: DraftStore;
  readonly isStudentFixed: boolean;
  readonly backHref: string;
}

/** Gathers what a student has written for a set, and makes a hand-in of it. */
export function HandInRoute(props: Props) {
  const { assignment, items, workId, keyOf, task, drafts, tasks } = props;
  const [prepared, setPrepared] = useState<readonly (Prepared | undefined)[]>();
  const [trouble, setTrouble] = useState<{ readonly error: unknown }>();

  useEffect(() => {
    let gone = false;
    prepareWork({ assignment, items, workId, keyOf, drafts, tasks }).then(
      (found) => {
        if (!gone) setPrepared(found);
      },
      (error: unknown) => {
        if (!gone) setTrouble({ error });
      },
    );
    return () => {
      gone = true;
    };
  }, [assignment, items, workId, keyOf, drafts, tasks]);

  if (trouble) throw trouble.error;
  if (prepared === undefined) return <output>{say`Gathering what you have written…`}</output>;
  return (
    <HandInScreen
      backHref={props.backHref}
      due={assignment.due}
      isStudentFixed={props.isStudentFixed}
      items={items.map(({ title }, at) => ({ title, prepared: prepared[at] }))}
      nowMillis={Date.now}
      onMake={async (student, withHistory) => {
        const { handIn, receipt, payload } = await makeHandIn({
          assignment,
          student,
          prepared,
          withHistory,
          nowMillis: Date.now(),
        });
        props.onTask({
          student,
          receipts: [
            ...task.receipts.filter(({ code }) => code !== receipt),
            { code: receipt, at: handIn.at, student },
          ],
        });
        return { handIn, receipt, href: payload && hrefOf(payload) };
      }}
      onSaveFile={({ handIn }) =>
        saveFile(handInFileName(assignment.title, handIn), writeHandIn(handIn), "application/json")
      }
      receipts={ownReceipts(task)}
      student={task.student}
      title={assignment.title}
    />
  );
}

/** The instructor's page opens it. */
function hrefOf(payload: string): string {
  return `${location.origin}${location.pathname}#/teach/grade/${payload}`;
}
