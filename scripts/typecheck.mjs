import { resolve } from "node:path";
import { runLanes } from "./run-step.mjs";

/** Each folder is checked with the library of the thread it runs in. Two lanes, for a machine with two cores. */
export const typeLanes = [
  ["src/domain", "tsconfig.json", "workers/sandbox"],
  ["tsconfig.tools.json", "workers"],
].map((projects) => projects.map((project) => [`types: ${project}`, ["npx", "tsc", "-p", project]]));

const isRunAlone = resolve(process.argv[1] ?? "") === import.meta.filename;
if (isRunAlone) await runLanes(typeLanes);
