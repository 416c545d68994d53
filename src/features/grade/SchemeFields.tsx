import type { PointsScheme } from "../../domain/teach/grading/points.ts";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import styles from "./Grade.module.css";

interface Props {
  readonly scheme: PointsScheme;
  readonly due: string | undefined;
  readonly onChoose: (scheme: PointsScheme) => void;
}

const each = [
  { value: "case", label: "per test" },
  { value: "category", label: "per category" },
  { value: "whole", label: "all or nothing" },
] as const;
const counted = [
  { value: "all", label: "all" },
  { value: "hidden", label: "hidden only" },
] as const;

/** How points are made of tests; the table changes at once. */
export function SchemeFields({ scheme, due, onChoose }: Props) {
  return (
    <section aria-label="Points" className={styles["card"]}>
      <h2>Points</h2>
      <div className={styles["bar"]}>
        <RadioGroup
          label="Points count"
          onChange={(value) => onChoose({ ...scheme, each: value })}
          options={each}
          small
          value={scheme.each}
        />
        <RadioGroup
          label="Tests that count"
          onChange={(value) => onChoose({ ...scheme, counted: value })}
          options={counted}
          small
          value={scheme.counted}
        />
        {due !== undefined && (
          <label className={styles["field"]}>
            Taken off when late, %
            <input
              max={100}
              min={0}
              onChange={({ target }) => {
                const latePercent = Math.min(100, Math.max(0, Number(target.value) || 0));
                onChoose({ ...scheme, latePercent });
              }}
              type="number"
              value={scheme.latePercent}
            />
          </label>
        )}
      </div>
    </section>
  );
}
