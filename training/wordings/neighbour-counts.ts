import type { family } from "../../src/domain/families/neighbour-counts.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (given) => {
  const { ways, wraps, fading } = given;
  const fades = fading > 0;
  const born = either(given.born);
  const stays = either(given.stays);
  const around =
    ways === 4
      ? "{left, right, above and below|beside, above and below it|the four cells at its sides}"
      : "{on all eight sides, diagonals included|the eight cells around it|beside it, above, below and diagonally}";
  const edge = wraps
    ? "{opposite edges meet|the grid wraps around at its edges|beyond an edge the grid goes on at the opposite one}"
    : "{nothing lives outside the grid|beyond the edges there is nothing alive|outside of the grid all is empty}";
  const states =
    fading === 0
      ? "{0 is empty, 1 is living|0 for empty and 1 for living|1 is a living cell, 0 an empty one}"
      : fading === 1
        ? "{0 is empty, 1 living, 2 fading|1 is a living cell, 2 a fading one, 0 an empty one|0 for empty, 1 for living and 2 for fading}"
        : "{0 is empty, 1 living, 2 and 3 fading|1 is a living cell, 2 and 3 are fading ones, 0 an empty one|0 for empty, 1 for living, 2 and 3 for fading}";
  const when = fades
    ? "{after a given number of steps|after so many steps as given|some steps later, their number being given}"
    : "{after one step|one step later|in the next step}";
  const birth = `{an empty cell with exactly ${born} living neighbours (${around}) becomes living|life comes into an empty cell that has exactly ${born} living neighbours (${around})|a 0 turns into a 1 if exactly ${born} neighbors (${around}) live}`;
  const rest = {
    0: "{all others become empty|every other cell is empty then|else it is empty}",
    1: "{other living ones become 2, and 2 becomes 0|any other 1 turns into a 2, and each 2 into a 0|else it fades: 1 becomes 2, and a 2 becomes 0}",
    2: "{other living ones become 2, 2 becomes 3, 3 becomes 0|any other 1 turns into a 2, each 2 into a 3, each 3 into a 0|else it fades: 1 becomes 2, 2 becomes 3, and 3 becomes 0}",
  }[fading];
  const survival = `{a living one with exactly ${stays} stays living|a living cell lives on if it has exactly ${stays}|a 1 stays with exactly ${stays} of them}; ${rest}`;
  return {
    phrases: [
      `{returns|gives} a grid of cells (${states}) as it is ${when}: ${birth}, ${survival}; ${edge}`,
      `{plays|simulates} {a variant of|a relative of} the game of life {on|in} a {grid|matrix} (${states}) and returns what it looks like ${when}: ${birth}, ${survival}; ${edge}`,
      `{lets|makes} {the cells|all cells} of a grid change at {once|the same time} (${states}) and returns the grid ${when}; ${birth}, ${survival}; ${edge}`,
    ],
    statements: [
      `{Given|For} a {grid|matrix} of cells (${states}), {return|compute} the grid ${when}. In a step, ${birth}, and ${survival}. {Note that|Here,} ${edge}.`,
      `{A dish of cells|A colony} is drawn as rows of numbers: ${states}. {In every step|Each time}, ${birth}, and ${survival}. Return it as it is ${when}. {Note that|Mind that} ${edge}.`,
      `{Game of life with other numbers|Like the game of life}: ${birth}; ${survival}. {In the grid|In the list of rows}, ${states}; ${edge}. {Return|Wanted is} the grid ${when}.`,
    ],
  };
};

function either(numbers: readonly number[]): string {
  return numbers.length > 2
    ? `${numbers.slice(0, -1).join(", ")} or ${numbers.slice(-1).join()}`
    : numbers.join(" or ");
}
