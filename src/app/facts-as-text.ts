import type { FactGroup } from "../features/browser/BrowserScreen.tsx";

/**
 * For a report of a fault: nothing of the reader's own is in it, not even the page's address.
 * @example "Mozilla/5.0 …\n\nThe model\n- Graphics adapter: none"
 */
export function factsAsText(groups: readonly FactGroup[], userAgent: string): string {
  const parts = groups.map(({ title, facts }) =>
    [title, ...facts.map(({ name, value }) => `- ${name}: ${value}`)].join("\n"),
  );
  return [userAgent, ...parts].join("\n\n");
}
