import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTextSoFar } from "./text-so-far.ts";

/** A tokenizer whose tokens are bytes: the worst case for characters of several bytes. */
const bytesToText = (bytes: number[]): string => new TextDecoder().decode(Uint8Array.from(bytes));

function added(text: string) {
  const soFar = createTextSoFar(bytesToText);
  const readings = [...new TextEncoder().encode(text)].map((byte) => {
    soFar.add(byte);
    return soFar.read();
  });
  return { soFar, readings };
}

describe("the text so far", () => {
  it("is in the end the text of all tokens", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "\n", " ", "é", "漢", "😀") }), (text) => {
        expect(added(text).soFar.read()).toBe(text);
      }),
    );
  });

  it("only ever grows, and never shows half a character", () => {
    const { readings } = added("é = '😀'\n漢");
    for (const [index, reading] of readings.entries()) {
      expect(reading.startsWith(readings[index - 1] ?? "")).toBe(true);
      expect(reading).not.toContain("\uFFFD");
    }
  });

  it("decodes no finished line again", () => {
    const lengths: number[] = [];
    const soFar = createTextSoFar((tokens) => {
      lengths.push(tokens.length);
      return bytesToText(tokens);
    });
    for (const byte of new TextEncoder().encode("ab\ncd\n")) soFar.add(byte);
    expect(lengths).toEqual([1, 2, 3, 1, 2, 3]);
  });
});
