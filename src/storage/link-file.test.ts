import { describe, expect, it } from "vitest";
import { weekThree } from "../domain/teach/testing/any-assignment.ts";
import { packAssignment } from "./assignment-payload.ts";
import { makeSigningKey } from "./crypto/ecdsa.ts";
import { readLinkFile, writeLinkFile } from "./link-file.ts";
import { signHeld } from "./link-signature.ts";
import { readShareLink } from "./share-link.ts";

describe("a link as a file", () => {
  it("opens as the link does, its signature too", async () => {
    const set = packAssignment(weekThree);
    const held = { ...set, signed: await signHeld(set, { by: "Ada", ...(await makeSigningKey()) }) };
    const file = await readLinkFile(writeLinkFile(held));
    if (file.kind !== "payload") throw new Error(file.kind);
    expect(await readShareLink(file.payload)).toMatchObject({
      kind: "assignment",
      assignment: weekThree,
      signature: { kind: "fits", by: "Ada" },
    });
  });

  it.each([
    ["", "other"],
    ["[]", "other"],
    [`{"format":"edgecase-exercise","version":1}`, "other"],
    [`{"format":"edgecase-link","version":2}`, "by a newer page, in version 2"],
    [`{"format":"edgecase-link","version":1}`, "is damaged"],
    [`{"format":"edgecase-link","version":1,"holds":[]}`, "is damaged"],
    [`{"format":"edgecase-link","version":1,"holds":{},"more":1}`, "is damaged"],
    ["x".repeat(4_000_001), "more than 4,000,000 characters"],
  ])("%# that cannot be opened says why", async (text, words) => {
    const read = await readLinkFile(text);
    expect(read.kind === "unreadable" ? read.problem : read.kind).toContain(words);
  });
});
