import { type ReactNode, useId, useState } from "react";
import { counted } from "../../domain/counted.ts";
import { asPlaygroundError, type PlaygroundError } from "../../domain/playground-error.ts";
import { languageNames } from "../../domain/language.ts";
import { claimOf, type Prepared } from "../../domain/teach/task.ts";
import { say } from "../../messages/say.ts";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { localTime, saidWords } from "./assignment-words.ts";
import { MadeHandIn, type Made } from "./MadeHandIn.tsx";
import styles from "./Assignment.module.css";

interface Props {
  readonly title: string;
  readonly due: string | undefined;
  readonly student: string;
  /** Exercises are made from the name: it cannot be changed here. */
  readonly isStudentFixed: boolean;
  /** By exercise: its title, and what was written for it; absent: nothing. */
  readonly items: readonly { readonly title: string; readonly prepared: Prepared | undefined }[];
  readonly receipts: readonly { readonly code: string; readonly at: string }[];
  readonly backHref: string;
  readonly nowMillis: () => number;
  readonly onMake: (student: string, withHistory: boolean) => Promise<Made>;
  readonly onSaveFile: (made: Made) => void;
}

/** What goes to the instructor is put together here, and the student sends it. */
export function HandInScreen(props: Props) {
  const { title, due, student, isStudentFixed, items, receipts, backHref, nowMillis } = props;
  const id = useId();
  const [name, setName] = useState(student);
  const [withHistory, setWithHistory] = useState(false);
  const [asked, setAsked] = useState(false);
  const [made, setMade] = useState<Made>();
  const [problem, setProblem] = useState<PlaygroundError>();
  const begun = items.flatMap(({ prepared }) => (prepared === undefined ? [] : [prepared]));
  const versions = begun.reduce((sum, { record }) => sum + record.history.length, 0);
  const isNameMissing = name.trim() === "";
  const canMake = begun.length > 0;

  async function make() {
    setAsked(true);
    if (isNameMissing || !canMake) return;
    setProblem(undefined);
    try {
      setMade(await props.onMake(name.trim(), withHistory));
    } catch (error) {
      setProblem(asPlaygroundError(error, say`Try again.`));
    }
  }

  return (
    <div className={styles["screen"]}>
      <header className={styles["head"]}>
        <p className={styles["quiet"]}>{say`Hand in`}</p>
        <h1 translate="no">{title}</h1>
      </header>
      <Late due={due} nowMillis={nowMillis()} />
      <Work items={items} />
      <div className={styles["part"]}>
        <label className={styles["label"]} htmlFor={id}>{say`Your name or number`}</label>
        <input
          aria-describedby={`${id}-help`}
          aria-invalid={asked && isNameMissing ? true : undefined}
          autoComplete="name"
          className={styles["name"]}
          id={id}
          maxLength={100}
          onChange={({ target }) => setName(target.value)}
          readOnly={isStudentFixed}
          value={name}
        />
        <p className={styles["quiet"]} id={`${id}-help`}>
          {isStudentFixed
            ? say`Your exercises were made from it. On the set’s first page you can start with another one.`
            : say`As your instructor knows you.`}
        </p>
        {asked && isNameMissing && (
          <p
            className={styles["problem"]}
            role="alert"
          >{say`Without a name or number nobody knows whose work it is.`}</p>
        )}
        <label className={styles["check"]}>
          <input
            checked={withHistory}
            onChange={({ target }) => setWithHistory(target.checked)}
            type="checkbox"
          />
          {say`With the history of my drafts (${counted(versions, "version")})`}
        </label>
        <p className={styles["quiet"]}>
          {withHistory
            ? say`Your instructor sees how each program came about, about once a minute while you typed.`
            : say`Your instructor sees your programs as they are now, and none of their earlier versions.`}
        </p>
      </div>
      <div className={styles["actions"]}>
        <Button
          aria-disabled={canMake ? undefined : true}
          icon="check"
          onClick={() => void make()}
          variant="primary"
        >{say`Make the hand-in`}</Button>
        <ButtonLink href={backHref}>{say`Back to the exercises`}</ButtonLink>
      </div>
      {problem && (
        <Notice announce kind="error" title={problem.message}>
          {problem.advice}
        </Notice>
      )}
      {made && (
        <MadeHandIn key={made.receipt} due={due} made={made} onSaveFile={() => props.onSaveFile(made)} />
      )}
      <Earlier receipts={receipts.filter(({ code }) => code !== made?.receipt)} />
    </div>
  );
}

function Late({ due, nowMillis }: { readonly due: string | undefined; readonly nowMillis: number }) {
  if (due === undefined) return null;
  if (nowMillis <= Date.parse(due)) return <p>{say`Due ${localTime(due)}.`}</p>;
  return (
    <Notice
      kind="warn"
      title={say`This is late`}
    >{say`It was due ${localTime(due)}. You can still hand in; your instructor sees the time.`}</Notice>
  );
}

function Work({ items }: Pick<Props, "items">) {
  return (
    <section aria-labelledby="hand-in-work" className={styles["part"]}>
      <h2 id="hand-in-work">{say`What goes along`}</h2>
      <table className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{say`Exercise`}</th>
            <th scope="col">{say`Program`}</th>
            <th scope="col">{say`Your page says`}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ title, prepared }, at) => (
            // The same exercise may be there twice.
            <tr key={at}>
              <th scope="row" translate="no">
                {at + 1}. {title}
              </th>
              <td>{prepared === undefined ? say`not begun` : programWords(prepared)}</td>
              <td>{prepared === undefined ? "" : saidOf(prepared)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p
        className={styles["quiet"]}
      >{say`Your instructor runs every program again; what your page says is shown beside it.`}</p>
    </section>
  );
}

function programWords({ language, program }: Prepared): string {
  return `${languageNames[language]}, ${counted(program.trimEnd().split("\n").length, "line")}`;
}

function saidOf({ record, language, program, isSealed }: Prepared): ReactNode {
  const claim = claimOf(record, language, program);
  return claim === undefined ? say`not submitted since its last change` : saidWords(claim, isSealed);
}

function Earlier({ receipts }: Pick<Props, "receipts">) {
  if (receipts.length === 0) return null;
  return (
    <section aria-labelledby="hand-in-earlier" className={styles["part"]}>
      <h2 id="hand-in-earlier">{say`Made before`}</h2>
      <ul className={styles["items"]}>
        {receipts.toReversed().map(({ code, at }) => (
          <li key={code}>
            <code>{code}</code>{" "}
            <span className={styles["quiet"]} translate="no">
              {localTime(at)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
