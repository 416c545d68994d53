import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "../canonical.ts";
import { anyValue } from "../testing/any-value.ts";
import type { Value } from "../value.ts";
import { type GeneratedInput, mutateInputs } from "./mutate-input.ts";

const int = (value: number): Value => ({ kind: "int", value: BigInt(value) });
const ints = (...values: readonly number[]): Value => ({ kind: "list", items: values.map(int) });
const call = (...args: readonly Value[]): GeneratedInput => ({ kind: "call", args });

describe("inputs made from a problem's own", () => {
  it("are the same for the same seed, and others for another", () => {
    const own = [call(ints(1, 2, 3), int(7))];
    const made = (seed: number) => mutateInputs(own, { count: 10, seed });
    expect(made(1)).toEqual(made(1));
    expect(made(1)).not.toEqual(made(2));
    expect(made(1)).toHaveLength(10);
  });

  it("are new, no two the same, with as many arguments of the same kinds", () => {
    const own = fc.array(fc.array(anyValue, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(own, fc.integer(), (lists, seed) => {
        const given = lists.map((args) => call(...args));
        const made = mutateInputs(given, { count: 12, seed });
        const keys = [...given, ...made].map((input) =>
          input.kind === "call" ? input.args.map(canonical).join() : "",
        );
        expect(new Set(keys.slice(given.length)).size).toBe(made.length);
        for (const key of keys.slice(given.length)) expect(keys.slice(0, given.length)).not.toContain(key);
        const kindsAt = (at: number) => new Set(lists.map((args) => args[at]?.kind));
        for (const input of made) {
          if (input.kind !== "call") throw new Error("A call became something else");
          expect(input.args).toHaveLength(2);
          for (const [at, { kind }] of input.args.entries()) expect(kindsAt(at)).toContain(kind);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("keep the types inside a list, and borrow what other inputs hold", () => {
    const made = mutateInputs([call(ints(5, 5)), call(ints(1000))], { count: 80, seed: 3 });
    const items = made
      .flatMap((input) => (input.kind === "call" ? input.args : []))
      .flatMap((arg) => (arg.kind === "list" ? arg.items : []));
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(["int"]));
    const mixed = made.some((input) => {
      const text = input.kind === "call" ? input.args.map(canonical).join() : "";
      return text.includes("i5,") && text.includes("i3e8");
    });
    expect(mixed).toBe(true);
  });

  it("change one word of a standard input, numbers as numbers", () => {
    const made = mutateInputs([{ kind: "stream", input: "3\n1 20 ab\n" }], { count: 30, seed: 1 });
    for (const input of made) {
      if (input.kind !== "stream") throw new Error("A stream became something else");
      expect(input.input).toMatch(/^-?\d+\n-?\d+ -?\d+ \S*\n$/);
    }
    expect(made.length).toBeGreaterThan(15);
  });

  it("are few where there are few, and none of nothing", () => {
    expect(mutateInputs([], { count: 5, seed: 1 })).toEqual([]);
    expect(mutateInputs([call()], { count: 5, seed: 1 })).toEqual([]);
    expect(mutateInputs([call({ kind: "boolean", value: true })], { count: 5, seed: 1 })).toHaveLength(1);
    expect(mutateInputs([call({ kind: "null" })], { count: 5, seed: 1 })).toEqual([]);
  });
});
