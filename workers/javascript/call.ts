import { apply, construct, getProperty, NativeTypeError } from "./primordials.ts";

export function callFunction(callee: unknown, args: unknown[], name: string): unknown {
  if (typeof callee !== "function") throw new NativeTypeError(`${name} is not a function`);
  return apply(callee, undefined, args);
}

export function constructClass(callee: unknown, args: unknown[], name: string): unknown {
  if (typeof callee !== "function") throw new NativeTypeError(`${name} is not a class`);
  return construct(callee, args);
}

export function callMethod(target: unknown, name: string, args: unknown[]): unknown {
  const isObject = (typeof target === "object" && target !== null) || typeof target === "function";
  const method: unknown = isObject ? getProperty(target, name) : undefined;
  if (typeof method !== "function") throw new NativeTypeError(`There is no method ${name} to call`);
  return apply(method, target, args);
}
