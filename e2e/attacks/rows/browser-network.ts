import type { Attack } from "../attack.ts";
import { browserRow } from "../javascript-row.ts";

export const browserNetwork: readonly Attack[] = [
  browserRow({
    id: "js-fetch",
    reaches: "fetch",
    aim: "network",
    evidence: "hit",
    body: ({ url }) => `return (await fetch("${url}")).status;`,
  }),
];
