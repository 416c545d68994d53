import type { Catalogue } from "../say.ts";

export const judging: Catalogue = {};
