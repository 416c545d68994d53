import type { KeyboardEvent, ReactNode } from "react";
import type { TestCase } from "../../domain/exercise.ts";
import { say } from "../../messages/say.ts";
import type { Author } from "../../state/exercise-session.ts";
import type { JudgeState } from "../../state/judge-state.ts";
import { classNames } from "../../ui/class-names.ts";
import { Icon } from "../../ui/Icon.tsx";
import { StatusBadge } from "../../ui/StatusBadge.tsx";
import { caseStatus, type CaseStatus } from "./case-status.ts";
import styles from "./CaseList.module.css";

export interface CaseListProps {
  /** The list's accessible name: *Visible tests*. */
  readonly label: string;
  readonly tests: readonly TestCase[];
  /** What a test is called; numbers start at 1 in each list. Default: *Test 3*. */
  readonly nameOf?: (number: number) => string;
  readonly judged: Readonly<Record<Author, JudgeState>>;
  /** Whose program the items' names speak of. */
  readonly author: Author;
  /** One column, or one for each author side by side. */
  readonly authors: readonly Author[];
  /** In the row, such as the call. */
  readonly renderPreview: (test: TestCase) => ReactNode;
  readonly openedId: string | undefined;
  /** Opens a case's details, or closes those that are open. */
  readonly onToggle: (id: string) => void;
  readonly renderDetails: (test: TestCase, name: string) => ReactNode;
  /** False: what is typed is no case yet, so nothing of it can be run. */
  readonly isReadable?: (test: TestCase) => boolean;
}

const unfinished = (): CaseStatus => ({ word: say`unfinished`, tone: "quiet", icon: "pencil" });
const authorName = (author: Author) => (author === "student" ? say`You` : say`Model`);

/** Test cases one under the other, with a verdict for each program. One tab stop; arrows go from row to row. */
export function CaseList(props: CaseListProps) {
  const {
    label,
    tests,
    nameOf = (number) => say`Test ${number}`,
    judged,
    author,
    authors,
    renderPreview,
    openedId,
    onToggle,
    renderDetails,
    isReadable,
  } = props;
  const statusFor = (each: Author, test: TestCase) =>
    isReadable?.(test) === false ? unfinished() : caseStatus(judged[each].cases.get(test.id), test);
  const tabStop = tests.find(({ id }) => id === openedId)?.id ?? tests[0]?.id;
  return (
    <div className={styles["grid"]} data-columns={authors.length}>
      {authors.length > 1 && (
        <div aria-hidden="true" className={styles["heads"]}>
          {authors.map((each) => (
            <span key={each}>{authorName(each)}</span>
          ))}
        </div>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys come from the buttons inside */}
      <ol aria-label={label} className={styles["list"]} onKeyDown={moveByArrows}>
        {tests.map((test, i) => {
          const name = nameOf(i + 1);
          const isOpen = test.id === openedId;
          const status = statusFor(author, test);
          return (
            <li
              aria-label={`${name}: ${status.word}`}
              className={styles["item"]}
              data-tone={status.tone}
              key={test.id}
            >
              <button
                aria-expanded={isOpen}
                className={styles["row"]}
                data-row=""
                onClick={() => onToggle(test.id)}
                tabIndex={test.id === tabStop ? 0 : -1}
                type="button"
              >
                <Icon
                  className={classNames(styles["arrow"], isOpen && styles["open"])}
                  name="chevron"
                  size={12}
                />
                <span className={styles["name"]}>{name}</span>
                <span className={styles["preview"]}>{renderPreview(test)}</span>
                {authors.map((each) => {
                  const { word: verdict, tone, icon } = statusFor(each, test);
                  return (
                    <span
                      className={classNames(styles["cell"], judged[each].stale && styles["stale"])}
                      key={each}
                    >
                      <StatusBadge bare icon={icon} tone={tone}>
                        <span>
                          {authors.length > 1 && (
                            <span className={styles["owner"]}>{authorName(each)}: </span>
                          )}
                          {verdict}
                        </span>
                      </StatusBadge>
                    </span>
                  );
                })}
              </button>
              {isOpen && <div className={styles["details"]}>{renderDetails(test, name)}</div>}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function moveByArrows(event: KeyboardEvent<HTMLElement>) {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-row]")];
  const at = rows.findIndex((row) => row === event.target);
  if (at === -1) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  const row = to === undefined ? undefined : rows[to];
  if (row === undefined) return;
  event.preventDefault();
  row.focus();
}
