import { box, type Drawing, type Ink, type Shape } from "./drawing.ts";
import { drawLegend } from "./legend.ts";

interface Stack {
  /** One count for each of the plot's parts, in their order. */
  readonly counts: readonly number[];
}

export interface StackPlot {
  readonly parts: readonly { readonly name: string; readonly ink: Ink }[];
  readonly stacks: readonly Stack[];
}

/** Of one row; thousands share what a screen has. */
const mostRowHeight = 12;
const mostHeight = 480;
const margin = 8;

/** Full-width rows, one for each stack, divided by its counts. One shape for each part, however many rows there are. */
export function drawStackPlot({ parts, stacks }: StackPlot, width: number): Drawing {
  const legend = drawLegend(
    parts.map((part) => ({ ...part, thickness: 8 })),
    { left: margin, width: width - margin },
  );
  const top = legend.height + margin;
  const rowHeight = Math.min(mostRowHeight, mostHeight / stacks.length);
  const gap = rowHeight > 4 ? 2 : 0;
  const boxes = parts.map((): string[] => []);
  for (const [row, { counts }] of stacks.entries()) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    let at = margin;
    for (const [part, count] of counts.entries()) {
      const length = total === 0 ? 0 : (count / total) * (width - 2 * margin);
      if (length > 0) boxes[part]?.push(box(at, top + row * rowHeight, length, rowHeight - gap));
      at += length;
    }
  }
  const filled = parts.flatMap(({ ink }, part): readonly Shape[] => {
    const d = boxes[part]?.join("") ?? "";
    return d === "" ? [] : [{ kind: "path", d, fill: ink }];
  });
  return { width, height: top + rowHeight * stacks.length + margin, shapes: [...legend.shapes, ...filled] };
}
