import { say, sayAs } from "../messages/say.ts";
import type { Fact } from "../ui/FactList.tsx";
import type { BrowserFindings } from "./probe-browser.ts";

/** A private window refuses some kinds of storage in some browsers, and in others looks like any other window. */
export function privateWindowFact(findings: Partial<BrowserFindings>): Fact {
  const name = say`Signs of a private window`;
  const { keepsDrafts, privateFiles, cacheStorage, serviceWorker, secure } = findings;
  if ([keepsDrafts, privateFiles, cacheStorage, serviceWorker].includes(undefined))
    return { name, tone: "busy", value: say`checking`, meaning: "" };
  // Over plain http all of these are refused anyway.
  const refused =
    secure === false
      ? []
      : [
          ...(keepsDrafts === true ? [] : [say`Storage of drafts`]),
          ...(privateFiles === true ? [] : [say`Private file system`]),
          ...(cacheStorage === true ? [] : [say`Cache storage`]),
          ...(serviceWorker === "absent" ? [say`Service worker`] : []),
        ];
  return refused.length > 0
    ? {
        name,
        tone: "warn",
        value: refused.join(", "),
        meaning: say`Refused here, as private windows and some settings do. What you do may end with this window.`,
      }
    : {
        name,
        tone: "info",
        value: sayAs("signs")`none`,
        meaning: say`Some browsers show none: in a private window everything goes with its last tab.`,
      };
}
