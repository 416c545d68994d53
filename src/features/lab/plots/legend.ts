import { type Ink, line, type Shape, textWidth } from "./drawing.ts";

interface Entry {
  readonly name: string;
  readonly ink: Ink;
  readonly dashed?: boolean;
  /** Of the stroke before the name, in pixels; default 2. */
  readonly thickness?: number;
}

interface Room {
  readonly left: number;
  /** Where it must end. */
  readonly width: number;
}

const rowHeight = 20;
const strokeLength = 22;

/** Names of inks, from the top of a plot down, in as many rows as they take. */
export function drawLegend(entries: readonly Entry[], { left, width }: Room) {
  let [at, row] = [left, 0];
  const shapes = entries.flatMap(({ name, ink, dashed = false, thickness = 2 }): readonly Shape[] => {
    const length = strokeLength + 6 + textWidth(name);
    if (at > left && at + length > width) [at, row] = [left, row + 1];
    const [from, y] = [at, rowHeight * row + 12];
    at += length + 20;
    const stroke = line([
      [from, y],
      [from + strokeLength, y],
    ]);
    return [
      { kind: "path", d: stroke, stroke: ink, width: thickness, ...(dashed && { dash: "6 4" }) },
      { kind: "text", x: from + strokeLength + 6, y: y + 4, text: name, ink: "text", anchor: "start" },
    ];
  });
  return { shapes, height: rowHeight * (row + 1) };
}
