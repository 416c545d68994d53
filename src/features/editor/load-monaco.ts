import type * as Monaco from "./monaco.ts";

/** Where a plain text area takes the large editor's place. */
// Not said: a media query.
export const plainEditorQuery = "(max-width: 599.98px), (pointer: coarse)";

/** Fetched once. By far the largest part of the page: its code alone keeps a slow machine busy for half a second. */
export function loadMonaco(): Promise<typeof Monaco> {
  return import("./monaco.ts");
}
