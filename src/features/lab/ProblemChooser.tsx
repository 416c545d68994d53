import { useMemo, useState } from "react";
import { chosenEntries, type ProblemChoice } from "../../domain/lab/problem-files.ts";
import type { LabSample } from "../../domain/lab/sample.ts";
import { formatNumber, say, sayAs } from "../../messages/say.ts";
import type { ProblemFiles } from "../../state/lab/import-files.ts";
import { Button } from "../../ui/Button.tsx";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import styles from "./Imports.module.css";
import { datesOf, describeChosen } from "./import-words.ts";
import { emptyForm, type ProblemForm, readForm } from "./problem-form.ts";

interface Props {
  readonly from: ProblemFiles;
  readonly sampled: readonly LabSample[] | undefined;
  readonly onChoose: (choice: ProblemChoice) => void;
}

/** Chooses which problems of the files are read; the others stay on the disk, and can be chosen later. */
export function ProblemChooser({ from, sampled, onChoose }: Props) {
  const [form, setForm] = useState(emptyForm);
  const entries = useMemo(() => from.files.flatMap((file) => file.entries), [from]);
  const tasks = useMemo(() => new Set(sampled?.map(({ taskId }) => taskId)), [sampled]);
  const read = readForm(form, entries);
  const chosen = read.kind === "choice" ? chosenEntries(entries, read.choice, tasks) : [];
  const change = (changed: Partial<ProblemForm>) => setForm({ ...form, ...changed });
  if (entries.length < 2) return null;
  return (
    <details open={from.waits}>
      <summary>{say`Choose among ${formatNumber(entries.length)} problems`}</summary>
      <form
        aria-label={say`Which problems`}
        className={styles["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          if (read.kind === "choice" && chosen.length > 0) onChoose(read.choice);
        }}
      >
        <Conditions change={change} dates={datesOf(entries)} form={form} hasSamples={tasks.size > 0} />
        <output className={styles["quiet"]}>
          {read.kind === "choice" ? describeChosen(chosen, entries) : read.message}
        </output>
        <Button
          disabled={chosen.length === 0}
          onClick={() => read.kind === "choice" && onChoose(read.choice)}
        >
          {say`Read these`}
        </Button>
      </form>
    </details>
  );
}

interface ConditionsProps {
  readonly form: ProblemForm;
  readonly change: (changed: Partial<ProblemForm>) => void;
  readonly dates: readonly [first: string, last: string] | undefined;
  readonly hasSamples: boolean;
}

function Conditions({ form, change, dates, hasSamples }: ConditionsProps) {
  return (
    <>
      <RadioGroup
        label={say`How many problems`}
        onChange={(take) => change({ take })}
        options={[
          { value: "all", label: sayAs("problems")`All` },
          { value: "first", label: say`The first` },
          { value: "random", label: say`At random` },
        ]}
        small
        value={form.take}
      />
      <div className={styles["fields"]}>
        {form.take !== "all" && (
          <Field label={say`How many`} onChange={(count) => change({ count })} value={form.count} />
        )}
        {form.take === "random" && (
          <Field label={say`Seed`} onChange={(seed) => change({ seed })} value={form.seed} />
        )}
        {dates && (
          <>
            <Field
              dates={dates}
              label={sayAs("date")`From`}
              onChange={(from) => change({ from })}
              value={form.from}
            />
            <Field
              dates={dates}
              label={sayAs("date")`To`}
              onChange={(to) => change({ to })}
              value={form.to}
            />
          </>
        )}
      </div>
      {dates && (
        <p className={styles["quiet"]}>
          {say`Published from ${dates[0]} to ${dates[1]}; both days of a window are in it.`}
        </p>
      )}
      <label className={styles["field"]}>
        {say`Only these ids, one a line`}
        <textarea
          onChange={({ target }) => change({ ids: target.value })}
          rows={2}
          spellCheck={false}
          value={form.ids}
        />
      </label>
      {hasSamples && (
        <label className={styles["choice"]}>
          <input
            checked={form.onlySampled}
            onChange={({ target }) => change({ onlySampled: target.checked })}
            type="checkbox"
          />
          {say`Only those that there are samples for`}
        </label>
      )}
    </>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A day between these; else a whole number. */
  readonly dates?: readonly [first: string, last: string];
}

function Field({ label, value, onChange, dates }: FieldProps) {
  return (
    <label className={styles["field"]}>
      {label}
      <input
        onChange={({ target }) => onChange(target.value)}
        value={value}
        {...(dates ? { type: "date", min: dates[0], max: dates[1] } : { inputMode: "numeric" })}
      />
    </label>
  );
}
