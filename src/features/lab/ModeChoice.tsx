import { say } from "../../messages/say.ts";
import { type JudgingMode, judgingModes } from "../../state/lab/judging-mode.ts";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import styles from "./Fair.module.css";
import { describeMode, modeName } from "./mode-words.ts";

interface Props {
  readonly mode: JudgingMode;
  readonly onMode: (mode: JudgingMode) => void;
}

/** Who judges, and what that means. */
export function ModeChoice({ mode, onMode }: Props) {
  return (
    <div className={styles["mode"]}>
      <RadioGroup
        label={say`Judged by`}
        onChange={onMode}
        options={judgingModes.map((value) => ({ value, label: modeName(value) }))}
        value={mode}
      />
      <p className={styles["quiet"]}>{describeMode(mode)}</p>
    </div>
  );
}
