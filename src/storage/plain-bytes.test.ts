import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlainBytes, readSpans, textOf } from "./plain-bytes.ts";

const ignore = () => {};
const bytesOf = (text: string) => new TextEncoder().encode(text);
const fileOf = (...parts: readonly (string | Uint8Array)[]) =>
  new File(
    parts.map((part) => (typeof part === "string" ? part : new Uint8Array(part))),
    "a.gz",
  );
const zipped = (text: string | Uint8Array) => new Uint8Array(gzipSync(text));

/** Buffers, for which comparing costs nothing. */
async function whole(file: File): Promise<Buffer> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of readPlainBytes(file, ignore)) chunks.push(new Uint8Array(chunk));
  return Buffer.concat(chunks);
}

/** Too much for one chunk, and not to be compressed. */
const noise = createHash("shake256", { outputLength: 300_000 }).update("noise").digest();

describe("a file's plain bytes", () => {
  it("are its own, or what it holds compressed, whatever its name", async () => {
    expect((await whole(fileOf(noise))).equals(noise)).toBe(true);
    expect((await whole(fileOf(zipped(noise)))).equals(noise)).toBe(true);
  });

  it("are those of every member, as appending to a gzip file makes them", async () => {
    const members = [zipped(noise), zipped(""), zipped("b\n"), zipped(noise)];
    const expected = Buffer.concat([noise, Buffer.from("b\n"), noise]);
    expect((await whole(fileOf(...members))).equals(expected)).toBe(true);
  });

  it("are whole where a member holds what looks like the beginning of another", async () => {
    const lookAlike = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
    // Stored, not deflated: so it stands in the file as it is.
    const content = Buffer.concat([noise.subarray(0, 50), lookAlike, noise.subarray(50, 60)]);
    const stored = new Uint8Array(gzipSync(content, { level: 0 }));
    expect(Buffer.from(stored).includes(lookAlike)).toBe(true);
    const found = await whole(fileOf(stored, zipped("next")));
    expect(found.equals(Buffer.concat([content, Buffer.from("next")]))).toBe(true);
  });

  it.each([
    ["cut off", [zipped(noise).subarray(0, 5000)]],
    ["cut off in its head", [zipped("a").subarray(0, 5)]],
    ["followed by something else", [zipped("a\n"), "garbage"]],
    ["damaged", [zipped(noise).fill(0, 1000, 1100)]],
    ["cut off in a later member", [zipped("a"), zipped(noise).subarray(0, 400)]],
  ])("are refused by the file's name where it is %s", async (_, parts) => {
    await expect(whole(fileOf(...parts))).rejects.toThrow(
      "“a.gz” is cut off or damaged, or has something else after its end: it cannot be decompressed",
    );
  });

  it("are UTF-8 where the file is UTF-16 with its mark, compressed or not", async () => {
    const text = '{"a": "ä 😀"}\r\n';
    const little = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
    const big = new Uint8Array(Buffer.from(little).swap16());
    for (const file of [fileOf(little), fileOf(big), fileOf(zipped(little))])
      expect(textOf(await whole(file))).toBe(text);
  });

  it("count up to the file's size", async () => {
    for (const file of [fileOf(noise), fileOf(zipped(noise), zipped("b"))]) {
      let last = 0;
      for await (const _ of readPlainBytes(file, (bytes) => (last = bytes))) void _;
      expect(last).toBe(file.size);
    }
  });
});

describe("parts of a file", () => {
  it("are the same bytes as in the whole, whether it is compressed or not", async () => {
    const text = "0123456789äöü\n".repeat(20_000);
    const plain = bytesOf(text);
    const files = [fileOf(plain), fileOf(zipped(plain))];
    const places = fc.uniqueArray(fc.nat({ max: plain.length }), { minLength: 2, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(places, async (drawn) => {
        const ends = drawn.toSorted((a, b) => a - b);
        const spans = ends.slice(1).map((to, at) => ({ from: ends[at] ?? 0, to }));
        for (const file of files) {
          const parts: Uint8Array[] = [];
          for await (const part of readSpans(file, spans, ignore)) parts.push(part);
          expect(parts.map((part) => Buffer.from(part).toString("hex"))).toEqual(
            spans.map(({ from, to }) => Buffer.from(plain.slice(from, to)).toString("hex")),
          );
        }
      }),
      { numRuns: 20 },
    );
  });

  it("need nothing of a file that is not compressed but themselves", async () => {
    const file = fileOf(noise);
    file.stream = () => {
      throw new Error("the whole file was read");
    };
    for await (const part of readSpans(file, [{ from: 5, to: 9 }], ignore))
      expect(Buffer.from(part).equals(noise.subarray(5, 9))).toBe(true);
    expect.assertions(1);
  });
});

describe("a text", () => {
  it("is none where its bytes are not UTF-8", () => {
    expect(textOf(Uint8Array.from([0x61, 0xe4, 0x62]))).toBeUndefined();
    expect(textOf(bytesOf("\ufeffä"))).toBe("\ufeffä");
  });
});
