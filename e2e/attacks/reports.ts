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
  /** Whether the control shows what the attack is after. */
  readonly isProven: boolean;
  /** What went wrong in the sandbox. */
  readonly worked: readonly string[];
  /** Why this row fails; none where it holds. */
  readonly problems: readonly string[];
}

export async function reportOn(
  scene: Scene,
  attacks: readonly Attack[],
  said: readonly Said[],
): Promise<readonly AttackReport[]> {
  const [defended, witnessControl] = await Promise.all([
    witness(scene, scene.defended),
    witness(scene, scene.control),
  ]);
  return attacks.map((attack) => {
    const mine = said.filter(({ mark }) => mark.slice(0, mark.lastIndexOf("-")) === attack.id);
    const without = mine.find(({ way }) => way === "control");
    if (without === undefined) throw new Error(`${attack.id} has no control`);
    const within = mine.filter(({ way }) => way !== "control");
    const runs = within.map(defended);
    const control = witnessControl(without);
    const isProven = control.evidence.includes(attack.evidence);
    const worked = [...within.flatMap(({ problems }) => problems), ...signsIn(runs)];
    const unproven = isProven ? [] : [`its control shows no ${attack.evidence}`];
    return { attack, runs, control, isProven, worked, problems: [...worked, ...unproven] };
  });
}

function signsIn(runs: readonly Run[]): readonly string[] {
  if (runs.length === 0) return ["it was never tried in the sandbox"];
  return runs.flatMap(({ way, evidence }) =>
    evidence.map((what) => `it worked in the sandbox (${way}): ${what}`),
  );
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
