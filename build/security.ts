import { createHash } from "node:crypto";

/** Cross-origin isolation: shared memory for interrupts, and threads for the model's runtime. */
export const isolationHeaders = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
} as const;

const modelHub = ["https://huggingface.co", "https://*.huggingface.co", "https://*.hf.co"];
const webContainerVendor = ["https://stackblitz.com", "https://*.webcontainer.io"];

/** @returns the source expression of one inline script, for `script-src` */
export function scriptHash(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}

/**
 * The page's content security policy. The frame's document is `srcdoc` and inherits it, so the broker's hash must
 * stand here too. Styles may be inline because the editor makes style elements while it runs.
 */
export function appPolicy(brokerHash: string): string {
  return policy({
    "default-src": ["'none'"],
    "script-src": ["'self'", "'wasm-unsafe-eval'", "blob:", brokerHash],
    "worker-src": ["'self'", "blob:"],
    "connect-src": ["'self'", ...modelHub],
    "frame-src": ["'self'", ...webContainerVendor],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'", "data:"],
    "manifest-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    "object-src": ["'none'"],
  });
}

/**
 * The sandbox frame's own policy: no network of any kind. `blob:` lets the JavaScript engine load a program as a
 * script; a program gains nothing by it, for it runs as a script in that worker anyway.
 */
export function framePolicy(brokerHash: string): string {
  return policy({
    "default-src": ["'none'"],
    "script-src": [brokerHash, "'wasm-unsafe-eval'", "blob:"],
    "worker-src": ["blob:"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  });
}

const policy = (directives: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
