/** Where a key leads among tabs, around the ends; `undefined` where it leads nowhere. */
export function nextTab<T>(key: string, ids: readonly T[], selected: T): T | undefined {
  const at = ids.indexOf(selected);
  switch (key) {
    case "ArrowRight":
      return ids[(at + 1) % ids.length];
    case "ArrowLeft":
      return ids[(at - 1 + ids.length) % ids.length];
    case "Home":
      return ids[0];
    case "End":
      return ids.at(-1);
    default:
      return undefined;
  }
}
