import type { Attack } from "./attack.ts";
import { browserNetwork } from "./rows/browser-network.ts";
import { browserStorage } from "./rows/browser-storage.ts";
import { frameNetwork } from "./rows/frame-network.ts";
import { framePage } from "./rows/frame-page.ts";
import { pythonJavaScript } from "./rows/python-javascript.ts";
import { pythonLibraries } from "./rows/python-libraries.ts";
import { pythonNetwork } from "./rows/python-network.ts";
import { pythonStorage } from "./rows/python-storage.ts";
import { quickJs } from "./rows/quickjs.ts";

/** Every row of the table: `npm run attacks` runs them, and SECURITY.md lists them. */
export const allAttacks: readonly Attack[] = [
  ...pythonNetwork,
  ...pythonJavaScript,
  ...pythonLibraries,
  ...pythonStorage,
  ...browserNetwork,
  ...browserStorage,
  ...quickJs,
  ...frameNetwork,
  ...framePage,
];
