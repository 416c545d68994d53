import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FileRecord, longestRecordCharacters, recordsOf } from "./records.ts";

async function* chunksOf(...chunks: readonly string[]): AsyncGenerator<string, void> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

async function all(...chunks: readonly string[]): Promise<readonly FileRecord[]> {
  const records: FileRecord[] = [];
  for await (const record of recordsOf(chunksOf(...chunks))) records.push(record);
  return records;
}

const textsOf = (records: readonly FileRecord[]) =>
  records.map((record) => (record.kind === "record" ? record.text : record.kind));

describe("recordsOf", () => {
  it("gives the lines of a file, wherever its chunks are cut", async () => {
    const record = fc.dictionary(fc.string({ maxLength: 4 }), fc.string({ maxLength: 6 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 6 }),
        fc.infiniteStream(fc.nat({ max: 9 })),
        async (given, sizes) => {
          const lines = given.map((each) => JSON.stringify(each));
          let rest = `\n${lines.join("\r\n\n")}\n`;
          const chunks: string[] = [];
          for (const size of sizes) {
            if (rest === "") break;
            chunks.push(rest.slice(0, size));
            rest = rest.slice(size);
          }
          const records = await all(...chunks);
          expect(textsOf(records)).toEqual(lines);
          expect(records.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
        },
      ),
    );
  });

  it("gives the items of an array, and one object that is written over several lines", async () => {
    expect(textsOf(await all('[\n{"a": [1, 2]},', '\n {"b": "]"}\n]\n'))).toEqual([
      '{"a": [1, 2]}',
      '{"b": "]"}',
    ]);
    expect(textsOf(await all('{\n"a":\n1\n}\n'))).toEqual(['{\n"a":\n1\n}']);
    expect(await all("")).toEqual([]);
  });

  it("keeps nothing of a line that is too long, and goes on after it", async () => {
    const piece = "x".repeat(1_000_000);
    const pieces = Array.from({ length: longestRecordCharacters / piece.length + 1 }, () => piece);
    const records = await all('{"a":1}\n', ...pieces, '\n{"b":2}');
    expect(textsOf(records)).toEqual(['{"a":1}', "tooLong", '{"b":2}']);
    expect(records[1]).toMatchObject({ characters: pieces.length * piece.length });
  });

  it("says where an array is cut off", async () => {
    await expect(all('[{"a": 1}, {"b"')).rejects.toThrow(/It ends where/);
  });
});
