import { describe, expect, it } from "vitest";
import { javascriptMutations } from "./javascript-mutations.ts";
import { mutantOf, pickMutations, realMutations } from "./mutant.ts";

const program = `function firstOver(items, limit = 1) {
  let count = 0;
  for (const item of items) {
    if (item > limit && !skipped(item)) return item; // a + b stays
    count += 1;
  }
  console.log(count);
  return null;
}
`;

const changes = (source: string) =>
  realMutations(source, javascriptMutations(source)).map(
    (each) => mutantOf(source, "javascript", each).change,
  );

describe("mutations of a JavaScript program", () => {
  it("are the small mistakes of a hurried hand, in operators, bounds, constants, conditions, returns", () => {
    expect(changes(program)).toEqual(
      expect.arrayContaining([
        "> → >=",
        "&& → ||",
        "!skipped(item) → skipped(item)",
        "1 → 2",
        "1 → 0",
        "0 → 1",
        "0 → -1",
        "+= → -=",
        "count += 1; → ;",
        "console.log(count); → ;",
        "{ → { return null;",
        "item → null",
      ]),
    );
  });

  it("leave comments alone, and change something each", () => {
    expect(changes(program)).not.toContain("+ → -");
    for (const mutation of realMutations(program, javascriptMutations(program))) {
      expect(mutantOf(program, "javascript", mutation).source).not.toBe(program);
    }
    expect(changes("function f() { return null; }")).toEqual(["{ → { return null;"]);
  });

  it("give programs that still parse", () => {
    for (const mutation of javascriptMutations(program)) {
      expect(() => javascriptMutations(mutantOf(program, "javascript", mutation).source)).not.toThrow();
    }
  });

  it("find an operator past parentheses", () => {
    expect(changes("const x = (a) - (b - c);")).toHaveLength(2);
    const [first = never()] = javascriptMutations("const x = (a) - b;");
    expect(mutantOf("const x = (a) - b;", "javascript", first).source).toBe("const x = (a) + b;");
  });
});

describe("picking mutations", () => {
  const all = realMutations(program, javascriptMutations(program));

  it("takes at most so many, always the same ones, of every operator in turn", () => {
    const picked = pickMutations(all, 6);
    expect(picked).toHaveLength(6);
    expect(pickMutations(all, 6)).toEqual(picked);
    expect(new Set(picked.map(({ operator }) => operator)).size).toBe(6);
  });

  it("takes all where there are fewer", () => {
    expect(pickMutations(all, 1000)).toHaveLength(all.length);
  });
});

function never(): never {
  throw new Error("There is no mutation");
}
