import { useCallback, useEffect, useMemo, useState } from "react";
import { catalogue } from "virtual:catalogue";
import { asPlaygroundError } from "../domain/playground-error.ts";
import type { Submission } from "../domain/submission.ts";
import { type Assignment, dependsOnStudent } from "../domain/teach/assignment.ts";
import type { LinkSignature } from "../domain/teach/link-signature.ts";
import { isSolvedItem, type ItemRecord, noteSubmission, rememberDraft } from "../domain/teach/task.ts";
import { type CoverItem, CoverScreen } from "../features/assignment/CoverScreen.tsx";
import { SetBar } from "../features/assignment/SetBar.tsx";
import { say } from "../messages/say.ts";
import type { DraftStore } from "../storage/drafts.ts";
import { openTasks, type Task } from "../storage/tasks.ts";
import { readPreference } from "../ui/preference.ts";
import { BadLinkScreen } from "./BadLinkScreen.tsx";
import { ExerciseScreen } from "./exercise-screen.tsx";
import { HandInRoute } from "./HandInRoute.tsx";
import { LinkSigned } from "./LinkSigned.tsx";
import { formatRoute, type PlaceInSet } from "./route.ts";
import { type OpenedItem, openItems, workIdOf } from "./set-items.ts";
import { SetPrinting } from "./SetPrinting.tsx";
import { setDraftKey, taskDrafts } from "./task-drafts.ts";
import { navigate } from "./use-route.ts";

interface Props {
  readonly assignment: Assignment;
  readonly signature: LinkSignature | undefined;
  /** What follows `#/s/` in the address. */
  readonly payload: string;
  readonly at: PlaceInSet | undefined;
  readonly drafts: DraftStore;
  readonly mayRunByItself: boolean;
}

const tasks = openTasks();

/** A set of exercises, as a student has it: its first page, its exercises in order, and where it is handed in. */
export function AssignmentRoute(props: Props) {
  const { assignment } = props;
  const [task, setTask] = useState<Task | "none">();
  const [nowMillis] = useState(Date.now);

  useEffect(() => {
    let gone = false;
    void tasks.load(assignment.id).then((found) => {
      if (!gone) setTask(found ?? "none");
    });
    return () => {
      gone = true;
    };
  }, [assignment]);

  function keep(next: Task) {
    setTask(next);
    void tasks.keep(assignment.id, next);
  }

  if (task === undefined) return <output>{say`Opening the set…`}</output>;
  return <Opened {...props} nowMillis={nowMillis} onTask={keep} task={task === "none" ? undefined : task} />;
}

type OpenedProps = Props & {
  /** Absent: nobody has started it here. */
  readonly task: Task | undefined;
  readonly onTask: (task: Task) => void;
  /** When the page opened. */
  readonly nowMillis: number;
};

function Opened(props: OpenedProps) {
  const { assignment, signature, payload, task, at } = props;
  const student = task?.student ?? "";
  const workId = useMemo(() => workIdOf(assignment, student), [assignment, student]);
  const items = useItems(assignment, student);
  const keyOf = useCallback((key: string) => setDraftKey(key, workId), [workId]);
  const [records, change] = useRecords(workId, assignment.items.length);
  if (items === undefined || records === undefined) return <output>{say`Opening the set…`}</output>;

  const titles = items.map((item, index): CoverItem => {
    const record = records[index];
    return {
      title: item.title,
      points: item.points,
      isSolved: record !== undefined && isSolvedItem(record),
      problem: item.kind === "impossible" ? item.problem : undefined,
    };
  });
  const hrefOf = (place?: PlaceInSet) =>
    formatRoute({ kind: "shared", payload, ...(place && { at: place }) });
  const item = typeof at === "number" ? items[at - 1] : undefined;

  if (task === undefined || at === undefined || (at !== "hand-in" && item === undefined)) {
    const signed = <LinkSigned signature={signature} />;
    return (
      <CoverScreen
        assignment={assignment}
        handInHref={hrefOf("hand-in")}
        hrefOf={hrefOf}
        nowMillis={props.nowMillis}
        onStart={(name) => {
          props.onTask({ student: name, receipts: task?.receipts ?? [] });
          if (task === undefined) navigate({ kind: "shared", payload, at: 1 });
        }}
        printing={
          (task !== undefined || !dependsOnStudent(assignment)) && (
            <SetPrinting assignment={assignment} signature={signed} student={task?.student ?? ""} />
          )
        }
        signature={signed}
        student={task?.student}
        titles={titles}
      />
    );
  }
  if (at === "hand-in" || item === undefined)
    return (
      <HandInRoute
        assignment={assignment}
        backHref={hrefOf()}
        drafts={props.drafts}
        isStudentFixed={dependsOnStudent(assignment)}
        items={items}
        keyOf={keyOf}
        onTask={props.onTask}
        task={task}
        tasks={tasks}
        workId={workId}
      />
    );
  return (
    <>
      <SetBar
        coverHref={hrefOf()}
        handInHref={hrefOf("hand-in")}
        hrefOf={hrefOf}
        number={at}
        title={assignment.title}
        titles={titles}
      />
      <Item {...props} change={change} index={at - 1} item={item} key={`${workId} ${at}`} workId={workId} />
    </>
  );
}

