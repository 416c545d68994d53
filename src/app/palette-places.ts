import { say } from "../messages/say.ts";
import type { PaletteSources } from "./palette-entries.ts";
import { navigate } from "./use-route.ts";

/** Where the palette leads, apart from exercises. */
export const palettePlaces = (): PaletteSources["places"] => [
  { title: say`Catalogue`, open: () => navigate({ kind: "catalogue", filter: {} }) },
  { title: say`Exercises for Node`, open: () => navigate({ kind: "node" }) },
  { title: say`Demos`, open: () => navigate({ kind: "demos" }) },
  { title: say`An exercise by the model`, open: () => navigate({ kind: "invent" }) },
  { title: say`Progress`, open: () => navigate({ kind: "progress" }) },
  { title: say`Lab`, open: () => navigate({ kind: "lab" }) },
  { title: say`Teach`, open: () => navigate({ kind: "teach" }) },
  { title: say`Put a set together`, open: () => navigate({ kind: "set" }) },
  { title: say`Open a file`, open: () => navigate({ kind: "open" }) },
  { title: say`Grade submissions`, open: () => navigate({ kind: "grade" }) },
  { title: say`Models`, open: () => navigate({ kind: "models" }) },
  { title: say`Offline`, open: () => navigate({ kind: "offline" }) },
  { title: say`Settings`, open: () => navigate({ kind: "settings" }) },
  { title: say`What this browser can do`, open: () => navigate({ kind: "browser" }) },
  { title: say`Licences`, open: () => navigate({ kind: "licences" }) },
];
