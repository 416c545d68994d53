import type { ReactNode } from "react";
import { addCase, replaced, without } from "../../domain/teach/edit-authored.ts";
import { say } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import { sayNodes } from "../../ui/say-nodes.tsx";
import { caseShape } from "./case-shape.ts";
import { CaseFields } from "./CaseFields.tsx";
import { type PartProps, problemAt } from "./teach-form.ts";
import type { CaseFinding } from "./teach-words.ts";
import styles from "./TeachForm.module.css";

interface Props extends PartProps {
  /** What the references made of a test, 0-based. */
  readonly findingOf: (at: number) => CaseFinding | undefined;
  readonly canFillIn: boolean;
  readonly onFillIn: () => void;
  /** What the last filling in, or undoing, came to. */
  readonly said: string;
  /** More ways to come to tests. */
  readonly actions: ReactNode;
}

// Not said: Python's own word.
const none = "None";
const call = "deposit(50)";
// Not said: as it is typed.
const raising = "raises ValueError";

/** All tests, with ways to add and remove them, and to have a reference say what they expect. */
export function CasesTable({
  authored,
  problems,
  onEdit,
  findingOf,
  canFillIn,
  onFillIn,
  said,
  actions,
}: Props) {
  const { cases, languages, signature } = authored;
  const isProgram = signature.kind === "program";
  return (
    <section aria-labelledby="teach-tests" className={styles["part"]}>
      <h2 id="teach-tests">{say`Tests`}</h2>
      {!isProgram && (
        <p className={styles["quiet"]}>
          {sayNodes`Values as in Python or JavaScript: ${(<code>[1, 2]</code>)}, ${(<code>{'"text"'}</code>)}, ${(<code>{none}</code>)}.`}
          {signature.kind === "class" && (
            <>
              {" "}
              {sayNodes`Calls stand in lines, ${(<code>{call}</code>)}, and beside each in the same line what must come of it: a
                value, ${(<code>{raising}</code>)}, or nothing where it is called for what it does.`}
            </>
          )}
        </p>
      )}
      <ol aria-label={say`Tests`} className={styles["rows"]}>
        {cases.map((given, at) => (
          <CaseFields
            finding={findingOf(at)}
            given={given}
            // oxlint-disable-next-line react/no-array-index-key -- a test is known by its place
            key={at}
            languages={languages}
            number={at + 1}
            onChange={(next, part) =>
              onEdit({ ...authored, cases: replaced(cases, at, next) }, `cases.${at}.${part}`)
            }
            onRemove={() =>
              onEdit({ ...authored, cases: without(cases, at) }, `cases.remove.${cases.length}.${at}`)
            }
            shape={caseShape(signature)}
            problemOf={(part) => problemAt(problems, `cases.${at}.${part}`)}
          />
        ))}
      </ol>
      <div className={styles["row"]}>
        <Button
          icon="plus"
          onClick={() => onEdit(addCase(authored), `cases.add.${cases.length}`)}
          small
        >{say`Add a test`}</Button>
        {actions}
        <Button
          disabled={!canFillIn}
          icon="run"
          onClick={onFillIn}
          small
        >{say`Fill in from the reference`}</Button>
        <output className={styles["quiet"]}>{said}</output>
      </div>
    </section>
  );
}
