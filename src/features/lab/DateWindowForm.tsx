import type { DateWindow } from "../../domain/lab/date-window.ts";
import { isOpen } from "../../domain/lab/date-window.ts";
import { say, sayAs } from "../../messages/say.ts";
import type { DatedProblems } from "../../state/lab/dated-problems.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./Findings.module.css";
import { describeWindow } from "./window-words.ts";

interface Props {
  readonly window: DateWindow;
  readonly dated: DatedProblems;
  readonly onChange: (window: DateWindow) => void;
}

/** Which problems count, by the day on which they were published. */
export function DateWindowForm({ window, dated, onChange }: Props) {
  const change = (end: "from" | "to", value: string) => {
    const { [end]: _, ...other } = window;
    onChange(value === "" ? other : { ...other, [end]: value });
  };
  return (
    <fieldset className={styles["window"]}>
      <legend>{say`Published`}</legend>
      <label>
        {sayAs("date")`from`}{" "}
        <input
          onChange={({ target }) => change("from", target.value)}
          type="date"
          value={window.from ?? ""}
        />
      </label>
      <label>
        {sayAs("date")`to`}{" "}
        <input onChange={({ target }) => change("to", target.value)} type="date" value={window.to ?? ""} />
      </label>
      {!isOpen(window) && (
        <Button onClick={() => onChange({})} small variant="quiet">{say`All dates`}</Button>
      )}
      <output className={styles["quiet"]}>{describeWindow(window, dated)}</output>
    </fieldset>
  );
}