/** @throws PlaygroundError while rendering, where the page has no cryptography and the set needs it */
function useItems(assignment: Assignment, student: string): readonly OpenedItem[] | undefined {
  const [items, setItems] = useState<readonly OpenedItem[]>();
  const [trouble, setTrouble] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    let gone = false;
    openItems(assignment, student, catalogue).then(
      (opened) => {
        if (!gone) setItems(opened);
      },
      (error: unknown) => {
        if (!gone) setTrouble({ error });
      },
    );
    return () => {
      gone = true;
    };
  }, [assignment, student]);
  if (trouble) throw asPlaygroundError(trouble.error, say`Reload the page.`);
  return items;
}

type ChangeRecord = (index: number, next: (before: ItemRecord) => ItemRecord) => void;

/** What is remembered of each exercise, and how to add to it. */
function useRecords(
  workId: string,
  count: number,
): readonly [records: readonly ItemRecord[] | undefined, change: ChangeRecord] {
  const [records, setRecords] = useState<readonly ItemRecord[]>();
  useEffect(() => {
    let gone = false;
    void Promise.all(Array.from({ length: count }, (_, index) => tasks.loadItem(workId, index))).then(
      (loaded) => {
        if (!gone) setRecords(loaded);
      },
    );
    return () => {
      gone = true;
    };
  }, [workId, count]);
  const change = useCallback<ChangeRecord>(
    (index, next) =>
      void tasks
        .changeItem(workId, index, next)
        .then((changed) => setRecords((before) => before?.with(index, changed))),
    [workId],
  );
  return [records, change];
}

interface ItemProps extends OpenedProps {
  readonly item: OpenedItem;
  /** 0-based. */
  readonly index: number;
  readonly workId: string;
  readonly change: ChangeRecord;
}

/** An exercise of a set, as ordinary as any. */
function Item({ item, index, workId, change, drafts, mayRunByItself, payload, signature }: ItemProps) {
  const kept = useMemo(
    () =>
      taskDrafts(drafts, {
        keyOf: (key) => setDraftKey(key, workId),
        onSave: (draft) => change(index, (before) => rememberDraft(before, draft, new Date().toISOString())),
      }),
    [drafts, workId, index, change],
  );
  const note = useCallback(
    (submission: Submission, program: string) =>
      change(index, (before) => noteSubmission(before, submission, program)),
    [index, change],
  );
  if (item.kind === "impossible")
    return (
      <BadLinkScreen
        problem={item.problem}
        title={say`“${item.title}” cannot be opened`}
        ways={[{ title: say`Back to the set`, href: formatRoute({ kind: "shared", payload }) }]}
      />
    );
  const given = item.kind === "authored" ? item.exercise : undefined;
  const usual = readPreference("language") === "javascript" ? "javascript" : "python";
  const languages = given?.languages ?? [usual];
  return (
    <ExerciseScreen
      {...item.origin}
      actions={<></>}
      drafts={kept}
      given={given}
      isPartOfSet
      language={languages.includes(usual) ? usual : (languages[0] ?? usual)}
      mayRunByItself={mayRunByItself && signature?.kind !== "broken"}
      onSubmission={note}
    />
  );
}
