import { app } from "./es/app.ts";
import { browser } from "./es/browser.ts";
import { common } from "./es/common.ts";
import { exercise } from "./es/exercise.ts";
import { grade } from "./es/grade.ts";
import { judging } from "./es/judging.ts";
import { lab } from "./es/lab.ts";
import { offline } from "./es/offline.ts";
import { node } from "./es/node.ts";
import { teach } from "./es/teach.ts";
import type { Catalogue } from "./say.ts";

/** Every text of the interface; fetched by whoever reads Spanish, and by nobody else. */
export const spanish: Catalogue = {
  ...common,
  ...app,
  ...exercise,
  ...judging,
  ...lab,
  ...teach,
  ...grade,
  ...browser,
  ...offline,
  ...node,
};
