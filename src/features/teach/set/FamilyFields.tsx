import { difficulties, largestSeed } from "../../../domain/exercise.ts";
import type { FamilyMeta } from "../../../domain/family.ts";
import type { FamilyItem } from "../../../domain/teach/assignment.ts";
import { ChoiceField } from "../ChoiceField.tsx";
import styles from "../TeachForm.module.css";

interface Props {
  readonly item: FamilyItem;
  /** Absent: this page does not know the family. */
  readonly meta: FamilyMeta | undefined;
  readonly onChange: (item: FamilyItem) => void;
}

/** Which of a family's exercises it is. */
export function FamilyFields({ item, meta, onChange }: Props) {
  const { difficulty, seed } = item;
  return (
    <>
      <ChoiceField
        choices={(meta?.difficulties ?? difficulties).map((each) => [each, each] as const)}
        label="Difficulty"
        onChange={(next) => onChange({ ...item, difficulty: next })}
        value={difficulty}
      />
      <ChoiceField
        choices={[
          ["perStudent", "each student another"],
          ["fixed", "all the same"],
        ]}
        label="Students get"
        onChange={(next) => onChange({ ...item, seed: next === "fixed" ? 1 : "perStudent" })}
        value={seed === "perStudent" ? "perStudent" : "fixed"}
      />
      {seed !== "perStudent" && (
        <label className={styles["field"]}>
          <span className={styles["label"]}>Seed</span>
          <input
            max={largestSeed}
            min={0}
            onChange={({ target }) => {
              const typed = target.valueAsNumber;
              if (Number.isInteger(typed) && typed >= 0 && typed <= largestSeed)
                onChange({ ...item, seed: typed });
            }}
            type="number"
            value={seed}
          />
        </label>
      )}
      {(meta === undefined || meta.version !== item.version) && (
        <p className={styles["problem"]}>
          {meta === undefined
            ? "This page has no such exercise."
            : `This is version ${item.version}; this page has version ${meta.version}. Remove it and add it again.`}
        </p>
      )}
    </>
  );
}
