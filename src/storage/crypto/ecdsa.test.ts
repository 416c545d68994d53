import { describe, expect, it } from "vitest";
import { toBase64Url } from "../base64url.ts";
import { makeSigningKey, signText, verifyText } from "./ecdsa.ts";

const bytes = (hex: string) => toBase64Url(Buffer.from(hex, "hex"));

// RFC 6979, appendix A.2.5: P-256 with SHA-256
const key = bytes(
  "0460FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB67903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299",
);
const published: readonly (readonly [text: string, signature: string])[] = [
  [
    "sample",
    "EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8",
  ],
  [
    "test",
    "F1ABB023518351CD71D881567B1EA663ED3EFCF6C5132B354F28D3B0B7D38367019F4113742A2B14BD25926B49C649155F267E60D3814B4C0CC84250E46F0083",
  ],
];

describe("ECDSA on P-256 with SHA-256", () => {
  it.each(published)("knows the published signature of “%s”, and no other", async (text, hex) => {
    const signature = bytes(hex);
    expect(await verifyText({ key, signature, text })).toBe(true);
    expect(await verifyText({ key, signature, text: `${text} ` })).toBe(false);
    const other = bytes(hex.replace(/^../, "00"));
    expect(await verifyText({ key, signature: other, text })).toBe(false);
  });

  it("knows what it has signed itself", async () => {
    const own = await makeSigningKey();
    const signature = await signText(own.privateKey, "ü");
    expect(await verifyText({ key: own.key, signature, text: "ü" })).toBe(true);
    expect(await verifyText({ key, signature, text: "ü" })).toBe(false);
  });

  it.each(["", "AAAA", "not base64!", key.slice(1)])("calls %j no key and no signature", async (none) => {
    const [[text, hex] = ["", ""]] = published;
    expect(await verifyText({ key: none, signature: bytes(hex), text })).toBe(false);
    expect(await verifyText({ key, signature: none, text })).toBe(false);
  });
});
