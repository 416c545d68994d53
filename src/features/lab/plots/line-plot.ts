import { type Drawing, type Ink, line, type Shape, textWidth } from "./drawing.ts";
import { drawLegend } from "./legend.ts";
import { linearScale, logScale, lonelyScale, type Scale } from "./scale.ts";

export interface Series {
  readonly name: string;
  readonly ink: Ink;
  readonly dashed?: boolean;
  /** Ascending in x; y is a share in [0, 1]. */
  readonly points: readonly SeriesPoint[];
}

interface SeriesPoint {
  readonly x: number;
  readonly y: number;
  readonly low?: number;
  readonly high?: number;
}

export interface LinePlot {
  readonly series: readonly Series[];
  readonly xLabel: string;
  /** For counts from 1. */
  readonly logX?: boolean;
}

const plotHeight = 200;
const left = 46;
const right = 16;
const bottom = 44;

/** Lines over a share from 0 to 100 %, each with its points and, where it has intervals, a band. */
export function drawLinePlot({ series, xLabel, logX = false }: LinePlot, width: number): Drawing {
  const xs = series.flatMap(({ points }) => points.map(({ x }) => x));
  const side = { from: left + 8, to: width - right - 8 };
  const [low, high] = [Math.min(...xs), Math.max(...xs)];
  const x = low === high ? lonelyScale(side) : (logX ? logScale : linearScale)(low, high, side);
  const legend = drawLegend(series, { left, width: width - right });
  const top = legend.height + 16;
  const base = top + plotHeight;
  const y = linearScale(0, 1, { from: base, to: top });
  return {
    width,
    height: base + bottom,
    shapes: [
      ...grid(y, width),
      ...xAxis({ x, values: xs, label: xLabel, base }, width),
      ...series.flatMap((each) => bandOf(each, x, y)),
      ...series.flatMap((each) => lineOf(each, x, y)),
      ...legend.shapes,
    ],
  };
}

function grid(y: Scale, width: number): readonly Shape[] {
  return y.ticks.flatMap((tick): readonly Shape[] => [
    {
      kind: "path",
      d: line([
        [left, y.at(tick)],
        [width - right, y.at(tick)],
      ]),
      stroke: "rule",
    },
    {
      kind: "text",
      x: left - 8,
      y: y.at(tick) + 4,
      text: `${Math.round(100 * tick)} %`,
      ink: "quiet",
      anchor: "end",
    },
  ]);
}

interface XAxis {
  readonly x: Scale;
  /** Where there are points. */
  readonly values: readonly number[];
  readonly label: string;
  /** Its height in the picture. */
  readonly base: number;
}

function xAxis({ x, values, label, base }: XAxis, width: number): readonly Shape[] {
  return [
    ...roomy(values, x).flatMap((tick): readonly Shape[] => [
      {
        kind: "path",
        d: line([
          [x.at(tick), base],
          [x.at(tick), base + 4],
        ]),
        stroke: "quiet",
      },
      { kind: "text", x: x.at(tick), y: base + 18, text: String(tick), ink: "quiet", anchor: "middle" },
    ]),
    { kind: "text", x: width - right, y: base + 36, text: label, ink: "quiet", anchor: "end" },
  ];
}

/** The values whose labels have room beside each other, from the last one down. */
function roomy(values: readonly number[], { at }: Scale): readonly number[] {
  let free = Number.POSITIVE_INFINITY;
  return [...new Set(values)]
    .toSorted((a, b) => b - a)
    .filter((value) => {
      const half = textWidth(String(value)) / 2;
      if (at(value) + half > free) return false;
      free = at(value) - half - labelGap;
      return true;
    });
}

const labelGap = 8;

function bandOf({ points, ink }: Series, x: Scale, y: Scale): readonly Shape[] {
  const known = points.flatMap(({ x: at, low, high }) =>
    low === undefined || high === undefined ? [] : [{ at, low, high }],
  );
  if (known.length < 2) return [];
  const outline = [
    ...known.map(({ at, high }) => [x.at(at), y.at(high)] as const),
    ...known.toReversed().map(({ at, low }) => [x.at(at), y.at(low)] as const),
  ];
  return [{ kind: "path", d: `${line(outline)}z`, fill: ink, opacity: 0.14 }];
}

function lineOf({ points, ink, dashed = false }: Series, x: Scale, y: Scale): readonly Shape[] {
  const places = points.map((each) => [x.at(each.x), y.at(each.y)] as const);
  const whiskers = points.length === 1 ? points : [];
  return [
    { kind: "path", d: line(places), stroke: ink, width: 2, ...(dashed && { dash: "6 4" }) },
    ...whiskers.flatMap(({ x: at, low, high }): readonly Shape[] =>
      low === undefined || high === undefined
        ? []
        : [
            {
              kind: "path",
              d: line([
                [x.at(at), y.at(low)],
                [x.at(at), y.at(high)],
              ]),
              stroke: ink,
            },
          ],
    ),
    { kind: "path", d: places.map(([px, py]) => dot(px, py)).join(""), fill: ink },
  ];
}

const radius = 3;

function dot(x: number, y: number): string {
  const r = radius;
  return `M${(x - r).toFixed(1)} ${y.toFixed(1)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}
