import { say } from "../../messages/say.ts";
import type { ExerciseState } from "../../state/exercise-session.ts";

/** What runs the program now, and how a loop without end is ended. */
export function engineNote({
  language,
  javascriptEngine,
  isolated,
}: Pick<ExerciseState, "language" | "javascriptEngine" | "isolated">): string {
  if (language === "python") {
    return isolated
      ? say`Python in Pyodide · loops are interrupted`
      : say`Python in Pyodide · loops end with their worker`;
  }
  return javascriptEngine === "browser"
    ? say`The browser's own engine · full speed, no memory cap`
    : say`QuickJS · strict memory cap, slower`;
}
