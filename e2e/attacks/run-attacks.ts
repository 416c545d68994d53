import type { Browser } from "playwright";
import type { Attack } from "./attack.ts";
import { runControl } from "./control-runs.ts";
import { runDefended, waysOf } from "./defended-runs.ts";
import { type AttackReport, reportOn, type Said } from "./reports.ts";
import { buildDefendedPage, openScene, type Scene } from "./scene.ts";

/**
 * Every attack in the sandbox and without it. A control that shows nothing is tried once more, with its attack: on a
 * busy machine a window may open too late, or a request arrive after the look. What worked in the sandbox stays said.
 */
export async function runAttacks(
  browser: Browser,
  attacks: readonly Attack[],
): Promise<readonly AttackReport[]> {
  const folder = await buildDefendedPage();
  const reports = await runOnce({ browser, folder }, attacks);
  const unproven = reports.filter(({ isProven }) => !isProven).map(({ attack }) => attack);
  if (unproven.length === 0) return reports;
  return withSecondTry(reports, await runOnce({ browser, folder }, unproven));
}

function withSecondTry(
  reports: readonly AttackReport[],
  again: readonly AttackReport[],
): readonly AttackReport[] {
  const byAttack = new Map(again.map((report) => [report.attack, report]));
  return reports.map((first) => {
    const second = byAttack.get(first.attack);
    return second === undefined ? first : { ...second, problems: [...first.worked, ...second.problems] };
  });
}

interface Place {
  readonly browser: Browser;
  /** Where the page of bench/attacks has been built. */
  readonly folder: string;
}

/** All programs first, and then a look at what came of them. */
async function runOnce(
  { browser, folder }: Place,
  attacks: readonly Attack[],
): Promise<readonly AttackReport[]> {
  const victims = attacks
    .filter(({ evidence }) => evidence === "changed")
    .flatMap(({ engine, id }) => [...waysOf(engine), "control"].map((way) => `${id}-${way}`));
  const scene = await openScene({ browser, victims, folder });
  try {
    const said = await runAll(scene, attacks);
    // What is under way gets time to arrive, once for all.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return await reportOn(scene, attacks, said);
  } finally {
    await scene.close();
  }
}

/** Lanes run side by side; in a lane one program follows another. */
async function runAll(scene: Scene, attacks: readonly Attack[]): Promise<readonly Said[]> {
  const by = (...engines: readonly string[]) => attacks.filter(({ engine }) => engines.includes(engine));
  const python = by("python");
  const half = Math.ceil(python.length / 2);
  const defended = (attack: Attack) => runDefended(scene, attack);
  const control = async (attack: Attack) => [await runControl(scene, attack)];
  const lanes = await Promise.all([
    lane(python, control),
    lane(by("browser", "quickjs"), control),
    lane(python.slice(0, half), defended),
    lane(python.slice(half), defended),
    lane(by("browser", "quickjs"), defended),
  ]);
  // Documents one after the other, because they share what a person would see.
  const frames = await lane(by("frame"), async (attack) => [
    await runControl(scene, attack),
    ...(await runDefended(scene, attack)),
  ]);
  return [...lanes.flat(), ...frames];
}

async function lane(
  attacks: readonly Attack[],
  run: (attack: Attack) => Promise<readonly Said[]>,
): Promise<readonly Said[]> {
  const said: Said[] = [];
  for (const attack of attacks) said.push(...(await run(attack)));
  return said;
}
