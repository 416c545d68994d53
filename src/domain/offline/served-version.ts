import * as z from "zod/mini";
import { parseUnknown } from "../parse-unknown.ts";

/**
 * Which version of the site the worker serves. A new version is on trial until a page of it says that it stands; the
 * one before is kept until then.
 */
export interface ServedState {
  readonly format: 1;
  /** The version of the worker itself. */
  readonly current: string;
  /** The last one that worked, while the current one is on trial. */
  readonly older?: string;
  /** How often a page of the current version has begun on trial. */
  readonly starts: number;
  /** When that was counted last; 0 for never. */
  readonly lastStartMillis: number;
  readonly isProved: boolean;
}

/** So many starts without a word, and the next one is of the version before. */
const mostSilentStarts = 2;

/** Tabs that go over together begin together, and a page needs a moment to say that it stands: that is one start. */
const oneStartMillis = 3000;

const version = z.string().check(z.regex(/^[0-9a-f]{16}$/));

const schema = z.object({
  format: z.literal(1),
  current: version,
  older: z.exactOptional(version),
  starts: z.int().check(z.minimum(0)),
  lastStartMillis: z.number(),
  isProved: z.boolean(),
});

/** @returns nothing where another release kept something else */
export function parseServedState(value: unknown): ServedState | undefined {
  const parsed = parseUnknown(schema, value);
  return parsed.success ? parsed.data : undefined;
}

/**
 * The worker of a version begins to serve.
 * @param previous what the worker before it left, if that was one of ours
 */
export function takeOver(previous: ServedState | undefined, current: string): ServedState {
  const older = previous && (previous.current === current ? previous.older : lastWorking(previous));
  return {
    format: 1,
    current,
    ...(older !== undefined && older !== current && { older }),
    starts: 0,
    lastStartMillis: 0,
    isProved: previous?.current === current && previous.isProved,
  };
}

/** One that never proved itself is not gone back to, unless there is nothing else. */
function lastWorking({ current, older, isProved }: ServedState): string {
  return isProved ? current : (older ?? current);
}

/** A page is asked for. What it is answered from, `servedVersion` says of the state that comes out. */
export function beginStart(state: ServedState, nowMillis: number): ServedState {
  if (!isOnTrial(state) || isRolledBack(state)) return state;
  const sinceMillis = nowMillis - state.lastStartMillis;
  // A clock that was put back ends no trial and holds none up.
  if (sinceMillis >= 0 && sinceMillis < oneStartMillis) return state;
  return { ...state, starts: state.starts + 1, lastStartMillis: nowMillis };
}

/**
 * A page says that it stands.
 * @param started its version; a page that came past the worker knows none, and proves nothing
 */
export function prove(state: ServedState, started: string | undefined): ServedState {
  return started === state.current ? { ...state, isProved: true } : state;
}

/** Somebody wants the new version tried once more. */
export function retry(state: ServedState): ServedState {
  return { ...state, starts: 0, lastStartMillis: 0 };
}

export function servedVersion(state: ServedState): string {
  return isRolledBack(state) ? (state.older ?? state.current) : state.current;
}

/** The versions whose caches are still needed. */
export function neededVersions(state: ServedState): readonly string[] {
  return isOnTrial(state) && state.older !== undefined ? [state.current, state.older] : [state.current];
}

const isOnTrial = ({ isProved, older }: ServedState) => !isProved && older !== undefined;

function isRolledBack(state: ServedState): boolean {
  return isOnTrial(state) && state.starts > mostSilentStarts;
}
