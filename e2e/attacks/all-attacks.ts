import type { Attack } from "./attack.ts";
import { browserNetwork } from "./rows/browser-network.ts";
import { frame } from "./rows/frame.ts";
import { pythonNetwork } from "./rows/python-network.ts";
import { quickJs } from "./rows/quickjs.ts";

/** Every row of the table: `npm run attacks` runs them, and SECURITY.md lists them. */
export const allAttacks: readonly Attack[] = [...pythonNetwork, ...browserNetwork, ...quickJs, ...frame];
