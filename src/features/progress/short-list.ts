const shown = 3;

/** @example shortList(["a", "b", "c", "d"]) // "a, b, c and 1 more" */
export function shortList(words: readonly string[]): string {
  if (words.length > shown) return `${words.slice(0, shown).join(", ")} and ${words.length - shown} more`;
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}
