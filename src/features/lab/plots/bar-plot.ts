import { box, type Drawing, type Ink, line, type Shape, textWidth } from "./drawing.ts";

interface Bar {
  readonly label: string;
  readonly value: number;
  /** What stands at the bar's end. */
  readonly said: string;
  readonly ink: Ink;
}

export interface BarPlot {
  readonly bars: readonly Bar[];
  /** What the longest bar that fits stands for; above 0. */
  readonly full: number;
}

const rowHeight = 28;
const barHeight = 16;
const top = 8;
const gap = 10;

/**
 * Lying bars, one below the other in the order given, each with its label and its value in words. Where labels would
 * take half of the width, they stand above their bars.
 */
export function drawBarPlot({ bars, full }: BarPlot, width: number): Drawing {
  const labelWidth = Math.max(...bars.map(({ label }) => textWidth(label))) + gap;
  const isBeside = labelWidth <= 0.45 * width;
  const left = isBeside ? labelWidth : 1;
  const labelHeight = isBeside ? 0 : 18;
  const step = rowHeight + labelHeight;
  const right = Math.max(...bars.map(({ said }) => textWidth(said))) + gap;
  const room = Math.max(20, width - left - right - gap);
  const shapes = bars.flatMap(({ label, value, said, ink }, index): readonly Shape[] => {
    const y = top + step * index + labelHeight + (rowHeight - barHeight) / 2;
    const length = (value / full) * room;
    const baseline = y + barHeight - 4;
    return [
      isBeside
        ? { kind: "text", x: left - gap, y: baseline, text: label, ink: "text", anchor: "end" }
        : { kind: "text", x: left + 6, y: y - 6, text: label, ink: "text", anchor: "start" },
      { kind: "path", d: box(left, y, length, barHeight), fill: ink },
      { kind: "text", x: left + length + 6, y: baseline, text: said, ink: "quiet", anchor: "start" },
    ];
  });
  const height = 2 * top + step * bars.length;
  const axis = line([
    [left, top],
    [left, height - top],
  ]);
  return { width, height, shapes: [...shapes, { kind: "path", d: axis, stroke: "quiet" }] };
}
