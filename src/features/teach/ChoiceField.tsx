import styles from "./TeachForm.module.css";

interface Props<T extends string | number> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly (readonly [value: T, name: string])[];
  readonly onChange: (value: T) => void;
  /** Of the names, where they are not the page's own words. */
  readonly lang?: "en";
  /** Names that somebody gave. */
  readonly translate?: "no";
}

/** One of a few; what another page has chosen, and this one does not offer, stays. */
export function ChoiceField<T extends string | number>({
  label,
  value,
  choices,
  onChange,
  ...words
}: Props<T>) {
  const isOffered = choices.some(([each]) => each === value);
  const offered = isOffered ? choices : [[value, String(value)] as const, ...choices];
  return (
    <label className={styles["field"]}>
      <span className={styles["label"]}>{label}</span>
      <select
        {...words}
        onChange={({ target }) => {
          const chosen = offered[target.selectedIndex];
          if (chosen !== undefined) onChange(chosen[0]);
        }}
        value={value}
      >
        {offered.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
