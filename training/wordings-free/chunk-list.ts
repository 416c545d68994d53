import type { family } from "../../src/domain/families/chunk-list.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  const { size } = parameters;
  if (!("rest" in parameters)) {
    return {
      phrases: [],
      statements: [
        `{Batch|Paginate} xs by ${size}; {tail batch possibly smaller|last page may be partial}. Out: list of lists.`,
        `i have a long array and need it {sliced up|chopped} into little arrays of ${size}, {same order|nothing shuffled}, whatever is left over goes in a {shorter final|smaller last} one.`,
        `Given a1…an, {output|form} [[a1…a${size}], [a${size + 1}…], …], i.e. ⌈n/${size}⌉ blocks, all of length ${size} {save possibly the last|except maybe the last}.`,
        `{Eggs|Parcels|Children} {come along|arrive} one by one and go into {crates|buses} holding ${size} each, in order of arrival; the final one may stay {partly|half} empty, but none is empty. List every load.`,
        `Could you {carve|dice} an array into subarrays with ${size} entries apiece, {tolerating|allowing} a stub at the end?`,
        `lodash-style _.chunk(arr, ${size}): {stride|window step} ${size}, {remainder as a partial slice|partial final slice retained}, empty in means empty out.`,
        `Please make from one list many small lists, everyone with ${size} things, {order stays|not change the order}. If in the end not enough, the last is {more small|shorter}.`,
      ],
    };
  }
  const { rest, side, arrange } = parameters;
  const from =
    side === "end"
      ? "{front to back|the head on|left to right}"
      : "{back to front|the tail on|right to left}";
  const far = side === "end" ? "{tail|right end}" : "{head|left end}";
  const left = rests[rest](far);
  const also = arrangements[arrange];
  return {
    phrases: [],
    statements: [
      `{Batch|Block up} xs by ${size}, {aligned|counting} from ${from} (remainder at the ${far}). Remainder: ${left}. {Layout|Arrangement}: ${also}. Out: list of lists.`,
      `i have an array and want it {chopped|sliced} in portions of ${size}, {measuring|counting off} from ${from}. too few left at the ${far}? ${left}. and ${also}.`,
      `n = q·${size} + r. {Form|Build} q blocks of ${size}, measured from ${from}, r entries remaining at the ${far}. For r > 0: ${left}. {Finally|Then}: ${also}.`,
      `A train of {wagons|cars} is {uncoupled|split} into sections of ${size}, working from ${from}; stragglers are found at the ${far}: ${left}. For the listing of the sections, ${also}.`,
      `How to {dice|carve} an array into subarrays of ${size}, working from ${from}, if at the ${far} there is an incomplete one? {Policy|For that one}: ${left}. {And|Besides}: ${also}.`,
      `chunk(arr, ${size}), {anchored|working} from ${from}; ragged slice at the ${far}. Ragged policy: ${left}. Post-processing: ${also}.`,
      `Please cut list in packets with ${size} things, begin count from ${from}. Maybe on the ${far} not full packet: ${left}. {After this|And then} ${also}. Give list of packets.`,
    ],
  };
};

const rests = {
  kept: () =>
    "{retain it as an undersized block|an incomplete block of its own is fine, unpadded|whatever is over stands alone as a partial block}",
  dropped: () => "{discard it|it is not output at all|whatever is over gets lost, only full blocks survive}",
  filled: (outer: string) =>
    `{pad it with 0s at the very ${outer} to full size|top up the incomplete block with 0 at the ${outer}|whatever is over is extended by 0s at its ${outer} until it is full}`,
  joined: () =>
    "{merge it into the adjacent full block (or let it stand alone if there isn't any)|absorb it into its neighbour block, which becomes oversized; no neighbour, then it stands alone|whatever is over is appended to the nearest full block on its own side, order kept; if none exists it is a block itself}",
} as const;

const arrangements = {
  plain:
    "{blocks in original order, untouched|no reordering whatsoever|everything keeps the original sequence}",
  turned:
    "{flip the contents of blocks no. 2, 4, 6… of the output|zigzag: even-numbered output blocks (counting from 1) run backwards inside|in the output, alternate blocks starting with the 2nd have their contents mirrored}",
  backwards:
    "{output the blocks last to first, contents unflipped|the sequence of blocks is inverted while inside each the order stays|the rearmost block leads, the foremost ends, each internally unchanged}",
} as const;
