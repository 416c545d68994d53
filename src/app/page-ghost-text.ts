import { createGhostText, type GhostText } from "../state/ghost-text.ts";
import { looksFast } from "../state/looks-fast.ts";
import { ghostPreference, keepGhostPreference } from "./ghost-preference.ts";
import { pageServices } from "./services.ts";

/** One for as long as the page is open: what was measured in one exercise counts in the next. */
let ghostText: GhostText | undefined;

export function pageGhostText(): GhostText {
  return (ghostText ??= createPageGhostText());
}

function createPageGhostText(): GhostText {
  const { model } = pageServices();
  return createGhostText(
    {
      loaded: () => model.loaded(),
      load: (onProgress) => model.load(onProgress),
      complete: (request, options) => model.complete(request, options),
      looksFast: () => looksFast(() => performance.now()),
      keepChoice: keepGhostPreference,
    },
    ghostPreference(),
  );
}
