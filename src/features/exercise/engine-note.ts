import { say } from "../../messages/say.ts";
import type { ExerciseState } from "../../state/exercise-session.ts";

type Noted = Pick<ExerciseState, "language" | "javascriptEngine" | "isolated" | "smallMemory" | "sandbox">;

/** What runs the program now, how a loop without end is ended, and what small memory changes. */
export function engineNote({ smallMemory, sandbox, ...engine }: Noted): string {
  if (!smallMemory) return whatRuns(engine);
  return sandbox.kind === "off"
    ? say`${whatRuns(engine)} · small memory: starts with the next run`
    : say`${whatRuns(engine)} · small memory: one interpreter`;
}

function whatRuns({
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
