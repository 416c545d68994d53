import { createContext, runInContext } from "node:vm";
import * as z from "zod/mini";
import type { Outcome } from "../../../domain/outcome.ts";
import { fromJavaScript } from "../../../domain/testing/run-natively.ts";
import type { RunProgram } from "../../../protocol/run-program.ts";

const steps = z.tuple([z.object({ name: z.string(), args: z.array(z.unknown()) })]);
const thrownByProgram = z.object({ name: z.string(), message: z.string(), code: z.optional(z.string()) });

/** A sandbox for trusted JavaScript functions of ints, texts and lists, with what was run in it. */
export function nativeSandbox({ limitMillis = 5000 } = {}) {
  const sources: string[] = [];
  const run: RunProgram = ({ source, cases }, { onOutcome, signal }) => {
    sources.push(source);
    cases.forEach((text, at) => {
      if (!signal.aborted) onOutcome(at, call(source, text, limitMillis));
    });
    return Promise.resolve();
  };
  return { run, sources };
}

function call(source: string, text: string, limitMillis: number): Outcome {
  const [{ name, args }] = z.parse(steps, JSON.parse(text));
  try {
    const context = createContext({ args });
    const result: unknown = runInContext(`${source}\n${name}(...args)`, context, { timeout: limitMillis });
    const value = fromJavaScript(result);
    return { kind: "finished", observations: [{ kind: "returned", value }], stdout: "", millis: 1 };
  } catch (error) {
    const { name: typeName, message, code } = z.parse(thrownByProgram, error);
    if (code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
      return { kind: "timedOut", limitMillis, stdout: "", where: "case" };
    const thrown = { typeName, message, frames: [] };
    return { kind: "finished", observations: [{ kind: "threw", thrown }], stdout: "", millis: 1 };
  }
}
