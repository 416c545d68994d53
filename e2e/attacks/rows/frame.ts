import type { Attack } from "../attack.ts";
import { frameRow } from "../javascript-row.ts";

export const frame: readonly Attack[] = [
  frameRow({
    id: "frame-window-open",
    reaches: "window.open",
    aim: "navigation",
    evidence: "event",
    body: ({ url }) => `return String(window.open("${url}"));`,
  }),
  frameRow({
    id: "frame-top-location",
    reaches: "top.location",
    aim: "navigation",
    evidence: "event",
    body: ({ url }) => `top.location.href = "${url}"; return "set";`,
  }),
];
