import { expect, it } from "vitest";
import { isPicture, picturesIn, withoutPictures } from "./statement-pictures.ts";

const dot = "data:image/png;base64,iVBORw0KGgo=";

it("finds pictures as data, and nothing that could run or be fetched", () => {
  const text = `![a](${dot}) ![b][x]\n\n[x]: ${dot}\n![c](https://example.org/c.png) data:image/svg+xml;base64,PHN2Zz4=`;
  expect(picturesIn(text)).toEqual([dot, dot]);
  expect(withoutPictures(text)).toBe(
    "![a](picture) ![b][x]\n\n[x]: picture\n![c](https://example.org/c.png) data:image/svg+xml;base64,PHN2Zz4=",
  );
  expect([isPicture(dot), isPicture(`${dot} `), isPicture("")]).toEqual([true, false, false]);
});
