import { difficulties, largestSeed } from "../../../domain/exercise.ts";
import type { FamilyMeta } from "../../../domain/family.ts";
import { sayDifficulty } from "../../../domain/say-difficulty.ts";
import type { FamilyItem } from "../../../domain/teach/assignment.ts";
import { say } from "../../../messages/say.ts";
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
        choices={(meta?.difficulties ?? difficulties).map((each) => [each, sayDifficulty(each)] as const)}
        label={say`Difficulty`}
        onChange={(next) => onChange({ ...item, difficulty: next })}
        value={difficulty}
      />
      <ChoiceField
        choices={[
          ["perStudent", say`each student another`],
          ["fixed", say`all the same`],
        ]}
        label={say`Students get`}
        onChange={(next) => onChange({ ...item, seed: next === "fixed" ? 1 : "perStudent" })}
        value={seed === "perStudent" ? "perStudent" : "fixed"}
      />
      {seed !== "perStudent" && (
        <label className={styles["field"]}>
          <span className={styles["label"]}>{say`Seed`}</span>
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
            ? say`This page has no such exercise.`
            : say`This is version ${item.version}; this page has version ${meta.version}. Remove it and add it again.`}
        </p>
      )}
    </>
  );
}
