import type { Catalogue } from "../say.ts";

export const teach: Catalogue = {};
