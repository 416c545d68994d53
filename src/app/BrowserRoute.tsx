import { BrowserScreen } from "../features/browser/BrowserScreen.tsx";
import { inEnglish } from "../messages/in-english.ts";
import type { DraftStore } from "../storage/drafts.ts";
import { browserFacts } from "./browser-facts.ts";
import { factsAsText } from "./facts-as-text.ts";
import { smallMemory } from "./small-memory.ts";
import { useBrowserFindings } from "./use-browser-findings.ts";

export function BrowserRoute({ drafts }: { readonly drafts: DraftStore }) {
  const findings = useBrowserFindings(drafts);
  const small = smallMemory();
  return (
    <BrowserScreen
      // A report is read by others.
      asText={() => inEnglish(() => factsAsText(browserFacts(findings, small), navigator.userAgent))}
      groups={browserFacts(findings, small)}
    />
  );
}
