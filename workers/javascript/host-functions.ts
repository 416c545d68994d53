import type { HostFunction } from "../../src/domain/scenario.ts";
import {
  define,
  isArray,
  NativeError,
  NativeRangeError,
  NativeTypeError,
  setPrototypeOf,
} from "./primordials.ts";

export interface HostFunctions {
  get(name: string): unknown;
  calls(name: string): number;
}

type Functions = Record<HostFunction, (...args: unknown[]) => unknown>;

const bodies: Functions = {
  square: (x) => (typeof x === "bigint" ? x * x : asNumber(x) * asNumber(x)),
  add: (a, b) => (typeof a === "bigint" && typeof b === "bigint" ? a + b : asNumber(a) + asNumber(b)),
  length(value) {
    if (typeof value === "string" || isArray(value)) return value.length;
    throw new NativeTypeError("length needs a string or a list");
  },
  fail() {
    throw new NativeRangeError("fail was called");
  },
};

const parameters: Record<HostFunction, number> = { square: 1, add: 2, length: 1, fail: 0 };

function asNumber(value: unknown): number {
  if (typeof value === "number") return value;
  throw new NativeTypeError(`A number was expected, not a ${typeof value}`);
}

/** The functions that a scenario may pass into a program, each counting its calls; fresh for each case. */
export function createHostFunctions(): HostFunctions {
  const calls: Record<HostFunction, number> = { square: 0, add: 0, length: 0, fail: 0 };
  const counted = (name: HostFunction, length: number) => {
    const body = bodies[name];
    const host = (...args: unknown[]): unknown => {
      calls[name]++;
      return body(args[0], args[1]);
    };
    define(host, "name", name, false);
    define(host, "length", length, false);
    return host;
  };
  const made: Partial<Record<HostFunction, unknown>> = {};
  setPrototypeOf(made, null);
  return {
    get(text) {
      const name = parse(text);
      return (made[name] ??= counted(name, parameters[name]));
    },
    calls: (name) => calls[parse(name)],
  };
}

function parse(name: string): HostFunction {
  if (name === "square" || name === "add" || name === "length" || name === "fail") return name;
  throw new NativeError(`There is no host function ${name}`);
}
