import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestRecordBytes } from "./pieces.ts";
import { type FileRecord, recordsOf } from "./records.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function* each(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array, void> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

async function all(...chunks: readonly (string | Uint8Array)[]): Promise<readonly FileRecord[]> {
  const records: FileRecord[] = [];
  const bytes = chunks.map((chunk) => (typeof chunk === "string" ? bytesOf(chunk) : chunk));
  for await (const record of recordsOf(each(bytes))) records.push(record);
  return records;
}

const textsOf = (records: readonly FileRecord[]) =>
  records.map((record) =>
    record.kind === "record"
      ? new TextDecoder().decode(record.bytes).trim()
      : record.kind === "broken"
        ? record.because
        : record.kind,
  );

/** Cuts a text's bytes at places that fast-check draws. */
function cut(text: string, sizes: Iterable<number>): readonly Uint8Array[] {
  let rest = bytesOf(text);
  const chunks: Uint8Array[] = [];
  for (const size of sizes) {
    if (rest.length === 0) break;
    chunks.push(rest.subarray(0, size));
    rest = rest.subarray(size);
  }
  return chunks;
}

const record = fc.dictionary(
  fc.string({ maxLength: 4, unit: "grapheme" }),
  fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('"', "\\", '\\"', "[{,", "]}")),
);
const records = fc.array(record, { minLength: 1, maxLength: 6 });
const sizes = fc.infiniteStream(fc.nat({ max: 9 }));

describe("records of a file", () => {
  const written: readonly [string, (lines: readonly string[], pretty: readonly string[]) => string][] = [
    ["lines, with blank ones and any end", (lines) => `\n${lines.join("\r\n\n")}\n`],
    ["an array in one line", (lines) => `[${lines.join(",")}]`],
    ["an array over several lines", (_, pretty) => `\n[\n${pretty.join(" ,\n")}\n]\n`],
    ["objects over several lines, one after the other", (_, pretty) => pretty.join("\n")],
    ["a text that begins with a mark of its byte order", (lines) => `\ufeff${lines.join("\n")}`],
  ];
  it.each(written)("are told apart in %s, wherever its chunks are cut", async (_, write) => {
    await fc.assert(
      fc.asyncProperty(records, sizes, async (given, drawn) => {
        const lines = given.map((one) => JSON.stringify(one));
        // The members on lines of their own, so that no line is a whole object.
        const pretty = given.map((one) => JSON.stringify({ first: 1, ...one }, null, 2));
        const text = write(lines, pretty);
        const found = await all(...cut(text, drawn));
        const whole = textsOf(found).map((one) => JSON.stringify(JSON.parse(one)));
        const expected = text.includes("\n  ") ? pretty : lines;
        expect(whole).toEqual(expected.map((one) => JSON.stringify(JSON.parse(one))));
        expect(found.map(({ number }) => number)).toEqual(expected.map((__, index) => index + 1));
      }),
    );
  });

  it("say where they stand, so that they can be read again alone", async () => {
    await fc.assert(
      fc.asyncProperty(records, sizes, fc.constantFrom("\n", ",", " ,\n"), async (given, drawn, between) => {
        const lines = given.map((one) => JSON.stringify(one));
        const text = between === "\n" ? lines.join("\n") : `[ ${lines.join(between)} ]`;
        const bytes = bytesOf(text);
        for (const found of await all(...cut(text, drawn))) {
          if (found.kind !== "record") throw new Error(found.kind);
          expect(bytes.slice(found.span.from, found.span.to)).toEqual(new Uint8Array(found.bytes));
        }
      }),
    );
  });

  it("are none in an empty file, or one of blanks", async () => {
    expect(await all("")).toEqual([]);
    expect(await all("\ufeff \r\n", "\n\t")).toEqual([]);
    expect(await all("[ ]")).toEqual([]);
  });

  it("spoil only themselves where one line is broken, the first one too", async () => {
    expect(textsOf(await all('k": 2}\n{"a": 1}\n{"b\n{"c": 3}'))).toEqual([
      'k": 2}',
      '{"a": 1}',
      '{"b',
      '{"c": 3}',
    ]);
  });

  it("end where nobody can tell them apart", async () => {
    expect(textsOf(await all('[{"a": 1} {"b": 2}]'))).toEqual([
      '{"a": 1}',
      'It is no JSON: “{"b": 2}]” stands where “,” should be',
    ]);
    expect(textsOf(await all('[{"a": 1},'))).toEqual(['{"a": 1}', "It is no JSON: The list has no end"]);
    expect(textsOf(await all('[{"a": 1}] x'))).toEqual([
      '{"a": 1}',
      "It is no JSON: “x” stands after its end",
    ]);
    expect(textsOf(await all("[}]"))).toEqual(["It is no JSON: “}]” stands where a record should be"]);
    expect(textsOf(await all("hello, you"))).toEqual([
      "It is no JSON: “hello, you” stands where “{” should be",
    ]);
  });

  it("are cut where the file is", async () => {
    expect(textsOf(await all('[{"a": 1}, {"b"'))).toEqual(['{"a": 1}', '{"b"']);
    expect(textsOf(await all('{\n"a": {\n'))).toEqual(['{\n"a": {']);
  });

  it.each([
    ["a line", '{"a":1}\n', '\n{"b":2}'],
    ["an item", '[{"a":1},"', '",{"b":2}]'],
  ])("keep nothing of %s that is too long, and go on after it", async (_, before, after) => {
    const piece = new Uint8Array(1_000_000).fill(0x78);
    const pieces = Array.from({ length: longestRecordBytes / piece.length + 1 }, () => piece);
    const found = await all(before, ...pieces, after);
    expect(textsOf(found)).toEqual(['{"a":1}', "tooLong", '{"b":2}']);
    expect(found.map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});
