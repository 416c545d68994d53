import { useEffect, useState } from "react";
import type { Difficulty, Exercise } from "../domain/exercise.ts";
import type { Language } from "../domain/language.ts";
import { Markdown } from "../ui/Markdown.tsx";
import { loadExercise } from "./families.ts";
import styles from "./Message.module.css";

interface Props {
  readonly family: string;
  readonly seed: number;
  readonly difficulty: Difficulty;
  readonly language: Language;
}

export function ExerciseScreen({ family, seed, difficulty }: Props) {
  const [exercise, setExercise] = useState<Exercise>();
  const [problem, setProblem] = useState<unknown>();
  useEffect(() => {
    loadExercise(family, seed, difficulty).then(setExercise, setProblem);
  }, [family, seed, difficulty]);
  if (problem !== undefined) throw problem;
  if (exercise === undefined) return <p>Loading the exercise…</p>;
  return (
    <div className={styles["message"]}>
      <h1>{exercise.title}</h1>
      <section aria-label="Problem">
        <Markdown>{exercise.statement}</Markdown>
      </section>
    </div>
  );
}
