/** What a plot is drawn with: on the page a colour of the theme, in an exported file the light theme's on white. */
export const inks = {
  text: "#1c1f24",
  quiet: "#565c65",
  rule: "#dcdcd5",
  accent: "#3247b8",
  pass: "#17693a",
  fail: "#ae241c",
  warn: "#7a4f00",
} as const;
export type Ink = keyof typeof inks;

/** Lengths in pixels, y downwards, as in SVG. */
export type Shape =
  | {
      readonly kind: "path";
      readonly d: string;
      readonly stroke?: Ink;
      readonly fill?: Ink;
      /** Default 1. */
      readonly width?: number;
      /** In (0, 1]; default 1. */
      readonly opacity?: number;
      /** Lengths of dash and gap. */
      readonly dash?: string;
    }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly ink: Ink;
      readonly anchor: "start" | "middle" | "end";
    };

/** A finished picture: the page shows it, and the same goes into an exported file. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export const fontSize = 12;

/** Of a path's coordinate: a tenth of a pixel is enough, and keeps ten thousand marks short. */
function point(x: number, y: number): string {
  return `${Math.round(10 * x) / 10} ${Math.round(10 * y) / 10}`;
}

/** @example line([[0, 0], [4, 2]]) // "M0 0L4 2" */
export function line(points: readonly (readonly [x: number, y: number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${point(x, y)}`).join("");
}

export function box(x: number, y: number, width: number, height: number): string {
  return `M${point(x, y)}h${Math.round(10 * width) / 10}v${Math.round(10 * height) / 10}h${-Math.round(10 * width) / 10}z`;
}

/** About how wide a text comes out, rather more than less: plots leave room by it. */
export function textWidth(text: string): number {
  let ems = 0;
  for (const sign of text) ems += wide.test(sign) ? 0.98 : narrow.test(sign) ? 0.36 : 0.64;
  return fontSize * ems;
}

const wide = /[mwMW@%—…]/;
const narrow = /[ijl.,:;'|!()[\] ]/;
