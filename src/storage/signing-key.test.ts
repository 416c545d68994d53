import { expect, it } from "vitest";
import { makeSigner, readSignerFile, writeSignerFile } from "./signing-key.ts";

it("a signing key goes into a file and out of it, and nothing else is taken for one", async () => {
  const ada = await makeSigner("Ada");
  expect(await readSignerFile(writeSignerFile(ada))).toEqual(ada);
  const { key } = await makeSigner("Grace");
  for (const other of [
    "",
    "{}",
    writeSignerFile({ ...ada, key }),
    writeSignerFile({ ...ada, privateKey: "AAAA" }),
    writeSignerFile({ ...ada, by: "" }),
    writeSignerFile(ada).slice(0, 200),
  ])
    // oxlint-disable-next-line no-await-in-loop -- the first that passes for a key is to be named
    expect(await readSignerFile(other), other).toBeUndefined();
});
