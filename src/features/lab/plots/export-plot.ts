import { saveBlob } from "../../../ui/save-file.ts";
import type { Drawing } from "./drawing.ts";
import { svgText } from "./svg-text.ts";

interface Picture {
  readonly drawing: Drawing;
  readonly title: string;
  /** Its name, without an ending. */
  readonly file: string;
}

export function saveSvg({ drawing, title, file }: Picture): void {
  saveBlob(`${file}.svg`, new Blob([svgText(drawing, title)], { type: "image/svg+xml" }));
}

/** Twice as many pixels as it is wide: sharp on paper and on dense screens. */
const density = 2;

/** @throws Error where the browser cannot draw it */
export async function savePng({ drawing, title, file }: Picture): Promise<void> {
  saveBlob(`${file}.png`, await pngOf(drawing, title));
}

async function pngOf(drawing: Drawing, title: string): Promise<Blob> {
  const image = new Image();
  // Text within the address, not a request: nothing can taint the canvas.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(drawing, title))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = density * drawing.width;
  canvas.height = density * drawing.height;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("There is no canvas to draw on");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("The canvas gave no picture");
  return blob;
}
