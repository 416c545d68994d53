import { counted } from "../../domain/counted.ts";
import { useMemo, useState } from "react";
import { type Problem, problemKey } from "../../domain/lab/problem.ts";
import { say } from "../../messages/say.ts";
import styles from "./Fair.module.css";

const shownProblems = 50;

/** The problems that were read, each a way to its own page. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const [isOpen, setOpen] = useState(false);
  if (problems.length === 0) return null;
  return (
    <details className={styles["section"]} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say`Solve a problem yourself`}</summary>
      {isOpen && <Found problems={problems} />}
    </details>
  );
}

function Found({ problems }: { readonly problems: readonly Problem[] }) {
  const [search, setSearch] = useState("");
  const found = useMemo(() => {
    const text = search.trim().toLowerCase();
    return problems.filter(({ id, title }) => `${id} ${title}`.toLowerCase().includes(text));
  }, [problems, search]);
  return (
    <div className={styles["section"]}>
      <input
        aria-label={say`Find a problem to solve`}
        onChange={({ target }) => setSearch(target.value)}
        placeholder={say`Find a problem`}
        type="search"
        value={search}
      />
      <ul aria-label={say`Problems to solve`} className={styles["links"]}>
        {found.slice(0, shownProblems).map((problem) => (
          <li key={problem.id}>
            <a href={`#/lab/${problemKey(problem)}`} translate="no">
              {problem.id}
              {problem.title !== problem.id && <span className={styles["quiet"]}> {problem.title}</span>}
            </a>
          </li>
        ))}
      </ul>
      <output className={styles["quiet"]}>
        {found.length > shownProblems
          ? say`The first ${shownProblems} of ${counted(found.length, "problem")}.`
          : `${counted(found.length, "problem")}.`}
      </output>
    </div>
  );
}
