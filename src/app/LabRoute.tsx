import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { resultLines } from "../domain/lab/result-lines.ts";
import { LabScreen } from "../features/lab/LabScreen.tsx";
import { labResults } from "../state/lab/lab-results.ts";
import { createLabSession, type LabSession } from "../state/lab/lab-session.ts";
import { judgedSamples } from "../state/lab/judged-samples.ts";
import { readFileText } from "../storage/file-text.ts";
import { readPickledText } from "../storage/pickled-text.ts";
import { loadExercise } from "./families.ts";
import { pageServices } from "./services.ts";
import { saveFile } from "../ui/save-file.ts";

let session: LabSession | undefined;

/** One for as long as the page is open: judging goes on while other screens are shown. */
function pageLab(): LabSession {
  return (session ??= createLabSession({
    run: pageServices().sandbox.run,
    readText: (file, onBytes) => readFileText(file, onBytes).chunks,
    readPickledText,
    nowMillis: () => Date.now(),
    loadExercise: async ({ family, seed, difficulty }) =>
      (await loadExercise(family, seed, difficulty)).exercise,
  }));
}

export function LabRoute() {
  const lab = pageLab();
  const state = useStore(lab.store);
  const results = useMemo(() => labResults(state), [state]);
  const nowMillis = useNow(state.judging.kind === "running");
  return (
    <LabScreen
      nowMillis={nowMillis}
      onAlwaysPrompt={lab.setAlwaysPrompt}
      onExport={() =>
        saveFile(
          "edgecase-verdicts.jsonl",
          resultLines(judgedSamples(lab.store.getState())),
          "application/jsonl",
        )
      }
      onJudge={() => void lab.judge()}
      onOnlySampled={lab.setOnlySampled}
      onProblems={takeProblems}
      onSamples={takeSamples}
      onStop={lab.stop}
      results={results}
      state={state}
    />
  );
}

/** Always the same: the screen listens for drops with them. */
const takeProblems = (file: File) => void pageLab().importProblems(file);
const takeSamples = (file: File) => void pageLab().importSamples(file);

/** The time, anew every half second while something goes on. */
function useNow(goesOn: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!goesOn) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [goesOn]);
  return now;
}
