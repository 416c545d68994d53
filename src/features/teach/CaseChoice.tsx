import { categoryName } from "../../domain/category-name.ts";
import type { AuthoredCase } from "../../domain/teach/authored-exercise.ts";
import { say, sayAs } from "../../messages/say.ts";
import { caseText } from "./case-words.ts";
import styles from "./CaseDialogs.module.css";
import { FindingLine } from "./FindingLine.tsx";

interface OfferedCase {
  readonly given: AuthoredCase;
  /** Sentences. */
  readonly problems: readonly string[];
}

interface Props {
  readonly offered: readonly OfferedCase[];
  /** Places in `offered`. */
  readonly chosen: ReadonlySet<number>;
  readonly onChoose: (chosen: ReadonlySet<number>) => void;
}

/** Tests that may be added, each with its inputs, its answer and what is wrong with it. */
export function CaseChoice({ offered, chosen, onChoose }: Props) {
  if (offered.length === 0) return null;
  return (
    <ol aria-label={say`Tests to add`} className={styles["list"]}>
      {offered.map(({ given, problems }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a row is known by its place
        <li key={at}>
          <label className={styles["choice"]}>
            <input
              checked={chosen.has(at)}
              onChange={({ target }) => onChoose(withChoice(chosen, at, target.checked))}
              type="checkbox"
            />
            <code className={styles["text"]}>{caseText(given)}</code>
            <span className={styles["kind"]}>
              {categoryName(given.category)}, {given.visible ? say`visible` : sayAs("test")`hidden`}
            </span>
          </label>
          {problems.map((problem) => (
            <FindingLine key={problem} text={problem} tone="warn" />
          ))}
        </li>
      ))}
    </ol>
  );
}

function withChoice(chosen: ReadonlySet<number>, at: number, isChosen: boolean): ReadonlySet<number> {
  const next = new Set(chosen);
  if (isChosen) next.add(at);
  else next.delete(at);
  return next;
}
