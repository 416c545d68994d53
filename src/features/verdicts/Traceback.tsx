import type { Thrown } from "../../domain/outcome.ts";
import { say, sayCount } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./Details.module.css";

interface Props {
  readonly thrown: Thrown;
  /** Lines of the program that was run; absent where the text has changed since. */
  readonly source: readonly string[] | undefined;
  /** 1-based. `where`: the function, and its file where there are several. */
  readonly onGoToLine: (line: number, where?: string) => void;
}

/** The program's own lines on the way to an error, the last call first. Lines lead into the editor. */
export function Traceback({ thrown, source, onGoToLine }: Props) {
  const frames = thrown.frames.toReversed().slice(0, maxFrames);
  const left = thrown.frames.length - frames.length;
  return (
    <div className={styles["traceback"]}>
      {frames.length > 0 && (
        <ol aria-label={say`Traceback`} className={styles["frames"]}>
          {frames.map(({ line, functionName }, i) => (
            // The same line may be there many times.
            // oxlint-disable-next-line react/no-array-index-key
            <li className={styles["frame"]} key={i}>
              <Button onClick={() => onGoToLine(line, functionName)} small>
                {say`Line ${line}`}
              </Button>
              <span className={styles["quiet"]}>{say`in ${functionName}`}</span>
              {source?.[line - 1] !== undefined && (
                <code className={styles["source"]}>{source[line - 1]?.trim()}</code>
              )}
            </li>
          ))}
        </ol>
      )}
      {left > 0 && (
        <p className={styles["quiet"]}>{sayCount(left, "… and # more call", "… and # more calls")}</p>
      )}
    </div>
  );
}

const maxFrames = 8;
