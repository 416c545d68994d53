import { type Drawing, fontSize, inks, type Shape } from "./drawing.ts";

/** A drawing as a file of its own: SVG 1.1 on white, which needs neither a font nor a style sheet of the page. */
export function svgText({ width, height, shapes }: Drawing, title: string): string {
  return [
    // Not said: no reader sees its tags.
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, Helvetica, Arial, sans-serif" font-size="${fontSize}">`,
    `<title>${escaped(title)}</title>`,
    // Not said: as above.
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...shapes.map(shapeText),
    "</svg>",
    "",
  ].join("\n");
}

function shapeText(shape: Shape): string {
  if (shape.kind === "text") {
    const { x, y, ink, anchor, text } = shape;
    return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" fill="${inks[ink]}" text-anchor="${anchor}">${escaped(text)}</text>`;
  }
  const { d, stroke, fill, width, opacity, dash } = shape;
  return [
    `<path d="${d}" fill="${fill === undefined ? "none" : inks[fill]}"`,
    stroke !== undefined && ` stroke="${inks[stroke]}"`,
    width !== undefined && ` stroke-width="${width}"`,
    opacity !== undefined && ` opacity="${opacity}"`,
    dash !== undefined && ` stroke-dasharray="${dash}"`,
    "/>",
  ]
    .filter((part) => part !== false)
    .join("");
}

/** XML 1.0 has no other control characters than tab and the ends of lines, and no lone surrogates. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
