import type * as Monaco from "./monaco.ts";

/** Where a plain text area takes the large editor's place. */
// Not said: a media query.
export const plainEditorQuery = "(max-width: 599.98px), (pointer: coarse)";

/** Fetched once; asked for early, since it is by far the largest part of the page. */
export function loadMonaco(): Promise<typeof Monaco> {
  return import("./monaco.ts");
}

/** Starts fetching the large editor where it will be shown. A failure is met when it is needed: the text area stays. */
export function prepareEditor(): void {
  if (!matchMedia(plainEditorQuery).matches) loadMonaco().catch(() => undefined);
}
