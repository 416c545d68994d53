import type { Mathematics } from "./markdown-html.ts";

/** @returns `undefined` for a text that is better left as it is */
export type Formatter = (
  markdown: string,
  topHeading: number,
  mathematics?: Mathematics,
) => string | undefined;

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
    loaded = (await import("./markdown-html.ts")).markdownHtml;
  } catch {
    loading = undefined;
  }
  return loaded;
}

let loadingMathematics: Promise<Mathematics | undefined> | undefined;

/** Fetches what shows formulas, once; `undefined` where that fails, and the next call tries again. */
export function loadMathematics(): Promise<Mathematics | undefined> {
  return (loadingMathematics ??= fetchMathematics());
}

async function fetchMathematics(): Promise<Mathematics | undefined> {
  try {
    return (await import("./mathematics.ts")).mathematics;
  } catch {
    loadingMathematics = undefined;
    return undefined;
  }
}

/** Where a formula may be: a text without one needs nothing that shows formulas. */
export function mayHaveFormula(markdown: string): boolean {
  return /\$[^\s$]/.test(markdown);
}
