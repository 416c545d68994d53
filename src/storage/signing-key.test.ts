import { describe, expect, it } from "vitest";
import { makeSigner, readSignerFile, writeSignerFile } from "./signing-key.ts";

const passphrase = "correct horse battery";

/** With the passphrase, where it needs one; `undefined` where no key comes of it. */
async function signerIn(text: string, tried = passphrase) {
  const read = await readSignerFile(text);
  if (read.kind === "locked") return await read.open(tried);
  return read.kind === "signer" ? read.signer : undefined;
}

describe("a signing key", () => {
  it("goes into a file and out of it, and nothing else is taken for one", async () => {
    const ada = await makeSigner("Ada");
    expect(await signerIn(await writeSignerFile(ada, ""))).toEqual(ada);
    const { key } = await makeSigner("Grace");
    for (const other of [
      "",
      "{}",
      await writeSignerFile({ ...ada, key }, ""),
      await writeSignerFile({ ...ada, privateKey: "AAAA" }, ""),
      await writeSignerFile({ ...ada, by: "" }, ""),
      (await writeSignerFile(ada, "")).slice(0, 200),
    ])
      // oxlint-disable-next-line no-await-in-loop -- the first that passes for a key is to be named
      expect(await readSignerFile(other), other).toEqual({ kind: "none" });
  });

  it("is read from the files of earlier pages", async () => {
    const { by, key, privateKey } = await makeSigner("Ada");
    const old = JSON.stringify({ format: "edgecase-signing-key", version: 1, by, key, privateKey });
    expect(await signerIn(old)).toEqual({ by, key, privateKey });
  });

  it("is in a file with a passphrase for nobody who does not know it", async () => {
    const ada = await makeSigner("Ada");
    const text = await writeSignerFile(ada, ` ${passphrase}\n`);
    expect(text).not.toContain(ada.privateKey.slice(0, 20));
    expect(await readSignerFile(text)).toMatchObject({ kind: "locked", by: "Ada" });
    expect(await signerIn(text, "correct horse batterz")).toBeUndefined();
    expect(await signerIn(text)).toEqual(ada);
    expect(await writeSignerFile(ada, passphrase)).not.toBe(text);
  });

  it("is not taken under another name than the one that it was locked with", async () => {
    const ada = await makeSigner("Ada");
    const text = await writeSignerFile(ada, passphrase);
    expect(await signerIn(text.replace('"Ada"', '"Eve"'))).toBeUndefined();
    expect(await signerIn(text.replace(ada.key, (await makeSigner("Ada")).key))).toBeUndefined();
  });

  it("of a newer page says so", async () => {
    const text = JSON.stringify({ format: "edgecase-signing-key", version: 3 });
    expect(await readSignerFile(text)).toEqual({ kind: "newer", version: 3 });
  });
});
