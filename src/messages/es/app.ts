import type { Catalogue } from "../say.ts";

export const app: Catalogue = {};
