import { describe, expect, it } from "vitest";
import { toValue } from "../plain-data.ts";
import { int, list, optional, string, tuple } from "../type.ts";
import { whyNotShortest } from "./why-not-shortest.ts";

const roads = toValue(
  [
    ["A", "B", 2],
    ["B", "C", 2],
    ["A", "C", 4],
    ["A", "C", 9],
    ["C", "D", 1],
  ],
  list(tuple(string, string, int)),
);
const text = (data: string) => toValue(data, string);
const path = (data: string[] | null) => toValue(data, optional(list(string)));

const plain = { stop: 0, longest: null };
const oneWay = whyNotShortest({ oneWay: true, ...plain });
const bothWays = whyNotShortest({ oneWay: false, ...plain });

describe("whyNotShortest", () => {
  it.each([[["A", "B", "C"]], [["A", "C"]]])("accepts every path of the smallest length: %j", (answer) => {
    expect(oneWay([roads, text("A"), text("C")], path(answer), path(["A", "C"]))).toBeUndefined();
  });

  it.each([
    [["B", "C"], "the path does not begin at the start"],
    [["A", "B"], "the path does not end at the goal"],
    [[], "the path does not begin at the start"],
    [["A", "D"], "no open road leads from A to D"],
    [["A", "X", "D"], "no open road leads from A to X"],
    [["A", "B", "A", "C", "D"], "no open road leads from B to A"],
    [null, "there is a path"],
  ])("says why %j is wrong", (answer, why) => {
    expect(oneWay([roads, text("A"), text("D")], path(answer), path(["A", "C", "D"]))).toBe(why);
  });

  it("rejects a detour, and says how long it is", () => {
    const input = [roads, text("A"), text("C")];
    expect(bothWays(input, path(["A", "B", "A", "C"]), path(["A", "C"]))).toBe(
      "the path has a total of 8, but there is one with a total of 4",
    );
  });

  it("counts what the places between the ends add", () => {
    const whyNot = whyNotShortest({ oneWay: true, stop: 3, longest: null });
    const input = [roads, text("A"), text("C")];
    expect(whyNot(input, path(["A", "C"]), path(["A", "C"]))).toBeUndefined();
    expect(whyNot(input, path(["A", "B", "C"]), path(["A", "C"]))).toBe(
      "the path has a total of 7, but there is one with a total of 4",
    );
  });

  it("lets no path take a road that is too long", () => {
    const input = [roads, text("A"), text("C")];
    const whyNot = (longest: number) => whyNotShortest({ oneWay: true, stop: 0, longest });
    expect(whyNot(4)(input, path(["A", "C"]), path(["A", "B", "C"]))).toBeUndefined();
    expect(whyNot(3)(input, path(["A", "C"]), path(["A", "B", "C"]))).toBe("no open road leads from A to C");
  });

  it("lets two-way roads be taken backwards, and one-way roads not", () => {
    const input = [roads, text("D"), text("C")];
    expect(bothWays(input, path(["D", "C"]), path(["D", "C"]))).toBeUndefined();
    expect(oneWay(input, path(["D", "C"]), path(null))).toBe("there is no path");
    expect(oneWay(input, path(null), path(null))).toBeUndefined();
  });
});
