import { StatusBadge, type Tone } from "./StatusBadge.tsx";
import styles from "./FactList.module.css";

/** One thing this browser or host gives or does not give. */
export interface Fact {
  readonly name: string;
  readonly tone: Tone;
  /** *yes*, *no*, *WebGPU*. */
  readonly value: string;
  /** What follows from it. */
  readonly meaning: string;
}

export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles["facts"]}>
      {facts.map(({ name, tone, value, meaning }) => (
        <div className={styles["fact"]} key={name}>
          <dt className={styles["name"]}>{name}</dt>
          <dd>
            <StatusBadge bare tone={tone}>
              {value}
            </StatusBadge>
          </dd>
          <dd className={styles["meaning"]}>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
