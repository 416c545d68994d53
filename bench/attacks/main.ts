import { createSandbox } from "../../src/clients/sandbox.ts";
import { fetchEngineAssets } from "../../src/clients/sandbox-assets.ts";
import { openSandboxFrame } from "../../src/clients/sandbox-frame.ts";
import type { Engine } from "../../src/domain/language.ts";
import { defaultLimits } from "../../src/domain/limits.ts";
import type { Outcome } from "../../src/domain/outcome.ts";
import { drawCases, drawHandOver, examine } from "./examine.ts";

interface Attempt {
  readonly engine: Engine;
  readonly author: string;
  readonly source: string;
  readonly limitMillis: number;
  /** How long the program's worker lives on after its answer, where the program keeps it from being done. */
  readonly stayMillis: number;
}

/** `reused`: which interpreter the broker took. */
interface Attempted {
  readonly said: string;
  readonly reused: string;
}

/** By author, who has one batch at a time. */
const reused = new Map<string, string>();
const authors = new Map<string, string>();

/** The client that the site uses, listened in on: which interpreter a program ran in is told to the page and not used. */
const sandbox = createSandbox({
  openFrame({ onMessage, onDeath }) {
    const frame = openSandboxFrame({
      onDeath,
      onMessage(message) {
        if (message.kind === "done") reused.set(authors.get(message.batchId) ?? "", message.reused);
        onMessage(message);
      },
    });
    return {
      close: frame.close,
      send(message) {
        if (message.kind === "run") authors.set(message.batchId, message.author);
        frame.send(message);
      },
    };
  },
  fetchAssets: fetchEngineAssets,
  onStatus: () => {},
  newId: () => crypto.randomUUID(),
});

async function run({ engine, author, source, limitMillis, stayMillis }: Attempt): Promise<Attempted> {
  const stop = new AbortController();
  let said = "no outcome";
  await sandbox.run(
    {
      engine,
      author,
      source,
      entryPoint: "solve",
      cases: ['[{"do":"call","name":"solve","args":[],"observe":"return"}]'],
      limits: { ...defaultLimits, millisPerCase: limitMillis },
      quiet: false,
    },
    {
      signal: stop.signal,
      onOutcome(_, outcome) {
        said = describe(outcome);
        setTimeout(() => stop.abort(), stayMillis);
      },
    },
  );
  return { said, reused: reused.get(author) ?? "" };
}

interface Deceit {
  readonly engine: Engine;
  readonly author: string;
}

/** What the site thinks of a program that has no way to know the right answers. */
async function trick({ source, ...who }: Deceit & { source: string }): Promise<readonly string[]> {
  return await examine(sandbox, { ...who, source, cases: drawCases() });
}

/** What it thinks of two programs, the second of which has no way to know what the first was given. */
async function follow({
  first,
  second,
  next,
  ...who
}: Deceit & { first: string; second: string; next: string }) {
  const { given, asked } = drawHandOver();
  const before = await examine(sandbox, { ...who, source: first, cases: given });
  const after = await examine(sandbox, { ...who, author: next, source: second, cases: asked });
  return { before, after, reused: reused.get(next) ?? "" };
}

function describe(outcome: Outcome): string {
  if (outcome.kind !== "finished") return JSON.stringify(outcome);
  const [observation] = outcome.observations;
  const isText = observation?.kind === "returned" && observation.value.kind === "string";
  const text = isText ? observation.value.value : JSON.stringify(observation, bigintsAsText);
  return outcome.stdout === "" ? text : `${text} and printed ${outcome.stdout}`;
}

const bigintsAsText = (_key: string, value: unknown) => (typeof value === "bigint" ? String(value) : value);

// e2e/attacks/run-attacks.ts calls it, attack by attack.
Object.assign(globalThis, {
  edgecaseAttacks: { run, warm: sandbox.warm },
  // e2e/attacks/verdicts/run-forgeries.ts calls it.
  edgecaseVerdicts: { trick, follow },
});
