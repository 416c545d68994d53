import { type ReactNode, useId, useState } from "react";
import { useStore } from "zustand";
import { readSampling, type SamplingField, samplingFields } from "../../domain/sampling-settings.ts";
import { say } from "../../messages/say.ts";
import type { SamplingChoice } from "../../state/sampling-choice.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { sayNodes } from "../../ui/say-nodes.tsx";
import { describeChoice } from "./describe-sampling.ts";
import styles from "./SamplingForm.module.css";

interface Props {
  readonly sampling: SamplingChoice;
  /** What the model is and what it is not. */
  readonly about: ReactNode;
  /** Whether the model understands what *Drafts* asks for. */
  readonly canDraft: boolean;
}

/** How the next programs are drawn. Closed it is one line that says so. */
export function SamplingForm({ sampling, about, canDraft }: Props) {
  const id = useId();
  const { typed, drafts, refused } = useStore(sampling.store);
  const [open, setOpen] = useState(false);
  const isOpen = open || refused;
  const read = readSampling(typed);
  const problems = read.kind === "bad" ? read.problems : {};
  const isGreedy = read.kind === "good" && read.settings.temperature === 0;
  return (
    <>
      {refused && (
        <Notice announce kind="error" title={say`Nothing was generated`}>
          {say`A number under Sampling cannot be used. Correct it, then press Generate solution again.`}
        </Notice>
      )}
      <details
        className={styles["sampling"]}
        // The first `toggle` comes when it is mounted open; it says nothing new.
        onToggle={(event) => setOpen(event.currentTarget.open)}
        open={isOpen}
      >
        <summary className={styles["summary"]}>
          <b>{say`Sampling`}</b>
          <span className={styles["quiet"]}>
            {describeChoice(typed)}
            {canDraft && drafts && say`, drafts`}
          </span>
        </summary>
        <div className={styles["fields"]}>
          {fields().map((field) => (
            <Field
              {...field}
              id={`${id}-${field.field}`}
              isBad={problems[field.field] !== undefined}
              key={field.field}
              onType={sampling.type}
              text={typed[field.field]}
            />
          ))}
          <Button onClick={sampling.newSeed} small>{say`New seed`}</Button>
          <Button onClick={sampling.reset} small variant="quiet">{say`Defaults`}</Button>
        </div>
        {samplingFields.map(
          (field) =>
            problems[field] !== undefined && (
              <p className={styles["problem"]} id={`${id}-${field}-problem`} key={field}>
                {problems[field]}
              </p>
            ),
        )}
        {canDraft && (
          <label className={styles["drafts"]}>
            <input
              checked={drafts}
              onChange={(event) => sampling.setDrafts(event.currentTarget.checked)}
              type="checkbox"
            />
            <span>{sayNodes`${(<b>{say`Drafts`}</b>)}: write a plausible draft that may be wrong`}</span>
          </label>
        )}
        <p className={styles["quiet"]}>
          {isGreedy
            ? say`At temperature 0 the likeliest token is taken every time: the same program, whatever top-p, top-k and seed say.`
            : say`The same seed and the same numbers write the same programs.`}
        </p>
        {about && <p className={styles["quiet"]}>{about}</p>}
      </details>
    </>
  );
}

interface FieldWords {
  readonly field: SamplingField;
  readonly label: string;
  readonly hint: string;
}

const fields = (): readonly FieldWords[] => [
  { field: "temperature", label: say`Temperature`, hint: "0–2" },
  { field: "topP", label: say`Top-p`, hint: "0.01–1" },
  { field: "topK", label: say`Top-k`, hint: say`0: all` },
  { field: "samples", label: say`Samples`, hint: "1–8" },
  { field: "seed", label: say`Seed`, hint: say`32 bits` },
];

interface FieldProps extends FieldWords {
  readonly text: string;
  readonly id: string;
  readonly isBad: boolean;
  readonly onType: (field: SamplingField, text: string) => void;
}

/** A text field, because a number field hides what it cannot read. */
function Field({ field, label, hint, text, id, isBad, onType }: FieldProps) {
  return (
    <div className={styles["field"]} data-field={field}>
      <label htmlFor={id}>
        {label} <span className={styles["quiet"]}>{hint}</span>
      </label>
      <input
        aria-describedby={isBad ? `${id}-problem` : undefined}
        aria-invalid={isBad}
        autoComplete="off"
        id={id}
        inputMode="decimal"
        onChange={(event) => onType(field, event.currentTarget.value)}
        type="text"
        value={text}
      />
    </div>
  );
}
