import type { ExerciseState } from "../../state/exercise-session.ts";

/** What runs the program now, and how a loop without end is ended. */
export function engineNote({
  language,
  javascriptEngine,
  isolated,
}: Pick<ExerciseState, "language" | "javascriptEngine" | "isolated">): string {
  if (language === "python") {
    return isolated
      ? "Python in Pyodide · loops are interrupted"
      : "Python in Pyodide · loops end with their worker";
  }
  return javascriptEngine === "browser"
    ? "The browser's own engine · full speed, no memory cap"
    : "QuickJS · strict memory cap, slower";
}
