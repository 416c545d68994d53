import { crc32, deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Found } from "../domain/teach/grading/found.ts";
import { type HandIn, unsealed, writeHandIn } from "../domain/teach/hand-in.ts";
import { findSubmissions, submissionsIn } from "./find-submissions.ts";
import { writeHandInLink } from "./hand-in-link.ts";
import { sealHandIn } from "./hand-in-seal.ts";
import { zipEntries } from "./zip-entries.ts";

const key = "AAECAwQFBgcICQoLDA0ODw";
const handInOf = (student: string): Promise<HandIn> =>
  sealHandIn(unsealed({ assignment: "set", student, at: "2026-03-01T12:00:00Z", work: [] }), key);
const textOf = async (student: string) => writeHandIn(await handInOf(student));
const linkOf = async (student: string) =>
  `https://example.org/#/teach/grade/${(await writeHandInLink(await handInOf(student))) ?? ""}`;

async function words(found: AsyncIterable<Found>): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const each of found)
    lines.push(
      each.kind === "trouble"
        ? `${each.source}: ${each.problem}`
        : `${each.received.source}: ${each.received.handIn.student}, ${each.received.seal}`,
    );
  return lines;
}
const inFiles = (files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>) =>
  words(
    findSubmissions(
      Object.entries(files).map(([path, content]) => ({ path, file: new Blob([content]) })),
      key,
    ),
  );

interface Packed {
  readonly path: string;
  readonly content: Uint8Array | string;
  readonly method?: number;
  readonly encrypted?: boolean;
}

/** An archive as zip programs write it. */
function zipOf(files: readonly Packed[]): Uint8Array<ArrayBuffer> {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const { path, content, method = 8, encrypted = false } of files) {
    const name = Buffer.from(path);
    const plain = Buffer.from(content);
    const packed = method === 8 ? deflateRawSync(plain) : plain;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(encrypted ? 1 : 0, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    // What an archive says of the unpacked size is believed by nobody.
    common.writeUInt32LE(7, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), common, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    centrals.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, tail, name]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Uint8Array.from(Buffer.concat([...locals, directory, end]));
}

/** A file that counts how often somebody fetches something of it. */
class CountedFile extends Blob {
  reads = 0;
  override arrayBuffer() {
    this.reads += 1;
    return super.arrayBuffer();
  }
  override text() {
    this.reads += 1;
    return super.text();
  }
  override slice(...part: Parameters<Blob["slice"]>) {
    this.reads += 1;
    return super.slice(...part);
  }
}

it("each file is read once, whatever is in it, and no more than a few before their turn", async () => {
  const contents = [await textOf("Ada"), await linkOf("Bob"), zipOf([{ path: "cy.json", content: "x" }])];
  const files = Array.from({ length: 60 }, (_, at) => new CountedFile([contents[at % 3] ?? ""]));
  const found = findSubmissions(
    files.map((file, at) => ({ path: `${at}.json`, file })),
    key,
  );
  await found.next();
  expect(files.filter(({ reads }) => reads > 0).length).toBeLessThan(12);
  await words(found);
  expect(files.map(({ reads }) => reads)).toEqual(files.map(() => 1));
});

