import { useDeferredValue, useMemo, useState } from "react";
import { counted } from "../../domain/counted.ts";
import type { AuthoredCase, AuthoredExercise } from "../../domain/teach/authored-exercise.ts";
import { readPastedCases } from "../../domain/teach/pasted-cases.ts";
import { say } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { sayNodes } from "../../ui/say-nodes.tsx";
import { CaseChoice } from "./CaseChoice.tsx";
import { pastedWords } from "./case-words.ts";
import styles from "./CaseDialogs.module.css";
import { FindingLine } from "./FindingLine.tsx";
import { TextField } from "./TextField.tsx";

interface Props {
  readonly authored: AuthoredExercise;
  readonly onAdd: (cases: readonly AuthoredCase[]) => void;
}

/** Tests from a spreadsheet or a file: what was read of them is shown before they are added. */
export function PasteCases({ authored, onAdd }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)} small>{say`Paste tests`}</Button>
      {open && (
        <Pasting
          authored={authored}
          onAdd={(cases) => {
            setOpen(false);
            onAdd(cases);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

/** What `authored` gives for a test without saying so. */
const nothing: ReadonlySet<number> = new Set();

function Pasting({ authored, onAdd, onClose }: Props & { readonly onClose: () => void }) {
  const [text, setText] = useState("");
  const [choice, setChoice] = useState<{ readonly of: string; readonly chosen: ReadonlySet<number> }>();
  const shown = useDeferredValue(text);
  const { rows, problems } = useMemo(() => readPastedCases(shown, authored), [shown, authored]);
  // Until somebody chooses, all that are new.
  const usual = useMemo(() => new Set(rows.flatMap(({ repeats }, at) => (repeats ? [] : [at]))), [rows]);
  const chosen = choice?.of === shown ? choice.chosen : usual;
  return (
    <Dialog
      actions={
        <>
          <Button onClick={onClose}>{say`Cancel`}</Button>
          <Button
            disabled={chosen.size === 0}
            onClick={() => onAdd(rows.flatMap(({ given }, at) => (chosen.has(at) ? [given] : [])))}
            variant="primary"
          >
            {chosen.size === 0 ? say`Add` : say`Add ${counted(chosen.size, "test")}`}
          </Button>
        </>
      }
      className={styles["wide"]}
      onClose={onClose}
      open
      title={say`Paste tests`}
    >
      <div className={styles["fields"]}>
        <TextField
          code
          help={<Help authored={authored} />}
          label={say`CSV or JSON`}
          onChange={setText}
          rows={6}
          value={text}
        />
        {problems.map((problem) => (
          <FindingLine key={problem} text={problem} tone="warn" />
        ))}
        <output className={styles["quiet"]}>{pastedWords(rows)}</output>
        <CaseChoice
          chosen={rows.length === 0 ? nothing : chosen}
          offered={rows.map(({ given, problems: own, repeats }) => ({
            given,
            problems: repeats ? [...own, say`This input is there already.`] : own,
          }))}
          onChoose={(next) => setChoice({ of: shown, chosen: next })}
        />
      </div>
    </Dialog>
  );
}

// Not said: it is read as it stands here.
const raising = "raises ValueError";

function Help({ authored: { signature } }: Pick<Props, "authored">) {
  const isClass = signature.kind === "class";
  const names =
    signature.kind === "program"
      ? ["input"]
      : [...signature.parameters.map(({ name }) => name || "…"), ...(isClass ? ["calls"] : [])];
  return (
    <>
      {sayNodes`A row for each test: ${(<code>{[...names, "expected"].join(", ")}</code>)}, then, if you like,
        its kind and whether it is visible. The first row may name the columns, in any order. JSON: a list of
        objects with these names, or with ${(<code>{"inputs"}</code>)} and ${(<code>{"expected"}</code>)}.`}{" "}
      {isClass && (
        <>
          {sayNodes`Calls, and what each must give, stand in lines of a cell or between semicolons, in JSON in lists.`}{" "}
        </>
      )}
      {sayNodes`Where an error is expected, its name: ${(<code>{raising}</code>)} in place of a value, or in a column ${(<code>{"raises"}</code>)}.`}
    </>
  );
}
