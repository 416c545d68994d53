import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Behaviour, behaviourOf } from "./behaviour.ts";
import { clusterByBehaviour } from "./clusters.ts";
import type { Value } from "../value.ts";

const letters: Readonly<Record<string, Behaviour>> = {
  x: { kind: "broke", text: "threw ValueError" },
  t: { kind: "broke", text: "timedOut" },
  "?": { kind: "unknown" },
};
/** @param rows one letter for each input: x and t break, ? is not known, others are answers */
const cluster = (...rows: readonly string[]) =>
  clusterByBehaviour(
    rows.map((row) => Array.from(row, (letter) => letters[letter] ?? { kind: "answered", text: letter })),
  );

describe("samples that behave alike", () => {
  it("are one cluster, the largest first", () => {
    expect(cluster("ab", "aa", "aa", "ab", "aa", "bb")).toEqual([[1, 2, 4], [0, 3], [5]]);
  });

  it("are told apart by how they break, but by breaking alone belong to none", () => {
    expect(cluster("aa", "aa", "aa", "aa", "ax", "at", "ax", "xx")).toEqual([[0, 1, 2, 3], [4, 6], [5]]);
  });

  it("are not told apart by inputs on which most of them break", () => {
    expect(cluster("ax", "ax", "ab")).toEqual([[0, 1, 2]]);
    expect(cluster("xx", "xx")).toEqual([]);
  });

  it("stand alone where something is not known of them", () => {
    expect(cluster("a?", "aa", "a?", "aa")).toEqual([[1, 3], [0], [2]]);
  });

  it("are each in one cluster at most, whatever they do", () => {
    const rows = fc.integer({ min: 0, max: 4 }).chain((inputs) =>
      fc.array(fc.array(fc.constantFrom("a", "b", "x", "?"), { minLength: inputs, maxLength: inputs }), {
        maxLength: 8,
      }),
    );
    fc.assert(
      fc.property(rows, (given) => {
        const clusters = cluster(...given.map((row) => row.join("")));
        const places = clusters.flat();
        expect(new Set(places).size).toBe(places.length);
        const sizes = clusters.map(({ length }) => length);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      }),
    );
  });
});

describe("a behaviour", () => {
  const finished = (value: Value) =>
    behaviourOf({ kind: "finished", observations: [{ kind: "returned", value }], stdout: "", millis: 1 });
  const float = (value: number): Value => ({ kind: "float", value });

  it("is the value that came back, floats to nine digits", () => {
    expect(finished(float(0.1 + 0.2))).toEqual(finished(float(0.3)));
    expect(finished(float(0.3))).not.toEqual(finished(float(0.30001)));
    expect(finished({ kind: "list", items: [float(1 / 3)] })).toEqual(
      finished({ kind: "list", items: [float(0.333333333333)] }),
    );
    expect(finished({ kind: "int", value: 1n })).not.toEqual(finished(float(1)));
  });

  it("is what was printed, but for blanks at the ends of lines", () => {
    const printing = (text: string) =>
      behaviourOf({ kind: "finished", observations: [{ kind: "printed", text }], stdout: "", millis: 1 });
    expect(printing("1 \n2\n\n")).toEqual(printing("1\n2"));
    expect(printing("1\n2")).not.toEqual(printing("1 2"));
  });

  it("is how it broke, or unknown where that is our trouble", () => {
    expect(behaviourOf({ kind: "outOfMemory", limitBytes: 1 })).toEqual({
      kind: "broke",
      text: "outOfMemory",
    });
    expect(behaviourOf({ kind: "notRun", reason: "stopped" })).toEqual({ kind: "unknown" });
    expect(behaviourOf({ kind: "notRun", reason: "threeTimeLimits" })).toEqual({
      kind: "broke",
      text: "timedOut",
    });
    expect(behaviourOf({ kind: "engineFailed", reason: "" })).toEqual({ kind: "unknown" });
    expect(behaviourOf(undefined)).toEqual({ kind: "unknown" });
  });
});
