import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  beginStart,
  neededVersions,
  parseServedState,
  prove,
  retry,
  servedVersion,
  type ServedState,
  takeOver,
} from "./served-version.ts";

const [one, two, three] = ["1111111111111111", "2222222222222222", "3333333333333333"] as const;
const first = takeOver(undefined, one);
const working = prove(first, one);

/** A minute between starts. */
function startTimes(state: ServedState, times: number): ServedState {
  let at = 1_000_000;
  let now = state;
  for (let i = 0; i < times; i++) now = beginStart(now, (at += 60_000));
  return now;
}

describe("the version that is served", () => {
  it("is the only one there is, however often it begins without a word", () => {
    expect(servedVersion(startTimes(first, 9))).toBe(one);
  });

  it("is the new one, and the one before is kept until a page of the new one stands", () => {
    const updated = takeOver(working, two);
    expect(servedVersion(startTimes(updated, 1))).toBe(two);
    expect(neededVersions(updated)).toEqual([two, one]);
    expect(neededVersions(prove(updated, two))).toEqual([two]);
  });

  it("is the one before from the third start on, after two without a word", () => {
    const updated = takeOver(working, two);
    expect([1, 2, 3, 4].map((times) => servedVersion(startTimes(updated, times)))).toEqual([
      two,
      two,
      one,
      one,
    ]);
  });

  it("stays the new one once that has proved itself, however often it begins", () => {
    const proved = prove(startTimes(takeOver(working, two), 2), two);
    expect(servedVersion(startTimes(proved, 9))).toBe(two);
  });

  it("is not proved by a page of the version before, nor by one that knows no version", () => {
    const updated = startTimes(takeOver(working, two), 2);
    for (const said of [one, undefined]) expect(servedVersion(startTimes(prove(updated, said), 1))).toBe(one);
  });

  it("is the new one again for somebody who wants it tried once more, and goes back again", () => {
    const again = retry(startTimes(takeOver(working, two), 3));
    expect([1, 2, 3].map((times) => servedVersion(startTimes(again, times)))).toEqual([two, two, one]);
  });

  it("goes back past a version that never worked to the last that did", () => {
    const broken = startTimes(takeOver(working, two), 3);
    const next = takeOver(broken, three);
    expect(neededVersions(next)).toEqual([three, one]);
    expect(servedVersion(startTimes(next, 3))).toBe(one);
  });

  it("counts tabs that begin together as one start", () => {
    const updated = takeOver(working, two);
    const together = [0, 100, 900, 2000].reduce(
      (state, millis) => beginStart(state, 50_000 + millis),
      updated,
    );
    expect(together.starts).toBe(1);
  });

  it("is tried anew where the same version comes with another worker, which may be its mending", () => {
    const broken = startTimes(takeOver(working, two), 3);
    const mended = takeOver(broken, two);
    expect(servedVersion(startTimes(mended, 1))).toBe(two);
    expect(neededVersions(mended)).toEqual([two, one]);
    expect(takeOver(working, one).isProved).toBe(true);
  });
});

const event = fc.oneof(
  fc.record({ kind: fc.constant("start" as const), at: fc.nat() }),
  fc.record({ kind: fc.constant("prove" as const), version: fc.constantFrom(one, two, three, undefined) }),
  fc.record({ kind: fc.constant("update" as const), version: fc.constantFrom(one, two, three) }),
  fc.record({ kind: fc.constant("retry" as const) }),
);

function after(
  state: ServedState,
  happened: typeof event extends fc.Arbitrary<infer E> ? E : never,
): ServedState {
  switch (happened.kind) {
    case "start":
      return beginStart(state, happened.at);
    case "prove":
      return prove(state, happened.version);
    case "update":
      return takeOver(state, happened.version);
    case "retry":
      return retry(state);
  }
}

describe("whatever happens, and in whatever order", () => {
  it("what is served is never a version whose cache may go", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const state = events.reduce(after, first);
        expect(neededVersions(state)).toContain(servedVersion(state));
        expect(state.older).not.toBe(state.current);
      }),
    );
  });

  it("is read back as it was kept", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const state = events.reduce(after, first);
        expect(parseServedState(JSON.parse(JSON.stringify(state)))).toEqual(state);
      }),
    );
  });

  it("is nothing where another release kept something else", () => {
    expect(parseServedState({ ...first, format: 2 })).toBeUndefined();
    expect(parseServedState("edgecase-v1")).toBeUndefined();
  });
});
