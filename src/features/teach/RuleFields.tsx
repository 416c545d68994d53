import type { AuthoredComparison } from "../../domain/teach/authored-exercise.ts";
import { replaced, without } from "../../domain/teach/edit-authored.ts";
import { say } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import { ChoiceField } from "./ChoiceField.tsx";
import { type PartProps, problemAt } from "./teach-form.ts";
import styles from "./TeachForm.module.css";
import { TextField } from "./TextField.tsx";

const comparisons = (): readonly (readonly [AuthoredComparison["kind"], string])[] => [
  ["exact", say`exactly the expected value`],
  ["approximate", say`decimal numbers may differ a little`],
  ["unordered", say`the items in any order`],
  ["set", say`the items in any order, repeats ignored`],
];
const tolerances = [1e-3, 1e-6, 1e-9].map((each) => [each, String(each)] as const);
const times = [1000, 2000, 5000, 10_000].map((millis) => [millis, `${millis / 1000} s`] as const);
const memories = () => [64, 128, 256, 512].map((megabytes) => [megabytes, say`${megabytes} MB`] as const);

/** How answers are judged, what a program may use, and what helps a student along. */
export function RuleFields({ authored, problems, onEdit }: PartProps) {
  const { comparison, hints, signature } = authored;
  return (
    <section aria-labelledby="teach-rules" className={styles["part"]}>
      <h2 id="teach-rules">{say`Rules and hints`}</h2>
      <div className={styles["row"]}>
        {signature.kind !== "program" && (
          <ChoiceField
            choices={comparisons().filter(
              ([kind]) => signature.kind === "function" || kind === "exact" || kind === "approximate",
            )}
            label={say`An answer is right if it is`}
            onChange={(kind) => onEdit({ ...authored, comparison: comparisonOf(kind) }, "comparison")}
            value={comparison.kind}
          />
        )}
        {comparison.kind === "approximate" && (
          <ChoiceField
            choices={tolerances}
            label={say`By at most (and that share of it)`}
            onChange={(tolerance) =>
              onEdit({ ...authored, comparison: { kind: "approximate", tolerance } }, "tolerance")
            }
            value={comparison.tolerance}
          />
        )}
        <ChoiceField
          choices={times}
          label={say`Time for each test`}
          onChange={(millisPerCase) => onEdit({ ...authored, millisPerCase }, "time")}
          value={authored.millisPerCase}
        />
        <ChoiceField
          choices={memories()}
          label={say`Memory`}
          onChange={(memoryMegabytes) => onEdit({ ...authored, memoryMegabytes }, "memory")}
          value={authored.memoryMegabytes}
        />
      </div>
      <ol aria-label={say`Hints`} className={styles["rows"]}>
        {hints.map((hint, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a hint is known by its place
          <li className={styles["row"]} key={at}>
            <TextField
              label={say`Hint ${at + 1}`}
              onChange={(text) => onEdit({ ...authored, hints: replaced(hints, at, text) }, `hints.${at}`)}
              problem={problemAt(problems, `hints.${at}`)}
              rows={2}
              value={hint}
              wide
            />
            <Button
              aria-label={say`Remove hint ${at + 1}`}
              icon="trash"
              onClick={() =>
                onEdit({ ...authored, hints: without(hints, at) }, `hints.remove.${hints.length}.${at}`)
              }
              variant="quiet"
            />
          </li>
        ))}
      </ol>
      <div className={styles["row"]}>
        <Button
          icon="plus"
          onClick={() => onEdit({ ...authored, hints: [...hints, ""] }, `hints.add.${hints.length}`)}
          small
        >{say`Add a hint`}</Button>
      </div>
    </section>
  );
}

function comparisonOf(kind: AuthoredComparison["kind"]): AuthoredComparison {
  return kind === "approximate" ? { kind, tolerance: 1e-6 } : { kind };
}
