import type { RefObject } from "react";
import { categoryName } from "../../domain/category-name.ts";
import { counted } from "../../domain/counted.ts";
import { categories } from "../../domain/exercise.ts";
import type { FamilyMeta } from "../../domain/family.ts";
import { languageNames } from "../../domain/language.ts";
import {
  type CategoryMiss,
  latestSubmissions,
  missedCategories,
  progressByTopic,
  solvedFamilies,
  type Suggestion,
} from "../../domain/progress.ts";
import { sayDifficulty } from "../../domain/say-difficulty.ts";
import { isSolved, type Submission } from "../../domain/submission.ts";
import { topicName } from "../../domain/topic-name.ts";
import { say, sayCount, spoken } from "../../messages/say.ts";
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
        <h1 ref={heading} tabIndex={-1}>{say`Progress`}</h1>
        {submissions !== undefined && submissions.length > 0 && (
          <div className={styles["actions"]}>
            <Button icon="copy" onClick={onExport} small>{say`Export`}</Button>
            <Button icon="trash" onClick={onDelete} small>{say`Delete progress`}</Button>
          </div>
        )}
      </header>
      {!keeps && (
        <Notice
          kind="warn"
          title={say`This browser keeps nothing for this page`}
        >{say`Progress is lost when the page is closed. A private window, or blocked site data, does this.`}</Notice>
      )}
      {submissions === undefined && <p className={styles["quiet"]}>{say`Reading what was solved…`}</p>}
      {submissions?.length === 0 && (
        <EmptyState
          title={say`Nothing submitted yet`}
        >{say`Each submission of your own program is noted here: what passed, and which kinds of input did not.`}</EmptyState>
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
      <h2 id="next">{say`Next`}</h2>
      <div className={styles["next"]}>
        <div>
          <p className={styles["title"]}>
            <span lang="en">{meta.title}</span>{" "}
            <span className={styles["quiet"]}>({sayDifficulty(difficulty)})</span>
          </p>
          <p className={styles["quiet"]}>
            {practises.length > 0 ? (
              say`It has hidden tests of a kind that failed before: ${shortList(practises.map(categoryName))}.`
            ) : (
              <span lang="en">{meta.summary}</span>
            )}
          </p>
        </div>
        <Button icon="run" onClick={() => onStart(suggestion)} variant="primary">{say`Start`}</Button>
      </div>
    </section>
  );
}

function Missed({ missed }: { readonly missed: readonly CategoryMiss[] }) {
  return (
    <section aria-labelledby="missed" className={styles["section"]}>
      <h2 id="missed">{say`Kinds of input that fail`}</h2>
      {missed.length === 0 ? (
        <p
          className={styles["quiet"]}
        >{say`None: the latest submission of every exercise passes its hidden tests.`}</p>
      ) : (
        <table className={styles["table"]}>
          <thead>
            <tr>
              <th scope="col">{say`Category`}</th>
              <th scope="col">{say`Fails in`}</th>
              <th aria-hidden="true" className={styles["bars"]} />
            </tr>
          </thead>
          <tbody>
            {missed.map(({ category, missed: count, met }) => (
              <tr key={category}>
                <th scope="row">{categoryName(category)}</th>
                <td>{say`${count} of ${counted(met, "exercise")}`}</td>
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
      <h2 id="topics">{say`Solved: ${solved} of ${families.length} exercises`}</h2>
      <ul className={styles["topics"]}>
        {progressByTopic(families, submissions).map(({ topic, solved: count, families: all }) => (
          <li data-some={count > 0} key={topic}>
            <span className={styles["topic"]}>{topicName(topic)}</span> {say`${count} of ${all}`}
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
      <h2 id="latest">{say`Latest submissions`}</h2>
      <ul className={styles["list"]}>
        {latest.slice(0, latestShown).map((each) => (
          <li key={`${each.family} ${each.version} ${each.seed} ${each.difficulty} ${each.language}`}>
            <Place href={hrefOf(each)} title={families.find(({ id }) => id === each.family)?.title} />
            <span className={styles["quiet"]}>
              {sayDifficulty(each.difficulty)}, {languageNames[each.language]}, {dateOf(each)}
            </span>
            <Outcome submission={each} />
          </li>
        ))}
      </ul>
      {latest.length > latestShown && (
        <p className={styles["quiet"]}>
          {sayCount(
            latest.length - latestShown,
            "and # earlier ones, all in the export.",
            "and # earlier ones, all in the export.",
          )}
        </p>
      )}
    </section>
  );
}

/** As the browser writes dates, where the page speaks its language. */
function dateOf({ atMillis }: Submission): string {
  return new Date(atMillis).toLocaleString(spoken() && "es");
}

/** Only a family's exercises can be made again from what a submission says. */
function Place({ href, title }: { readonly href: string; readonly title: string | undefined }) {
  return title === undefined ? (
    <span>{say`An exercise from a link or a file`}</span>
  ) : (
    <a href={href} lang="en">
      {title}
    </a>
  );
}

function Outcome({ submission }: { readonly submission: Submission }) {
  if (isSolved(submission)) return <StatusBadge tone="pass">{say`solved`}</StatusBadge>;
  const failing = Object.entries(submission.hidden).flatMap(([name, { passed, total }]) =>
    passed < total ? categories.filter((category) => category === name) : [],
  );
  const { visible } = submission;
  if (failing.length === 0 && visible.passed === visible.total)
    return <StatusBadge tone="quiet">{say`not fully graded`}</StatusBadge>;
  return (
    <StatusBadge icon="cross" tone="fail">
      {failing.length === 0 ? say`visible tests fail` : shortList(failing.map(categoryName))}
    </StatusBadge>
  );
}
