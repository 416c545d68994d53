import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const css = readFileSync(new URL("theme.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light, dark },
  ]),
);

const grounds = ["bg", "surface", "raised"];
const onAnyGround = ["text", "text-quiet", "accent", "pass", "fail", "warn", "info"];
const pairs = [
  ...onAnyGround.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)),
  ...["pass", "fail", "warn", "info", "accent"].map((ink) => [ink, `${ink}-soft`] as const),
  ...["pass", "fail", "warn", "info", "accent"].map((ink) => ["text", `${ink}-soft`] as const),
  ["on-accent", "accent"] as const,
];

it.each(pairs)("%s can be read on %s in both themes (WCAG AA, 4.5 to 1)", (ink, ground) => {
  for (const theme of ["light", "dark"] as const) {
    expect(contrast(color(ink, theme), color(ground, theme)), theme).toBeGreaterThanOrEqual(4.5);
  }
});

it.each(grounds)("the border of a control can be seen on %s in both themes (3 to 1)", (ground) => {
  for (const theme of ["light", "dark"] as const) {
    expect(contrast(color("border-strong", theme), color(ground, theme)), theme).toBeGreaterThanOrEqual(3);
  }
});

function color(name: string, theme: "light" | "dark"): string {
  const hex = tokens.get(name)?.[theme];
  if (hex === undefined)
    throw new Error(`theme.css has no token --color-${name} written as light-dark(#rrggbb, #rrggbb)`);
  return hex;
}

/** @see WCAG 2.2, contrast ratio and relative luminance */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
