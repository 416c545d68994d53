import { useState } from "react";
import { describeRule } from "../../domain/describe-comparison.ts";
import { limitsOf } from "../../domain/node/node-cases.ts";
import type { NodeExercise } from "../../domain/node/node-exercise.ts";
import { sayDifficulty } from "../../domain/say-difficulty.ts";
import { say } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import { Markdown } from "../../ui/Markdown.tsx";
import { StatusBadge } from "../../ui/StatusBadge.tsx";
import styles from "./NodePage.module.css";

/** The region *Problem*: what is asked, how it is judged, and hints one after the other. */
export function NodeProblem({ exercise }: { readonly exercise: NodeExercise<unknown> }) {
  const { meta, statement, hints, packages = {}, body } = exercise;
  const limits = limitsOf(exercise);
  const names = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  return (
    <section aria-label={say`Problem`} className={styles["problem"]}>
      <header className={styles["title"]}>
        <h1 lang="en">{meta.title}</h1>
        <p className={styles["badges"]}>
          <StatusBadge icon="circle" tone="quiet">
            <span translate="no">{engineName}</span>
          </StatusBadge>
          <StatusBadge icon="circle" tone={tones[meta.difficulty]}>
            {sayDifficulty(meta.difficulty)}
          </StatusBadge>
        </p>
      </header>
      <div lang="en">
        <Markdown topHeading={2}>{statement}</Markdown>
      </div>
      <Hints hints={hints} />
      <footer className={styles["rules"]}>
        <p>{describeRule(body)}</p>
        <p>
          {say`Limits of each test: ${limits.millisPerCase / 1000} s, ${Math.round(limits.outputBytes / 1024)} KB
            of output.`}
        </p>
        {names.length > 0 && (
          <p>{say`npm installs ${names.join(", ")} inside of the container, from its registry on the network.`}</p>
        )}
      </footer>
    </section>
  );
}

function Hints({ hints }: { readonly hints: readonly string[] }) {
  const [shown, setShown] = useState(0);
  return (
    <div className={styles["hints"]}>
      {shown > 0 && (
        <ol aria-label={say`Hints`} lang="en">
          {hints.slice(0, shown).map((hint) => (
            <li key={hint}>
              <Markdown topHeading={3}>{hint}</Markdown>
            </li>
          ))}
        </ol>
      )}
      {shown < hints.length && (
        <Button onClick={() => setShown(shown + 1)} small>
          {say`Show a hint (${shown + 1} of ${hints.length})`}
        </Button>
      )}
    </div>
  );
}

const engineName = "Node"; // Not said: a name.
const tones = { easy: "pass", medium: "info", hard: "warn" } as const;
