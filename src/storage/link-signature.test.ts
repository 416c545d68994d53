import { beforeAll, describe, expect, it } from "vitest";
import { authoredSums } from "../domain/teach/testing/authored-sums.ts";
import { weekThree } from "../domain/teach/testing/any-assignment.ts";
import { packAssignment } from "./assignment-payload.ts";
import { packAuthored } from "./authored-payload.ts";
import { makeSigningKey } from "./crypto/ecdsa.ts";
import { signHeld, type Signer } from "./link-signature.ts";
import { packLink, readShareLink } from "./share-link.ts";

let ada: Signer;
beforeAll(async () => {
  ada = { by: "Ada Lovelace", ...(await makeSigningKey()) };
});

const signedBy = async <Held extends object>(held: Held, signer: Signer) => ({
  ...held,
  signed: await signHeld(held, signer),
});
const opened = async (held: object) => readShareLink((await packLink(held)) ?? "");

describe("a signed link", () => {
  it.each([
    ["an exercise", packAuthored(authoredSums), "authored"],
    ["a set", packAssignment(weekThree), "assignment"],
    [
      "a program",
      {
        exercise: { family: "is-prime", version: 2, seed: 7, difficulty: "easy" },
        language: "python",
        programs: {},
      },
      "shared",
    ],
  ])("with %s says who signed it", async (_, held, kind) => {
    expect(await opened(await signedBy(held, ada))).toMatchObject({
      kind,
      signature: { kind: "fits", by: "Ada Lovelace", key: ada.key },
    });
    expect(await opened(held)).not.toHaveProperty("signature");
  });

  it.each([
    ["the title", { assignment: { ...packAssignment(weekThree).assignment, title: "Week 4" } }, {}],
    ["the name of whoever signed it", {}, { by: "Somebody else" }],
    ["the signature", {}, { signature: "AAAA" }],
  ])("that was changed in %s is told apart", async (_, held, signed) => {
    const whole = await signedBy(packAssignment(weekThree), ada);
    const changed = {
      ...whole,
      ...held,
      signed: { ...whole.signed, ...signed },
    };
    expect(await opened(changed)).toMatchObject({ kind: "assignment", signature: { kind: "broken" } });
  });

  it("that another key has signed names that key", async () => {
    const other = { by: "Ada Lovelace", ...(await makeSigningKey()) };
    expect(await opened(await signedBy(packAssignment(weekThree), other))).toMatchObject({
      signature: { kind: "fits", key: other.key },
    });
  });

  it.each([
    [{ signed: null }, "damaged: Its “signed”"],
    [{ signed: { by: "", key: "AA", signature: "AA" } }, "damaged: Its “signed.by”"],
    [{ signed: { by: "Ada", key: "A+", signature: "AA" } }, "damaged: Its “signed.key”"],
    [{ signed: { by: "Ada", key: "AA", signature: "AA", until: 1 } }, "newer: It was made by a newer page"],
  ])("%# with something else in its place is refused", async (signed, words) => {
    const read = await opened({ ...packAssignment(weekThree), ...signed });
    expect(read.kind === "unreadable" && `${read.because}: ${read.problem}`).toContain(words);
  });
});
