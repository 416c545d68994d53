import { resolveExercise } from "../../src/app/exercise-link.ts";
import { parsePageSwitches } from "../../src/app/page-switches.ts";
import { formatRoute, parseRoute, type Route } from "../../src/app/route.ts";
import { matchesFilter } from "../../src/features/catalogue/catalogue-filter.ts";
import { type Ending, textTarget } from "../fuzz-target.ts";
import { families } from "../samples.ts";

const routes: readonly Route[] = [
  {
    kind: "catalogue",
    filter: { topic: "lists", difficulty: "hard", text: "ü two" },
  },
  {
    kind: "exercise",
    family: "merge-intervals",
    version: 1,
    seed: 7,
    difficulty: "easy",
    language: "python",
  },
  { kind: "exercise", family: "bank-account", seed: 2 ** 31 - 1 },
  { kind: "shared", payload: "1.q1YqzkjMSQUA", version: 2 },
  { kind: "demo", id: "clock-hours", step: 3 },
  { kind: "demos" },
  { kind: "progress" },
  { kind: "settings" },
];

const route = textTarget({
  name: "address after #",
  corpus: ["#/", ...routes.map(formatRoute)],
  tokens: [
    "#",
    "/",
    "?",
    "&",
    "=",
    "%",
    "%25",
    "+",
    "seed=",
    "exercise/",
    "s/1.",
    "difficulty=",
    "q=",
    "1",
    "-",
  ],
  read: readRoute,
});

/** What is understood is written and read again as the same, and finds its exercise or says which part is wrong. */
function readRoute(text: string): Ending {
  const parsed = parseRoute(text);
  const again = parseRoute(formatRoute(parsed));
  const wanted = parsed.kind === "bad" ? parsed.instead : parsed;
  if (again.kind !== wanted.kind) throw new Error(`${wanted.kind} is read back as ${again.kind}`);
  if (parsed.kind === "catalogue") for (const meta of families) matchesFilter(meta, parsed.filter);
  if (parsed.kind === "exercise") {
    return resolveExercise(parsed, families, "python").kind === "found" ? "value" : "error";
  }
  return parsed.kind === "bad" || parsed.kind === "unknown" ? "error" : "value";
}

const switches = textTarget({
  name: "switches before #",
  corpus: ["?embed=1&run=off&theme=dark", "?theme=light", ""],
  tokens: ["?", "&", "=", "embed", "run", "theme", "%", "%00", "1", "off"],
  read(text) {
    parsePageSwitches(text);
    return "value";
  },
});

export const addresses = [route, switches];
