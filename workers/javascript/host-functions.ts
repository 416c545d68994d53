import type { HostFunction } from "../../src/domain/scenario.ts";
import { define, isArray, NativeError, NativeRangeError, NativeTypeError } from "./primordials.ts";

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

function asNumber(value: unknown): number {
  if (typeof value === "number") return value;
  throw new NativeTypeError(`A number was expected, not a ${typeof value}`);
}

/** The functions that a scenario may pass into a program, each counting its calls; fresh for each case. */
export function createHostFunctions(): HostFunctions {
  const calls: Record<HostFunction, number> = { square: 0, add: 0, length: 0, fail: 0 };
  const counted = (name: HostFunction, parameters: number) => {
    const body = bodies[name];
    const host = (...args: unknown[]): unknown => {
      calls[name]++;
      return body(args[0], args[1]);
    };
    define(host, "name", name, false);
    define(host, "length", parameters, false);
    return host;
  };
  const functions = {
    square: counted("square", 1),
    add: counted("add", 2),
    length: counted("length", 1),
    fail: counted("fail", 0),
  };
  return {
    get: (name) => functions[parse(name)],
    calls: (name) => calls[parse(name)],
  };
}

function parse(name: string): HostFunction {
  if (name === "square" || name === "add" || name === "length" || name === "fail") return name;
  throw new NativeError(`There is no host function ${name}`);
}
