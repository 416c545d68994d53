import { difficulties, type Difficulty } from "../../domain/exercise.ts";
import { sayDifficulty } from "../../domain/say-difficulty.ts";
import styles from "./DifficultyMark.module.css";

/** The word, and as many filled dots as it is hard. */
export function DifficultyMark({ difficulty }: { readonly difficulty: Difficulty }) {
  const level = difficulties.indexOf(difficulty);
  return (
    <span className={styles["mark"]}>
      <svg aria-hidden="true" className={styles["dots"]} viewBox="0 0 22 6">
        {difficulties.map((name, index) => (
          <circle
            cx={3 + 8 * index}
            cy={3}
            fill={index <= level ? "currentColor" : "none"}
            key={name}
            r={2.3}
            stroke="currentColor"
          />
        ))}
      </svg>
      {sayDifficulty(difficulty)}
    </span>
  );
}
