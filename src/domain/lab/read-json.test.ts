import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JsonFault, jsonFields, readJson } from "./read-json.ts";
import type { Value } from "../value.ts";

/** As JSON.parse would have it; for values without large integers. */
function plain(value: Value): unknown {
  switch (value.kind) {
    case "int":
      return Number(value.value);
    case "list":
      return value.items.map(plain);
    case "map":
      return Object.fromEntries(
        value.entries.map(([key, each]) => [key.kind === "string" ? key.value : "", plain(each)]),
      );
    case "null":
      return null;
    case "boolean":
    case "float":
    case "string":
      return value.value;
    default:
      return value.kind;
  }
}

const json = fc.json({ maxDepth: 4 });

describe("readJson", () => {
  it("reads what JSON.parse reads, however it is spaced", () => {
    fc.assert(
      fc.property(json, fc.constantFrom(0, 2), (text, indent) => {
        const spaced = JSON.stringify(JSON.parse(text), null, indent);
        expect(plain(readJson(spaced))).toEqual(JSON.parse(spaced));
      }),
    );
  });

  it("refuses what JSON.parse refuses, but for the three numbers of Python's", () => {
    const signs = fc.string({
      unit: fc.constantFrom(...Array.from('{}[],:"\\0123-.eEtrufalsn \n')),
      maxLength: 12,
    });
    fc.assert(
      fc.property(signs, (text) => {
        if (refuses(() => JSON.parse(text))) expect(() => readJson(text)).toThrow(JsonFault);
        // As text: the integer -0 is 0.
        else expect(JSON.stringify(plain(readJson(text)))).toBe(JSON.stringify(JSON.parse(text)));
      }),
      { numRuns: 2000 },
    );
  });

  it("keeps integers of any size, and tells 1.0 from 1", () => {
    expect(readJson("[123456789012345678901234567890, -7, 1.0, 1e2, -0]")).toEqual({
      kind: "list",
      items: [
        { kind: "int", value: 123456789012345678901234567890n },
        { kind: "int", value: -7n },
        { kind: "float", value: 1 },
        { kind: "float", value: 100 },
        { kind: "int", value: 0n },
      ],
    });
  });

  it("reads the numbers that Python writes and JSON has not", () => {
    expect(readJson("[NaN, Infinity, -Infinity]")).toEqual({
      kind: "list",
      items: [NaN, Infinity, -Infinity].map((value) => ({ kind: "float", value })),
    });
  });

  it("says where a text goes wrong", () => {
    expect(() => readJson('{"a": [1, 2}')).toThrow("“}” stands where “]” should be, at character 12");
    expect(() => readJson("[1, ")).toThrow("It ends where a value should be, at character 5");
    expect(() => readJson("[1] x")).toThrow("There is more text after its end, at character 5");
    expect(() => readJson('["ab')).toThrow("A string has no end, at character 2");
    expect(() => readJson("[".repeat(100_000))).toThrow("It is nested more than 200 deep");
  });

  it("takes __proto__ for a key like any other", () => {
    expect(readJson('{"__proto__": 1}')).toMatchObject({
      kind: "map",
      entries: [[{ value: "__proto__" }, {}]],
    });
  });
});

describe("jsonFields", () => {
  it("gives each field's own text", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })),
        fc.constantFrom(0, 1),
        (record, indent) => {
          const text = JSON.stringify(record, null, indent);
          const fields = jsonFields(text);
          expect([...fields.keys()].toSorted()).toEqual(Object.keys(record).toSorted());
          for (const [key, field] of fields)
            expect(JSON.parse(field)).toEqual(JSON.parse(JSON.stringify(record[key])));
        },
      ),
    );
  });

  it("refuses what is no object", () => {
    expect(() => jsonFields("[1]")).toThrow(JsonFault);
    expect(() => jsonFields('{"a": }')).toThrow(JsonFault);
  });
});

function refuses(read: () => unknown): boolean {
  try {
    read();
    return false;
  } catch {
    return true;
  }
}
