import type { Catalogue } from "../say.ts";

export const common: Catalogue = {};
