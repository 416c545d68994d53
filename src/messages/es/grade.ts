import type { Catalogue } from "../say.ts";

export const grade: Catalogue = {};
