import { categoryName } from "../../domain/category-name.ts";
import { counted } from "../../domain/counted.ts";
import type { HiddenLevel } from "../../domain/exercise.ts";
import { Icon } from "../../ui/Icon.tsx";
import { describeHiddenLevel } from "../../domain/describe-hidden-level.ts";
import { say, sayCount } from "../../messages/say.ts";
import { countByCategory } from "./category-summary.ts";
import { CaseList, type CaseListProps } from "./CaseList.tsx";
import styles from "./TestsPanel.module.css";

type Props = Omit<CaseListProps, "label" | "nameOf" | "renderPreview"> & {
  readonly level: HiddenLevel | undefined;
};

/** Before a submission how many there are, afterwards their verdicts and which kinds of input fail. */
export function HiddenTests({ level, ...props }: Props) {
  const { tests, judged, author, authors } = props;
  const kinds = new Set(tests.map(({ category }) => category)).size;
  const { submitted, cases, phase } = judged[author];
  const counts = countByCategory(tests, cases);
  return (
    <section aria-label={say`Tests kept back`} className={styles["section"]}>
      <header className={styles["head"]}>
        <h2>{say`Hidden tests`}</h2>
      </header>
      {level && <p className={styles["empty"]}>{describeHiddenLevel(level)}</p>}
      {!submitted && level?.kind !== "sealed" && (
        <p className={styles["empty"]}>
          {say`Submit runs ${counted(tests.length, "hidden case")} in
            ${sayCount(kinds, "# category", "# categories")}.`}
        </p>
      )}
      {submitted && (
        <>
          {phase === "judged" && (
            <ul aria-label={say`Categories`} className={styles["categories"]}>
              {counts.map(({ category, passed, total }) => (
                <li className={passed === total ? styles["whole"] : styles["part"]} key={category}>
                  <Icon name={passed === total ? "check" : "cross"} size={12} />
                  {categoryName(category)} {say`${passed} of ${total}`}
                </li>
              ))}
            </ul>
          )}
          <CaseList
            {...props}
            authors={authors.filter((each) => each === author || judged[each].submitted)}
            label={say`Hidden tests`}
            renderPreview={(test) => categoryName(test.category)}
          />
        </>
      )}
    </section>
  );
}
