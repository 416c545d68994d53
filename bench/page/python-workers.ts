import { fetchEngineAssets } from "../../src/clients/sandbox-assets.ts";
import { defaultLimits } from "../../src/domain/limits.ts";
import type { FrameAssets } from "../../src/protocol/sandbox.ts";
import { type EngineWorker, startEngineWorker } from "../../workers/sandbox/engine-worker.ts";
import { createRecipes } from "../../workers/sandbox/recipes.ts";
import { narrowStackGuardBytes, wideStackGuardBytes } from "../../workers/shared/stack-guard.ts";
import { loadPlainPyodide } from "./plain-pyodide.ts";
import { millis, type Section } from "./row.ts";
import { pause, Samples } from "./samples.ts";

/** A new interpreter, and one restored in place, each against a plain load of Pyodide in this page. */
export const pythonWorkers: Section = async ({ quick }) => {
  const assets = await fetchEngineAssets("pyodide", () => {});
  const [snapshot, plain] = await Promise.all([recipesOf(assets), recipesOf(assets)]);
  plain.abandonSnapshot();
  const times = new Samples<"snapshot" | "plain" | "npm" | "roundTrip" | "restore">();
  for (let left = quick ? 4 : 12; left > 0; left -= 1) {
    times.add("snapshot", await startMillis(() => startEngineWorker(snapshot.recipe("pyodide"))));
    times.add("plain", await startMillis(() => startEngineWorker(plain.recipe("pyodide"))));
    times.add("npm", await loadPlainPyodide());
  }
  const clock = restoreClock();
  const timed = new Blob([clock.script, assets.python?.script ?? ""], { type: "text/javascript" });
  const worker = startEngineWorker({
    ...snapshot.recipe("pyodide"),
    script: timed,
  });
  await worker.booted;
  for (let left = quick ? 20 : 100; left > 0; left -= 1) {
    await runMessyProgram(worker);
    const began = performance.now();
    if (!(await worker.reset())) throw new Error("The interpreter was not restored in time");
    times.add("roundTrip", performance.now() - began);
    times.add("restore", await clock.next());
  }
  worker.kill();
  clock.close();

  const start = times.median("snapshot");
  const roundTrip = times.median("roundTrip");
  const ratio = start / times.median("plain");
  const restoreRatio = roundTrip / times.median("plain");
  return [
    {
      what: "new Python worker from snapshot / without it",
      measured: `${ratio.toFixed(3)} (${millis(start)} / ${millis(times.median("plain"))})`,
      target: "≤ 0.25",
      met: ratio <= 0.25,
    },
    {
      what: "… / loadPyodide as npm has it, files from this server",
      measured: `${(start / times.median("npm")).toFixed(3)} (${millis(times.median("npm"))})`,
      target: "≤ 0.25",
      met: start / times.median("npm") <= 0.25,
    },
    {
      what: "clean interpreter by restoring memory / worker without snapshot",
      measured: `${restoreRatio.toFixed(4)} (reset → clean ${millis(roundTrip)}, at most ${millis(times.max("roundTrip"))}; the restore itself ${millis(times.median("restore"))})`,
      target: "≤ 0.005",
      met: restoreRatio <= 0.005,
    },
  ];
};

async function recipesOf(assets: FrameAssets) {
  const recipes = createRecipes({ wide: wideStackGuardBytes, narrow: narrowStackGuardBytes });
  recipes.add(assets);
  await recipes.prepare("pyodide");
  return recipes;
}

async function startMillis(start: () => EngineWorker): Promise<number> {
  const began = performance.now();
  const worker = start();
  await worker.booted;
  const elapsed = performance.now() - began;
  worker.kill();
  await pause(50);
  return elapsed;
}

const messyProgram = `
import builtins, json
builtins.print = None
json.loads = len
kept = [list(range(100)) for _ in range(2_000)]
def solve(n):
    return n
`;

let lastRunId = 0;

function runMessyProgram(worker: EngineWorker): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  worker.listen((message) => message?.kind === "finished" && resolve());
  worker.run({
    kind: "run",
    runId: (lastRunId += 1),
    source: messyProgram,
    entryPoint: "solve",
    cases: ['[{"do":"call","name":"solve","args":[1],"observe":"return"}]'],
    firstCase: 0,
    limits: defaultLimits,
    announce: false,
    quiet: true,
  });
  return promise;
}

/** Text that, put before the worker's, tells how long it took to handle each `reset`, without the way there and back. */
function restoreClock() {
  const name = `restore-${crypto.randomUUID()}`;
  const channel = new BroadcastChannel(name);
  let heard = Promise.withResolvers<number>();
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => heard.resolve(Number(data)));
  return {
    script: `{
      const channel = new BroadcastChannel(${JSON.stringify(name)});
      const listen = self.addEventListener.bind(self);
      self.addEventListener = (type, handler) => listen(type, (event) => {
        const began = performance.now();
        handler(event);
        if (event.data?.kind === "reset") channel.postMessage(performance.now() - began);
      });
    }`,
    async next() {
      const elapsed = await heard.promise;
      heard = Promise.withResolvers();
      return elapsed;
    },
    close: () => channel.close(),
  };
}
