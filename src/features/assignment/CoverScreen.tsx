import { type ReactNode, useId, useState } from "react";
import { counted } from "../../domain/counted.ts";
import { type Assignment, dependsOnStudent } from "../../domain/teach/assignment.ts";
import { say } from "../../messages/say.ts";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { sayNodes } from "../../ui/say-nodes.tsx";
import { localTime, sizeWords, timeUntil } from "./assignment-words.ts";
import styles from "./Assignment.module.css";

interface Props {
  readonly assignment: Assignment;
  /** Who signed the set, in words. */
  readonly signature: ReactNode;
  /** Who has started it in this browser; absent: nobody. */
  readonly student: string | undefined;
  readonly nowMillis: number;
  /** By exercise. */
  readonly titles: readonly CoverItem[];
  /** Goes on with the exercise, 1-based. */
  readonly hrefOf: (number: number) => string;
  readonly handInHref: string;
  readonly onStart: (student: string) => void;
  /** How it comes on paper, where it is known which exercises it has. */
  readonly printing: ReactNode;
}

export interface CoverItem {
  readonly title: string;
  readonly points: number;
  readonly isSolved: boolean;
  /** Why it cannot be solved in this page; a sentence. */
  readonly problem: string | undefined;
}

/** The first page of a set: what it is, from whom and until when. Nothing runs before somebody starts. */
export function CoverScreen(props: Props) {
  const { assignment, signature, student, nowMillis, titles, hrefOf, handInHref } = props;
  const { title, due } = assignment;
  return (
    <div className={styles["screen"]}>
      <header className={styles["head"]}>
        <p className={styles["quiet"]}>{say`A set of exercises`}</p>
        <h1 translate="no">{title}</h1>
        <p>{sizeWords(assignment)}</p>
        {due !== undefined && (
          <p>
            {sayNodes`Due ${(
              <time dateTime={due} translate="no">
                {localTime(due)}
              </time>
            )}`}{" "}
            <span className={styles["quiet"]} translate="no">
              ({timeUntil(due, nowMillis)})
            </span>
          </p>
        )}
      </header>
      {signature}
      {student === undefined ? (
        <Start {...props} />
      ) : (
        <>
          <p>
            {student === ""
              ? say`You have started this set. What you write is kept in this browser.`
              : say`Started by ${student}. What you write is kept in this browser.`}
          </p>
          <div className={styles["actions"]}>
            <ButtonLink href={hrefOf(firstOpen(titles))} variant="primary">{say`Continue`}</ButtonLink>
            <ButtonLink href={handInHref}>{say`Hand in`}</ButtonLink>
          </div>
          <OtherStudent {...props} student={student} />
        </>
      )}
      <section aria-labelledby="set-exercises" className={styles["part"]}>
        <h2 id="set-exercises">{say`Exercises`}</h2>
        <ol className={styles["items"]}>
          {titles.map(({ title: each, points, isSolved, problem }, at) => (
            // The same exercise may be there twice.
            <li key={at}>
              <span translate="no">{student === undefined ? each : <a href={hrefOf(at + 1)}>{each}</a>}</span>{" "}
              <span className={styles["quiet"]}>
                {counted(points, "point")}
                {isSolved && `, ${say`solved`}`}
              </span>
              {problem !== undefined && <p className={styles["problem"]}>{problem}</p>}
            </li>
          ))}
        </ol>
      </section>
      {props.printing}
    </div>
  );
}

function firstOpen(titles: readonly CoverItem[]): number {
  return (
    Math.max(
      0,
      titles.findIndex(({ isSolved, problem }) => !isSolved && problem === undefined),
    ) + 1
  );
}

function Start({ assignment, onStart }: Props) {
  const isNeeded = dependsOnStudent(assignment);
  return (
    <NameForm
      isNeeded={isNeeded}
      label={say`Start`}
      onName={onStart}
      help={
        isNeeded
          ? say`Each student has exercises of their own, made from this name or number: give it as your instructor knows you.`
          : say`It goes into what you hand in. You can leave it out for now.`
      }
    />
  );
}

function OtherStudent({ assignment, student, onStart }: Props & { readonly student: string }) {
  if (!dependsOnStudent(assignment)) return null;
  return (
    <details className={styles["part"]}>
      <summary>{say`You are not ${student}?`}</summary>
      <NameForm
        help={say`What ${student} has begun stays in this browser, and comes back with that name.`}
        isNeeded
        label={say`Start with this name`}
        onName={onStart}
      />
    </details>
  );
}

interface NameFormProps {
  readonly isNeeded: boolean;
  readonly label: string;
  readonly help: string;
  readonly onName: (student: string) => void;
}

function NameForm({ isNeeded, label, help, onName }: NameFormProps) {
  const id = useId();
  const [name, setName] = useState("");
  const [isAsked, setAsked] = useState(false);
  const isMissing = isNeeded && name.trim() === "";
  const submit = () => {
    setAsked(true);
    if (!isMissing) onName(name.trim());
  };
  return (
    <form
      className={styles["part"]}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label className={styles["label"]} htmlFor={id}>{say`Your name or number`}</label>
      <input
        aria-describedby={`${id}-help`}
        aria-invalid={isAsked && isMissing ? true : undefined}
        autoComplete="name"
        className={styles["name"]}
        id={id}
        maxLength={100}
        onChange={({ target }) => setName(target.value)}
        value={name}
      />
      <p className={styles["quiet"]} id={`${id}-help`}>
        {help}
      </p>
      {isAsked && isMissing && (
        <p
          className={styles["problem"]}
          role="alert"
        >{say`Without a name or number there are no exercises to start.`}</p>
      )}
      <div className={styles["actions"]}>
        <Button onClick={submit} variant="primary">
          {label}
        </Button>
      </div>
    </form>
  );
}
