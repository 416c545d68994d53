import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AuthoredExercise } from "../domain/teach/authored-exercise.ts";
import { compileAuthored } from "../domain/teach/compile-authored.ts";
import type { Hiding } from "../domain/teach/hiding.ts";
import { anyAuthored } from "../domain/teach/testing/any-authored.ts";
import { authoredErrors } from "../domain/teach/testing/authored-errors.ts";
import { authoredSorting } from "../domain/teach/testing/authored-sorting.ts";
import { fromBase64Url, toBase64Url } from "./base64url.ts";
import { encrypt } from "./crypto/aes-gcm.ts";
import { pbkdf2 } from "./crypto/pbkdf2.ts";
import { openSealed, sealCases } from "./sealed-cases.ts";
import { readShareLink, writeAuthoredLink } from "./share-link.ts";
import { oldLinks } from "./testing/old-links.ts";

const passphrase = "grüne Äpfel am Fenster";
const sealed = await sealCases(authoredSorting, { passphrase, tellsCount: true });
type Sealed = Hiding & { readonly kind: "sealed" };

function sealOf({ hiding }: AuthoredExercise): Sealed {
  if (hiding?.kind !== "sealed") throw new Error("It is not sealed");
  return hiding;
}

const changed = (change: Partial<Sealed>): AuthoredExercise => ({
  ...sealed,
  hiding: { ...sealOf(sealed), ...change },
});

const refused = {
  kind: "refused",
  problem: "This is not the passphrase, or what is sealed was altered on its way.",
};

describe("sealed tests", () => {
  it("come back exactly as and where they were, whatever was typed", async () => {
    await fc.assert(
      fc.asyncProperty(anyAuthored, fc.boolean(), async (any, tellsCount) => {
        const { hiding: _, ...authored } = any;
        const box = await sealCases(authored, { passphrase, tellsCount });
        expect(box.cases.every(({ visible }) => visible)).toBe(true);
        expect(await openSealed(box, passphrase)).toEqual({ kind: "opened", authored });
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it("come back with the errors that they expect", async () => {
    const box = await sealCases(authoredErrors, { passphrase, tellsCount: true });
    expect(box.cases).toEqual(authoredErrors.cases.filter(({ visible }) => visible));
    expect(await openSealed(box, passphrase)).toEqual({ kind: "opened", authored: authoredErrors });
  });

  it("go through a link", async () => {
    const read = await readShareLink((await writeAuthoredLink(sealed)) ?? "");
    expect(read).toEqual({ kind: "authored", authored: sealed });
    expect(await openSealed(read.kind === "authored" ? read.authored : sealed, passphrase)).toEqual({
      kind: "opened",
      authored: authoredSorting,
    });
  });

  it("are opened however the passphrase's letters are composed, with blanks that came along", async () => {
    expect(await openSealed(sealed, ` ${passphrase.normalize("NFD")}\n`)).toMatchObject({ kind: "opened" });
  });

  it("are opened by no other passphrase, and by the right one after any number of wrong ones", async () => {
    for (const wrong of ["", "grüne Äpfel am fenster", passphrase.slice(1)])
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person tries
      expect(await openSealed(sealed, wrong)).toEqual(refused);
    expect(await openSealed(sealed, passphrase)).toMatchObject({ kind: "opened" });
  });

  it("that were altered are refused in the same words as a wrong passphrase", async () => {
    const { box, salt, nonce } = sealOf(sealed);
    const flip = (text: string) => (text.startsWith("A") ? "B" : "A") + text.slice(1);
    for (const change of [
      { box: flip(box) },
      { box: box.slice(0, 40) },
      { box: "" },
      { salt: flip(salt) },
      { nonce: flip(nonce) },
    ])
      // oxlint-disable-next-line no-await-in-loop -- the first that is opened is to be named
      expect(await openSealed(changed(change), passphrase), JSON.stringify(change)).toEqual(refused);
  });

  it("show nothing of themselves but their number, and that only where it is told, and a rough length", async () => {
    const text = JSON.stringify(sealed);
    for (const { inputs, expected } of authoredSorting.cases.filter(({ visible }) => !visible))
      for (const each of [...inputs, expected]) expect(text).not.toContain(each);
    const { exercise, problems } = compileAuthored(sealed, "x");
    expect(problems).toEqual([]);
    expect(exercise).toMatchObject({ hidden: [], hiddenLevel: { kind: "sealed", count: 2 } });
    const untold = await sealCases(authoredSorting, { passphrase, tellsCount: false });
    expect(compileAuthored(untold, "x").exercise?.hiddenLevel).toEqual({ kind: "sealed" });
    const one = await sealCases(
      { ...authoredSorting, cases: authoredSorting.cases.slice(0, 2) },
      { passphrase, tellsCount: false },
    );
    expect(sealOf(one).box.length).toBe(sealOf(untold).box.length);
  });

  it("that were sent once are opened for ever", async () => {
    const opened = oldLinks.flatMap(([, read]) =>
      read.kind === "authored" && read.authored.hiding?.kind === "sealed" ? [read.authored] : [],
    );
    expect(opened.length).toBeGreaterThan(0);
    for (const each of opened)
      // oxlint-disable-next-line no-await-in-loop -- the first that is not opened is to be named
      expect(await openSealed(each, "correct horse battery")).toMatchObject({
        kind: "opened",
        authored: { cases: authoredSorting.cases },
      });
  });

  it("are encrypted anew each time", async () => {
    const again = sealOf(await sealCases(authoredSorting, { passphrase, tellsCount: true }));
    const before = sealOf(sealed);
    expect(again.salt).not.toBe(before.salt);
    expect(again.nonce).not.toBe(before.nonce);
    expect(again.box).not.toBe(before.box);
  });

  it("that somebody else has put together, with the passphrase, are refused where they hold anything else", async () => {
    const { salt, nonce, rounds } = sealOf(sealed);
    const key = await pbkdf2(passphrase, { salt: fromBase64Url(salt), rounds, bits: 256 });
    const context = new TextEncoder().encode("edgecase hidden cases 1");
    for (const data of [[], [0, 0], [0, 0, 0, 0], [255, 255, 255, 255], [0, 0, 0, 2, 3, 0]]) {
      // oxlint-disable-next-line no-await-in-loop -- the first that is opened is to be named
      const box = await encrypt(Uint8Array.from(data), { key, nonce: fromBase64Url(nonce), context });
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect(await openSealed(changed({ box: toBase64Url(box) }), passphrase), String(data)).toEqual(refused);
    }
  });

  it("are as many as can be opened again", async () => {
    const long = {
      inputs: [`[${"1,".repeat(9000)}1]`],
      expected: "1",
      category: "large",
      visible: false,
    } as const;
    const many = { ...authoredSorting, cases: Array.from({ length: 300 }, () => long) };
    await expect(sealCases(many, { passphrase, tellsCount: true })).rejects.toThrow("can be sealed");
    const some = { ...authoredSorting, cases: many.cases.slice(0, 50) };
    const box = await sealCases(some, { passphrase, tellsCount: true });
    expect(await openSealed(box, passphrase)).toEqual({ kind: "opened", authored: some });
  });

  it("do not stand beside hidden tests in the clear", () => {
    expect(
      compileAuthored({ ...sealed, cases: authoredSorting.cases }, "x").problems.map(
        ({ message }) => message,
      ),
    ).toEqual(["Some hidden tests are sealed and others are not: open the sealed ones first."]);
  });
});
