import { type ChangeEvent, useRef, useState } from "react";
import type { FamilyMeta } from "../../../domain/family.ts";
import { mostItems } from "../../../domain/teach/assignment.ts";
import { maxFileCharacters, readAuthoredFile } from "../../../domain/teach/authored-file.ts";
import { addItem, type SetDraft } from "../../../domain/teach/set-draft.ts";
import { say, sayAs } from "../../../messages/say.ts";
import { Button } from "../../../ui/Button.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { sayNodes } from "../../../ui/say-nodes.tsx";
import styles from "../TeachForm.module.css";

interface Props {
  readonly draft: SetDraft;
  readonly families: readonly FamilyMeta[];
  readonly writeHref: string;
  readonly onEdit: (next: SetDraft, what: string) => void;
}

/** Exercises for the set: of the catalogue, from files, or written. */
export function AddExercises({ draft, families, writeHref, onEdit }: Props) {
  const [chosen, setChosen] = useState(families[0]?.id ?? "");
  const [problem, setProblem] = useState<{ readonly name: string; readonly text: string }>();
  const input = useRef<HTMLInputElement>(null);
  const isFull = draft.items.length >= mostItems;

  function addFamily() {
    const meta = families.find(({ id }) => id === chosen);
    if (meta === undefined || isFull) return;
    const [difficulty = "easy"] = meta.difficulties;
    const item = {
      kind: "family",
      family: meta.id,
      version: meta.version,
      difficulty,
      seed: "perStudent",
      points: 1,
    } as const;
    onEdit(addItem(draft, item), `add.${draft.items.length}`);
  }

  async function addFile({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? [];
    // The same file may be chosen again, mended.
    target.value = "";
    if (file === undefined) return;
    const read = readAuthoredFile(await file.slice(0, 4 * maxFileCharacters).text());
    setProblem(read.kind === "exercise" ? undefined : { name: file.name, text: read.problem });
    if (read.kind === "exercise")
      onEdit(
        addItem(draft, { kind: "authored", authored: read.authored, points: 1 }),
        `add.${draft.items.length}`,
      );
  }

  return (
    <section aria-labelledby="set-add" className={styles["part"]}>
      <h2 id="set-add">{say`Add an exercise`}</h2>
      <div className={styles["row"]}>
        <label className={styles["field"]}>
          <span className={styles["label"]}>{say`From the catalogue`}</span>
          <select lang="en" onChange={({ target }) => setChosen(target.value)} value={chosen}>
            {families.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <Button aria-disabled={isFull ? true : undefined} icon="plus" onClick={addFamily}>{say`Add`}</Button>
        <Button
          aria-disabled={isFull ? true : undefined}
          onClick={() => !isFull && input.current?.click()}
        >{say`Add from a file`}</Button>
        <input
          accept=".json,application/json"
          aria-label={say`Add from a file`}
          hidden
          onChange={(event) => void addFile(event)}
          ref={input}
          type="file"
        />
      </div>
      <p className={styles["quiet"]}>
        {isFull
          ? say`A set has at most ${mostItems} exercises.`
          : sayNodes`One of your own: write it, then ${(<em>{say`Add to the set`}</em>)} under
              ${(<em>{say`Share`}</em>)} ${(<a href={writeHref}>{sayAs("where exercises are written")`there`}</a>)}; it comes with the hidden tests as
              you chose them.`}
      </p>
      {problem && (
        <Notice announce kind="error" title={say`“${problem.name}” cannot be added`}>
          {problem.text} {say`Choose the file of one exercise.`}
        </Notice>
      )}
    </section>
  );
}
