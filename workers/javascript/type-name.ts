import { getPrototypeOf, ownData, slice, toStringTag } from "./primordials.ts";

const maxNameCharacters = 100;
const maxPrototypes = 20;

/**
 * What a value calls itself, found without running any of the program's code: the name of the constructor nearest
 * on its prototype chain, else its tag (`Generator`), else `Object`.
 */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (typeof value === "function") return "function";
  if (typeof value !== "object") return typeof value;
  try {
    return nameOnChain(value);
  } catch {
    return "Proxy";
  }
}

function nameOnChain(value: object): string {
  let prototype = getPrototypeOf(value);
  for (let steps = 0; prototype !== null && steps < maxPrototypes; steps++) {
    const maker = ownData(prototype, "constructor");
    const name = typeof maker === "function" ? ownData(maker, "name") : undefined;
    if (typeof name === "string" && name !== "") return slice(name, 0, maxNameCharacters);
    const tag = ownData(prototype, toStringTag);
    if (typeof tag === "string" && tag !== "") return slice(tag, 0, maxNameCharacters);
    prototype = getPrototypeOf(prototype);
  }
  return "Object";
}
