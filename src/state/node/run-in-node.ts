import type { TestCase } from "../../domain/exercise.ts";
import { containerFiles, projectFiles } from "../../domain/node/container-files.ts";
import { limitsOf } from "../../domain/node/node-cases.ts";
import { installCommand, nodeCommand } from "../../domain/node/node-command.ts";
import type { Files, NodeExercise } from "../../domain/node/node-exercise.ts";
import { batchLimitMillis } from "../../domain/node/node-limits.ts";
import { createNodeReportReader, type RunEnding } from "../../domain/node/node-report.ts";
import type { Outcome } from "../../domain/outcome.ts";
import { PlaygroundError } from "../../domain/playground-error.ts";
import { unreachable } from "../../domain/unreachable.ts";
import { english } from "../../messages/in-english.ts";
import { say } from "../../messages/say.ts";
import type { NodeMachine, NodeRunEnd } from "../../protocol/node-machine.ts";

/** All that a batch prints, reports included. */
const mostOutput = 32_000_000;
const installLimitMillis = 120_000;
const mostInstallOutput = 1_000_000;

interface Options {
  readonly exercise: NodeExercise<unknown>;
  /** Letters and digits, another one each time. */
  readonly newId: () => string;
  /** Hears what programs print, and npm. */
  readonly onText: (text: string) => void;
  readonly onInstalling: (isInstalling: boolean) => void;
}

interface NodeBatch {
  readonly machine: NodeMachine;
  readonly files: Files;
  readonly cases: readonly TestCase[];
  /** Nothing that is printed is handed on. */
  readonly quiet: boolean;
  readonly signal: AbortSignal;
}

/** Runs batches of one exercise's cases, each in a folder of its own, one batch after the other. */
export function createNodeRunner({ exercise, newId, onText, onInstalling }: Options) {
  const home = `edgecase/${exercise.meta.id}`;
  const hasPackages = Object.keys(exercise.packages ?? {}).length > 0;
  /** Machines that have this exercise's packages. */
  const installed = new WeakSet<NodeMachine>();
  /** What runs on a machine, or ran last. One that was given up holds up nothing on the next. */
  const turns = new WeakMap<NodeMachine, Promise<void>>();

  /**
   * @throws PlaygroundError where the packages cannot be fetched
   * @throws NodeLost
   */
  async function run(batch: NodeBatch, onOutcome: (caseId: string, outcome: Outcome) => void): Promise<void> {
    const before = turns.get(batch.machine);
    let end = () => {};
    const turn = new Promise<void>((resolve) => {
      end = resolve;
    });
    turns.set(batch.machine, turn);
    await before;
    try {
      await install(batch);
      await runCases(batch, onOutcome);
    } finally {
      end();
    }
  }

  /** Beside the runs' folders, where Node looks for packages too. */
  async function install({ machine, files, signal }: NodeBatch): Promise<void> {
    if (!hasPackages || installed.has(machine) || signal.aborted) return;
    onInstalling(true);
    try {
      const project = projectFiles({ exercise, studentFiles: files });
      await machine.mount(home, { "package.json": project["package.json"] ?? "{}" });
      const end = await machine.run(installCommand, {
        folder: home,
        limitMillis: installLimitMillis,
        mostOutput: mostInstallOutput,
        onOutput: onText,
        signal,
      });
      if (end.kind === "exited" && end.code === 0) installed.add(machine);
      else if (end.kind !== "stopped") throw notInstalled(exercise, end);
    } finally {
      onInstalling(false);
    }
  }

  async function runCases(
    { machine, files, cases, quiet, signal }: NodeBatch,
    onOutcome: (caseId: string, outcome: Outcome) => void,
  ): Promise<void> {
    if (signal.aborted || cases.length === 0) return;
    const nonce = newId();
    const limits = limitsOf(exercise);
    const report = createNodeReportReader({ nonce, caseIds: cases.map(({ id }) => id), limits });
    const folder = `${home}/run`;
    await machine.mount(folder, containerFiles({ exercise, studentFiles: files, cases, isQuiet: quiet }));
    const end = await machine.run(nodeCommand(nonce), {
      folder,
      limitMillis: batchLimitMillis(limits, cases.length),
      mostOutput,
      signal,
      onOutput(piece) {
        const { outcomes, text } = report.read(piece);
        for (const { caseId, outcome } of outcomes) onOutcome(caseId, outcome);
        if (!quiet && text !== "") onText(text);
      },
    });
    for (const { caseId, outcome } of report.end(endingOf(end))) onOutcome(caseId, outcome);
  }

  return run;
}

function endingOf(end: NodeRunEnd): RunEnding {
  if (end.kind === "exited") return end;
  switch (end.kind) {
    case "stopped":
      return { kind: "stopped" };
    case "timedOut":
      return { kind: "outOfTime" };
    case "flooded":
      return { kind: "failed", reason: english`More was printed than can be read` };
    default:
      return unreachable(end);
  }
}

function notInstalled({ packages }: NodeExercise<unknown>, end: NodeRunEnd): PlaygroundError {
  const names = Object.keys(packages ?? {}).join(", ");
  return new PlaygroundError(
    end.kind === "exited"
      ? say`npm could not install ${names}: it ended with exit code ${end.code}`
      : say`npm did not finish installing ${names}`,
    say`npm inside of the container asks its registry on the network. What it printed stands under Output.`,
  );
}
