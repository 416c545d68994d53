/**
 * A colour token as `#rrggbb` in the theme on the screen now, for what takes no custom properties (the code editor's
 * theme, a canvas).
 * @param token such as `--color-surface`; an opaque colour
 */
export function tokenColor(token: `--color-${string}`): string {
  const probe = document.createElement("span");
  probe.style.color = `var(${token})`;
  document.documentElement.append(probe);
  const channels = getComputedStyle(probe).color.match(/\d+/g) ?? [];
  probe.remove();
  return `#${channels
    .slice(0, 3)
    .map((channel) => Number(channel).toString(16).padStart(2, "0"))
    .join("")}`;
}
