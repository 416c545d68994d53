import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { middleFormatOf, middlePrompt, repeats, withoutRepetition } from "./fill-in-the-middle.ts";

const format = { before: -1, after: -2, middle: -3 };
const tokens = fc.array(fc.nat({ max: 999 }), { maxLength: 60 });

describe("the tokens for a middle", () => {
  it.each([
    ["Qwen2.5-Coder", "<|fim_prefix|>", "<|fim_suffix|>", "<|fim_middle|>"],
    ["StarCoder", "<fim_prefix>", "<fim_suffix>", "<fim_middle>"],
    ["CodeLlama", "▁<PRE>", "▁<SUF>", "▁<MID>"],
    ["DeepSeek-Coder", "<｜fim▁begin｜>", "<｜fim▁hole｜>", "<｜fim▁end｜>"],
  ])("are found as %s spells them", (_, before, after, middle) => {
    const vocabulary = new Map([
      [before, 1],
      [after, 2],
      [middle, 3],
    ]);
    expect(middleFormatOf((text) => vocabulary.get(text))).toEqual({ before: 1, after: 2, middle: 3 });
  });

  it("are not there where one is missing", () => {
    const vocabulary = new Map([
      ["<|fim_prefix|>", 1],
      ["<|fim_suffix|>", 2],
    ]);
    expect(middleFormatOf((text) => vocabulary.get(text))).toBeUndefined();
  });
});

describe("the prompt for a middle", () => {
  it("has all of both texts where there is room", () => {
    expect(middlePrompt({ before: [1, 2], after: [3] }, format, 100)).toEqual([-1, 1, 2, -2, 3, -3]);
  });

  it("fits, and keeps what is nearest to the middle", () => {
    fc.assert(
      fc.property(tokens, tokens, fc.integer({ min: 8, max: 80 }), (before, after, room) => {
        const prompt = middlePrompt({ before, after }, format, room);
        expect(prompt.length).toBe(Math.min(room, before.length + after.length + 3));
        const split = prompt.indexOf(format.after);
        expect(before.slice(before.length - (split - 1))).toEqual(prompt.slice(1, split));
        expect(after.slice(0, prompt.length - split - 2)).toEqual(prompt.slice(split + 1, -1));
      }),
    );
  });
});

describe("a middle", () => {
  const after = " + tax\n\n    return total\n";

  it("ends where the next line is said again", () => {
    expect(withoutRepetition("price\n    total += 1\n    return total\nmore", "\n    return total\n")).toBe(
      "price\n    total += 1",
    );
  });

  it("ends where the rest of its line is said again", () => {
    expect(withoutRepetition("price + tax", after)).toBe("price");
  });

  it("keeps a bracket that may be its own", () => {
    expect(withoutRepetition("max(a)", ")\n")).toBe("max(a)");
  });

  it("is only ever cut, at a place of its own", () => {
    const text = fc.array(fc.constantFrom("a", " + tax", "\n", "    return total", ")"), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (middle, rest) => {
        const cut = withoutRepetition(middle.join(""), rest.join(""));
        expect(middle.join("").startsWith(cut)).toBe(true);
      }),
    );
  });

  it("repeats only by whole lines: the one being written may yet go on otherwise", () => {
    expect(repeats("price\n    return total", after)).toBe(false);
    expect(repeats("price\n    return total\n", after)).toBe(true);
    expect(repeats("price + tax", after)).toBe(false);
  });
});
