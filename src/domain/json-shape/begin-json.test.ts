import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseType } from "../parse-type.ts";
import { beginJson } from "./begin-json.ts";
import { afterText, end, type Place } from "./place.ts";
import type { JsonShape } from "./shape.ts";
import { anyShape, fitsShape, shapeWithValue } from "./testing/shapes.ts";
import { wander } from "./testing/wander.ts";

const accepts = (shape: JsonShape, text: string): boolean => afterText(beginJson(shape), text) === end;

describe("a JSON text of a shape", () => {
  it("is JSON that fits the shape, whatever may follow is chosen at each character", () => {
    fc.assert(
      fc.property(anyShape, fc.nat(), (shape, seed) => {
        const text = wander(shape, seed);
        expect(fitsShape(JSON.parse(text), shape), text).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("is accepted whole, on one line or on many, and ends at its last character and no other", () => {
    fc.assert(
      fc.property(shapeWithValue, fc.constantFrom(undefined, 2, 4), ([shape, value], indent) => {
        const text = JSON.stringify(value, undefined, indent);
        const characters = Array.from(text);
        let place: Place | undefined = beginJson(shape);
        for (const [at, character] of characters.entries()) {
          place = place && afterText(place, character);
          expect(place === end, `${text} at ${at}`).toBe(at === characters.length - 1);
          expect(place, `${text} at ${at}`).toBeDefined();
        }
      }),
      { numRuns: 100 },
    );
  });

  it("can be ended from everywhere by the ending that the place tells, in plain ASCII", () => {
    fc.assert(
      fc.property(anyShape, fc.nat(), fc.nat(), (shape, seed, cut) => {
        const characters = Array.from(wander(shape, seed));
        const begun = characters.slice(0, cut % (characters.length + 1)).join("");
        const ending = afterText(beginJson(shape), begun)?.ending() ?? "none";
        expect(ending).toMatch(/^[ -~]*$/);
        expect(accepts(shape, begun + ending), begun + ending).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe("what a shape refuses", () => {
  const text = { kind: "text", minLength: 2, maxLength: 4 } as const;
  const numbers = { kind: "list", of: { kind: "integer" }, min: 1, max: 2 } as const;
  const pair = { kind: "object", fields: { a: { kind: "truth" }, b: numbers } } as const;
  it.each<[string, JsonShape, string, string[]]>([
    ["too short or too long a text", text, '"abc"', ['"a"', '"abcde"', '"ab😀xy"']],
    ["a raw line break, a lone surrogate", text, '"\\n\\u00e9"', ['"a\nb"', '"a\\ud83d"', '"a\\x"']],
    ["too few or too many items", numbers, "[1, -20]", ["[]", "[1,2,3]", "[1,]", "[,1]"]],
    [
      "a whole number that is none",
      { ...numbers, max: 9 },
      "[0]",
      ["[01]", "[-0]", "[1.5]", "[1e3]", "[+1]"],
    ],
    ["more digits than are exact", { ...numbers, max: 9 }, `[${"9".repeat(15)}]`, [`[${"9".repeat(16)}]`]],
    ["other keys, another order", pair, '{"a": true, "b": [1]}', ['{"b":[1],"a":true}', '{"a":true}', "{}"]],
    ["anything after the end", pair, '{"a":false,"b":[1]}', ['{"a":false,"b":[1]} ', '{"a":false,"b":[1]}}']],
    ["anything before the beginning", pair, '{"a":false,"b":[1]}', [' {"a":false,"b":[1]}', "Sure!"]],
    ["a gap without end", numbers, `[${" ".repeat(24)}1]`, [`[${" ".repeat(25)}1]`]],
    [
      "a name that no program could use",
      { kind: "name", maxLength: 5 },
      '"a_b2"',
      ['"_a"', '"a_"', '"A"', '"2"'],
    ],
  ])("%s", (_, shape, good, bad) => {
    expect(accepts(shape, good)).toBe(true);
    for (const each of bad) expect(accepts(shape, each), each).toBe(false);
  });

  it("writes a type as its reader wants it", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const written: unknown = JSON.parse(wander({ kind: "typeName", depth: 3 }, seed));
        expect(() => parseType(String(written))).not.toThrow();
      }),
    );
    const type = { kind: "typeName", depth: 2 } as const;
    expect(accepts(type, '"map<string, list<int>>"')).toBe(true);
    expect(accepts(type, '"map<string,list<int>>"')).toBe(true);
    expect(accepts(type, '"list<list<list<int>>>"')).toBe(false);
    expect(accepts(type, '"number"')).toBe(false);
  });
});
