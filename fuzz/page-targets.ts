import type { FuzzTarget } from "./fuzz-target.ts";
import { markdown } from "./targets/markdown.ts";

/** Parsers that need a page: they read with the browser's own parser of HTML. */
export const pageTargets: readonly FuzzTarget[] = [...markdown];
