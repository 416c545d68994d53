import type { family } from "../../src/domain/families/living-neighbours.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ around, wraps, countsItself }) => {
  const { which, rule } = neighbourhoods[around];
  const itself = countsItself
    ? "{plus the cell itself|the cell itself counted as well|together with the cell itself|also counting the cell's own value|with the cell's own 1 added|and the cell itself if it is 1|the cell in the middle included}"
    : "{but not the cell itself|leaving out the cell itself|without counting the cell's own value|the cell's own value not being added|never the cell in the middle|apart from the cell itself|other than the cell itself}";
  const itselfRule = countsItself
    ? "{A living cell is counted in its own number|The cell's own value is added too|Add the cell itself as well|The cell in the middle counts as well|Every 1 also counts for its own cell|The cell's own 1 counts|Own cell: included}"
    : "{A cell's own value is not added|Leave the cell itself out of its count|The cell in the middle does not count|Only the neighbours count, not the cell|The cell's own 1 is ignored|A cell never counts itself|Own cell: excluded}";
  const edge = wraps
    ? "{the grid wraps around at the edges|the edges are connected to the opposite edges|the first and last rows (and columns) are neighbours of each other|the board is a torus|past an edge one comes out on the other side|the grid is cyclic in both directions|what leaves at the right comes in at the left, and the same at top and bottom}"
    : "{there is nothing beyond the edges|cells outside the grid count as 0|the grid does not wrap around|border cells simply have fewer neighbours|nothing outside of the grid is counted|positions off the grid are skipped|the edges are the end of the world}";
  const edgeRule = wraps
    ? "{The grid wraps around|Wrap around at the edges|Opposite edges touch each other|The last row is above the first one, and the last column is left of the first one|Use row and column indices modulo the size|Treat the grid as a torus|A neighbour across an edge is found at the opposite edge}"
    : "{The grid does not wrap around|No wrapping at the edges|Neighbours outside of the grid do not exist|Skip indices that are out of range|At the border just count what is there|Treat everything outside as dead|Beyond the edge nothing lives}";
  const grid =
    "{a grid of 0 and 1|a matrix of zeros and ones|a list of rows of 0s and 1s|a 2D list with 1 for alive and 0 for dead|a board on which 1 means living and 0 means dead|a field of cells, 1 being alive|a two-dimensional array of zeros and ones|a binary grid|a table filled with 0 and 1|a Game of Life board (1 alive, 0 dead)}";
  const numbers =
    "{a grid of the counts|a grid of the same size with the counts|the counts in a new grid|these numbers as a list of rows|a matrix of the numbers|a second grid of equal shape}";
  return {
    phrases: [
      `{computes|works out|calculates} for {each|every} cell of ${grid} how many of ${which} {are alive|are 1|contain a 1|live}, ${itself}, and {gives|outputs|hands back} ${numbers}; ${edge}`,
      `{receives|accepts|gets} ${grid} and {produces|yields|builds} ${numbers}: {each cell's|every cell's} count is over ${which}, ${itself}, where ${edge}`,
      `{replaces|substitutes} (in a {copy|new grid}) {each|every} cell of ${grid} by the {number|total} of ones among ${which}, ${itself}; ${edge}`,
      `{sums|adds up} for {each|every} position of ${grid} the values of ${which}, ${itself}, {assuming|given} that ${edge}, and returns ${numbers}`,
      `{tells|shows|reports} for {each|every} cell of ${grid}, in ${numbers}, how many of ${which} live, ${itself}; ${edge}`,
      `{makes|creates} from ${grid} ${numbers} of living neighbours: ${which}, ${itself}; ${edge}`,
      `returns ${numbers}, where the entry at a cell of ${grid} {says|is} how many ones there are among ${which}, ${itself}, and ${edge}`,
      `{determines|finds} the {neighbour|neighbor} count of {each|every} cell in ${grid}; {neighbours|counted} are ${which}, ${itself}; ${edge}`,
    ],
    statements: [
      `You are given ${grid}. For {each|every} cell, count how many of ${which} are 1, ${itself}. {Return|Give back} ${numbers}. ${edgeRule}.`,
      `{Exercise|Problem|Task}: {count neighbours|neighbour sums|living neighbours}. Input: ${grid}. Output: ${numbers}. ${rule}. ${itselfRule}. ${edgeRule}.`,
      `As {a biologist|a game developer|a gardener|someone who simulates forests} I {want|need} to know how many living cells {surround|are next to} each cell of ${grid}. ${rule}; ${itselfRule}; ${edgeRule}.`,
      `hey, {im making|i'm coding} game of life and {need|am stuck on} the neighbour counts for ${grid}. ${rule}. ${itselfRule}. ${edgeRule}. {i need all counts as a grid|the output should be a grid too}`,
      `The {function|method|routine} {SHALL|MUST} return ${numbers} of living neighbours for ${grid}. {R1|Neighbours}: ${rule}. {R2|Itself}: ${itselfRule}. {R3|Edges}: ${edgeRule}.`,
      `{Go|Loop} over the rows and columns of ${grid}. {At|For} each cell, add up the values of ${which}, ${itself}. {Put|Write} the sum in the same place of a new grid. ${edgeRule}.`,
      `{Every square of a field|Each bed of a garden|Each seat of a theatre|Each plot of a farm} is {occupied (1) or free (0)|taken (1) or not (0)}. {Say|Compute} for each one how many of ${which} are {taken|occupied}, ${itself}. ${edgeRule}. The {answer|result} is a grid.`,
      `The {result|answer|returned grid} has the {shape|size} of the input, ${grid}; {each|every} entry {is|holds} the number of ones among ${which}, ${itself}. ${edgeRule}.`,
      `{Don't|Do not} {change|modify} the given grid: {return|make} {another one|a new one} with the number of living cells among ${which} for {each|every} cell, ${itself}; ${edge}.`,
      `result[r][c] = {sum|total} of grid over ${which}, ${itself}. {Edges|Border}: ${edge}. {The grid is|Input}: ${grid}.`,
      `{How many|What number of} ones {does each cell have around it|are there around every cell} in ${grid}? ${rule}. ${itselfRule}. ${edgeRule}. {Return all the counts as a grid|Answer for all cells at once, as a grid}.`,
      `{Minesweeper|Mine} counts: in ${grid}, 1 is a mine. {Give|Return} for {each|every} cell (mines too) the number of mines among ${which}, ${itself}; ${edge}.`,
      `{Neighbours|Neighbors} are counted on ${grid}. ${edgeRule}. ${rule}. ${itselfRule}. {What comes out is|Returned is} ${numbers}.`,
      `{Living|Live} neighbours per cell, {please|as a grid}: ${rule}; ${edge}; ${itselfRule}.`,
      `I have ${grid}. I need for every cell the quantity of ones in ${which}, ${itself}. ${edgeRule}. Give me again a grid.`,
      `{Bacteria in a Petri dish|Lights on a panel|Chess pawns on squares|Houses in a village|Infected cells in a tissue sample} are {recorded|marked} as ${grid}. {Annotate|Label} each position with how many of ${which} are {marked|switched on}, ${itself}. ${edgeRule}.`,
      `{Cellular automaton|Simulation} {step|kernel}: {derive|obtain} from ${grid} a {matrix|table} of neighbour totals. {Neighbourhood|Who counts}: ${rule}. {Boundary condition|Border handling}: ${edge}. {Centre|Self}: ${itselfRule}.`,
      `{Specification|Docstring|Contract}: expects ${grid}; {delivers|provides} ${numbers}. {Each entry|An entry} totals ${which}, ${itself}; ${edge}. {The argument stays untouched|Do not mutate the argument}.`,
      `{For crowding statistics|For a heat map}, {tabulate|record} the occupancy around every {spot|location} of ${grid}: the {quantity|amount} of ones within ${which}, ${itself}. ${edgeRule}.`,
    ],
  };
};

