import { useRef } from "react";
import type { FamilyMeta } from "../../../domain/family.ts";
import { type AssignmentItem, mostPoints } from "../../../domain/teach/assignment.ts";
import { replaced, without } from "../../../domain/teach/edit-authored.ts";
import { moveItem, type SetDraft } from "../../../domain/teach/set-draft.ts";
import { say } from "../../../messages/say.ts";
import { Button } from "../../../ui/Button.tsx";
import styles from "../TeachForm.module.css";
import { FamilyFields } from "./FamilyFields.tsx";

interface Props {
  readonly draft: SetDraft;
  readonly families: readonly FamilyMeta[];
  readonly onEdit: (next: SetDraft, what: string) => void;
}

/** The exercises of a set in their order. */
export function SetItems({ draft, families, onEdit }: Props) {
  const { items } = draft;
  const list = useRef<HTMLOListElement>(null);

  function move(from: number, to: number, name: string) {
    onEdit(moveItem(draft, from, to), `move.${from}.${to}`);
    // The button goes with its exercise, and the focus with the button.
    requestAnimationFrame(() => {
      const row = list.current?.children[to];
      const wanted = row?.querySelector<HTMLElement>(`[data-move="${name}"]:not([aria-disabled])`);
      (wanted ?? row?.querySelector<HTMLElement>("[data-move]:not([aria-disabled])"))?.focus();
    });
  }

  if (items.length === 0) return null;
  return (
    <section aria-labelledby="set-items" className={styles["part"]}>
      <h2 id="set-items">{say`Exercises`}</h2>
      <ol aria-labelledby="set-items" className={styles["rows"]} ref={list}>
        {items.map((item, at) => {
          const title = titleOf(item, families);
          const set = (next: AssignmentItem, what: string) =>
            onEdit({ ...draft, items: replaced(items, at, next) }, `${what}.${at}`);
          return (
            // Two may be the same: the place is all that tells them apart.
            <li aria-label={say`Exercise ${at + 1}: ${title}`} className={styles["case"]} key={at}>
              <div className={styles["row"]}>
                <strong className={styles["wideText"]} translate="no">
                  {at + 1}. {title}
                </strong>
                <Button
                  aria-disabled={at === 0 ? true : undefined}
                  aria-label={say`Move exercise ${at + 1} up`}
                  data-move="up"
                  onClick={() => at > 0 && move(at, at - 1, "up")}
                  small
                >{say`Up`}</Button>
                <Button
                  aria-disabled={at === items.length - 1 ? true : undefined}
                  aria-label={say`Move exercise ${at + 1} down`}
                  data-move="down"
                  onClick={() => at < items.length - 1 && move(at, at + 1, "down")}
                  small
                >{say`Down`}</Button>
                <Button
                  aria-label={say`Remove exercise ${at + 1}`}
                  icon="trash"
                  onClick={() => onEdit({ ...draft, items: without(items, at) }, `remove.${at}`)}
                  small
                  variant="quiet"
                />
              </div>
              <div className={styles["row"]}>
                <PointsField onChange={(points) => set({ ...item, points }, "points")} points={item.points} />
                {item.kind === "family" && (
                  <FamilyFields
                    item={item}
                    meta={families.find(({ id }) => id === item.family)}
                    onChange={(next) => set(next, "family")}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function titleOf(item: AssignmentItem, families: readonly FamilyMeta[]): string {
  if (item.kind === "authored") return item.authored.title.trim() || say`Untitled`;
  return families.find(({ id }) => id === item.family)?.title ?? item.family;
}

interface PointsProps {
  readonly points: number;
  readonly onChange: (points: number) => void;
}

function PointsField({ points, onChange }: PointsProps) {
  return (
    <label className={styles["field"]}>
      <span className={styles["label"]}>{say`Points`}</span>
      <input
        className={styles["short"]}
        max={mostPoints}
        min={0}
        onChange={({ target }) => {
          const typed = target.valueAsNumber;
          if (typed >= 0 && typed <= mostPoints) onChange(typed);
        }}
        step="any"
        type="number"
        value={points}
      />
    </label>
  );
}
