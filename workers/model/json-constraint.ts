import { beginJson } from "../../src/domain/json-shape/begin-json.ts";
import { end } from "../../src/domain/json-shape/place.ts";
import type { JsonShape } from "../../src/domain/json-shape/shape.ts";
import { afterBytes, type BytePlace, missingBytes } from "./byte-place.ts";
import type { Pieces } from "./pieces.ts";

/** Keeps one text, token by token, to what can still become JSON of the shape in the room that is left. */
export interface JsonConstraint {
  /**
   * Adds the first of the proposed tokens that the text may go on with. Where that would leave too little room, the
   * text is brought to its end.
   * @param proposals tokens, the wanted one first; only asked for as far as needed
   * @returns the token that was added; the text must not be whole
   */
  readonly choose: (proposals: Iterable<number>) => number;
  readonly isWhole: () => boolean;
  /** Whether it was brought to its end for want of room. */
  readonly wasCut: () => boolean;
}

interface Asked {
  readonly shape: JsonShape;
  readonly pieces: Pieces;
  /** At least as many as `shortestAnswer` says. */
  readonly maxTokens: number;
}

/** How many tokens a short text of the shape takes; nothing where the vocabulary cannot spell one. */
export function shortestAnswer({ shape, pieces }: Pick<Asked, "shape" | "pieces">): number | undefined {
  return createSpeller(pieces).endingTokens({ place: beginJson(shape) })?.length;
}

/**
 * What is proposed is looked at, not the whole vocabulary: a text that fits by itself is not changed by a token, and
 * costs nothing. Every token that is taken leaves room for a known ending, so the text is whole in the end whatever is
 * proposed.
 * @see Beurer-Kellner et al. 2024 (DOMINO, opportunistic masking), arXiv:2403.06988
 * @see Scholak et al. 2021 (PICARD, the likeliest tokens first), arXiv:2109.05093
 * @see TruncProof, arXiv:2605.13076, for the tokens that an ending takes
 */
export function constrain({ shape, pieces, maxTokens }: Asked): JsonConstraint {
  const speller = createSpeller(pieces);
  let at: BytePlace = { place: beginJson(shape) };
  let left = maxTokens;
  let closing: number[] | undefined;

  function taken(token: number): number {
    left -= 1;
    at = afterBytes(at, pieces.bytesOf(token) ?? []) ?? at;
    return token;
  }

  function close(): number {
    const [next, ...others] = closing ?? speller.endingTokens(at) ?? [];
    closing = others;
    if (next === undefined) throw new Error("a text that is whole was asked to go on");
    return taken(next);
  }

  return {
    choose(proposals) {
      if (closing !== undefined) return close();
      for (const token of proposals) {
        const bytes = pieces.bytesOf(token);
        const after = bytes === undefined || bytes.length === 0 ? undefined : afterBytes(at, bytes);
        if (after === undefined) continue;
        return speller.canEnd(after, left - 1) ? taken(token) : close();
      }
      return close();
    },
    isWhole: () => isWhole(at),
    wasCut: () => closing !== undefined,
  };
}

const isWhole = ({ place, half }: BytePlace): boolean => place === end && half === undefined;

/** The tokens of endings. */
function createSpeller(pieces: Pieces) {
  const spellsAscii = Array.from({ length: 0x7f - 0x20 }, (_, at) => 0x20 + at).every(
    (byte) => pieces.tokenOf(byte) !== undefined,
  );

  function endingTokens(at: BytePlace): number[] | undefined {
    const missing = missingBytes(at);
    const ending = afterBytes(at, missing)?.place.ending() ?? "";
    const half = byBytes(missing);
    const rest = shorter(asEncoded(ending), byBytes(asciiBytes(ending)));
    return half && rest && [...half, ...rest];
  }

  function byBytes(bytes: readonly number[]): number[] | undefined {
    const tokens = bytes.flatMap((byte) => pieces.tokenOf(byte) ?? []);
    return tokens.length === bytes.length ? tokens : undefined;
  }

  /** Some tokenizers put a space before every text. */
  function asEncoded(text: string): number[] | undefined {
    const tokens = pieces.encode(text);
    const bytes = tokens.flatMap((token) => [...(pieces.bytesOf(token) ?? [])]);
    return String.fromCharCode(...bytes) === text ? tokens : undefined;
  }

  return {
    endingTokens,
    canEnd(at: BytePlace, room: number): boolean {
      // Nearly always: no text has more tokens than bytes.
      if (at.half === undefined && spellsAscii && at.place.ending().length <= room) return true;
      const tokens = endingTokens(at);
      return tokens !== undefined && tokens.length <= room;
    },
  };
}

const asciiBytes = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));

function shorter(one: number[] | undefined, other: number[] | undefined): number[] | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one.length <= other.length ? one : other;
}
