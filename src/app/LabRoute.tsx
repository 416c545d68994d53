import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { resultLines } from "../domain/lab/result-lines.ts";
import type { FileUse } from "../domain/lab/scan-file.ts";
import { LabFindings } from "../features/lab/LabFindings.tsx";
import { LabScreen } from "../features/lab/LabScreen.tsx";
import { ModeFindings } from "../features/lab/ModeFindings.tsx";
import { withinWindow } from "../state/lab/dated-problems.ts";
import { createFindingsSession, type FindingsSession } from "../state/lab/findings-session.ts";
import type { LoadExercise } from "../state/lab/judge-edgecase.ts";
import type { LabFile } from "../state/lab/lab-files.ts";
import { withShownVerdicts } from "../state/lab/judging-mode.ts";
import { labResults } from "../state/lab/lab-results.ts";
import { createLabSession, type LabSession } from "../state/lab/lab-session.ts";
import { judgedSamples } from "../state/lab/judged-samples.ts";
import { readPickledText } from "../storage/pickled-text.ts";
import { loadExercise } from "./families.ts";
import { readPlainBytes, readSpans, textOf } from "../storage/plain-bytes.ts";
import { pageServices } from "./services.ts";
import { saveFile } from "../ui/save-file.ts";

let session: LabSession | undefined;

/** One for as long as the page is open: judging goes on while other screens are shown. */
function pageLab(): LabSession {
  return (session ??= createLabSession({
    run: pageServices().sandbox.run,
    readBytes: readPlainBytes,
    readSpans,
    textOf,
    readPickledText,
    nowMillis: () => Date.now(),
    loadExercise: openExercise,
  }));
}

let findingsSession: FindingsSession | undefined;

function pageFindings(): FindingsSession {
  return (findingsSession ??= createFindingsSession(pageLab().store, {
    run: pageServices().sandbox.run,
    loadExercise: openExercise,
  }));
}

const openExercise: LoadExercise = async ({ family, seed, difficulty }) =>
  (await loadExercise(family, seed, difficulty)).exercise;

export function LabRoute() {
  const lab = pageLab();
  const state = useStore(lab.store);
  const found = pageFindings();
  const findings = useStore(found.store);
  const shown = useMemo(
    () => withinWindow(withShownVerdicts(state), findings.window),
    [state, findings.window],
  );
  const results = useMemo(() => labResults(shown), [shown]);
  const nowMillis = useNow(state.judging.kind === "running");
  return (
    <LabScreen
      findings={
        <>
          <ModeFindings state={state} />
          <LabFindings
            findings={findings}
            onLook={(sample) => void found.findSmallest(sample)}
            onWindow={found.setWindow}
            results={results}
            state={shown}
            whole={state}
          />
        </>
      }
      nowMillis={nowMillis}
      onAlwaysPrompt={lab.setAlwaysPrompt}
      onExport={() =>
        saveFile(
          "edgecase-verdicts.jsonl",
          resultLines(judgedSamples(withShownVerdicts(lab.store.getState()))),
          "application/jsonl",
        )
      }
      onMode={lab.setMode}
      onJudge={() => void lab.judge()}
      onOnlySampled={lab.setOnlySampled}
      onChoose={(choice) => void lab.chooseProblems(choice)}
      onFiles={takeFiles}
      onStop={lab.stop}
      onStopReading={lab.stopReading}
      results={results}
      state={shown}
    />
  );
}

/** Always the same: the screen listens for drops with them. */
const takeFiles = (files: readonly LabFile[], preferred?: FileUse) =>
  void pageLab().importFiles(files, preferred);

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
