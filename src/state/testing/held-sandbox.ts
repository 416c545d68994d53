import type { Value } from "../../domain/value.ts";
import type { Outcome } from "../../domain/outcome.ts";
import type { ProgramRun, RunOptions, RunProgram } from "../../protocol/run-program.ts";

interface HeldRun {
  readonly program: ProgramRun;
  readonly options: RunOptions;
  readonly end: () => void;
  readonly fail: (error: Error) => void;
}

/** A sandbox in which programs wait until the test says what came of them. */
export function heldSandbox() {
  const runs: HeldRun[] = [];
  const run: RunProgram = (program, options) =>
    new Promise((end, fail) => runs.push({ program, options, end, fail }));

  function find(source: string): HeldRun {
    const found = runs.findLast(({ program }) => program.source === source);
    if (found === undefined) throw new Error(`No program "${source}" is running`);
    return found;
  }

  return {
    run,
    /** Batches so far. */
    programs: () => runs.map(({ program }) => program),
    answer: (source: string, caseIndex: number, outcome: Outcome) =>
      find(source).options.onOutcome(caseIndex, outcome),
    wasStopped: (source: string) => find(source).options.signal.aborted,
    /** Ends the batch; what follows from that has happened when this settles. */
    async end(source: string): Promise<void> {
      find(source).end();
      await settled();
    },
    async fail(source: string, error: Error): Promise<void> {
      find(source).fail(error);
      await settled();
    },
  };
}

export function returning(value: Value): Outcome {
  return { kind: "finished", observations: [{ kind: "returned", value }], stdout: "printed", millis: 1 };
}

export function raising(typeName: string): Outcome {
  const thrown = { typeName, message: "", frames: [] };
  return { kind: "finished", observations: [{ kind: "threw", thrown }], stdout: "", millis: 1 };
}

/** Time that stands still until it is told to pass. */
export function heldTime() {
  let now = 0;
  let waiting: { at: number; work: () => void }[] = [];
  return {
    later: (millis: number, work: () => void): (() => void) => {
      const one = { at: now + millis, work };
      waiting.push(one);
      return () => {
        waiting = waiting.filter((each) => each !== one);
      };
    },
    async pass(millis: number): Promise<void> {
      now += millis;
      const due = waiting.filter(({ at }) => at <= now);
      waiting = waiting.filter(({ at }) => at > now);
      for (const { work } of due) work();
      await settled();
    },
  };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}
