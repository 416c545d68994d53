import type { family } from "../../src/domain/families/living-neighbours.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ around, wraps, countsItself }) => {
  const { noun, rule } = neighbourhoods[around];
  const itself = countsItself
    ? "{counting the cell itself too|the cell itself included|where a living cell counts itself as well}"
    : "{not counting the cell itself|the cell itself excluded|without the cell itself}";
  const itselfSentence = countsItself
    ? "{The cell itself is counted too|A living cell also counts itself|Include the cell itself in its count}"
    : "{The cell itself is not counted|A cell does not count itself|Do not include the cell itself}";
  const edge = wraps
    ? "{the grid wraps around at its edges|opposite edges meet|neighbours are also found across the edges, on the opposite side}"
    : "{nothing lives outside the grid|the grid ends at its edges|cells outside of the grid do not count}";
  const edgeSentence = wraps
    ? "{The grid wraps around|Opposite edges are joined, as on a torus|Beyond an edge, the grid goes on at the opposite one}"
    : "{Outside of the grid there is nothing|Cells at the edge have fewer neighbours|There is no wrapping around at the edges}";
  const zeros = "{0s and 1s|zeros and ones|0 (dead) and 1 (living)}";
  return {
    phrases: [
      `{counts|determines}, for {every|each} cell of a grid of ${zeros}, how many of ${noun} hold a 1, ${itself}, and returns {the counts as a grid|a grid of these numbers}; ${edge}`,
      `maps a {matrix|grid} of ${zeros} to {one|another} in which {every|each} cell holds {the number of ones among|the sum of} ${noun}, ${itself}; ${edge}`,
      `takes a {board|field|grid} with 1 for {a living cell|life} and 0 for {an empty one|none} and returns a {board|grid} of the same size {saying|telling} how many of ${noun} live for each cell, ${itself}, where ${edge}`,
    ],
    statements: [
      `{Given|For} a {grid|matrix|2D array} of ${zeros}, {return|build} {a new one|one of the same size} {that holds|with}, for each cell, {the number of living neighbours|how many neighbors live}. ${rule} ${itselfSentence}. ${edgeSentence}.`,
      `Some cells of a {field|dish|board} {are alive|live} (1), {the others|all others} are {empty|dead} (0). {How many live around each cell|What is the number of ones around each cell}? ${rule} ${itselfSentence}. ${edgeSentence}. {Answer with|Return} a grid.`,
      `{Neighbour|Neighbor} {counts|sums} {for|of} a grid of 0 and 1: {every cell|each cell} of the result holds {the sum of its neighbours|how many of its neighbours are 1}. ${rule} ${itselfSentence}. ${edgeSentence}.`,
    ],
  };
};

const neighbourhoods = {
  eight: {
    noun: "{its 8 neighbours (diagonal ones included)|the eight cells around it|its eight neighbors on all sides and at the corners}",
    rule: "{A cell has 8 neighbours, diagonal ones included|All eight cells around it are neighbours|Diagonal cells are neighbors too, so that there are 8}.",
  },
  four: {
    noun: "{its 4 neighbours to the left and right, above and below|the four cells that share a side with it|its four neighbors left, right, above and below}",
    rule: "{A cell has 4 neighbours: left, right, above and below|Only the four cells that share a side with it are neighbours|Neighbors are the 4 cells beside, above and below, not the diagonal ones}.",
  },
  diagonal: {
    noun: "{its 4 diagonal neighbours|the four cells that touch its corners only|its diagonal neighbors (4 of them)}",
    rule: "{A cell has 4 neighbours, only the diagonal ones|Only the four diagonal cells are neighbours|Neighbors are the 4 cells at its corners, none beside it}.",
  },
} as const;
