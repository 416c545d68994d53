import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { types } from "node:util";
import { createContext, type Context, runInContext } from "node:vm";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import type { Exercise, TestCase } from "../exercise.ts";
import type { Family } from "../family.ts";
import { programShape } from "../gate/program-shape.ts";
import { makeExercise } from "../generate.ts";
import { judge } from "../judge.ts";
import { languages } from "../language.ts";
import type { Observation } from "../outcome.ts";
import { childType, isPlainObjectMap } from "../plain-objects.ts";
import type { Argument, HostFunction, Step } from "../scenario.ts";
import { findProblems } from "../structural-checks.ts";
import type { Type } from "../type.ts";
import { unreachable } from "../unreachable.ts";
import type { Value } from "../value.ts";

const modules = import.meta.glob<{ family: Family<unknown, unknown> }>(["./*.ts", "!./*.test.ts"], {
  eager: true,
});
const families = Object.entries(modules).map(([path, { family }]) => ({ path, family }));
/** More on request, for who writes a family. */
const seeds = Array.from({ length: Number(process.env["SEEDS"] ?? 3) }, (_, at) => at + 1);

/** Patience for a test that makes the exercises of all families, on a busy machine. */
const allFamiliesMillis = 120_000;

/** Of earlier exercises, so that a link keeps what it shows: see CONTRIBUTING.md. */
const recordPath = resolve(import.meta.dirname, "fingerprints.json");

const exercises = families.flatMap(({ family }) =>
  family.meta.difficulties.flatMap((difficulty) =>
    seeds.map((seed) => ({
      name: `${family.meta.id}, ${difficulty}, seed ${seed}`,
      family,
      difficulty,
      seed,
    })),
  ),
);

it("finds the families", () => {
  expect(families.length).toBeGreaterThan(10);
});

it.each(families)("$path is named after its family", ({ path, family }) => {
  expect(path).toBe(`./${family.meta.id}.ts`);
});

it.each(families)("$path makes the same exercise again from the same seed", ({ family }) => {
  const [difficulty = "easy"] = family.meta.difficulties;
  const make = () => summary(makeExercise(family, { difficulty, seed: 4 }));
  expect(make()).toBe(make());
});

it(
  "makes the same exercises as ever, or says by its version that it does not",
  () => {
    const made = Object.fromEntries(
      families.flatMap(({ family }) =>
        family.meta.difficulties.flatMap((difficulty) =>
          [1, 7].map((seed) => {
            const key = `${family.meta.id} ${family.meta.version} ${difficulty} ${seed}`;
            const text = summary(makeExercise(family, { difficulty, seed }));
            return [key, createHash("sha256").update(text).digest("hex").slice(0, 16)];
          }),
        ),
      ),
    );
    if (process.env["RECORD"]) writeFileSync(recordPath, `${JSON.stringify(made, undefined, 2)}\n`);
    const recorded: unknown = JSON.parse(readFileSync(recordPath, "utf8"));
    // What differs under the same key has changed without a new version; what is missing has yet to be recorded.
    expect(made).toEqual(recorded);
  },
  allFamiliesMillis,
);

it.each(languages)(
  "no two families share a %s reference up to names and constants",
  (language) => {
    const owners = new Map<string, string>();
    const shared = exercises.flatMap(({ family, difficulty, seed }) => {
      const { id } = family.meta;
      const shape = programShape(makeExercise(family, { difficulty, seed }).reference[language], language);
      const owner = owners.get(shape) ?? id;
      owners.set(shape, owner);
      return owner === id ? [] : [`${id} (${difficulty}, seed ${seed}) and ${owner}`];
    });
    expect(shared).toEqual([]);
  },
  allFamiliesMillis,
);

