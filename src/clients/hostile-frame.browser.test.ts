import * as fc from "fast-check";
import { expect, it } from "vitest";
import { defaultLimits } from "../domain/limits.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { ToFrame } from "../protocol/sandbox.ts";
import { type FrameMessage, parseFromFrame } from "./parse-from-frame.ts";
import { createSandbox } from "./sandbox.ts";
import { resultOf } from "./testing/real-sandbox.ts";

/** What a frame does next: what it says of a batch (the first, the second, one that is over or never was), or its end. */
const does = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant("outcomes" as const),
      batch: fc.constantFrom("first", "second", "stranger"),
      cases: fc.array(
        fc.oneof(fc.integer({ min: -1, max: 4 }), fc.constantFrom(0.5, NaN, "0", "length", null)),
        { maxLength: 6 },
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("done" as const),
      batch: fc.constantFrom("first", "second", "stranger"),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("anything" as const), message: fc.anything() }) },
  { weight: 1, arbitrary: fc.constant({ kind: "dies" as const }) },
);

const caseCount = 4;

it("gives every case one outcome, and none from another batch's mouth, whatever the frame says", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(does, { maxLength: 25 }), async (deeds) => {
      const heard = await live(deeds);
      for (const [batch, outcomes] of Object.entries(heard)) {
        expect(outcomes.map(({ caseIndex }) => caseIndex).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3]);
        for (const { outcome, caseIndex } of outcomes) {
          if (outcome.kind === "finished") expect(resultOf(outcome)).toBe(`${batch} ${caseIndex}`);
          else expect(["engineFailed", "outOfMemory", "notRun"]).toContain(outcome.kind);
        }
      }
    }),
    { numRuns: 500, seed: 5 },
  );
});

interface Frame {
  readonly onMessage: (message: FrameMessage) => void;
  readonly onDeath: () => void;
  readonly sent: ToFrame[];
  isDead: boolean;
}

type Deed = ReturnType<typeof does.generate>["value_"];

/** Runs two batches in a frame that does all this, and then ends what is open. */
async function live(deeds: readonly Deed[]) {
  const frames: Frame[] = [];
  const sandbox = createSandbox({
    openFrame(listener) {
      const sent: ToFrame[] = [];
      frames.push({ ...listener, sent, isDead: false });
      const send = (message: ToFrame) => {
        sent.push(message);
        if (message.kind === "warm") say({ kind: "warmed", engine: message.engine, millis: 1 });
      };
      return { send, close() {} };
    },
    fetchAssets: () => Promise.resolve({}),
    onStatus: () => {},
    newId: () => crypto.randomUUID(),
  });
  const say = (data: unknown) => {
    const message = parseFromFrame(data);
    if (message !== undefined) frames.at(-1)?.onMessage(message);
  };
  /** The newest run of this program that the living frame has been given. */
  const requestOf = (source: string) =>
    frames.at(-1)?.sent.findLast((each) => each.kind === "run" && each.source === source);

  const run = async (source: string) => {
    const outcomes: { caseIndex: number; outcome: Outcome }[] = [];
    const cases = Array.from({ length: caseCount }, (_, at) => `[${at}]`);
    const program = {
      engine: "browser" as const,
      author: source,
      source,
      cases,
      limits: defaultLimits,
      quiet: true,
    };
    await sandbox.run(program, {
      signal: new AbortController().signal,
      onOutcome: (caseIndex, outcome) => void outcomes.push({ caseIndex, outcome }),
    });
    return outcomes;
  };
  const both = Promise.all([run("first"), run("second")]);
  await settled();
  for (const deed of deeds) {
    act(deed);
    await settled();
  }
  // Each batch may have to begin anew, in a new frame, as often as frames have died.
  for (let round = 0; round < deeds.length + 4; round += 1) {
    act({ kind: "done", batch: "first" });
    act({ kind: "done", batch: "second" });
    await settled();
  }
  const [first, second] = await both;
  return { first, second };

  function die(): void {
    const frame = frames.at(-1);
    if (frame === undefined || frame.isDead) return;
    frame.isDead = true;
    frame.onDeath();
  }

  function act(deed: Deed): void {
    if (deed.kind === "dies") return die();
    if (deed.kind === "anything") return say(deed.message);
    const request = requestOf(deed.batch);
    const batchId = request?.kind === "run" ? request.batchId : "stranger";
    if (deed.kind === "done") return say({ kind: "done", batchId });
    const cases = request?.kind === "run" ? request.cases : [];
    const outcomes = deed.cases.map((caseIndex) => ({
      caseIndex,
      report: reportOf(deed.batch, cases, caseIndex),
    }));
    say({ kind: "outcomes", batchId, outcomes });
  }
}

/** Says whose case it is; a case's text is its number in its batch. */
function reportOf(batch: string, cases: readonly string[], caseIndex: unknown) {
  const text = typeof caseIndex === "number" ? cases[caseIndex] : undefined;
  const returned = `${batch} ${text?.slice(1, -1) ?? "nothing"}`;
  return { kind: "finished", observations: JSON.stringify([{ returned }]), stdout: "", millis: 0 };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
