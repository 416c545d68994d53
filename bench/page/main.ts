import { endlessLoop } from "./endless-loop.ts";
import { hiddenCases } from "./hidden-cases.ts";
import { liveVerdicts } from "./live-verdicts.ts";
import { labPlots } from "./lab-plots.ts";
import { manyCases } from "./many-cases.ts";
import { makingExercises } from "./making-exercises.ts";
import { modelWorker } from "./model-worker.ts";
import { pythonWorkers } from "./python-workers.ts";
import type { Section } from "./row.ts";

const sections: Readonly<Record<string, Section>> = {
  "Python workers": pythonWorkers,
  "live verdicts": liveVerdicts,
  "hidden cases": hiddenCases,
  "10,000 cases": manyCases,
  "endless loop": endlessLoop,
  "plots of the lab": labPlots,
  "making exercises": makingExercises,
  "the model's worker": modelWorker,
};

// scripts/bench.mjs calls them one after the other.
Object.assign(globalThis, { edgecaseBench: sections });
