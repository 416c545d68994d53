import { createHash } from "node:crypto";

/**
 * Cross-origin isolation: shared memory for interrupts, and threads for the model's runtime. Not by `require-corp`:
 * WebKit then starts no worker in the sandbox frame, whose origin is opaque, and so runs no program at all. It does not
 * know `credentialless`, and runs them without shared memory (docs/browsers.md).
 */
export const isolationHeaders = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "credentialless",
  // A page under `require-corp` of its own may show this one, and files here are no secret.
  "Cross-Origin-Resource-Policy": "cross-origin",
  // In a frame with `sandbox` and without `allow-same-origin` the page has an opaque origin, and asks even for its own modules across origins.
  "Access-Control-Allow-Origin": "*",
} as const;

/**
 * What no part of the page needs, nor any program in it: refused to the page itself and to every frame. A name that
 * Chromium does not know is a warning in its console, so names of other browsers' own are left out.
 * `cross-origin-isolated` is not among them: named here for this origin alone, it would be taken from the sandbox
 * frame, which has an origin of its own.
 */
const refusedFeatures = [
  "accelerometer",
  "bluetooth",
  "camera",
  "clipboard-read",
  "display-capture",
  "encrypted-media",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "usb",
  "window-management",
  "xr-spatial-tracking",
];

/** What the page may use and no frame in it. */
const ownFeatures = ["clipboard-write"];

/** What a server sends with every file. */
export const securityHeaders = {
  ...isolationHeaders,
  "Permissions-Policy": [
    ...refusedFeatures.map((name) => `${name}=()`),
    ...ownFeatures.map((name) => `${name}=(self)`),
  ].join(", "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
} as const;

const modelHub = ["https://huggingface.co", "https://*.huggingface.co", "https://*.hf.co"];
const webContainerVendor = ["https://stackblitz.com", "https://*.webcontainer.io"];

/** @returns the source expression of one inline script, for `script-src` */
export function scriptHash(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}

/**
 * The page's content security policy. The frame's document is `srcdoc` and inherits it, so the broker's hash must
 * stand here too. Styles may be inline: docs/decisions/0009-policies-of-the-page.md.
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
