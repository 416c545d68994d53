import type { Attack } from "../attack.ts";
import { quickJsRow } from "../javascript-row.ts";

export const quickJs: readonly Attack[] = [
  quickJsRow({
    id: "qj-fetch",
    reaches: "fetch",
    aim: "network",
    evidence: "hit",
    body: ({ url }) => `return (await fetch("${url}")).status;`,
  }),
];
