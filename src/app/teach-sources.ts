import { catalogue } from "virtual:catalogue";
import { labExercise } from "../domain/lab/fair/lab-exercise.ts";
import { PlaygroundError } from "../domain/playground-error.ts";
import type { Sources } from "../features/teach/StartFrom.tsx";
import { say } from "../messages/say.ts";
import { convertProblem } from "../state/lab/convert-problem.ts";
import { openLabProblems } from "../storage/lab-problems.ts";
import { loadExercise } from "./families.ts";
import { pageServices } from "./services.ts";

/** What an exercise can be begun with. */
export const teachSources: Sources = {
  families: catalogue.toSorted((a, b) => a.title.localeCompare(b.title, "en")),
  openFamily: async (id, { seed, difficulty }) => (await loadExercise(id, seed, difficulty)).exercise,
  labProblems: () => openLabProblems().keys(),
  async openLabProblem(name) {
    const problem = await openLabProblems().load(name);
    if (problem === undefined)
      throw new PlaygroundError(
        say`This problem is no longer kept in this browser`,
        say`Open it from the lab again.`,
      );
    const { signal } = new AbortController();
    const conversion = await convertProblem(problem, { run: pageServices().sandbox.run, signal });
    if (conversion.kind === "impossible")
      throw new PlaygroundError(
        say`${problem.id} has no tests that can be run apart from it: ${conversion.because}`,
        say`Choose another one.`,
      );
    return labExercise(problem, conversion);
  },
};
