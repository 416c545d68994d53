import type { ReactNode } from "react";
import { useStore } from "zustand";
import type { FamilyMeta } from "../../../domain/family.ts";
import { setProblems } from "../../../domain/teach/set-draft.ts";
import { say } from "../../../messages/say.ts";
import type { SetSession } from "../../../state/teach/set-session.ts";
import { Button, ButtonLink } from "../../../ui/Button.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { TextField } from "../TextField.tsx";
import styles from "../TeachScreen.module.css";
import { AddExercises } from "./AddExercises.tsx";
import { DueField } from "./DueField.tsx";
import { SetItems } from "./SetItems.tsx";

interface Props {
  readonly session: SetSession;
  readonly families: readonly FamilyMeta[];
  /** Another tab has the set that this browser keeps: this one keeps nothing. */
  readonly isElsewhere: boolean;
  readonly onNew: () => void;
  /** Where exercises are written. */
  readonly writeHref: string;
  /** How the set goes out, once nothing is missing. */
  readonly share: ReactNode;
}

/** Exercises are put together to a set here. */
export function SetScreen({ session, families, isElsewhere, onNew, writeHref, share }: Props) {
  const { draft, canUndo, kept } = useStore(session.store);
  const problems = setProblems(draft);
  return (
    <div className={styles["screen"]}>
      <header className={styles["head"]}>
        <h1>{say`Put a set together`}</h1>
        <div className={styles["actions"]}>
          <Button
            aria-disabled={canUndo ? undefined : true}
            icon="undo"
            onClick={session.undo}
            small
          >{say`Undo`}</Button>
          <Button icon="plus" onClick={onNew} small>{say`New set`}</Button>
          <ButtonLink href={writeHref} small>{say`Write an exercise`}</ButtonLink>
        </div>
      </header>
      {(isElsewhere || !kept) && (
        <Notice
          announce
          kind="warn"
          title={
            isElsewhere
              ? say`The set is open in another tab`
              : say`This browser does not keep what you put together`
          }
        >
          {isElsewhere
            ? say`What you change here is not kept: close the other tab and reload.`
            : say`It is gone when this tab is closed: share it, or save the file, before.`}
        </Notice>
      )}
      <div className={styles["columns"]}>
        <form className={styles["form"]} onSubmit={(event) => event.preventDefault()}>
          <TextField
            label={say`Title of the set`}
            onChange={(title) => session.edit({ ...draft, title }, "title")}
            value={draft.title}
          />
          <DueField draft={draft} onEdit={session.edit} />
          <SetItems draft={draft} families={families} onEdit={session.edit} />
          <AddExercises draft={draft} families={families} onEdit={session.edit} writeHref={writeHref} />
        </form>
        <div className={styles["aside"]}>
          <section aria-labelledby="set-share" className={styles["card"]}>
            <h2 id="set-share">{say`Share`}</h2>
            {problems.length === 0 ? (
              share
            ) : (
              <>
                <p>{say`The link comes when nothing is missing:`}</p>
                <ul className={styles["list"]}>
                  {problems.map((problem) => (
                    <li key={problem}>{problem}</li>
                  ))}
                </ul>
              </>
            )}
          </section>
        </div>
      </div>
    </div>
  );
}
