import { useEffect, useState } from "react";
import type { DraftStore } from "../storage/drafts.ts";
import { type BrowserFindings, probeBrowser } from "./probe-browser.ts";

/** Grows as answers come. */
export function useBrowserFindings(drafts: Pick<DraftStore, "keeps">): Partial<BrowserFindings> {
  const [findings, setFindings] = useState<Partial<BrowserFindings>>({});
  useEffect(() => {
    let gone = false;
    probeBrowser(drafts, (found) => {
      if (!gone) setFindings((before) => ({ ...before, ...found }));
    });
    return () => {
      gone = true;
    };
  }, [drafts]);
  return findings;
}
