import { useId } from "react";
import { type Language, languageNames } from "../../../domain/language.ts";
import { say } from "../../../messages/say.ts";
import { Button } from "../../../ui/Button.tsx";
import { RadioGroup } from "../../../ui/RadioGroup.tsx";
import styles from "../Assignment.module.css";

/** Whose exercises are printed, where each student has others. */
interface NameField {
  readonly value: string;
  readonly onChange: (name: string) => void;
  readonly isMissing: boolean;
}

interface Props {
  readonly languages: readonly Language[];
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly name?: NameField | undefined;
  /** Absent: none are offered. */
  readonly solutions?:
    { readonly isWanted: boolean; readonly onChange: (isWanted: boolean) => void } | undefined;
  readonly isGathering: boolean;
  /** What went wrong; a sentence or two. */
  readonly problem: string | undefined;
  readonly onPrint: () => void;
}

/** How a set comes on paper, and the button that prints it. */
export function PrintFields(props: Props) {
  const { languages, language, onLanguage, name, solutions, isGathering, problem, onPrint } = props;
  return (
    <fieldset className={styles["part"]}>
      <legend className={styles["label"]}>{say`On paper`}</legend>
      {name && <Name {...name} />}
      {languages.length > 1 && (
        <div>
          <RadioGroup
            label={say`Language on paper`}
            onChange={onLanguage}
            options={languages.map((value) => ({ value, label: languageNames[value] }))}
            small
            value={language}
          />
        </div>
      )}
      {solutions && (
        <label className={styles["check"]}>
          <input
            checked={solutions.isWanted}
            onChange={({ target }) => solutions.onChange(target.checked)}
            type="checkbox"
          />
          {say`With the solutions, on pages of their own at the end`}
        </label>
      )}
      <div className={styles["actions"]}>
        <Button aria-disabled={isGathering || undefined} onClick={() => !isGathering && onPrint()} small>
          {say`Print`}
        </Button>
        <output className={styles["quiet"]}>{isGathering && say`Gathering the exercises…`}</output>
      </div>
      {problem !== undefined && (
        <p className={styles["problem"]} role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}

function Name({ value, onChange, isMissing }: NameField) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{say`Name or number of the student`}</label>
      <input
        aria-describedby={`${id}-help`}
        aria-invalid={isMissing || undefined}
        autoComplete="off"
        className={styles["name"]}
        id={id}
        maxLength={100}
        onChange={({ target }) => onChange(target.value)}
        value={value}
      />
      <p className={styles["quiet"]} id={`${id}-help`}>
        {say`Each student has exercises of their own: say whose are to be printed.`}
      </p>
    </>
  );
}
