import type { Attack, AttackEngine } from "./attack.ts";
import type { Said } from "./reports.ts";
import { runInFrame } from "./run-in-frame.ts";
import { sandboxFrameOf, type Scene } from "./scene.ts";
import { runInWorker } from "./worker-runs.ts";

type Way = "fresh" | "restored" | "client" | "bare" | "frame";

const ways: Readonly<Record<AttackEngine, readonly Way[]>> = {
  python: ["fresh", "restored"],
  browser: ["client", "bare"],
  quickjs: ["client"],
  frame: ["frame"],
};

/** In which ways an engine's attacks are tried in the sandbox. */
export const waysOf = (engine: AttackEngine): readonly Way[] => ways[engine];

export async function runDefended(scene: Scene, attack: Attack): Promise<readonly Said[]> {
  const said: Said[] = [];
  for (const way of waysOf(attack.engine)) said.push(await runOnce(scene, attack, way));
  return said;
}

async function runOnce(scene: Scene, attack: Attack, way: Way): Promise<Said> {
  const mark = `${attack.id}-${way}`;
  const source = attack.source(await scene.target(mark));
  switch (way) {
    case "frame":
      return { mark, way, said: await runInFrame(await scene.livingFrame(), source), problems: [] };
    case "bare":
      return { mark, way, said: await runBare(scene, source), problems: [] };
    case "fresh":
    case "client":
    case "restored":
      return { mark, way, ...(await runByClient(scene, { attack, way, source })) };
  }
}

/** In a worker of the frame that has every name a worker has; the client's own hides most of them. */
async function runBare({ defended }: Scene, source: string): Promise<string> {
  const frame = sandboxFrameOf(defended.page);
  if (frame === undefined) throw new Error("The page has no sandbox frame: no program has run in it");
  return await frame.evaluate(runInWorker, source);
}

interface ByClient {
  readonly attack: Attack;
  readonly way: Way;
  readonly source: string;
}

/** Outcomes that say that the program never came to its attack. */
const notTried = /^(no outcome|\{"kind":"(notRun|notCompiled|crashed|missingEntryPoint)")/;

async function runByClient({ defended }: Scene, { attack, way, source }: ByClient) {
  const attempt = {
    engine: attack.engine === "python" ? "pyodide" : attack.engine,
    author: `${attack.id}-${way}`,
    limitMillis: 1500,
    stayMillis: 150,
  };
  const run = (program: string) =>
    defended.page.evaluate((given) => globalThis.edgecaseAttacks.run(given), {
      ...attempt,
      source: program,
    });
  // After it, this author's interpreter is restored in place.
  if (way === "restored") await run("def solve():\n    return 'benign'\n");
  const { said, reused } = await run(source);
  const problems: string[] = [];
  if (way === "restored" && reused !== "restored")
    problems.push(`its interpreter was not restored: ${reused}`);
  if (notTried.test(said)) problems.push(`it was not tried (${way}): ${said}`);
  return { said, problems };
}
