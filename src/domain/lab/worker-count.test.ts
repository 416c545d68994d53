import { expect, it } from "vitest";
import { workerCount } from "./worker-count.ts";

it.for([
  [1, 8, 2],
  [4, 8, 4],
  [16, 8, 8],
  [16, 2, 2],
  [16, 0.5, 2],
  [6, undefined, 4],
] as const)("on %i cores with %s GB judges %i samples at a time", ([cores, gigabytes, workers]) => {
  expect(workerCount(cores, gigabytes)).toBe(workers);
});
