import type { Attack } from "../attack.ts";
import { pythonRow } from "../python-row.ts";

export const pythonNetwork: readonly Attack[] = [
  pythonRow({
    id: "py-fetch",
    reaches: "js.fetch",
    aim: "network",
    evidence: "hit",
    body: ({ url }) => `import js\nwhen(js.fetch("${url}"), tell)`,
  }),
];
