import { loadFormatter } from "../ui/load-markdown.ts";

/**
 * Fetches what an exercise's screen is put together from, so that a problem of the lab opens with the network cut, too.
 * Not the large editor: a text area takes its place. A part that does not come is asked for again when it is needed.
 */
export async function fetchExerciseParts(): Promise<void> {
  await Promise.allSettled([
    import("./LabProblemRoute.tsx"),
    import("./ModelTab.tsx"),
    import("./ghost-writing.ts"),
    import("./sampling.ts"),
    import("../features/editor/GhostHint.tsx"),
    import("../features/exercise/Hints.tsx"),
    import("../features/verdicts/TestsPanel.tsx"),
    import("../state/create-exercise-session.ts"),
    import("../state/program-writing.ts"),
    import("../storage/draft-database.ts"),
    import("../storage/submission-database.ts"),
    loadFormatter(),
  ]);
}
