import { beforeAll, describe, expect, it } from "vitest";
import { readAuthoredFile, writeAuthoredFile } from "../domain/teach/authored-file.ts";
import { authoredSums } from "../domain/teach/testing/authored-sums.ts";
import { packAuthored } from "./authored-payload.ts";
import { signHeld } from "./link-signature.ts";
import { readShareLink, writeAuthoredLink } from "./share-link.ts";
import { makeSigner } from "./signing-key.ts";

let file: string;
beforeAll(async () => {
  const signed = await signHeld(packAuthored(authoredSums), await makeSigner("Ada"));
  file = writeAuthoredFile(authoredSums, signed);
});

/** As a student's page opens it. */
async function opened(text: string) {
  const read = readAuthoredFile(text);
  if (read.kind === "unreadable") return read;
  return await readShareLink((await writeAuthoredLink(read.authored, read.signed)) ?? "");
}

describe("the file of an exercise", () => {
  it("says who signed it, as its link does", async () => {
    expect(await opened(file)).toMatchObject({
      kind: "authored",
      authored: authoredSums,
      signature: { kind: "fits", by: "Ada" },
    });
    expect(await opened(writeAuthoredFile(authoredSums))).not.toHaveProperty("signature");
  });

  it("that was changed since is told apart", async () => {
    const title = JSON.stringify(authoredSums.title);
    expect(file).toContain(title);
    expect(await opened(file.replace(title, '"Other sums"'))).toMatchObject({
      authored: { title: "Other sums" },
      signature: { kind: "broken" },
    });
    expect(await opened(file.replace('"by": "Ada"', '"by": "Eve"'))).toMatchObject({
      signature: { kind: "broken", by: "Eve" },
    });
  });

  it("with something else in the signature's place is refused", async () => {
    expect(await opened(file.replace('"by": "Ada"', '"by": ""'))).toEqual({
      kind: "unreadable",
      problem: "Its “signed.by” is missing, or nothing that this page knows.",
    });
  });
});
