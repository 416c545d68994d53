import * as z from "zod/mini";
import { english } from "../messages/in-english.ts";
import { boundsFor, type Decoded, decodeValueInTurns, parseJson } from "./codec.ts";
import { type Limits, maxValueCharacters } from "./limits.ts";
import type { Observation, Thrown } from "./outcome.ts";
import { atOnce, type Turns } from "./turns.ts";
import type { Value } from "./value.ts";

/** JSON text to data: `JSON.parse`, or something that can be paused. */
export type ParseText = (text: string) => Turns<Decoded<unknown>>;

/**
 * Decodes what a harness observed in one case: JSON text of unknown origin; never throws. Each value alone is held
 * to `limits.valueNodes`, the whole text to twice `maxValueCharacters`.
 */
export function decodeObservations(
  text: string,
  { limits }: { limits: Limits },
): Decoded<readonly Observation[]> {
  return atOnce(decodeObservationsInTurns(text, limits, parseAtOnce));
}

/** The same, a little at a time. */
export function* decodeObservationsInTurns(
  text: string,
  limits: Limits,
  parse: ParseText,
): Turns<Decoded<readonly Observation[]>> {
  if (text.length > maxObservationsCharacters)
    // Not said: describe-limit.ts says it.
    return { kind: "tooLarge", limit: `${maxObservationsCharacters} characters` };
  const json = yield* parse(text);
  if (json.kind !== "decoded") return json;
  if (!Array.isArray(json.value)) return malformed(english`The observations are not an array`);
  const items: readonly unknown[] = json.value;
  const observations: Observation[] = [];
  for (const item of items) {
    if (observations.length % observationsOfTurn === observationsOfTurn - 1) yield;
    const observation = yield* decodeObservation(item, limits);
    if (observation.kind !== "decoded") return observation;
    observations.push(observation.value);
  }
  return { kind: "decoded", value: observations };
}

const maxObservationsCharacters = 2 * maxValueCharacters;
const observationsOfTurn = 50;

// oxlint-disable-next-line require-yield -- nothing stops JSON.parse half-way
export function* parseAtOnce(text: string): Turns<Decoded<unknown>> {
  return parseJson(text, maxObservationsCharacters);
}

/** What a program threw, in the words of the wire; long messages and traces are cut. */
export const wireThrown = z.object({
  type: z.string(),
  bases: z.optional(z.array(z.string())),
  message: z.string(),
  frames: z.array(z.object({ line: z.number(), function: z.string() })),
});

export function readThrown({ type, bases, message, frames }: z.infer<typeof wireThrown>): Thrown {
  return {
    typeName: type.slice(0, maxNameCharacters),
    ...(bases && { bases: bases.slice(0, maxBases).map((name) => name.slice(0, maxNameCharacters)) }),
    message: message.slice(0, maxMessageCharacters),
    frames: frames
      .slice(0, maxFrames)
      .map((frame) => ({ line: frame.line, functionName: frame.function.slice(0, maxNameCharacters) })),
  };
}

export const maxNameCharacters = 200;
export const maxMessageCharacters = 4000;
const maxFrames = 100;
const maxBases = 20;

const wireObservation = z.union([
  z.strictObject({ returned: z.unknown() }),
  z.strictObject({ arguments: z.array(z.unknown()) }),
  z.strictObject({ printed: z.string() }),
  z.strictObject({ threw: wireThrown }),
  z.strictObject({ nothing: z.literal(true) }),
]);

function* decodeObservation(json: unknown, limits: Limits): Turns<Decoded<Observation>> {
  // The commonest form by far; the schema would cost more than the value.
  if (isReturned(json)) return yield* decodeReturned(json.returned, limits);
  const parsed = wireObservation.safeParse(withShortTrace(json));
  if (!parsed.success) return malformed(english`An observation has a form that is not known`);
  const observation = parsed.data;
  if ("printed" in observation)
    return decoded({ kind: "printed", text: cutOutput(observation.printed, limits) });
  if ("threw" in observation) return decoded({ kind: "threw", thrown: readThrown(observation.threw) });
  if ("nothing" in observation) return decoded({ kind: "nothing" });
  if ("arguments" in observation) {
    const values = yield* decodeAll(observation.arguments, limits);
    return values.kind === "decoded" ? decoded({ kind: "arguments", values: values.value }) : values;
  }
  return yield* decodeReturned(observation.returned, limits);
}

/** The schema looks at every line of a trace, and cannot be paused. */
function withShortTrace(json: unknown): unknown {
  if (!isFields(json) || !isFields(json["threw"])) return json;
  const { frames, bases } = json["threw"];
  const threw = {
    ...json["threw"],
    ...(Array.isArray(frames) && { frames: frames.slice(0, maxFrames) }),
    ...(Array.isArray(bases) && { bases: bases.slice(0, maxBases) }),
  };
  return { ...json, threw };
}

const isFields = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === "object" && json !== null;

/** The harness cuts by bytes and may say so in a last line, hence the slack. */
export function cutOutput(stdout: string, limits: Limits): string {
  return stdout.slice(0, limits.outputBytes + 200);
}

function isReturned(json: unknown): json is { returned: unknown } {
  return typeof json === "object" && json !== null && "returned" in json && Object.keys(json).length === 1;
}

function* decodeReturned(json: unknown, limits: Limits): Turns<Decoded<Observation>> {
  const value = yield* decodeValueInTurns(json, boundsFor(limits));
  return value.kind === "decoded" ? decoded({ kind: "returned", value: value.value }) : value;
}

function* decodeAll(items: readonly unknown[], limits: Limits): Turns<Decoded<readonly Value[]>> {
  const values: Value[] = [];
  for (const item of items) {
    const value = yield* decodeValueInTurns(item, boundsFor(limits));
    if (value.kind !== "decoded") return value;
    values.push(value.value);
  }
  return { kind: "decoded", value: values };
}

function decoded<T>(value: T): Decoded<T> {
  return { kind: "decoded", value };
}

function malformed(reason: string): Decoded<never> {
  return { kind: "malformed", reason };
}
