import { counted } from "../../domain/counted.ts";
import { sayPlace } from "../../domain/teach/grading/found-place.ts";
import type { GradingTrouble } from "../../domain/teach/grading/found.ts";
import type { PlacedSubmission } from "../../domain/teach/grading/submissions.ts";
import { say } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import { sayNodes } from "../../ui/say-nodes.tsx";
import styles from "./Grade.module.css";
import { leftOutWords, timeWords } from "./grade-words.ts";

interface Props {
  readonly placed: readonly PlacedSubmission[];
  readonly troubles: readonly GradingTrouble[];
  readonly accepted: ReadonlySet<string>;
  readonly onAccept: (receipt: string, accepted: boolean) => void;
}

const mostShown = 200;

/** What is not graded, each with the reason; the rest is graded all the same. */
export function LeftOut({ placed, troubles, accepted, onAccept }: Props) {
  const out = placed.filter(
    ({ leftOut, received }) => leftOut !== undefined || accepted.has(received.receipt),
  );
  const count = out.length + troubles.length;
  if (count === 0) return null;
  const urgent = out.filter(({ leftOut }) => leftOut !== "replaced").length + troubles.length;
  return (
    <section aria-label={say`Not graded`} className={styles["card"]}>
      <details open={urgent > 0}>
        <summary>
          <h2>{say`Not graded, or with a doubt: ${counted(count, "submission")}`}</h2>
        </summary>
        <ul className={styles["list"]}>
          {troubles.slice(0, mostShown).map(({ source, problem }, at) => (
            // Nothing moves in it: it only grows.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at}>
              <b translate="no">{sayPlace(source)}</b>: {problem}
            </li>
          ))}
          {out.slice(0, mostShown).map((each) => (
            <Line
              isAccepted={accepted.has(each.received.receipt)}
              key={each.received.receipt}
              onAccept={onAccept}
              placed={each}
            />
          ))}
        </ul>
        {(troubles.length > mostShown || out.length > mostShown) && (
          <p
            className={styles["quiet"]}
          >{say`The first ${mostShown} of each kind are listed; the JSON export has all submissions.`}</p>
        )}
      </details>
    </section>
  );
}

interface LineProps {
  readonly placed: PlacedSubmission;
  readonly isAccepted: boolean;
  readonly onAccept: Props["onAccept"];
}

function Line({ placed, isAccepted, onAccept }: LineProps) {
  const { received, leftOut } = placed;
  const { receipt, source, handIn } = received;
  const canBeAccepted = leftOut === "edited" || leftOut === "unsealed" || isAccepted;
  return (
    <li>
      {sayNodes`${(<b translate="no">{handIn.student || say`(no name)`}</b>)}, ${(<time>{timeWords(handIn.at)}</time>)}, receipt ${(<span translate="no">{receipt}</span>)} (${(<span translate="no">{sayPlace(source)}</span>)}):`}{" "}
      {leftOut === undefined ? say`Its seal does not fit; it is graded all the same.` : leftOutWords(placed)}{" "}
      {canBeAccepted && (
        <Button onClick={() => onAccept(receipt, !isAccepted)} small>
          {isAccepted ? say`Leave it out` : say`Grade it all the same`}
        </Button>
      )}
    </li>
  );
}
