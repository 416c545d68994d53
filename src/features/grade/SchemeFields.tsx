import type { PointsScheme } from "../../domain/teach/grading/points.ts";
import { say, sayAs } from "../../messages/say.ts";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import styles from "./Grade.module.css";

interface Props {
  readonly scheme: PointsScheme;
  readonly due: string | undefined;
  readonly onChoose: (scheme: PointsScheme) => void;
}

const weights = () =>
  [
    { value: "case", label: say`per test` },
    { value: "category", label: say`per category` },
    { value: "whole", label: say`all or nothing` },
  ] as const;
const countedSides = () =>
  [
    { value: "all", label: sayAs("tests")`all` },
    { value: "hidden", label: say`hidden only` },
  ] as const;

/** How points are made of tests; the table changes at once. */
export function SchemeFields({ scheme, due, onChoose }: Props) {
  return (
    <section aria-label={say`Points`} className={styles["card"]}>
      <h2>{say`Points`}</h2>
      <div className={styles["bar"]}>
        <RadioGroup
          label={say`Points count`}
          onChange={(value) => onChoose({ ...scheme, each: value })}
          options={weights()}
          small
          value={scheme.each}
        />
        <RadioGroup
          label={say`Tests that count`}
          onChange={(value) => onChoose({ ...scheme, counted: value })}
          options={countedSides()}
          small
          value={scheme.counted}
        />
        {due !== undefined && (
          <label className={styles["field"]}>
            {say`Taken off when late, %`}
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
