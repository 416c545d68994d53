import { useId } from "react";
import type { OwnCaseDraft } from "../../state/exercise-session.ts";
import { Icon } from "../../ui/Icon.tsx";
import type { OwnCaseField } from "./own-case-fields.ts";
import styles from "./OwnCases.module.css";

interface Props {
  /** Accessible name: *Own test 1*. */
  readonly name: string;
  readonly fields: readonly OwnCaseField[];
  readonly onChange: (draft: OwnCaseDraft) => void;
  /** Just added: its first field takes the focus. */
  readonly isNew: boolean;
}

/** A field for each parameter, and one for the answer. What cannot be read is said at its field while it is typed. */
export function OwnCaseForm({ name, fields, onChange, isNew }: Props) {
  return (
    <fieldset aria-label={name} className={styles["form"]}>
      {fields.map((field, i) => (
        <Field field={field} isFirstOfNew={isNew && i === 0} key={field.id} onChange={onChange} />
      ))}
    </fieldset>
  );
}

interface FieldProps {
  readonly field: OwnCaseField;
  readonly onChange: (draft: OwnCaseDraft) => void;
  readonly isFirstOfNew: boolean;
}

function Field({ field, onChange, isFirstOfNew }: FieldProps) {
  const id = useId();
  const { label, isNamed, type, text, lines, placeholder, problem, change } = field;
  const common = {
    "aria-describedby": problem === undefined ? undefined : `${id}-problem`,
    "aria-invalid": problem !== undefined,
    autoCapitalize: "off",
    autoComplete: "off",
    // The student has just asked for this field.
    autoFocus: isFirstOfNew,
    className: styles["input"],
    id,
    placeholder,
    spellCheck: false,
    value: text,
  };
  return (
    <div className={styles["field"]}>
      <label className={styles["label"]} htmlFor={id}>
        {isNamed ? <span translate="no">{label}</span> : label}{" "}
        {type !== "" && <code className={styles["type"]}>{type}</code>}
      </label>
      {lines === 1 ? (
        <input {...common} onChange={(event) => onChange(change(event.currentTarget.value))} type="text" />
      ) : (
        <textarea
          {...common}
          onChange={(event) => onChange(change(event.currentTarget.value))}
          rows={lines}
        />
      )}
      {problem !== undefined && (
        <p className={styles["problem"]} id={`${id}-problem`}>
          <Icon name="warning" size={14} /> {problem}
        </p>
      )}
    </div>
  );
}
