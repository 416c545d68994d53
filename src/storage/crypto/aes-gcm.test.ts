import { describe, expect, it } from "vitest";
import { decrypt, encrypt } from "./aes-gcm.ts";

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));
const hex = (data: Uint8Array | undefined) => data && Buffer.from(data).toString("hex");

// McGrew and Viega, The Galois/Counter Mode of Operation (submitted to NIST), appendix B, test cases 13, 14 and 16
const last = {
  key: "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308",
  nonce: "cafebabefacedbaddecaf888",
  context: "feedfacedeadbeeffeedfacedeadbeefabaddad2",
  data: "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
  box: "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b",
};
const published = [
  {
    key: "00".repeat(32),
    nonce: "00".repeat(12),
    context: "",
    data: "",
    box: "530f8afbc74536b9a963b4f1c4cb738b",
  },
  {
    key: "00".repeat(32),
    nonce: "00".repeat(12),
    context: "",
    data: "00".repeat(16),
    box: "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919",
  },
  last,
];

describe("AES-256-GCM", () => {
  it.each(published)("is as published, case %#", async ({ key, nonce, context, data, box }) => {
    const lock = { key: bytes(key), nonce: bytes(nonce), context: bytes(context) };
    expect(hex(await encrypt(bytes(data), lock))).toBe(box);
    expect(hex(await decrypt(bytes(box), lock))).toBe(data);
  });

  it("opens nothing where a bit of key, nonce, context, box or tag is another", async () => {
    const { key, nonce, context, box } = last;
    const flipped = (text: string, at: number) => {
      const data = bytes(text);
      data[at] = (data[at] ?? 0) ^ 1;
      return data;
    };
    const lock = { key: bytes(key), nonce: bytes(nonce), context: bytes(context) };
    expect(await decrypt(bytes(box), { ...lock, key: flipped(key, 31) })).toBeUndefined();
    expect(await decrypt(bytes(box), { ...lock, nonce: flipped(nonce, 0) })).toBeUndefined();
    expect(await decrypt(bytes(box), { ...lock, context: flipped(context, 3) })).toBeUndefined();
    expect(await decrypt(flipped(box, 0), lock)).toBeUndefined();
    expect(await decrypt(flipped(box, 75), lock)).toBeUndefined();
    expect(await decrypt(bytes(box).subarray(0, 8), lock)).toBeUndefined();
  });
});
