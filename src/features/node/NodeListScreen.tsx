import type { NodeExerciseMeta } from "../../domain/node/node-exercise.ts";
import { sayDifficulty } from "../../domain/say-difficulty.ts";
import { say } from "../../messages/say.ts";
import { StatusBadge } from "../../ui/StatusBadge.tsx";
import styles from "./NodeListScreen.module.css";

interface Props {
  readonly exercises: readonly NodeExerciseMeta[];
  readonly hrefOf: (id: string) => string;
}

/** The exercises that need Node, and what that takes. */
export function NodeListScreen({ exercises, hrefOf }: Props) {
  return (
    <div className={styles["screen"]}>
      <header className={styles["what"]}>
        <h1>{say`Exercises for Node`}</h1>
        <p>
          {say`Files, streams, servers, packages and tests of your own: projects of several files, judged by
            real Node inside of this browser.`}
        </p>
        <p className={styles["quiet"]}>
          {say`Node comes from StackBlitz, as WebContainers, over the network: the page contacts
            stackblitz.com and webcontainer.io when you start it, and nothing before. All other exercises
            run without.`}
        </p>
      </header>
      <ul aria-label={say`Exercises for Node`} className={styles["list"]}>
        {exercises.map(({ id, title, summary, difficulty, topics }) => (
          <li className={styles["row"]} key={id}>
            <div className={styles["text"]} lang="en">
              <a className={styles["title"]} href={hrefOf(id)}>
                {title}
              </a>
              <p className={styles["quiet"]}>
                {summary} {topics.length > 0 && <i>{topics.join(" · ")}</i>}
              </p>
            </div>
            <StatusBadge bare icon="circle" tone={tones[difficulty]}>
              {sayDifficulty(difficulty)}
            </StatusBadge>
          </li>
        ))}
      </ul>
    </div>
  );
}

const tones = { easy: "pass", medium: "info", hard: "warn" } as const;
