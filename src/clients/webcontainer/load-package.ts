import type * as Package from "./vendor-package.ts";

/**
 * The vendor's package. It boots once and keeps its frame's port for good: after the frame has died no boot of the same
 * copy ever settles. So whoever boots anew asks for the next copy, which knows of no frame. (The development server hands
 * out the same copy again; reload the page there.)
 * @param copy 0 for the first
 */
export async function loadPackage(copy: number): Promise<typeof Package> {
  const first = await import("./vendor-package.ts");
  if (copy === 0) return first;
  const next: typeof Package = await import(/* @vite-ignore */ `${first.address}?copy=${copy}`);
  return next;
}
