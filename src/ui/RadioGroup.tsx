import { useId } from "react";
import { classNames } from "./class-names.ts";
import styles from "./RadioGroup.module.css";

interface RadioOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly disabled?: boolean;
  /** Of the label, where it is not the page's. */
  readonly lang?: string;
}

interface Props<T extends string> {
  /** The group's accessible name. */
  readonly label: string;
  readonly options: readonly RadioOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly small?: boolean;
}

/** A few choices in a row, one of them taken. Real radio inputs: arrows, forms and screen readers know them. */
export function RadioGroup<T extends string>({ label, options, value, onChange, small }: Props<T>) {
  const name = useId();
  return (
    <div
      aria-label={label}
      className={classNames(styles["group"], small && styles["small"])}
      role="radiogroup"
    >
      {options.map((option) => (
        <label className={styles["option"]} key={option.value} lang={option.lang}>
          <input
            checked={option.value === value}
            className={styles["input"]}
            disabled={option.disabled}
            name={name}
            onChange={() => onChange(option.value)}
            type="radio"
            value={option.value}
          />
          <span className={styles["face"]}>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
