import * as fc from "fast-check";
import { expect, it } from "vitest";
import { beginJson } from "../../src/domain/json-shape/begin-json.ts";
import { end } from "../../src/domain/json-shape/place.ts";
import { afterBytes, type BytePlace, missingBytes } from "./byte-place.ts";

const text = { kind: "text", minLength: 0, maxLength: 1_000 } as const;
const encoder = new TextEncoder();
const begin: BytePlace = { place: beginJson(text) };
const quoted = (inside: readonly number[]) => [0x22, ...inside, 0x22];

it("takes every character that JSON has in a text, whatever bytes it is made of", () => {
  const refused: string[] = [];
  for (let codePoint = 0x20; codePoint <= 0x10ffff; codePoint += codePoint < 0x1000 ? 1 : 307) {
    const character = String.fromCodePoint(codePoint);
    if (character === '"' || character === "\\" || (codePoint >= 0xd800 && codePoint <= 0xdfff)) continue;
    const bytes = encoder.encode(character);
    if (afterBytes(begin, quoted([...bytes]))?.place !== end) refused.push(codePoint.toString(16));
  }
  expect(refused).toEqual([]);
});

it("takes exactly the bytes that are UTF-8", () => {
  const bytes = fc.array(
    fc.oneof(
      fc.integer({ min: 0x80, max: 0xff }),
      fc.constantFrom(0x41, 0xe0, 0xa0, 0xed, 0x9f, 0xf0, 0x90, 0xf4, 0x8f, 0x80, 0xc1, 0xc2),
    ),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(bytes, (inside) => {
      expect(afterBytes(begin, quoted(inside))?.place === end).toBe(isUtf8(inside));
    }),
    { numRuns: 1_000 },
  );
});

it("knows what a half character lacks, after each of its bytes", () => {
  for (const character of ["é", "\u0800", "漢", "\ud7ff", "😀", "\u{10ffff}"]) {
    const bytes = [...new TextEncoder().encode(character)];
    for (let count = 1; count < bytes.length; count += 1) {
      const begun = bytes.slice(0, count);
      const half = afterBytes(begin, [0x22, ...begun]);
      const missing = half === undefined ? [] : missingBytes(half);
      expect(missing).toHaveLength(bytes.length - count);
      expect(isUtf8([...begun, ...missing])).toBe(true);
    }
  }
});

it("begins no character for which there is no room", () => {
  const short: BytePlace = { place: beginJson({ ...text, maxLength: 1 }) };
  expect(afterBytes(short, [0x22, 0xf0])).toBeDefined();
  expect(afterBytes(short, [0x22, 0x61, 0xc3])).toBeUndefined();
  expect(afterBytes({ place: beginJson({ kind: "truth" }) }, [0xc3])).toBeUndefined();
});

function isUtf8(bytes: readonly number[]): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
    return true;
  } catch {
    return false;
  }
}
