import { types } from "node:util";
import { createContext, type Context, runInContext } from "node:vm";
import * as z from "zod/mini";
import type { TestCase } from "../exercise.ts";
import type { Observation } from "../outcome.ts";
import { childType, isPlainObjectMap } from "../plain-objects.ts";
import type { Argument, HostFunction, Step } from "../scenario.ts";
import type { Type } from "../type.ts";
import { unreachable } from "../unreachable.ts";
import type { Value } from "../value.ts";

/** So that an endless loop fails a test instead of stopping all of them. */
const stuckMillis = 20_000;

/** A much simplified sandbox for trusted JavaScript: the same steps, in a context of Node's own. */
export function runNatively(
  source: string,
  batch: readonly TestCase[],
  limitMillis = stuckMillis,
): Observation[][] {
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
  runInContext("workThrough()", context, { timeout: limitMillis });
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

/** What JavaScript gave, as the sandbox reports it: every number is a float. */
export function fromJavaScript(data: unknown): Value {
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
