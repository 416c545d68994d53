import { runStep } from "./run-step.mjs";

/** Each folder is checked with the library of the thread it runs in. */
const projects = ["src/domain", "tsconfig.json", "workers", "workers/sandbox", "tsconfig.tools.json"];

for (const project of projects) runStep(`types: ${project}`, ["npx", "tsc", "-p", project]);
