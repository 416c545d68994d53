import type { RefObject } from "react";
import {
  type CategoryMiss,
  latestSubmissions,
  missedCategories,
  progressByTopic,
  solvedFamilies,
  type Suggestion,
} from "../../domain/progress.ts";
import { isSolved, type Submission } from "../../domain/submission.ts";
import type { FamilyMeta } from "../../domain/family.ts";
import { languageNames } from "../../domain/language.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { StatusBadge } from "../../ui/StatusBadge.tsx";
import styles from "./ProgressScreen.module.css";
import { shortList } from "./short-list.ts";

interface Props {
  readonly families: readonly FamilyMeta[];
  /** `undefined` while they are read. */
  readonly submissions: readonly Submission[] | undefined;
  readonly suggestion: Suggestion | undefined;
  /** False where the browser keeps nothing: then there is only the progress since the page was opened. */
  readonly keeps: boolean;
  /** Takes the focus where a button goes away. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly hrefOf: (submission: Submission) => string;
  readonly onStart: (suggestion: Suggestion) => void;
  readonly onExport: () => void;
  readonly onDelete: () => void;
}

/** What was solved, which kinds of input keep failing, and what to do next. */
export function ProgressScreen({
  families,
  submissions,
  suggestion,
  keeps,
  heading,
  hrefOf,
  onStart,
  onExport,
  onDelete,
}: Props) {
  return (
    <div className={styles["screen"]}>
      <header className={styles["head"]}>
        <h1 ref={heading} tabIndex={-1}>
          Progress
        </h1>
        {submissions !== undefined && submissions.length > 0 && (
          <div className={styles["actions"]}>
            <Button icon="copy" onClick={onExport} small>
              Export
            </Button>
            <Button icon="trash" onClick={onDelete} small>
              Delete progress
            </Button>
          </div>
        )}
      </header>
      {!keeps && (
        <Notice kind="warn" title="This browser keeps nothing for this page">
          Progress is lost when the page is closed. A private window, or blocked site data, does this.
        </Notice>
      )}
      {submissions === undefined && <p className={styles["quiet"]}>Reading what was solved…</p>}
      {submissions?.length === 0 && (
        <EmptyState title="Nothing submitted yet">
          Each submission of your own program is noted here: what passed, and which kinds of input did not.
        </EmptyState>
      )}
      {submissions !== undefined && suggestion !== undefined && (
        <Next onStart={onStart} suggestion={suggestion} />
      )}
      {submissions !== undefined && submissions.length > 0 && (
        <>
          <Missed missed={missedCategories(submissions)} />
          <Topics families={families} submissions={submissions} />
          <Latest families={families} hrefOf={hrefOf} submissions={submissions} />
        </>
      )}
    </div>
  );
}

function Next({
  suggestion,
  onStart,
}: {
  readonly suggestion: Suggestion;
  readonly onStart: (suggestion: Suggestion) => void;
}) {
  const { meta, difficulty, practises } = suggestion;
  return (
    <section aria-labelledby="next" className={styles["section"]}>
      <h2 id="next">Next</h2>
      <div className={styles["next"]}>
        <div>
          <p className={styles["title"]}>
            {meta.title} <span className={styles["quiet"]}>({difficulty})</span>
          </p>
          <p className={styles["quiet"]}>
            {practises.length > 0
              ? `It has hidden tests of a kind that failed before: ${shortList(practises)}.`
              : meta.summary}
          </p>
        </div>
        <Button icon="run" onClick={() => onStart(suggestion)} variant="primary">
          Start
        </Button>
      </div>
    </section>
  );
}

function Missed({ missed }: { readonly missed: readonly CategoryMiss[] }) {
  return (
    <section aria-labelledby="missed" className={styles["section"]}>
      <h2 id="missed">Kinds of input that fail</h2>
      {missed.length === 0 ? (
        <p className={styles["quiet"]}>
          None: the latest submission of every exercise passes its hidden tests.
        </p>
      ) : (
        <table className={styles["table"]}>
          <thead>
            <tr>
              <th scope="col">Category</th>
              <th scope="col">Fails in</th>
              <th aria-hidden="true" className={styles["bars"]} />
            </tr>
          </thead>
          <tbody>
            {missed.map(({ category, missed: count, met }) => (
              <tr key={category}>
                <th scope="row">{category}</th>
                <td>
                  {count} of {met} {met === 1 ? "exercise" : "exercises"}
                </td>
                <td aria-hidden="true" className={styles["bars"]}>
                  <span className={styles["bar"]} style={{ inlineSize: `${(100 * count) / met}%` }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Topics({
  families,
  submissions,
}: Pick<Props, "families"> & { readonly submissions: readonly Submission[] }) {
  const solved = solvedFamilies(submissions).size;
  return (
    <section aria-labelledby="topics" className={styles["section"]}>
      <h2 id="topics">
        Solved: {solved} of {families.length} exercises
      </h2>
      <ul className={styles["topics"]}>
        {progressByTopic(families, submissions).map(({ topic, solved: count, families: all }) => (
          <li data-some={count > 0} key={topic}>
            <span className={styles["topic"]}>{topic}</span> {count} of {all}
          </li>
        ))}
      </ul>
    </section>
  );
}

const latestShown = 20;

function Latest({
  families,
  submissions,
  hrefOf,
}: Pick<Props, "families" | "hrefOf"> & { readonly submissions: readonly Submission[] }) {
  const latest = latestSubmissions(submissions);
  return (
    <section aria-labelledby="latest" className={styles["section"]}>
      <h2 id="latest">Latest submissions</h2>
      <ul className={styles["list"]}>
        {latest.slice(0, latestShown).map((each) => (
          <li key={`${each.family} ${each.version} ${each.seed} ${each.difficulty} ${each.language}`}>
            <Place href={hrefOf(each)} title={families.find(({ id }) => id === each.family)?.title} />
            <span className={styles["quiet"]}>
              {each.difficulty}, {languageNames[each.language]}, {new Date(each.atMillis).toLocaleString()}
            </span>
            <Outcome submission={each} />
          </li>
        ))}
      </ul>
      {latest.length > latestShown && (
        <p className={styles["quiet"]}>and {latest.length - latestShown} earlier ones, all in the export.</p>
      )}
    </section>
  );
}

/** Only a family's exercises can be made again from what a submission says. */
function Place({ href, title }: { readonly href: string; readonly title: string | undefined }) {
  return title === undefined ? <span>An exercise from a link or a file</span> : <a href={href}>{title}</a>;
}

function Outcome({ submission }: { readonly submission: Submission }) {
  if (isSolved(submission)) return <StatusBadge tone="pass">solved</StatusBadge>;
  const failing = Object.entries(submission.hidden).filter(([, { passed, total }]) => passed < total);
  const { visible } = submission;
  if (failing.length === 0 && visible.passed === visible.total)
    return <StatusBadge tone="quiet">not fully graded</StatusBadge>;
  return (
    <StatusBadge icon="cross" tone="fail">
      {failing.length === 0 ? "visible tests fail" : shortList(failing.map(([category]) => category))}
    </StatusBadge>
  );
}
