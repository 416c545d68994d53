/** @returns `undefined` for a text that is better left as it is */
export type Formatter = (markdown: string, topHeading: number, onMore: () => void) => string | undefined;

let loading: Promise<Formatter | undefined> | undefined;
let loaded: Formatter | undefined;

/** The formatter, once it has been fetched. */
export const loadedFormatter = () => loaded;

/** Fetches the formatter once; `undefined` where that fails, and the next call tries again. */
export function loadFormatter(): Promise<Formatter | undefined> {
  return (loading ??= fetchFormatter());
}

async function fetchFormatter(): Promise<Formatter | undefined> {
  try {
    loaded = (await import("./format-markdown.ts")).formatMarkdown;
  } catch {
    loading = undefined;
  }
  return loaded;
}
