import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJsonInTurns } from "./parse-json-in-turns.ts";
import { atOnce } from "./turns.ts";

const parse = (text: string, most = Number.POSITIVE_INFINITY) => atOnce(parseJsonInTurns(text, most));

function asJsonParseSays(text: string): { kind: string; value?: unknown } {
  try {
    return { kind: "decoded", value: JSON.parse(text) };
  } catch {
    return { kind: "malformed" };
  }
}

const blanks = fc.constantFrom("", " ", "\n", "\t\r ");
const damage = fc.record({
  at: fc.nat(),
  put: fc.constantFrom("", '"', "\\", "[", "]", "{", "}", ",", ":", "0", "-", "e", "\u0001", "u"),
});

describe("parseJsonInTurns", () => {
  it("reads what JSON.parse reads, whatever the blanks", () => {
    fc.assert(
      fc.property(fc.json(), blanks, fc.constantFrom(undefined, 1, "\t"), (text, around, indent) => {
        const spaced = `${around}${JSON.stringify(JSON.parse(text), undefined, indent)}${around}`;
        expect(parse(spaced)).toStrictEqual({ kind: "decoded", value: JSON.parse(text) });
      }),
    );
  });

  it("refuses what JSON.parse refuses", () => {
    fc.assert(
      fc.property(fc.json(), fc.array(damage, { minLength: 1, maxLength: 3 }), (json, damages) => {
        let text = json;
        for (const { at, put } of damages) {
          const place = at % (text.length + 1);
          text = `${text.slice(0, place)}${put}${text.slice(place + 1)}`;
        }
        expect(parse(text)).toMatchObject(asJsonParseSays(text));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    "",
    " ",
    "[1,]",
    '{"a":1,}',
    "[,1]",
    "[1 2]",
    "1 2",
    "01",
    "1.",
    "nul",
    '"a',
    '"\\u12"',
    '"\\x"',
    '"\n"',
    "[1}",
    '{"a"}',
    "{1:2}",
    "]",
  ])("refuses %j", (text) => expect(parse(text).kind).toBe("malformed"));

  it("keeps a key named __proto__ as a key", () => {
    expect(parse('{"__proto__":{"a":1}}')).toStrictEqual({
      kind: "decoded",
      value: JSON.parse('{"__proto__":{"a":1}}'),
    });
  });

  it("reads a long string piece by piece, and cuts through no escape", () => {
    for (const text of [
      "x".repeat(200_000),
      "\n".repeat(150_001),
      `a${'\u0001\u2028\ud83d\ude00\ud800"\\'.repeat(40_000)}`,
    ]) {
      const work = parseJsonInTurns(JSON.stringify([text, text]), 10);
      let turns = 0;
      for (;;) {
        const step = work.next();
        if (step.done === true) {
          expect(step.value).toStrictEqual({ kind: "decoded", value: [text, text] });
          break;
        }
        turns += 1;
      }
      expect(turns).toBeGreaterThan(3);
    }
  });

  it("yields again and again in a long list, and however deep", () => {
    const wide = [...parseJsonInTurns(`[${"1,".repeat(9999)}1]`, 1e6)];
    const deep = [...parseJsonInTurns(`${"[".repeat(1e4)}${"]".repeat(1e4)}`, 1e6)];
    expect(Math.min(wide.length, deep.length)).toBeGreaterThan(15);
  });

  it("makes nothing of a text that has certainly too many values", () => {
    // What comes first is no JSON, so that whoever read it in order would say that.
    for (const text of ["[1,".repeat(50), "[".repeat(99), `[${"{},".repeat(60)}{}]`, "1,".repeat(60)])
      expect(parse(`?${text}`, 20)).toEqual({ kind: "tooLarge", limit: "20 parts" });
    expect(parse(JSON.stringify([",[{".repeat(99), '"],[', "\\"]), 4).kind).toBe("decoded");
  });

  it("stops at the value that is one too many", () => {
    expect(parse("[1,[2]]", 4).kind).toBe("decoded");
    expect(parse("[1,[2]]", 3)).toEqual({ kind: "tooLarge", limit: "3 parts" });
    expect(
      parse(JSON.stringify(Object.fromEntries(Array.from({ length: 101 }, (_, n) => [n, n])))).kind,
    ).toBe("tooLarge");
  });
});
