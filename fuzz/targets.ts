import type { FuzzTarget } from "./fuzz-target.ts";
import { addresses } from "./targets/addresses.ts";
import { modelAnswers } from "./targets/answers.ts";
import { embed } from "./targets/embed.ts";
import { experiments } from "./targets/experiments.ts";
import { formatted } from "./targets/formatted.ts";
import { kept } from "./targets/kept.ts";
import { sharedLinks } from "./targets/links.ts";
import { labFiles } from "./targets/lab-files.ts";
import { modelFiles } from "./targets/model-files.ts";
import { nodeReport } from "./targets/node-report.ts";
import { offline } from "./targets/offline.ts";
import { programs } from "./targets/programs.ts";
import { sandbox } from "./targets/sandbox.ts";
import { typed } from "./targets/typed.ts";

/** Every parser of something from outside that needs no page. */
export const targets: readonly FuzzTarget[] = [
  ...addresses,
  ...kept,
  ...sharedLinks,
  ...embed,
  ...sandbox,
  ...typed,
  ...modelFiles,
  ...modelAnswers,
  ...programs,
  ...formatted,
  ...experiments,
  ...labFiles,
  ...offline,
  nodeReport,
];
