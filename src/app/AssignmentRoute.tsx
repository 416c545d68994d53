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
import { carryOver } from "./carry-over.ts";
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
  const items = useItems(assignment, student, props.drafts);
  const keyOf = useCallback((key: string) => setDraftKey(key, workId), [workId]);
  const [records, change] = useRecords(workId, items);
  if (items === undefined || records === undefined) return <output>{say`Opening the set…`}</output>;

  const titles = items.map((item): CoverItem => {
    const record = records.get(item.identity.id);
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
      <Item {...props} change={change} item={item} key={`${workId} ${item.identity.id}`} workId={workId} />
    </>
  );
}

/**
 * The exercises, once each has what was kept of it.
 * @throws PlaygroundError while rendering, where the page has no cryptography and the set needs it
 */
function useItems(
  assignment: Assignment,
  student: string,
  drafts: DraftStore,
): readonly OpenedItem[] | undefined {
  const [opened, setOpened] = useState<{ readonly of: string; readonly items: readonly OpenedItem[] }>();
  const [trouble, setTrouble] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    let gone = false;
    const workId = workIdOf(assignment, student);
    const open = async () => {
      const items = await openItems(assignment, student, catalogue);
      await carryOver({ workId, items, drafts, tasks });
      return { of: workId, items };
    };
    open().then(
      (next) => {
        if (!gone) setOpened(next);
      },
      (error: unknown) => {
        if (!gone) setTrouble({ error });
      },
    );
    return () => {
      gone = true;
    };
  }, [assignment, student, drafts]);
  if (trouble) throw asPlaygroundError(trouble.error, say`Reload the page.`);
  // Another student's are theirs.
  return opened?.of === workIdOf(assignment, student) ? opened.items : undefined;
}

/** @param item of its `ItemIdentity` */
type ChangeRecord = (item: string, next: (before: ItemRecord) => ItemRecord) => void;

/** What is remembered of each exercise, by identity, and how to add to it. */
function useRecords(
  workId: string,
  items: readonly OpenedItem[] | undefined,
): readonly [records: ReadonlyMap<string, ItemRecord> | undefined, change: ChangeRecord] {
  const [records, setRecords] = useState<ReadonlyMap<string, ItemRecord>>();
  useEffect(() => {
    if (items === undefined) return;
    let gone = false;
    const load = async ({ identity: { id } }: OpenedItem) => [id, await tasks.loadItem(workId, id)] as const;
    void Promise.all(items.map(load)).then((loaded) => {
      if (!gone) setRecords(new Map(loaded));
    });
    return () => {
      gone = true;
    };
  }, [workId, items]);
  const change = useCallback<ChangeRecord>(
    (item, next) =>
      void tasks
        .changeItem(workId, item, next)
        .then((changed) => setRecords((before) => before && new Map([...before, [item, changed]]))),
    [workId],
  );
  return [records, change];
}

interface ItemProps extends OpenedProps {
  readonly item: OpenedItem;
  readonly workId: string;
  readonly change: ChangeRecord;
}

/** An exercise of a set, as ordinary as any. */
function Item({ item, workId, change, drafts, mayRunByItself, payload, signature }: ItemProps) {
  const { id } = item.identity;
  const kept = useMemo(
    () =>
      taskDrafts(drafts, {
        keyOf: (key) => setDraftKey(key, workId),
        onSave: (draft) => change(id, (before) => rememberDraft(before, draft, new Date().toISOString())),
      }),
    [drafts, workId, id, change],
  );
  const note = useCallback(
    (submission: Submission, program: string) =>
      change(id, (before) => noteSubmission(before, submission, program)),
    [id, change],
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