describe.each(exercises)("$name", ({ family, difficulty, seed }) => {
  const exercise = makeExercise(family, { difficulty, seed });

  it("is complete, with at least 25 hidden cases", () => {
    expect(findProblems(exercise)).toEqual([]);
    expect(exercise.hidden.length).toBeGreaterThanOrEqual(25);
    expect(exercise.statement).not.toContain("{examples}");
  });

  it("has a JavaScript reference that agrees with the oracle on every case", () => {
    expect(rejectedCases(exercise, exercise.reference.javascript)).toEqual([]);
  });

  it.each(exercise.flaws)("lets the flaw $name pass the visible cases, and catches it as it says", (flaw) => {
    const rejected = rejectedCases(exercise, flaw.source.javascript).map(({ testCase }) => testCase);
    expect(rejected.filter(({ category }) => category === "example")).toEqual([]);
    expect([...new Set(rejected.map(({ category }) => category))]).toEqual(
      expect.arrayContaining([...flaw.caughtBy]),
    );
  });
});

/** All that is plain data, as text: a checker is a new function each time. */
function summary({ statement, task, signature, visible, hidden }: Exercise): string {
  return JSON.stringify([statement, task, signature, visible, hidden], (_, value: unknown) =>
    typeof value === "bigint" ? `${value}n` : value,
  );
}

/** Runs a JavaScript program on every case, visible and hidden each as one batch, as the sandbox does. */
function rejectedCases(exercise: Exercise, source: string) {
  const { comparison, visible, hidden } = exercise;
  return [visible, hidden].flatMap((batch) => {
    const all = runBatch(source, batch);
    return batch.flatMap((testCase, i) => {
      const observations = all[i] ?? [];
      const outcome = { kind: "finished", observations, stdout: "", millis: 0 } as const;
      const verdict = judge({ outcome, testCase, comparison, language: "javascript" });
      return verdict.kind === "passed" ? [] : [{ testCase, verdict, observations }];
    });
  });
}

/** So that an endless loop fails a test instead of stopping all of them. */
const stuckMillis = 20_000;

/** A much simplified sandbox: the same steps, in a context of Node's own. */
function runBatch(source: string, batch: readonly TestCase[]): Observation[][] {
  const isProgram = batch.some(({ steps }) => steps.javascript.some(({ kind }) => kind === "program"));
  const context = createContext();
  const observations: Observation[][] = [];
  context["workThrough"] = () => {
    if (!isProgram) runInContext(source, context);
    for (const { steps } of batch) {
      const scene: Scene = { context, bound: new Map(), hostCalls: new Map() };
      observations.push(
        steps.javascript.map((step) =>
          attempt(() => (step.kind === "program" ? runProgram(source, step.stdin) : perform(step, scene))),
        ),
      );
    }
  };
  runInContext("workThrough()", context, { timeout: stuckMillis });
  return observations;
}

function runProgram(source: string, stdin: string): Observation {
  const lines = stdin.split("\n");
  let text = "";
  const globals = {
    console: { log: (...words: unknown[]) => (text += `${words.join(" ")}\n`) },
    require: () => ({ readFileSync: () => lines.splice(0).join("\n") }),
    readline: () => lines.shift() ?? null,
  };
  runInContext(source, createContext(globals));
  return { kind: "printed", text };
}

interface Scene {
  readonly context: Context;
  readonly bound: Map<string, unknown>;
  readonly hostCalls: Map<HostFunction, number>;
}

const thrownByProgram = z.object({ name: z.string(), message: z.string() });

function attempt(act: () => Observation): Observation {
  try {
    return act();
  } catch (error) {
    // Errors of another context are no instances of this one's `Error`.
    const thrown = thrownByProgram.safeParse(error);
    const { name, message } = thrown.success ? thrown.data : { name: "unknown", message: String(error) };
    return { kind: "threw", thrown: { typeName: name, message, frames: [] } };
  }
}

