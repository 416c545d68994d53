import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readPickledText } from "./pickled-text.ts";

const packed = (...pickle: readonly number[]) => deflateSync(Uint8Array.from(pickle)).toString("base64");
const letters = (text: string) => [...new TextEncoder().encode(text)];
const head = [0x80, 4, 0x95, 0, 0, 0, 0, 0, 0, 0, 0];
const stop = 0x2e;

describe("a pickled text", () => {
  it("is read from Python's own pickle.dumps, protocols 2 to 5", async () => {
    const protocol4 = packed(...head, 0x8c, 3, ...letters("aä"), 0x94, stop);
    expect(await readPickledText(protocol4)).toBe("aä");
    const protocol2 = packed(0x80, 2, 0x58, 2, 0, 0, 0, ...letters("[]"), 0x71, 0, stop);
    expect(await readPickledText(protocol2)).toBe("[]");
    const long = packed(...head, 0x8d, 1, 0, 0, 0, 0, 0, 0, 0, 0x61, 0x94, stop);
    expect(await readPickledText(long)).toBe("a");
  });

  it("is read from a real record's encoding", async () => {
    const blob = "eJxrYJlqxwABPVbR1UqZeQWlJUpWCkqGCkYxeUo6Ckr5pSVQIWOIQElqcUlJZUEqSKi4JCUzT6k2dooeALEqFJ0=";
    expect(await readPickledText(blob)).toBe('[{"input": "1 2\\n", "output": "3\\n", "testtype": "stdin"}]');
  });

  const text = [0x8c, 1, 0x61];
  it.each([
    ["GLOBAL, which names a function", [0x63, ...letters("os\nsystem\n"), ...text, 0x52, stop], "0x63"],
    ["STACK_GLOBAL", [...text, ...text, 0x93, stop], "0x93"],
    ["REDUCE, which calls", [...text, 0x52, stop], "0x52"],
    ["BUILD", [...text, 0x62, stop], "0x62"],
    ["INST", [0x69, stop], "0x69"],
    ["a list", [0x5d, stop], "0x5d"],
    ["a number", [0x4b, 1, stop], "0x4b"],
    ["an extension", [0x82, 1, stop], "0x82"],
  ])("is refused with %s", async (_, pickle, instruction) => {
    await expect(readPickledText(packed(...head, ...pickle))).rejects.toThrow(
      `Its private tests hold more than a text (pickle instruction ${instruction}), which could run code`,
    );
  });

  it.each([
    ["no base64", "?", "Its private tests are no base64"],
    ["not compressed", btoa("abc"), "Its private tests are damaged: they cannot be decompressed"],
    ["cut off", packed(...head, 0x8c, 9, 0x61), "Its private tests are cut off"],
    ["without an end", packed(...head, ...text), "Its private tests are cut off"],
    ["without a text", packed(...head, stop), "Its private tests hold no text"],
    [
      "longer than it is",
      packed(...head, 0x8d, ...Array(8).fill(0xff), 0x61),
      "Its private tests are cut off",
    ],
    ["no UTF-8", packed(...head, 0x8c, 1, 0xe4, stop), "Its private tests are no text in UTF-8"],
    [
      "a bomb",
      deflateSync(new Uint8Array(13_000_000)).toString("base64"),
      "Its private tests are larger than 12 MB, the most that is unpacked of so few bytes",
    ],
  ])("is refused where it is %s", async (_, base64, because) => {
    await expect(readPickledText(base64)).rejects.toThrow(because);
  });
});
