import type { Catalogue } from "../say.ts";

export const exercise: Catalogue = {};
