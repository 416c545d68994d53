import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonShape } from "../../src/domain/json-shape/shape.ts";
import { anyShape, fitsShape, shapeWithValue } from "../../src/domain/json-shape/testing/shapes.ts";
import type { Sampling } from "../../src/protocol/model.ts";
import { constrain, shortestAnswer } from "./json-constraint.ts";
import { sampleGenerator } from "./sample-generator.ts";
import { byteVocabulary as pieces, endToken, textOf, vocabularySize } from "./testing/byte-vocabulary.ts";
import { proposals } from "./token-proposals.ts";

const sampling = fc.option(
  fc.record({
    temperature: fc.constantFrom(0, 0.5, 3),
    topP: fc.constantFrom(0.3, 0.95, 1),
    topK: fc.constantFrom(0, 3),
    seed: fc.integer(),
  }),
  { nil: undefined },
);

/** Scores that have nothing to do with JSON. */
function babble(seed: number) {
  let state = seed;
  return () => {
    const scores = new Float32Array(vocabularySize);
    for (let token = 0; token < vocabularySize; token += 1) {
      state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + token;
      scores[token] = ((state >>> 8) % 1_000) / 80;
    }
    return scores;
  };
}

interface Written {
  readonly tokens: readonly number[];
  readonly cut: boolean;
}

function write(
  shape: JsonShape,
  next: () => Float32Array,
  { maxTokens, how }: { maxTokens: number; how?: Sampling | undefined },
): Written {
  const constraint = constrain({ shape, pieces, maxTokens });
  const chance = sampleGenerator(how?.seed ?? 0, 1);
  const tokens: number[] = [];
  while (!constraint.isWhole()) tokens.push(constraint.choose(proposals(next(), how, chance)));
  return { tokens, cut: constraint.wasCut() };
}

const sure = (token: number) =>
  Float32Array.from({ length: vocabularySize }, (_, at) => (at === token ? 9 : 0));

describe("a text that is held to a shape", () => {
  it("is JSON that fits the shape, whatever the model prefers and however it is drawn", () => {
    fc.assert(
      fc.property(anyShape, fc.integer(), sampling, (shape, seed, how) => {
        const { tokens } = write(shape, babble(seed), { maxTokens: 5_000, how });
        const text = textOf(tokens);
        expect(fitsShape(JSON.parse(text), shape), text).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("is whole in as much room as the shortest answer needs, and in any that is larger", () => {
    fc.assert(
      fc.property(anyShape, fc.integer(), fc.nat(40), sampling, (shape, seed, more, how) => {
        const maxTokens = (shortestAnswer({ shape, pieces }) ?? 0) + more;
        const { tokens } = write(shape, babble(seed), { maxTokens, how });
        expect(tokens.length).toBeLessThanOrEqual(maxTokens);
        expect(fitsShape(JSON.parse(textOf(tokens)), shape)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("is token for token what the model writes by itself, where that fits", () => {
    fc.assert(
      fc.property(shapeWithValue, fc.constantFrom(undefined, 2), sampling, ([shape, value], indent, how) => {
        const free = pieces.encode(JSON.stringify(value, undefined, indent));
        let at = 0;
        // Sure enough that it is drawn at any temperature.
        const reciting = () => sure(free[at++] ?? endToken).map((score) => score * 20);
        const { tokens, cut } = write(shape, reciting, { maxTokens: 5_000, how });
        expect(tokens).toEqual(free);
        expect(cut).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it("tells whether it was brought to its end for want of room", () => {
    const shape: JsonShape = { kind: "object", fields: { a: { kind: "text", minLength: 0, maxLength: 90 } } };
    const endless = () => {
      const begun = pieces.encode('{"a":"');
      return () => sure(begun.shift() ?? "a".charCodeAt(0));
    };
    const cut = write(shape, endless(), { maxTokens: 20 });
    expect(cut).toMatchObject({ cut: true });
    expect(textOf(cut.tokens)).toMatch(/^\{"a":"a+"\}$/);
    expect(cut.tokens.length).toBeGreaterThan(15);
    const full = write(shape, endless(), { maxTokens: 200 });
    expect(full).toMatchObject({ cut: false });
    expect(textOf(full.tokens).replace(/\s+/g, "")).toBe(`{"a":"${"a".repeat(90)}"}`);
  });

  it("may have characters that come in halves, and ends none of them there", () => {
    const shape: JsonShape = { kind: "text", minLength: 0, maxLength: 9 };
    const torn = pieces.encode("a😀é").flatMap((token) => [...(pieces.bytesOf(token) ?? [])]);
    for (let count = 0; count <= torn.length; count += 1) {
      const wanted = [0x22, ...torn.slice(0, count)];
      let at = 0;
      // The quote is wanted too early, and must wait for the other half.
      const { tokens } = write(shape, () => sure(wanted[at++] ?? 0x22), { maxTokens: 50 });
      const text = textOf(tokens);
      expect(text).not.toContain("\uFFFD");
      expect(fitsShape(JSON.parse(text), shape)).toBe(true);
    }
  });

  it("looks at no more of the vocabulary than the model's wish, where that fits", () => {
    const shape: JsonShape = { kind: "object", fields: { a: { kind: "truth" } } };
    const constraint = constrain({ shape, pieces, maxTokens: 100 });
    let looked = 0;
    function* wished(token: number) {
      looked += 1;
      yield token;
      throw new Error("asked for another");
    }
    for (const token of pieces.encode('{"a":true}')) constraint.choose(wished(token));
    expect(constraint.isWhole()).toBe(true);
    expect(looked).toBe(pieces.encode('{"a":true}').length);
  });

  it("says how many tokens the shortest answer takes, and that some vocabularies spell none", () => {
    const shape: JsonShape = { kind: "tuple", of: [{ kind: "integer" }] };
    expect(shortestAnswer({ shape, pieces })).toBe(3);
    const mute = { ...pieces, encode: () => [], tokenOf: () => undefined };
    expect(shortestAnswer({ shape, pieces: mute })).toBeUndefined();
  });
});

describe("what is proposed", () => {
  it("is drawn among the tokens that are allowed as if the others had never been there", () => {
    const logits = Float32Array.from([2, 1, 0, 1.5, -1]);
    const how = { temperature: 1, topP: 1, topK: 0, seed: 1 };
    const chance = sampleGenerator(5, 0);
    const allowed = new Set([1, 2, 4]);
    const counts = new Map<number, number>();
    const rounds = 20_000;
    for (let round = 0; round < rounds; round += 1) {
      for (const token of proposals(logits, how, chance)) {
        if (!allowed.has(token)) continue;
        counts.set(token, (counts.get(token) ?? 0) + 1);
        break;
      }
    }
    const weights = [...allowed].map((token) => Math.exp(logits[token] ?? 0));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    for (const [at, token] of [...allowed].entries())
      expect((counts.get(token) ?? 0) / rounds).toBeCloseTo((weights[at] ?? 0) / all, 1);
  });

  it("is every token in the end, the likeliest first", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: -200, max: 200 }), fc.constant(-Infinity)), { minLength: 1 }),
        (scores) => {
          const proposed = [...proposals(Float32Array.from(scores), undefined, () => 0)];
          const ranked = [...scores.keys()].toSorted((one, other) =>
            scores[other] === scores[one] ? one - other : (scores[other] ?? 0) - (scores[one] ?? 0),
          );
          expect(proposed).toEqual(ranked);
        },
      ),
    );
  });
});
