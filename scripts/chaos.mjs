import { parseArgs } from "node:util";
import { preview } from "vite";
import { runChaos } from "./chaos/run-chaos.mjs";
import { ensureChromium } from "./ensure-chromium.mjs";
import { runStep } from "./run-step.mjs";

const help = `npm run chaos -- [--kills=500] [--seed=1] [--no-build]

A person types, runs, submits and asks the model on the built site, in a real Chromium, while its workers, its frame
and its tab are killed at random times. Fails when a draft is lost, a verdict is wrong or the page does not go on.
  --kills     how often something is killed
  --seed      another number kills other things at other times
  --no-build  take dist as it is`;

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "500" },
    seed: { type: "string", default: "1" },
    "no-build": { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(help);
  process.exit(0);
}

const executablePath = ensureChromium();
if (!values["no-build"]) await runStep("build", ["npx", "vite", "build"]);
const server = await preview({ preview: { port: 0, host: "localhost" }, logLevel: "error" });
const figures = await runChaos({
  executablePath,
  url: server.resolvedUrls?.local[0] ?? "",
  count: Number(values.kills),
  seed: Number(values.seed),
  log: (line) => console.log(line),
});
await server.close();

console.log(`\nkilled, seed ${values.seed}`);
for (const [kind, times] of figures.kills) console.log(`${String(times).padStart(6)}  ${kind}`);
console.log(`
${figures.draftsLost} drafts lost, ${figures.charactersLost} characters
${figures.wrongVerdicts} wrong verdicts
${figures.unsettled} runs that a kill left without a full verdict, and the next one judged
${(figures.slowestMillis / 1000).toFixed(1)} s at most until all was well again (${figures.slowest})
${figures.problems.length} problems in ${[...figures.kills.values()].reduce((sum, times) => sum + times, 0)} kills`);
if (figures.problems.length > 0) process.exitCode = 1;
