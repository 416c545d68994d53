import { measurable, type StrengthSession } from "./strength-session.ts";
import type { TeachSession, TeachState } from "./teach-session.ts";
import { whatRuns } from "./what-runs.ts";

interface Options {
  readonly session: TeachSession;
  readonly strength: StrengthSession;
  readonly later: (millis: number, work: () => void) => () => void;
}

export interface MeasuringByItself {
  /** Keeps it from running while something else does; call what is returned when that has ended. */
  readonly hold: () => () => void;
  readonly dispose: () => void;
}

/** Longer than the pause after which references run: whoever goes on typing is not followed by forty programs each time. */
const restMillis = 3000;

/**
 * Measures how strong the tests are once the exercise is whole, its references pass and nobody has typed for a while. It
 * gives way to whatever else runs, and measures no exercise twice.
 */
export function measureByItself({ session, strength, later }: Options): MeasuringByItself {
  let cancel = () => {};
  let holders = 0;
  /** What was begun here last, as `whatRuns` tells it: what somebody stops, or what fails, is not begun again. */
  let begun: string | undefined;
  /** Whether that still runs. */
  let isOwn = false;

  function look(): void {
    cancel();
    const state = session.store.getState();
    const of = whatRuns(state.authored);
    const mayRun = holders === 0 && canBeMeasured(state);
    if (isOwn && (!mayRun || begun !== of)) {
      begun = undefined;
      strength.giveWay();
    }
    if (mayRun && begun !== of && !isMeasured(of)) cancel = later(restMillis, () => void begin(of));
  }

  function isMeasured(of: string): boolean {
    const known = strength.store.getState();
    return known.kind === "running" || (known.kind === "found" && known.of === of);
  }

  async function begin(of: string): Promise<void> {
    const { authored, compiled } = session.store.getState();
    begun = of;
    isOwn = true;
    await strength.measure({ authored, compiled });
  }

  const ends = [
    session.store.subscribe(look),
    strength.store.subscribe(({ kind }, before) => {
      if (kind === "running" || before.kind !== "running") return;
      isOwn = false;
      look();
    }),
  ];
  look();

  return {
    hold() {
      holders += 1;
      look();
      return () => {
        holders -= 1;
        look();
      };
    },
    dispose() {
      cancel();
      for (const end of ends) end();
    },
  };
}

/** Sealed tests are not here, and the others say little without them. */
function canBeMeasured({ authored, compiled, references }: TeachState): boolean {
  const languages = measurable(authored);
  return (
    compiled.problems.length === 0 &&
    authored.hiding?.kind !== "sealed" &&
    languages.length > 0 &&
    languages.every((each) => {
      const reference = references[each];
      return reference.kind === "ran" && reference.answers.every(({ verdict }) => verdict.kind === "passed");
    })
  );
}
