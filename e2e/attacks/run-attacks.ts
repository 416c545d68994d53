import { rm } from "node:fs/promises";
import type { Browser } from "playwright";
import type { Attack } from "./attack.ts";
import { runControl } from "./control-runs.ts";
import { runDefended, waysOf } from "./defended-runs.ts";
import { type AttackReport, reportOn, type Said } from "./reports.ts";
import { buildDefendedPage, openScene, type Scene } from "./scene.ts";

/** Every attack in the sandbox and without it; all programs first, and then a look at what came of them. */
export async function runAttacks(
  browser: Browser,
  attacks: readonly Attack[],
): Promise<readonly AttackReport[]> {
  const folder = await buildDefendedPage();
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
    await rm(folder, { recursive: true, force: true });
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
