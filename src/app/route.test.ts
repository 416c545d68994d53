import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { difficulties, largestSeed, topics } from "../domain/exercise.ts";
import { languages } from "../domain/language.ts";
import { demoSteps } from "../features/demos/demo-steps.ts";
import { formatRoute, parseRoute, type Route } from "./route.ts";

const filter = fc.record(
  {
    topic: fc.constantFrom(...topics),
    difficulty: fc.constantFrom(...difficulties),
    text: fc.string({ minLength: 1, unit: "grapheme" }),
  },
  { requiredKeys: [] },
);

const route = fc.oneof<fc.Arbitrary<Route>[]>(
  filter.map((given) => ({ kind: "catalogue" as const, filter: given })),
  fc.record(
    {
      kind: fc.constant("exercise" as const),
      family: fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      seed: fc.integer({ min: 0, max: largestSeed }),
      version: fc.integer({ min: 1, max: 9999 }),
      difficulty: fc.constantFrom(...difficulties),
      language: fc.constantFrom(...languages),
    },
    { requiredKeys: ["kind", "family"] },
  ),
  fc.constantFrom<Route[]>(
    { kind: "settings" },
    { kind: "browser" },
    { kind: "licences" },
    { kind: "demos" },
    { kind: "models" },
    { kind: "offline" },
    { kind: "lab" },
    { kind: "lab", payload: "1.A" },
    { kind: "lab", payload: "humanEval/HumanEval%2F0" },
  ),
  fc.record(
    {
      kind: fc.constant("demo" as const),
      id: fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      step: fc.integer({ min: 1, max: demoSteps.length }),
    },
    { requiredKeys: ["kind", "id"] },
  ),
  fc.record(
    {
      kind: fc.constant("shared" as const),
      payload: fc.stringMatching(/^1\.[A-Za-z0-9_-]*$/),
      version: fc.integer({ min: 1, max: 9999 }),
      at: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.constant("hand-in" as const)),
    },
    { requiredKeys: ["kind", "payload"] },
  ),
  fc
    .constantFrom("/nowhere", "/s", "/exercise/", "/exercise/a/b", "no slash")
    .map((text) => ({ kind: "unknown" as const, text })),
);

describe("route", () => {
  it("reads back every address that it writes", () => {
    fc.assert(
      fc.property(route, (given) => {
        expect(parseRoute(formatRoute(given))).toEqual(given);
      }),
    );
  });

  it("writes the version last", () => {
    const given = { kind: "exercise", family: "rotate", version: 2, seed: 7, difficulty: "easy" } as const;
    expect(formatRoute(given)).toBe("#/exercise/rotate?seed=7&difficulty=easy&version=2");
  });

  it("makes something of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(parseRoute(formatRoute(parseRoute(`#/${text}`))).kind).not.toBe("bad");
      }),
    );
  }, 60_000);

  it("opens the catalogue where there is no hash", () => {
    expect(parseRoute("")).toEqual({ kind: "catalogue", filter: {} });
    expect(parseRoute("#/")).toEqual({ kind: "catalogue", filter: {} });
  });

  it("keeps the text of an address that it does not know", () => {
    expect(parseRoute("#/lab?x=1")).toEqual({ kind: "lab" });
    expect(parseRoute("#/lab/1.AAAA")).toEqual({ kind: "lab", payload: "1.AAAA" });
  });

  it("takes what a mail program left of a shared link, or put behind it, for the link", () => {
    expect(parseRoute("#/s/")).toEqual({ kind: "shared", payload: "" });
    expect(parseRoute("#/s/1.a/b)?utm=1")).toEqual({ kind: "shared", payload: "1.a/b)" });
  });

  it.each([
    ["seed=x", "seed", "x"],
    ["version=0", "version", "0"],
    ["version=new", "version", "new"],
    ["seed=-1", "seed", "-1"],
    ["seed=1.5", "seed", "1.5"],
    ["seed=", "seed", ""],
    ["seed=2147483648", "seed", "2147483648"],
    ["difficulty=brutal", "difficulty", "brutal"],
    ["language=cobol", "language", "cobol"],
  ])("names the part of %s that cannot be, and knows the way on", (query, what, given) => {
    expect(parseRoute(`#/exercise/second-largest?${query}`)).toMatchObject({
      kind: "bad",
      what,
      given,
      instead: { kind: "exercise", family: "second-largest" },
    });
  });

  it.each(["0", "8", "first", ""])("names a step of a demo that there is not: %j", (given) => {
    expect(parseRoute(`#/demos/leap-years?present=${given}`)).toMatchObject({
      kind: "bad",
      what: "step",
      given,
      instead: { kind: "demo", id: "leap-years" },
    });
  });

  it.each(["0", "51", "last", ""])("names an exercise of a set that there is not: %j", (given) => {
    expect(parseRoute(`#/s/1.AAAA?at=${given}`)).toMatchObject({
      kind: "bad",
      what: "exercise of the set",
      given,
      instead: { kind: "shared", payload: "1.AAAA" },
    });
  });

  it("leads on from a bad part with the good ones kept", () => {
    const bad = parseRoute("#/exercise/second-largest?seed=7&difficulty=brutal");
    expect(formatRoute(bad)).toBe("#/exercise/second-largest?seed=7");
  });
});