function perform(step: Exclude<Step, { kind: "program" }>, scene: Scene): Observation {
  if (step.kind === "clock") throw new TypeError("No family sets the clock yet: teach this harness to");
  if (step.kind === "hostCalls") {
    return { kind: "returned", value: { kind: "int", value: BigInt(scene.hostCalls.get(step.name) ?? 0) } };
  }
  const args = step.args.map((argument) => toJavaScriptArgument(argument, scene));
  const result = evaluate(callText(step), { args, bound: scene.bound }, scene.context);
  if ("as" in step && step.as !== undefined) scene.bound.set(step.as, result);
  if (step.observe === "nothing") return { kind: "nothing" };
  return step.observe === "arguments"
    ? { kind: "arguments", values: args.map(fromJavaScript) }
    : { kind: "returned", value: fromJavaScript(result) };
}

function callText(step: Exclude<Step, { kind: "program" | "clock" | "hostCalls" }>): string {
  switch (step.kind) {
    case "call":
      return `${step.name}(...scene.args)`;
    case "construct":
      return `new ${step.name}(...scene.args)`;
    case "method":
      return `scene.bound.get("${step.on}").${step.name}(...scene.args)`;
    case "invoke":
      return `scene.bound.get("${step.on}")(...scene.args)`;
    default:
      return unreachable(step);
  }
}

function evaluate(text: string, scene: object, context: Context): unknown {
  context["scene"] = scene;
  return runInContext(text, context);
}

function toJavaScriptArgument(argument: Argument, { bound, hostCalls }: Scene): unknown {
  switch (argument.kind) {
    case "value":
      return toJavaScript(argument.value, argument.type);
    case "bound":
      return bound.get(argument.name);
    case "host":
      return (...args: number[]) => {
        hostCalls.set(argument.name, (hostCalls.get(argument.name) ?? 0) + 1);
        return hostResult(argument.name, args);
      };
    default:
      return unreachable(argument);
  }
}

function hostResult(name: HostFunction, [a = 0, b = 0]: readonly number[]): number {
  if (name === "square") return a * a;
  if (name === "add") return a + b;
  throw new TypeError(`No family uses the host function ${name} yet: teach this harness to`);
}

function toJavaScript(value: Value, type?: Type): unknown {
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
      return value.items.map((item, i) => toJavaScript(item, childType(type, item, i)));
    case "set":
      return new Set(value.items.map((item, i) => toJavaScript(item, childType(type, item, i))));
    case "map": {
      const entries = value.entries.map(([key, item]): [unknown, unknown] => {
        const name = key.kind === "string" ? key.value : "";
        return [toJavaScript(key), toJavaScript(item, childType(type, item, name))];
      });
      return isPlainObjectMap(value, type)
        ? Object.fromEntries(z.array(entryWithName).parse(entries))
        : new Map(entries);
    }
    case "bytes":
    case "opaque":
      throw new TypeError(`No family passes ${value.kind} yet: teach this harness to`);
    default:
      return unreachable(value);
  }
}

const entryWithName = z.tuple([z.string(), z.unknown()]);

function fromJavaScript(data: unknown): Value {
  if (data === null) return { kind: "null" };
  if (typeof data === "boolean") return { kind: "boolean", value: data };
  if (typeof data === "number") return { kind: "float", value: data };
  if (typeof data === "bigint") return { kind: "int", value: data };
  if (typeof data === "string") return { kind: "string", value: data };
  if (Array.isArray(data)) return { kind: "list", items: Array.from<unknown>(data).map(fromJavaScript) };
  if (types.isSet(data)) return { kind: "set", items: [...data].map(fromJavaScript) };
  if (types.isMap(data)) {
    return {
      kind: "map",
      entries: [...data].map(([key, item]) => [fromJavaScript(key), fromJavaScript(item)]),
    };
  }
  if (typeof data !== "object") return { kind: "opaque", typeName: typeof data };
  return {
    kind: "map",
    entries: Object.entries(data).map(([key, item]) => [
      { kind: "string", value: key },
      fromJavaScript(item),
    ]),
  };
}
