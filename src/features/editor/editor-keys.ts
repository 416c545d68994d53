/** The part of a keyboard event that decides what an editor does with it. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Shortcuts of the page (with Ctrl or Cmd) that an editor must leave alone. */
const pageKeys = new Set(["'", "Enter", ".", "k", "K"]);

export function belongsToPage({ key, ctrlKey, metaKey, altKey }: Key): boolean {
  return (ctrlKey || metaKey) && !altKey && pageKeys.has(key);
}

/**
 * Esc, then Tab (or Shift+Tab) leaves an editor in which Tab indents. Feed it every key; it says whether this one
 * is the Tab that leaves.
 */
export function createLeaving(): { press(key: Key): boolean; forget(): void } {
  let escaped = false;
  return {
    press({ key }) {
      if (key === "Tab") {
        const leaves = escaped;
        escaped = false;
        return leaves;
      }
      // Shift comes before Shift+Tab and must not undo the Esc.
      if (key !== "Shift") escaped = key === "Escape";
      return false;
    },
    forget() {
      escaped = false;
    },
  };
}
