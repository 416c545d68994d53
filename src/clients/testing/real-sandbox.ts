import type { Engine } from "../../domain/language.ts";
import { defaultLimits, type Limits } from "../../domain/limits.ts";
import type { Outcome } from "../../domain/outcome.ts";
import { createSandbox, type Sandbox, type SandboxOptions } from "../sandbox.ts";
import { fetchEngineAssets } from "../sandbox-assets.ts";
import { openSandboxFrame, type SandboxFrame } from "../sandbox-frame.ts";

/** The real sandbox with levers: how many frames it has opened, and how to make the current one die. */
export function realSandbox(memory: Pick<SandboxOptions, "isSparing" | "idleMillis"> = {}) {
  let opened = 0;
  let restarts = 0;
  const statuses: string[] = [];
  let current: { frame: SandboxFrame; onDeath: () => void } | undefined;
  const sandbox = createSandbox({
    openFrame(listener) {
      opened += 1;
      const frame = openSandboxFrame(listener);
      current = { frame, onDeath: listener.onDeath };
      return frame;
    },
    fetchAssets: fetchEngineAssets,
    onStatus: (engine, { kind }) => void statuses.push(`${engine} ${kind}`),
    newId: () => crypto.randomUUID(),
    onRestart: () => void (restarts += 1),
    ...memory,
  });
  return {
    sandbox,
    framesOpened: () => opened,
    /** What the page was told of engines: "pyodide ready". */
    statuses,
    /** How often the page was told that the sandbox had died. */
    restartsTold: () => restarts,
    /** As if the frame's process had ended: it is gone, and its death is noticed. */
    killFrame: () => {
      current?.frame.close();
      current?.onDeath();
    },
  };
}

export interface TestRun {
  readonly engine: Engine;
  readonly source: string;
  readonly entryPoint?: string;
  /** Arguments of one call for each case, as wire JSON; or whole steps. */
  readonly calls?: readonly string[];
  readonly cases?: readonly string[];
  readonly author?: string;
  readonly limits?: Partial<Limits>;
  readonly quiet?: boolean;
  readonly signal?: AbortSignal;
}

/** Runs a program and gathers its outcomes, by case. Fails where a case has none or more than one. */
export async function outcomesOf(sandbox: Sandbox, run: TestRun): Promise<Outcome[]> {
  const {
    engine,
    source,
    entryPoint = "solve",
    calls = [],
    author = "tester",
    limits,
    quiet = false,
    signal,
  } = run;
  const cases =
    run.cases ??
    calls.map(
      (args) => `[{"do":"call","name":${JSON.stringify(entryPoint)},"args":${args},"observe":"return"}]`,
    );
  const outcomes = new Map<number, Outcome>();
  await sandbox.run(
    {
      engine,
      author,
      source,
      cases,
      quiet,
      limits: { ...defaultLimits, ...limits },
      ...(run.cases && run.entryPoint === undefined ? {} : { entryPoint }),
    },
    {
      signal: signal ?? new AbortController().signal,
      onOutcome(caseIndex, outcome) {
        if (outcomes.has(caseIndex)) throw new Error(`Case ${caseIndex} has two outcomes`);
        outcomes.set(caseIndex, outcome);
      },
    },
  );
  return cases.map((_, caseIndex) => {
    const outcome = outcomes.get(caseIndex);
    if (outcome === undefined) throw new Error(`Case ${caseIndex} has no outcome`);
    return outcome;
  });
}

/** What a one-step case returned, in short: the value where it has one, else what kind of outcome it is. */
export function resultOf(outcome: Outcome): unknown {
  if (outcome.kind === "engineFailed") return `engineFailed: ${outcome.reason}`;
  if (outcome.kind !== "finished") return outcome.kind;
  const [observation] = outcome.observations;
  switch (observation?.kind) {
    case "returned":
      return plain(observation.value);
    case "threw":
      return `threw ${observation.thrown.typeName}`;
    case "printed":
      return observation.text;
    default:
      return observation;
  }
}

function plain(
  value: Extract<
    NonNullable<Extract<Outcome, { kind: "finished" }>["observations"][number]>,
    { kind: "returned" }
  >["value"],
): unknown {
  switch (value.kind) {
    case "null":
      return null;
    case "int":
      return Number(value.value);
    case "boolean":
    case "float":
    case "string":
      return value.value;
    case "list":
    case "tuple":
      return value.items.map(plain);
    case "opaque":
      return `<${value.typeName}>`;
    default:
      return value;
  }
}
