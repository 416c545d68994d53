import type { Catalogue } from "../say.ts";

export const lab: Catalogue = {};
