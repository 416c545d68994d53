import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { packLines } from "../domain/lab/pack.ts";
import { problemKey } from "../domain/lab/problem.ts";
import { resultLines } from "../domain/lab/result-lines.ts";
import type { FileUse } from "../domain/lab/scan-file.ts";
import { LabFindings } from "../features/lab/LabFindings.tsx";
import { LabScreen } from "../features/lab/LabScreen.tsx";
import { ModeFindings } from "../features/lab/ModeFindings.tsx";
import { say } from "../messages/say.ts";
import { withinWindow } from "../state/lab/dated-problems.ts";
import { type BehaviourSession, createBehaviourSession } from "../state/lab/behaviour-session.ts";
import { createFindingsSession, type FindingsSession } from "../state/lab/findings-session.ts";
import type { LabFile } from "../state/lab/lab-files.ts";
import { withShownVerdicts } from "../state/lab/judging-mode.ts";
import { labResults } from "../state/lab/lab-results.ts";
import type { LabState } from "../state/lab/lab-session.ts";
import { judgedSamples } from "../state/lab/judged-samples.ts";
import type { DraftStore } from "../storage/drafts.ts";
import { LabDrawing, LabExperiment } from "./LabParts.tsx";
import { isExperimentFile, openExperimentFile, openLink, ownExercise, pageLab } from "./page-lab.ts";
import { pageServices } from "./services.ts";
import { replaceRoute } from "./use-route.ts";
import { late } from "../ui/late.tsx";
import { saveFile } from "../ui/save-file.ts";

interface Props {
  /** In the address: an experiment, or the name of a problem, which alone has a slash. */
  readonly payload: string | undefined;
  readonly drafts: DraftStore;
  readonly mayRunByItself: boolean;
}

let findingsSession: FindingsSession | undefined;
let behaviourSession: BehaviourSession | undefined;

function pageFindings(): FindingsSession {
  return (findingsSession ??= createFindingsSession(pageLab().lab.store, judgingWorld()));
}

function pageBehaviour(): BehaviourSession {
  return (behaviourSession ??= createBehaviourSession(pageLab().lab.store, judgingWorld()));
}

const judgingWorld = () => ({
  run: pageServices().sandbox.run,
  loadExercise: ownExercise,
  nowMillis: () => Date.now(),
});

export function LabRoute({ payload, ...exercise }: Props) {
  if (!payload?.includes("/")) return <Lab payload={payload} />;
  return (
    <LabProblemRoute
      fallback={<output>{say`Opening the problem…`}</output>}
      {...exercise}
      find={findProblem}
      key={payload}
      problemId={payload}
    />
  );
}

/** Fetched when there are problems to open. */
const fetchProblemRoute = () => import("./LabProblemRoute.tsx");
const LabProblemRoute = late(async () => (await fetchProblemRoute()).LabProblemRoute);

const findProblem = (key: string) =>
  pageLab()
    .lab.store.getState()
    .problems?.items.find((each) => problemKey(each) === key);

function Lab({ payload }: Pick<Props, "payload">) {
  const { lab, draw } = pageLab();
  const state = useStore(lab.store);
  const { kind: drawKind } = useStore(draw.store);
  useLink(payload);
  const hasProblems = state.problems !== undefined;
  useEffect(() => {
    if (hasProblems)
      void fetchProblemRoute().then(
        (module) => module.fetchExerciseParts(),
        () => undefined,
      );
  }, [hasProblems]);
  const found = pageFindings();
  const findings = useStore(found.store);
  const behaves = pageBehaviour();
  const behaviour = useStore(behaves.store);
  const whole = useMemo(() => withShownVerdicts(state), [state]);
  const shown = useMemo(() => withinWindow(whole, findings.window), [whole, findings.window]);
  const isRunning = state.judging.kind === "running";
  const { problems, samples, onlySampled } = shown;
  // Scores are shown when no more verdicts are coming; until then they would only take time.
  const verdicts = isRunning ? noVerdicts : shown.verdicts;
  const results = useMemo(
    () => labResults({ problems, samples, onlySampled, verdicts }),
    [problems, samples, onlySampled, verdicts],
  );
  const nowMillis = useNow(isRunning || drawKind === "drawing");
  return (
    <LabScreen
      drawing={<LabDrawing nowMillis={nowMillis} />}
      experiment={<LabExperiment />}
      findings={
        <>
          <ModeFindings state={state} />
          <LabFindings
            behaviour={behaviour}
            findings={findings}
            onLook={(sample) => void found.findSmallest(sample)}
            onObserve={() => void behaves.observe()}
            onStopObserving={behaves.stop}
            onWindow={found.setWindow}
            results={results}
            state={shown}
            whole={whole}
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
      onSavePack={() => savePack(lab.store.getState())}
      onStopReading={lab.stopReading}
      results={results}
      state={whole}
    />
  );
}

const noVerdicts: LabState["verdicts"] = new Map();

function savePack({ problems }: LabState): void {
  const lines = packLines(problems?.fileName ?? "", problems?.items ?? []);
  saveFile("edgecase-pack.jsonl", lines, "application/jsonl");
}

/** Always the same: the screen listens for drops with them. */
const takeFiles = (files: readonly LabFile[], preferred?: FileUse) => void take(files, preferred);

async function take(files: readonly LabFile[], preferred: FileUse | undefined): Promise<void> {
  const [first, ...others] = files;
  const isAlone = first !== undefined && others.length === 0;
  if (isAlone && (await isExperimentFile(first.file))) await openExperimentFile(first.file);
  else await pageLab().lab.importFiles(files, preferred);
}

/** Opens the address's experiment once; from then on it is this browser's own, and the address says no more of it. */
function useLink(payload: string | undefined): void {
  useEffect(() => {
    if (payload === undefined) return;
    void openLink(payload).then(() => replaceRoute({ kind: "lab" }));
  }, [payload]);
}

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