const neighbourhoods = {
  eight: {
    which:
      "{its eight neighbours, diagonal ones included|the 8 cells around it|the eight surrounding cells|the cells that touch it at a side or a corner|its neighbours in all 8 directions|the 8 adjacent cells (diagonals too)|the cells of the 3 by 3 block around it|its horizontal, vertical and diagonal neighbours}",
    rule: "{A cell has eight neighbours, diagonal ones too|All 8 surrounding cells are neighbours|Neighbours are the cells that touch at a side or at a corner|Neighbours lie in all eight directions|Diagonals count like the sides, so there are 8 neighbours|Look at the 3 by 3 block around a cell|Horizontal, vertical and diagonal neighbours all count|The neighbours are the 8 adjacent cells}",
  },
  four: {
    which:
      "{its four neighbours, left, right, above and below|the 4 cells directly beside, above and below it|the cells that share an edge with it|its neighbours up, down, left and right|its horizontal and vertical neighbours, no diagonal ones|the four orthogonally adjacent cells|the cells to its north, south, east and west|the 4 neighbours with a common side (diagonals do not count)}",
    rule: "{A cell has four neighbours, left, right, above and below|Just the 4 cells directly beside, above and below are neighbours|Neighbours share an edge with the cell|Neighbours lie up, down, left and right|Diagonals don't count, so there are 4 neighbours|Horizontal and vertical neighbours count, diagonal ones do not|The neighbours are the four orthogonally adjacent cells|North, south, east and west of a cell are its neighbours}",
  },
  diagonal: {
    which:
      "{its four diagonal neighbours|the 4 diagonally adjacent cells|the cells that touch it at a corner but not at a side|its neighbours up left, up right, down left and down right|its diagonal neighbours only, not those beside, above or below|the four cells at its corners|the cells one step away along the diagonals|the 4 neighbours on the diagonals (sides do not count)}",
    rule: "{A cell has four neighbours, the diagonal ones|Just the 4 diagonally adjacent cells are neighbours|Neighbours touch the cell at a corner but not at a side|Neighbours lie up left, up right, down left and down right|Sides don't count, just the diagonals, so there are 4 neighbours|Diagonal neighbours count, horizontal and vertical ones do not|The neighbours are the four cells at the corners|One step along a diagonal leads to a neighbour}",
  },
} as const;
