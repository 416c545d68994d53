import type { Surroundings } from "./boot.ts";

/** What the browser tells of itself; nobody is asked. */
export function lookAround(): Surroundings {
  return {
    isSecure: isSecureContext,
    isIsolated: crossOriginIsolated,
    isOnline: navigator.onLine,
    missing: needed.find((name) => !(name in globalThis)),
  };
}

// Not said: names of the platform.
const needed = ["SharedArrayBuffer", "WebAssembly", "Worker", "MessageChannel"] as const;
