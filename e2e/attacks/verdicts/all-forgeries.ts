import type { Forgery } from "./forgery.ts";
import { javascriptLeftovers } from "./javascript-leftovers.ts";
import { javascriptTricks } from "./javascript-tricks.ts";
import { pythonLeftovers } from "./python-leftovers.ts";
import { pythonTricks } from "./python-tricks.ts";

/** Every row of the table that wants a wrong program judged passed: `npm run attacks` runs them, too. */
export const allForgeries: readonly Forgery[] = [
  ...pythonTricks,
  ...pythonLeftovers,
  ...javascriptTricks,
  ...javascriptLeftovers,
];
