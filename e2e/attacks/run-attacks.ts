import type { Browser, Frame, Page } from "playwright";
import type { Attack, Evidence } from "./attack.ts";
import { buildDefendedPage, openScene, type Scene, type Side, victimOf } from "./sides.ts";
import { runInWorker } from "./worker-runs.ts";

/** How a run of an attack was made: in the sandbox in so many ways, and once without defence. */
const ways = {
  python: ["fresh", "restored"],
  browser: ["client", "bare"],
  quickjs: ["client"],
  frame: ["frame"],
} as const;

interface Run {
  readonly way: string;
  readonly said: string;
  /** Everything by which it has shown that it worked. */
  readonly evidence: readonly Evidence[];
}

export interface AttackReport {
  readonly attack: Attack;
  readonly runs: readonly Run[];
  readonly control: Run;
  /** Why this row fails; none where it holds. */
  readonly problems: readonly string[];
}

interface Said {
  readonly mark: string;
  readonly way: string;
  readonly said: string;
  readonly problems: readonly string[];
}

export async function runAttacks(
  browser: Browser,
  attacks: readonly Attack[],
): Promise<readonly AttackReport[]> {
  const folder = await buildDefendedPage();
  const victims = attacks
    .filter(({ evidence }) => evidence === "changed")
    .flatMap(({ engine, id }) => [...ways[engine], "control"].map((way) => `${id}-${way}`));
  const scene = await openScene({ browser, victims, folder });
  try {
    const said = await runAll(scene, attacks);
    // What is under way gets time to arrive, once for all.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return await judge(scene, attacks, said);
  } finally {
    await scene.close();
  }
}

/** Lanes run side by side; in a lane one program follows another. */
async function runAll(scene: Scene, attacks: readonly Attack[]): Promise<readonly Said[]> {
  const by = (...engines: readonly string[]) => attacks.filter(({ engine }) => engines.includes(engine));
  const python = by("python");
  const half = Math.ceil(python.length / 2);
  const lanes = [
    lane(by("browser", "quickjs"), (attack) => runControl(scene, attack)),
    lane(python, (attack) => runControl(scene, attack)),
    lane(python.slice(0, half), (attack) => runDefended(scene, attack)),
    lane(python.slice(half), (attack) => runDefended(scene, attack)),
    lane(by("browser", "quickjs"), (attack) => runDefended(scene, attack)),
  ];
  const said = (await Promise.all(lanes)).flat();
  // The frame is open now. One document after the other: they share what a person would see.
  for (const attack of by("frame")) {
    said.push(...(await runControl(scene, attack)));
    said.push(...(await runDefended(scene, attack)));
  }
  return said;
}

async function lane(
  attacks: readonly Attack[],
  run: (attack: Attack) => Promise<readonly Said[]>,
): Promise<readonly Said[]> {
  const said: Said[] = [];
  for (const attack of attacks) said.push(...(await run(attack)));
  return said;
}

async function runControl(scene: Scene, attack: Attack): Promise<readonly Said[]> {
  const mark = `${attack.id}-control`;
  const source = attack.source(await scene.target(attack, mark));
  return [{ mark, way: "control", said: await sayWithoutDefence(scene, attack, source), problems: [] }];
}

async function sayWithoutDefence({ control }: Scene, attack: Attack, source: string): Promise<string> {
  const { page } = control;
  if (attack.control === "pyodide")
    return await page.evaluate((program) => globalThis.edgecasePlainPython(program), source);
  if (attack.control === "worker") return await page.evaluate(runInWorker, source);
  // What leaves the page would take the others' storage with it.
  const host = attack.evidence === "event" ? await control.another() : page;
  return await runInFrame(await openChild(host), source);
}

/** The program is not evaluated by the document, so the document's policy has no say in it. */
async function runInFrame(frame: Frame | undefined, source: string): Promise<string> {
  if (frame === undefined) throw new Error("The page has no frame");
  // A frame that is gone says nothing more, which is what it wanted.
  return await frame
    .evaluate<string>(`(() => {${source}\nreturn solve();})()`)
    .catch((error: unknown) => `gone: ${String(error)}`);
}

