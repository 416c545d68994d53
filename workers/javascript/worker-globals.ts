/**
 * What a program finds besides the language itself. The rest of a worker's globals is hidden, so that a program which
 * uses one by accident hears "fetch is not defined", as it would elsewhere. This is no protection: the frame's opaque
 * origin and its policy are.
 */
const offered = new Set([
  "globalThis",
  "self",
  "structuredClone",
  "queueMicrotask",
  "performance",
  "TextEncoder",
  "TextDecoder",
  "URL",
  "URLSearchParams",
  "atob",
  "btoa",
  "AbortController",
  "AbortSignal",
  "Event",
  "EventTarget",
  "DOMException",
  "crypto",
  "WebAssembly",
  "Intl",
]);

const language = new Set([
  "Infinity",
  "NaN",
  "undefined",
  "eval",
  "isFinite",
  "isNaN",
  "parseFloat",
  "parseInt",
  "decodeURI",
  "decodeURIComponent",
  "encodeURI",
  "encodeURIComponent",
  "escape",
  "unescape",
  "AggregateError",
  "Array",
  "ArrayBuffer",
  "AsyncDisposableStack",
  "Atomics",
  "BigInt",
  "BigInt64Array",
  "BigUint64Array",
  "Boolean",
  "DataView",
  "Date",
  "DisposableStack",
  "Error",
  "EvalError",
  "FinalizationRegistry",
  "Float16Array",
  "Float32Array",
  "Float64Array",
  "Function",
  "Int16Array",
  "Int32Array",
  "Int8Array",
  "Iterator",
  "JSON",
  "Map",
  "Math",
  "Number",
  "Object",
  "Promise",
  "Proxy",
  "RangeError",
  "ReferenceError",
  "Reflect",
  "RegExp",
  "Set",
  "SharedArrayBuffer",
  "String",
  "SuppressedError",
  "Symbol",
  "SyntaxError",
  "Temporal",
  "TypeError",
  "URIError",
  "Uint16Array",
  "Uint32Array",
  "Uint8Array",
  "Uint8ClampedArray",
  "WeakMap",
  "WeakRef",
  "WeakSet",
]);

export function hideWorkerGlobals(): void {
  hideFrom(globalThis);
  // A worker's functions stand on its global's own prototypes; those of EventTarget belong to other objects too.
  for (let prototype = parentOf(globalThis); prototype !== null; prototype = parentOf(prototype)) {
    if (prototype === EventTarget.prototype) return;
    hideFrom(prototype);
  }
}

function parentOf(value: object): object | null {
  const parent: unknown = Object.getPrototypeOf(value);
  return typeof parent === "object" ? parent : null;
}

function hideFrom(holder: object): void {
  for (const name of Object.getOwnPropertyNames(holder)) {
    if (name !== "constructor" && !offered.has(name) && !language.has(name))
      Reflect.deleteProperty(holder, name);
  }
}
