import type { family } from "../../src/domain/families/neighbour-counts.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (given) => {
  const { ways, wraps, fading } = given;
  const fades = fading > 0;
  const born = given.born.join("/");
  const stays = given.stays.join("/");
  const around =
    ways === 4
      ? "{von Neumann, N/E/S/W|orthogonal adjacency, 4 squares|edge-adjacent squares, no oblique ones}"
      : "{Moore, 8 squares|king moves|orthogonal and oblique adjacency, 8 squares}";
  const border = wraps
    ? "{torus|toroidal borders|indices mod height and width}"
    : "{off-board = 0|zero padding|no wraparound}";
  const states = [
    "{0 dead, 1 alive|dead 0, alive 1}",
    "{0 dead, 1 alive, 2 dying|dead 0, alive 1, dying 2}",
    "{0 dead, 1 alive, 2 dying, 3 nearly gone|dead 0, alive 1, decaying 2 then 3}",
  ][fading];
  const when = fades
    ? "{t generations on|after t ticks, t supplied|t rounds ahead (t is an argument)}"
    : "{a single tick later|at the following generation|one round later}";
  const decay = {
    0: "{otherwise 0|dies in any other case|failing that → 0}",
    1: "{otherwise 1 → 2; 2 → 0 always|in any other case 1 turns 2; a 2 unconditionally turns 0}",
    2: "{otherwise 1 → 2; 2 → 3 → 0 always|in any other case 1 turns 2; unconditionally 2 turns 3 and 3 turns 0}",
  }[fading];
  const alive = fades
    ? `{a = # of 1s adjacent, ${fading === 1 ? "2s" : "2s and 3s"} not included|a = adjacent 1s, 1s solely}`
    : "{a = # of 1s adjacent|a = adjacent 1s}";
  const rule = `{0 → 1 iff a ∈ [${given.born.join(", ")}]; 1 → 1 iff a ∈ [${given.stays.join(", ")}]|birth on a = ${born}, survival on a = ${stays}|dead comes alive on a = ${born} and on nothing else, alive persists on a = ${stays}}; ${decay}`;
  return {
    phrases: [],
    statements: [
      `{cellular automaton|life-like CA}, ${states}; ${alive}, ${around}; ${rule}; ${border}; ${when}`,
      `i have a matrix (${states}) and need it ${when}. ${alive}, ${around}. ${rule}. ${border}, {everything updates in sync|synchronous update}`,
      `Let ${alive} (${around}). {Map|Update map}, applied simultaneously ${fades ? "t times (t an argument)" : "once"}: ${rule}. {States|Coding}: ${states}. {Border|Rim}: ${border}.`,
      `{Lichen|Moss|Coral} {spreads on|covers} a tiled wall, {tile codes|codes} ${states}. {From round to round|Every round}, with ${alive} (${around}): ${rule}. ${border}. {Show the wall|Depict the wall} ${when}.`,
      `B${given.born.join("")}/S${given.stays.join("")} {rule string|automaton} {with|over} ${around}, ${border}, ${states}; ${fades ? `${decay.replace("otherwise", "failing survival").replace("in any other case", "failing survival")}; ` : ""}{compute|simulate} ${when}${fades ? "; dying ones are not alive" : ""}.`,
      `{What does the board turn into|How does the board look} ${when}, if ${states}, ${alive} (${around}), ${rule}? ${border}, {new board from the old one, not in place|all squares switch together}.`,
      `Table is given, ${states}. {Must be calculated|Calculate} how it is ${when}. Where ${alive} (${around}): ${rule}. ${border}. {All places are changing in one moment|Changing is for all together}.`,
    ],
  };
};
