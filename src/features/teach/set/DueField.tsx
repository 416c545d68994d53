import { useId } from "react";
import type { SetDraft } from "../../../domain/teach/set-draft.ts";
import { say } from "../../../messages/say.ts";
import { Button } from "../../../ui/Button.tsx";
import styles from "../TeachForm.module.css";
import { fromLocalInput, toLocalInput } from "./due-input.ts";

interface Props {
  readonly draft: SetDraft;
  readonly onEdit: (next: SetDraft, what: string) => void;
}

/** When a set is due, in the author's own time zone; a student sees it in theirs. */
export function DueField({ draft, onEdit }: Props) {
  const id = useId();
  const { due, ...undated } = draft;
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  function change(typed: string) {
    const next = fromLocalInput(typed);
    onEdit(next === undefined ? undated : { ...undated, due: next }, "due");
  }
  return (
    <div className={styles["field"]}>
      <label className={styles["label"]} htmlFor={id}>{say`Due`}</label>
      <div className={styles["row"]}>
        <input
          aria-describedby={`${id}-help`}
          id={id}
          onChange={({ target }) => change(target.value)}
          type="datetime-local"
          value={due === undefined ? "" : toLocalInput(due)}
        />
        {due !== undefined && <Button onClick={() => change("")} small>{say`No due date`}</Button>}
      </div>
      <span
        className={styles["quiet"]}
        id={`${id}-help`}
      >{say`In your time zone (${zone}); each student sees it in their own. Empty: none. Who is late can still hand in.`}</span>
    </div>
  );
}
