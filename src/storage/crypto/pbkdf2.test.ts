import { describe, expect, it } from "vitest";
import { pbkdf2 } from "./pbkdf2.ts";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const salt = (text: string) => new TextEncoder().encode(text);

describe("PBKDF2-HMAC-SHA-256", () => {
  // RFC 7914, section 11
  it.each([
    [
      "passwd",
      "salt",
      1,
      "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783",
    ],
    [
      "Password",
      "NaCl",
      80_000,
      "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56a1d425a1225833549adb841b51c9b3176a272bdebba1d078478f62b397f33c8d",
    ],
  ])("of %j with the salt %j and %d rounds is as published", async (text, salted, rounds, expected) => {
    expect(hex(await pbkdf2(text, { salt: salt(salted), rounds, bits: 512 }))).toBe(expected);
  });
});
