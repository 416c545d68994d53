import { type Difficulty, difficulties } from "../../domain/exercise.ts";
import type { FamilyMeta } from "../../domain/family.ts";
import { sayDifficulty } from "../../domain/say-difficulty.ts";
import { say } from "../../messages/say.ts";
import { StatusBadge } from "../../ui/StatusBadge.tsx";
import { DifficultyMark } from "./DifficultyMark.tsx";
import styles from "./FamilyRow.module.css";

/** How far this browser's user got with a family. */
export type FamilyMark = "draft" | "solved";

interface Props {
  readonly meta: FamilyMeta;
  readonly mark: FamilyMark | undefined;
  readonly hrefOf: (family: string, difficulty?: Difficulty) => string;
}

/** One exercise; a click anywhere in the row opens it at its usual difficulty. */
export function FamilyRow({ meta, mark, hrefOf }: Props) {
  // A family's own list begins with its usual one.
  const offered = difficulties.filter((difficulty) => meta.difficulties.includes(difficulty));
  return (
    <li className={styles["row"]}>
      <div className={styles["text"]} lang="en">
        <a className={styles["title"]} href={hrefOf(meta.id)}>
          {meta.title}
        </a>
        <p className={styles["summary"]}>{meta.summary}</p>
      </div>
      <div className={styles["marks"]}>
        {mark === "solved" && <StatusBadge tone="pass">{say`solved`}</StatusBadge>}
        {mark === "draft" && <StatusBadge icon="pencil" tone="quiet">{say`draft`}</StatusBadge>}
        <ul aria-label={say`Difficulties of ${meta.title}`} className={styles["difficulties"]}>
          {offered.map((difficulty) => (
            <li key={difficulty}>
              <a
                aria-label={say`${meta.title}, ${sayDifficulty(difficulty)}`}
                className={styles["difficulty"]}
                href={hrefOf(meta.id, difficulty)}
              >
                <DifficultyMark difficulty={difficulty} />
              </a>
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