async function openChild(page: Page): Promise<Frame | undefined> {
  const child = await page.evaluateHandle(async () => {
    const frame = document.createElement("iframe");
    frame.src = "child.html";
    document.body.append(frame);
    await new Promise((loaded) => frame.addEventListener("load", loaded));
    return frame;
  });
  return (await child.asElement()?.contentFrame()) ?? undefined;
}

const sandboxFrameOf = (page: Page) => page.frames().find((each) => each !== page.mainFrame());

async function runDefended(scene: Scene, attack: Attack): Promise<readonly Said[]> {
  const said: Said[] = [];
  for (const way of ways[attack.engine]) said.push(await runOnce(scene, attack, way));
  return said;
}

async function runOnce(scene: Scene, attack: Attack, way: string): Promise<Said> {
  const mark = `${attack.id}-${way}`;
  const source = attack.source(await scene.target(attack, mark));
  const { page } = scene.defended;
  if (way === "frame")
    return { mark, way, said: await runInFrame(sandboxFrameOf(page), source), problems: [] };
  if (way === "bare") {
    const said = (await sandboxFrameOf(page)?.evaluate(runInWorker, source)) ?? "no frame";
    return { mark, way, said, problems: [] };
  }
  const engine = attack.engine === "python" ? "pyodide" : attack.engine;
  const attempt = { engine, author: mark, limitMillis: 1500, stayMillis: 150 };
  const run = (program: string) =>
    page.evaluate((given) => globalThis.edgecaseAttacks.run(given), { ...attempt, source: program });
  if (way === "restored") await run("def solve():\n    return 'benign'\n");
  const { said, reused } = await run(source);
  const problems =
    way === "restored" && reused !== "restored" ? [`the interpreter was ${reused}, not restored`] : [];
  return { mark, way, said, problems };
}

declare global {
  /** What bench/attacks/main.ts offers. */
  var edgecaseAttacks: {
    run: (attempt: {
      engine: string;
      author: string;
      source: string;
      limitMillis: number;
      stayMillis: number;
    }) => Promise<{ said: string; reused: string }>;
  };
}

async function judge(
  scene: Scene,
  attacks: readonly Attack[],
  all: readonly Said[],
): Promise<readonly AttackReport[]> {
  const evidenceOf = {
    defended: await witness(scene, scene.defended),
    control: await witness(scene, scene.control),
  };
  return attacks.map((attack) => {
    const mine = all.filter(({ mark }) => mark.slice(0, mark.lastIndexOf("-")) === attack.id);
    const [control] = mine.filter(({ way }) => way === "control").map(evidenceOf.control);
    if (control === undefined) throw new Error(`${attack.id} has no control`);
    const defended = mine.filter(({ way }) => way !== "control");
    const runs = defended.map(evidenceOf.defended);
    const problems = [
      ...defended.flatMap((said) => said.problems),
      ...runs.flatMap(({ way, evidence }) =>
        evidence.map((what) => `worked in the sandbox (${way}): ${what}`),
      ),
      ...(control.evidence.includes(attack.evidence) ? [] : [`its control shows no ${attack.evidence}`]),
    ];
    return { attack, runs, control, problems };
  });
}

/** @returns a function that tells by what a run has shown that it worked */
async function witness({ hit }: Scene, { audit, secret, late, events }: Side): Promise<(said: Said) => Run> {
  const { heard, kept } = await audit();
  return ({ mark, way, said }) => {
    const told = `${said}${late.get(mark) ?? ""}`;
    const victim = victimOf(mark);
    const isVictims = (name: string) => name.endsWith(` ${victim}`);
    const left = kept.filter((name) => name.includes(mark) && !isVictims(name));
    const had = kept.some((name) => name.includes(victim));
    const evidence: Evidence[] = [];
    if (hit(mark)) evidence.push("hit");
    if (told.includes(secret)) evidence.push("secret");
    if (heard.some((text) => text.includes(mark) && !text.startsWith("stolen"))) evidence.push("heard");
    if (events.some((text) => text.includes(mark))) evidence.push("event");
    const isGone = had && kept.filter(isVictims).length < 3;
    if (left.length > 0 || isGone || heard.includes(`stolen ${victim}`)) evidence.push("changed");
    return { way, said: told, evidence };
  };
}
