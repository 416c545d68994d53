import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unsealed, type HandIn } from "../domain/teach/hand-in.ts";
import { anyHandIn } from "../domain/teach/testing/any-hand-in.ts";
import { readHandInText, writeHandInLink } from "./hand-in-link.ts";
import { checkSeal, receiptOf, sealHandIn } from "./hand-in-seal.ts";

const key = "AAECAwQFBgcICQoLDA0ODw";
const handIn: HandIn = unsealed({
  assignment: "Zm9v",
  student: "Ada",
  at: "2026-03-01T12:00:00Z",
  work: [{ index: 0, exercise: "YmFy", language: "python", program: "print(1)\n" }],
});

describe("a hand-in's seal", () => {
  it("holds until anything is changed", async () => {
    const sealed = await sealHandIn(handIn, key);
    expect(await checkSeal(sealed, key)).toBe("whole");
    expect(await checkSeal({ ...sealed, student: "Eve" }, key)).toBe("broken");
    expect(await checkSeal({ ...sealed, at: "2026-02-01T12:00:00Z" }, key)).toBe("broken");
    expect(await checkSeal(sealed, "AAAA")).toBe("broken");
    expect(await checkSeal(handIn, key)).toBe("missing");
  });

  it("survives the way through a link, whatever was handed in", async () => {
    await fc.assert(
      fc.asyncProperty(anyHandIn, async (given) => {
        const sealed = await sealHandIn(given, key);
        const read = await readHandInText((await writeHandInLink(sealed)) ?? "");
        expect(read).toEqual({ kind: "handIn", handIn: sealed });
        expect(await checkSeal(sealed, key)).toBe("whole");
      }),
      { numRuns: 50 },
    );
  });

  it("is what the receipt names: ten letters that are the same wherever the hand-in is the same", async () => {
    const sealed = await sealHandIn(handIn, key);
    expect(await receiptOf(sealed)).toMatch(/^[A-Z2-7]{5}-[A-Z2-7]{5}$/);
    expect(await receiptOf(sealed)).toBe(await receiptOf({ ...sealed }));
    expect(await receiptOf(sealed)).not.toBe(await receiptOf({ ...sealed, student: "Eve" }));
    // Base32 of SHA-256 by another program, so that a receipt of today is one of tomorrow.
    expect(await receiptOf(handIn)).toBe("HRJZZ-DXE3Q");
  });
});

describe("a hand-in as a link", () => {
  it("is read from an address, from what follows in it, and from a file's text", async () => {
    const payload = (await writeHandInLink(handIn)) ?? "";
    for (const text of [
      payload,
      ` https://example.org/x/?run=off#/teach/grade/${payload}\n`,
      JSON.stringify(handIn),
    ])
      expect(await readHandInText(text)).toEqual({ kind: "handIn", handIn });
  });

  it("that was cut, is newer, or is a bomb says so", async () => {
    const payload = (await writeHandInLink(handIn)) ?? "";
    expect(await readHandInText(payload.slice(0, 60))).toMatchObject({ because: "damaged" });
    expect(await readHandInText(`2${payload.slice(1)}`)).toMatchObject({ because: "newer" });
    const bomb = (await import("node:zlib")).deflateRawSync(Buffer.alloc(50_000_000)).toString("base64url");
    expect(await readHandInText(`1.${bomb}`)).toMatchObject({ because: "tooLarge" });
    expect(await readHandInText("hello")).toMatchObject({ because: "damaged" });
  });

  it("is not made where it would be longer than any page reads", async () => {
    const [work] = handIn.work;
    const works = Array.from({ length: 6 }, (_, index) =>
      work === undefined ? [] : [{ ...work, index, program: "x".repeat(200_000) }],
    );
    const long = { ...handIn, work: works.flat() };
    expect(await writeHandInLink(long)).toBeUndefined();
  });
});
