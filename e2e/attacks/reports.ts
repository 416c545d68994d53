import type { Attack, Evidence } from "./attack.ts";
import type { Scene } from "./scene.ts";
import { type Side, victimOf } from "./side.ts";

/** What one run of an attack said, before anybody has looked at what came of it. */
export interface Said {
  readonly mark: string;
  /** How it was tried in the sandbox, or "control". */
  readonly way: string;
  readonly said: string;
  readonly problems: readonly string[];
}

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

export async function reportOn(
  scene: Scene,
  attacks: readonly Attack[],
  said: readonly Said[],
): Promise<readonly AttackReport[]> {
  const [defended, control] = await Promise.all([
    witness(scene, scene.defended),
    witness(scene, scene.control),
  ]);
  return attacks.map((attack) => {
    const mine = said.filter(({ mark }) => mark.slice(0, mark.lastIndexOf("-")) === attack.id);
    const without = mine.find(({ way }) => way === "control");
    if (without === undefined) throw new Error(`${attack.id} has no control`);
    const within = mine.filter(({ way }) => way !== "control");
    const report = { attack, runs: within.map(defended), control: control(without) };
    return { ...report, problems: [...within.flatMap(({ problems }) => problems), ...problemsOf(report)] };
  });
}

function problemsOf({ attack, runs, control }: Omit<AttackReport, "problems">): readonly string[] {
  const worked = runs.flatMap(({ way, evidence }) =>
    evidence.map((what) => `it worked in the sandbox (${way}): ${what}`),
  );
  const proves = control.evidence.includes(attack.evidence);
  return [
    ...(runs.length === 0 ? ["it was never tried in the sandbox"] : worked),
    ...(proves ? [] : [`its control shows no ${attack.evidence}`]),
  ];
}

/** @returns a function that tells by what a run has shown that it worked, whatever it was after */
async function witness({ hit }: Scene, { audit, secret, late, events }: Side): Promise<(said: Said) => Run> {
  const { heard, kept } = await audit();
  return ({ mark, way, said }) => {
    const told = `${said}${late.get(mark) ?? ""}`;
    const victim = victimOf(mark);
    const stolen = `stolen ${victim}`;
    const isVictims = (name: string) => name.endsWith(` ${victim}`);
    const isDamaged = kept.some(isVictims) && kept.filter(isVictims).length < 3;
    const isLeft = kept.some((name) => name.includes(mark) && !isVictims(name));
    const signs: Readonly<Record<Evidence, boolean>> = {
      hit: hit(mark),
      secret: told.includes(secret),
      heard: heard.some((text) => text.includes(mark) && text !== stolen),
      changed: isDamaged || isLeft || heard.includes(stolen),
      event: events.some((text) => text.includes(mark)),
    };
    return { way, said: told, evidence: allEvidence.filter((each) => signs[each]) };
  };
}

const allEvidence: readonly Evidence[] = ["hit", "secret", "heard", "changed", "event"];
