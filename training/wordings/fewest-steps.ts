import type { family } from "../../src/domain/families/fewest-steps.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ gait, wraps, mud }) => {
  const step = gaits[gait];
  const asked =
    mud === undefined
      ? "{the fewest steps|the smallest number of steps|the length in steps of a shortest way}"
      : "{the fewest minutes|the smallest number of minutes|the shortest time in minutes}";
  const edge = wraps
    ? "{a step over an edge arrives at the opposite edge|leaving at one edge one comes in at the opposite one|the edges are joined to the opposite ones, so one can walk round}"
    : "{no step leads out of the maze|one cannot leave the maze|the edges cannot be crossed}";
  const time =
    mud === undefined
      ? ""
      : `; {a step takes 1 minute, or ${mud} onto mud (~)|each step costs 1 minute, but ${mud} if it ends on mud, "~"|it takes ${mud} minutes to step onto mud (~) and 1 minute onto free ground}`;
  const none = "{null if there is no way|null where the goal cannot be reached|null if that is impossible}";
  return {
    phrases: [
      `{finds|computes} ${asked} from start to goal, {given as (row, column)|both (row, column)}, in a maze of strings {with # for walls|where # is a wall}, or ${none}; a step goes ${step}, and ${edge}${time}`,
      `{takes|is given} a {maze|grid} (a list of strings, {walls are #|# is a wall}), a start and a goal as (row, column), and returns ${asked} {between them|from one to the other}, or ${none}. {Here|In it}, a step goes ${step}; ${edge}${time}`,
      `returns ${asked} {through|across} a {grid|maze} of strings with walls # {from start to goal|between two cells start and goal} (row, column), when one moves ${step}; ${edge}${time}; {it gives|the answer is} ${none}`,
    ],
    statements: [
      `{Given|For} a maze as a list of strings with # for walls, and start and goal as (row, column), {return|find} ${asked} from one to the other, or ${none}. {A step|Each step} goes ${step}; ${edge}${time}.`,
      `{A mouse sits|A robot stands} in a maze of strings, # being walls, at start (row, column) and {wants|has} to get to goal. It moves ${step}; ${edge}${time}. Return ${asked}, or ${none}.`,
      `{How long|How far} is it through a {grid|maze} of strings (# is a wall) from start to goal, both (row, column)? {Return|I need} ${asked}, or ${none}. {Moves go|One moves} ${step}; ${edge}${time}.`,
      `{Grid|Maze}: strings, # is a wall. {Moves|A step}: ${step}; ${edge}${time}. {Find|Return} ${asked} from start to goal, {both|each} (row, column), or ${none}.`,
    ],
  };
};

const gaits = {
  orthogonal:
    "{one cell up, down, left or right|one cell in one of the four directions, never diagonally|to one of the four cells above, below, left or right}",
  eight:
    "{one cell in any of the eight directions|one cell up, down, left, right or diagonally|to any of the eight cells around}",
  sledge:
    "{one cell down, left or right, never up|one cell to the left, to the right or downwards, but not upwards|to the cell below, left or right, and never up}",
  knight:
    "{like a knight in chess|as a chess knight jumps|by a knight's move, two cells one way and one to the side, over walls too}",
} as const;
