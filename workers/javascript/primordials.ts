/* oxlint-disable typescript/unbound-method -- methods are taken unbound on purpose, and called through `uncurry` */
/**
 * The builtins that the harness uses, taken before any program runs. A program shares this realm and may patch
 * `Array.prototype`, `JSON`, `Map` or `Symbol.iterator`; what is captured here cannot be reached from it.
 * The rest of the harness therefore keeps away from for-of, spread, array destructuring and inherited lookups.
 */
export const {
  apply,
  construct,
  defineProperty,
  deleteProperty,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  ownKeys,
  get: getProperty,
  set: setProperty,
  setPrototypeOf,
} = Reflect;
export const { hasOwn } = Object;
export const { isArray } = Array;
export const parseJson = JSON.parse;
const stringifyJson = JSON.stringify;

type Uncurried<This, Args extends unknown[], Result> = (self: This, ...args: Args) => Result;

function uncurry<This, Args extends unknown[], Result>(
  method: (this: This, ...args: Args) => Result,
): Uncurried<This, Args, Result> {
  return Function.prototype.call.bind(method);
}

/** A getter such as `Map.prototype.size`, which throws for anything that is not a Map whatever its prototype says. */
function uncurriedGetter(prototype: object, key: PropertyKey): (self: unknown) => unknown {
  const getter = Reflect.getOwnPropertyDescriptor(prototype, key)?.get;
  if (getter === undefined) throw new TypeError(`This engine has no getter ${String(key)}`);
  return uncurry(getter);
}

export const NativeMap = Map;
export const NativeSet = Set;
export const NativeUint8Array = Uint8Array;
export const NativeBigInt = BigInt;
export const NativeNumber = Number;
export const NativeError = Error;
export const NativeRangeError = RangeError;
export const NativeTypeError = TypeError;
export const toText = String;

export const objectPrototype: object = Object.prototype;
const errorPrototype: object = Error.prototype;
const promisePrototype: object = Promise.prototype;

export const mapForEach = uncurry<Map<unknown, unknown>, [(value: unknown, key: unknown) => void], void>(
  Map.prototype.forEach,
);
export const mapSet = uncurry<Map<unknown, unknown>, [unknown, unknown], unknown>(Map.prototype.set);
export const setForEach = uncurry<Set<unknown>, [(value: unknown) => void], void>(Set.prototype.forEach);
export const setAdd = uncurry<Set<unknown>, [unknown], unknown>(Set.prototype.add);
export const bigintToString = uncurry<bigint, [number], string>(BigInt.prototype.toString);
export const charCodeAt = uncurry<string, [number], number>(String.prototype.charCodeAt);
export const indexOf = uncurry<string, [string, number], number>(String.prototype.indexOf);
export const slice = uncurry<string, [number, number], string>(String.prototype.slice);
export const symbolToString = uncurry<symbol, [], string>(Symbol.prototype.toString);
export const isEnumerable = uncurry<object, [PropertyKey], boolean>(Object.prototype.propertyIsEnumerable);
export const execute = uncurry<RegExp, [string], RegExpExecArray | null>(RegExp.prototype.exec);
export const dateToIso = uncurry<Date, [], string>(Date.prototype.toISOString);
export const { toStringTag } = Symbol;
const isPrototypeOf = uncurry<object, [object], boolean>(Object.prototype.isPrototypeOf);
const promiseThen = uncurry<Promise<unknown>, [(value: unknown) => void, (reason: unknown) => void], unknown>(
  Promise.prototype.then,
);
const dateGetTime = uncurry<unknown, [], unknown>(Date.prototype.getTime);
const mapSize = uncurriedGetter(Map.prototype, "size");
const setSize = uncurriedGetter(Set.prototype, "size");
const typedArrayTag = uncurriedGetter(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag);
const typedArrayLength = uncurriedGetter(Object.getPrototypeOf(Uint8Array.prototype), "length");

export const isMap = (value: object): value is Map<unknown, unknown> => passes(mapSize, value);
export const isSet = (value: object): value is Set<unknown> => passes(setSize, value);
export const isBytes = (value: object): value is Uint8Array => typedArrayTag(value) === "Uint8Array";
export const bytesLength = (value: Uint8Array): number => {
  const length = typedArrayLength(value);
  return typeof length === "number" ? length : 0;
};
export const isPromise = (value: unknown): value is Promise<unknown> => inherits(promisePrototype, value);

export const isDate = (value: object): value is Date => passes(dateGetTime, value);
export const isError = (value: unknown): value is Error => inherits(errorPrototype, value);
/** Of a Map or a Set, whatever its own `size` says. */
export function sizeOf(value: object): number {
  const size = isMap(value) ? mapSize(value) : setSize(value);
  return typeof size === "number" ? size : 0;
}

/** A proxy may throw when it is asked for its prototype. */
function inherits(prototype: object, value: unknown): boolean {
  try {
    return typeof value === "object" && value !== null && isPrototypeOf(prototype, value);
  } catch {
    return false;
  }
}

function passes(getter: (self: unknown) => unknown, value: object): boolean {
  try {
    getter(value);
    return true;
  } catch {
    return false;
  }
}

/** Calls back once when a native promise settles; at once with `failed` if the program made subscribing throw. */
export function subscribe(
  promise: Promise<unknown>,
  settled: (value: unknown) => void,
  failed: (reason: unknown) => void,
): void {
  try {
    promiseThen(promise, settled, failed);
  } catch (error) {
    failed(error);
  }
}

/** JSON text of a string; `toJSON` is never asked for on a primitive. */
export const quote = (text: string): string => stringifyJson(text);

/** An array without a prototype: writing to its next index cannot meet a setter on `Array.prototype`. */
export function bareArray<Item>(): Item[] {
  const items: Item[] = [];
  setPrototypeOf(items, null);
  return items;
}

export function append<Item>(items: Item[], item: Item): void {
  items[items.length] = item;
}

/** An own data or accessor property, never one that the program put on `Object.prototype`. */
export function own(value: object, key: PropertyKey): unknown {
  return hasOwn(value, key) ? getProperty(value, key) : undefined;
}

/** Adds a property as an object literal would, whatever setters and `__proto__` say. */
export function define(target: object, key: PropertyKey, value: unknown, enumerable = true): void {
  const descriptor: PropertyDescriptor = { value, writable: true, enumerable, configurable: true };
  setPrototypeOf(descriptor, null);
  defineProperty(target, key, descriptor);
}

/** The value of an own data property; accessors are not run. */
export function ownData(value: object, key: PropertyKey): unknown {
  const descriptor = getOwnPropertyDescriptor(value, key);
  return descriptor !== undefined && hasOwn(descriptor, "value") ? descriptor.value : undefined;
}
