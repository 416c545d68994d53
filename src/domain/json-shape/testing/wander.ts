import { beginJson } from "../begin-json.ts";
import { afterText, end, type Place } from "../place.ts";
import type { JsonShape } from "../shape.ts";

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCharCode(0x20 + at));
const alphabet = [...ascii, "\n", "\u0007", "é", "漢", "😀", "\u2028"];

/** Of what a text may go on with, one at random, and sooner or later its end. */
export function wander(shape: JsonShape, seed: number): string {
  const choose = seeded(seed);
  let place: Place = beginJson(shape);
  let text = "";
  while (place !== end) {
    const options = alphabet.flatMap((character) => {
      const after = afterText(place, character);
      return after === undefined ? [] : [{ character, after }];
    });
    // Else nearly every text would be filled up to its bound.
    const quote = choose(4) === 0 ? options.find(({ character }) => character === '"') : undefined;
    const chosen = quote ?? options[choose(options.length)];
    if (chosen === undefined) throw new Error(`Nothing may follow ${text}`);
    text += chosen.character;
    place = chosen.after;
  }
  return text;
}

function seeded(seed: number) {
  let state = seed;
  return (count: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % count;
  };
}