describe("submissions", () => {
  it("are found in files, archives, tables and texts, and what is none is named, with the reason", async () => {
    const found = await inFiles({
      "ada.edgecase-handin.json": await textOf("Ada"),
      "notes.txt": "hello",
      "mail.txt": `Here it is: ${await linkOf("Bob")} and\n<a href="${await linkOf("Cy")}">mine</a>`,
      "links.csv": `Name;Link\nDi;${await linkOf("Di")}\nEd;\n`,
      "all.zip": zipOf([
        { path: "x/fay.json", content: await textOf("Fay") },
        { path: "__MACOSX/x/._fay.json", content: "junk" },
        { path: "gus.json", content: (await textOf("Gus")).slice(0, 40), method: 0 },
      ]),
    });
    expect(found).toEqual([
      "ada.edgecase-handin.json: Ada, whole",
      "notes.txt: It is no JSON: it was cut off, or it is something else.",
      "mail.txt, link 1: Bob, whole",
      "mail.txt, link 2: Cy, whole",
      "links.csv, line 2 (Di): Di, whole",
      "links.csv, line 3 (Ed): There is no link in this line.",
      "all.zip: x/fay.json: Fay, whole",
      "all.zip: gus.json: It is no JSON: it was cut off, or it is something else.",
    ]);
  });

  it("that were edited, or sealed by nobody, are told apart from whole ones", async () => {
    const edited = (await textOf("Ada")).replace("Ada", "Eve");
    const { seal: _, ...bare } = await handInOf("Ada");
    expect(await inFiles({ "a.json": edited, "b.json": JSON.stringify(bare) })).toEqual([
      "a.json: Eve, broken",
      "b.json: Ada, missing",
    ]);
  });

  it("are read from what was pasted", async () => {
    const bare = (await writeHandInLink(await handInOf("Ada"))) ?? "";
    const text = `${bare}\n${await linkOf("Bob")}`;
    expect(await words(submissionsIn("pasted", bare, key))).toEqual(["pasted: Ada, whole"]);
    expect(await words(submissionsIn("pasted", text, key))).toEqual(["pasted: Bob, whole"]);
    expect(await words(submissionsIn("pasted", "1.AAAA", key))).toEqual([
      expect.stringContaining("pasted: The link is damaged"),
    ]);
  });

  it("are found one by one among ten thousand, without holding the thread for long", async () => {
    const text = await textOf("Ada");
    const files = Array.from({ length: 10_000 }, (_, at) => ({
      path: `${at}.json`,
      file: new Blob([text.replace("Ada", `Ada ${at}`)]),
    }));
    let turns = 0;
    let count = 0;
    const beat = setInterval(() => (turns += 1), 1);
    for await (const each of findSubmissions(files, key)) if (each.kind === "handIn") count += 1;
    clearInterval(beat);
    expect(count).toBe(10_000);
    // Others had their turn: a thread that is held has none.
    expect(turns).toBeGreaterThan(50);
  }, 60_000);
});

describe("an archive", () => {
  const limits = { entryBytes: 1000, allBytes: 2500 };
  const entries = async (bytes: Uint8Array<ArrayBuffer>, given = limits) => {
    const lines: string[] = [];
    for await (const each of zipEntries(new Blob([bytes]), given))
      lines.push(each.kind === "file" ? `${each.path}=${each.text.length}` : `${each.path}! ${each.problem}`);
    return lines;
  };

  it.each(["../up.json", "a/../../up.json", "/etc/passwd", "C:\\x.json", "a\\..\\..\\x", "\\\\host\\x"])(
    "has the entry %s refused by name, and the others read",
    async (path) => {
      const found = await entries(
        zipOf([
          { path, content: "x" },
          { path: "b..json", content: "y" },
        ]),
      );
      expect(found).toEqual([
        `${path}! Its path leads out of the archive, as no hand-in's does: it was not read.`,
        "b..json=1",
      ]);
    },
  );

  it("that is a bomb is cut at the stated size, whatever it says of itself", async () => {
    const bomb = zipOf([
      { path: "bomb.json", content: Buffer.alloc(50_000_000) },
      { path: "b.json", content: "fine" },
    ]);
    expect(await entries(bomb)).toEqual([
      "bomb.json! It unpacks to more than 0.001 MB, and no hand-in is that large.",
      "b.json=4",
    ]);
    const bombs = zipOf(
      Array.from({ length: 9 }, (_, at) => ({ path: `${at}.json`, content: Buffer.alloc(50_000) })),
    );
    const found = await entries(bombs);
    expect(found).toHaveLength(3);
    expect(found[2]).toContain("this file and what follows it were not read");
    const many = zipOf(
      Array.from({ length: 5 }, (_, at) => ({ path: `${at}.json`, content: "x".repeat(900) })),
    );
    expect((await entries(many)).at(-1)).toContain("The archive unpacks to more than 0.003 MB");
  });

  it("says of what it cannot read why that is", async () => {
    const odd = zipOf([
      { path: "a.json", content: "x", encrypted: true },
      { path: "b.json", content: "x", method: 12 },
      { path: "c.zip", content: "x" },
    ]);
    expect((await entries(odd)).map((line) => line.slice(0, 30))).toEqual([
      "a.json! It is locked with a pa",
      "b.json! It is packed in a way ",
      "c.zip! It is an archive within",
    ]);
    expect(await entries(odd.slice(0, -10))).toEqual([expect.stringContaining("damaged")]);
  });

  it("is read or refused whichever of its bytes is changed", async () => {
    const whole = zipOf([{ path: "a.json", content: "hello" }]);
    for (const at of whole.keys()) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      // oxlint-disable-next-line no-await-in-loop -- the first that throws is to be named
      expect(Array.isArray(await entries(changed)), String(at)).toBe(true);
    }
  });
});
