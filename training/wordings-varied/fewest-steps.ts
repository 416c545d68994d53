import type { family } from "../../src/domain/families/fewest-steps.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ gait, wraps, mud }) => {
  const moves = gaits[gait];
  const edge = wraps
    ? "{walking off one side brings you back on the opposite side|the grid wraps around, top to bottom and left to right|beyond the last row comes the first one again, and likewise with columns|there are no borders, since opposite sides are connected|the maze is a torus|indices wrap around at the edges|whoever steps over an edge appears at the other edge|rows and columns are taken cyclically}"
    : "{one must stay inside|leaving the grid is not allowed|the border is closed|you can't walk off the map|there's no wrapping around at the edges|the outer edge can't be crossed|positions outside the grid do not exist|only cells inside the maze may be entered}";
  const what = mud === undefined ? steps : minutes;
  const cost =
    mud === undefined
      ? ""
      : ` {Entering a mud cell (~) takes ${mud} minutes, entering any other open cell 1 minute|Every move costs 1 minute, except a move onto ~ (mud), which costs ${mud}|A "~" is mud: to step on it takes ${mud} minutes instead of 1|Time per step: 1 minute, or ${mud} minutes where the step ends on mud, written ~|Mud (~) slows you down, so that a step onto it lasts ${mud} minutes and any other step one minute|Cells marked ~ are muddy and need ${mud} minutes to step onto; the rest need 1}.`;
  const costClause =
    cost === "" ? "" : `;${cost.slice(0, -1).replaceAll(/[{|][A-Z]/g, (start) => start.toLowerCase())}`;
  const none =
    "{null if the goal is out of reach|null if it can't be reached|null when no path exists|null if every way is blocked|null for an unreachable goal|null where walls make it impossible|null instead of a number when there's no path|null should there be no route}";
  const maze =
    "{a maze given as a list of strings|a grid of characters, one string per row|a map in the form of text rows|a list of equally long strings, drawing a maze|rows of text that picture a maze|a rectangular floor plan in strings}";
  const walls =
    "{# is a wall|a # marks a wall|# cells are blocked|every # is an obstacle|hash signs are walls|cells with # can't be entered|no step may end on #|# means wall and . means free}";
  const places =
    "{both given as (row, column)|each a (row, column) pair|as row and column, counted from 0|(row, column) coordinates|two (row, column) positions}";
  return {
    phrases: [
      `{returns|computes} ${what} from start to goal, ${places}, in ${maze} where ${walls}; {allowed moves|possible moves}: ${moves}; ${edge}${costClause}; the result is ${none}`,
      `{searches|explores} ${maze} (${walls}) and {reports|returns} ${what} to get from one cell to another, ${places}, or ${none}; one moves ${moves}, and ${edge}${costClause}`,
      `{receives|accepts} ${maze}, a start and a goal, ${places}, and {outputs|gives back} ${what} between them, {moving|going} ${moves}; ${walls}; ${edge}${costClause}; it yields ${none}`,
      `{determines|calculates} ${what} for {a robot|a player|an ant} that goes ${moves} through ${maze}, where ${walls}, from start to goal, ${places}; ${edge}${costClause}; or ${none}`,
      `{solves|works out} a maze problem: ${what} on the way from start to goal, ${places}; the maze is ${maze}, ${walls}, each step goes ${moves}, and ${edge}${costClause}; with ${none}`,
      `{finds out|tells} ${what} needed to {reach|arrive at} the goal from the start, ${places}, in ${maze}; ${walls}, ${edge}, and one may go ${moves}${costClause}; it returns ${none}`,
      `{measures|evaluates} the shortest connection, {that is,|i.e.} ${what}, between two cells, ${places}, of ${maze}, if a step leads ${moves}; ${walls}; ${edge}${costClause}; it gives ${none}`,
      `{takes|is passed} ${maze} plus two positions, start and goal, as (row, column), and returns ${what} between the two, or ${none}; steps go ${moves}; ${walls}, and ${edge}${costClause}`,
    ],
    statements: [
      `You are given ${maze}, in which ${walls}, and a start and a goal, ${places}. In one step you can go ${moves}; ${edge}.${cost} Return ${what} to reach the goal, or ${none}.`,
      `{Shortest path|Path finding} in a maze. The input is ${maze}; ${walls}. Start and goal: ${places}. A move goes ${moves}. At the edges: ${edge}.${cost} Output ${what}, ${none}.`,
      `hi, i'm writing a {game|little game} with ${maze} (${walls}). the {monster|hero} goes ${moves} and ${edge}.${cost} how do i get ${what} from start to goal, ${places}? should be ${none}`,
      `As a {fire brigade planner|warehouse manager} I want to know ${what} from start to goal, ${places}, on ${maze} where ${walls}. One can go ${moves}; ${edge}.${cost} {I expect|It gives} ${none}.`,
      `The function MUST return ${what} of a route from start to goal, ${places}. The maze is ${maze}; ${walls}. Each step SHALL go ${moves}. Regarding borders, ${edge}.${cost} Otherwise, ${none}.`,
      `Exercise (graph search): ${maze} is given, ${walls}. Neighbouring cells are those to which one gets by going ${moves}; ${edge}.${cost} {Determine|Compute} ${what} between start and goal, ${places}; the answer is ${none}.`,
      `{A cat wants to get to its bowl|A pupil is late for class|A postman carries a letter} through ${maze}, from start to goal, ${places}. ${walls}; steps go ${moves}; ${edge}.${cost} What is ${what}? Return ${none}.`,
      `The result is ${what} that one needs from start to goal, ${places}; it is ${none}. The place: ${maze}, where ${walls}. The way of moving: ${moves}; ${edge}.${cost}`,
      `${
        mud === undefined ? "Breadth-first search" : "Find the cheapest way"
      }: begin at start with 0 and go on, ${moves}, to cells not blocked (${walls}), until the goal; ${edge}. start and goal are (row, column) in ${maze}.${cost} Return ${what}, or ${none}.`,
      `Don't list the path itself; {just return|only give} ${what} from start to goal, ${places}. Don't step where walls are: ${walls} in ${maze}. Moves go ${moves}; ${edge}.${cost} Return ${none}.`,
      `Input: ${maze}; start; goal (${places}). Rules: ${walls}; a piece moves ${moves}; ${edge}.${cost} Output: ${what}, or ${none}.`,
      `{Board game|Tabletop puzzle}: a pawn stands on the start field and should get to the goal field, ${places}, on ${maze}. It goes ${moves}. ${walls}, and ${edge}.${cost} With optimal play, ${what}? Return that, or ${none}.`,
      `{Please calculate|Please say} ${what} when I go from start to goal, ${places}. I have ${maze}, ${walls}. I can go ${moves}, and ${edge}.${cost} It is ${none}.`,
      `What is ${what} between two cells of ${maze}, start and goal being (row, column), if ${walls}, ${edge}, and one goes ${moves}?${cost} {The answer may be|Return} ${none}. Being there already takes 0.`,
      `Add fewest-${mud === undefined ? "steps" : "minutes"} search over ${maze}: ${walls}; moves go ${moves}; ${edge}.${cost} Returns ${what} from start to goal (row, column), 0 if they are the same, and ${none}.`,
      `Let the open cells of ${maze} be the nodes of a graph (${walls}), each connected to the cells that one reaches by going ${moves}; ${edge}.${cost} The distance from start to goal, ${places}, meaning ${what}, is to be returned, or ${none}.`,
    ],
  };
};

const steps =
  "{the minimum number of steps|how many steps it takes at least|the smallest possible number of moves|the length of the shortest path, in steps|the lowest step count|the number of steps on a shortest route|how many moves are needed at the minimum|the fewest moves}";
const minutes =
  "{the minimum number of minutes|how many minutes it takes at least|the smallest possible time in minutes|the duration of the fastest path, in minutes|the lowest total of minutes|the number of minutes on a quickest route|how many minutes are needed at the minimum|the least time (minutes)}";

const gaits = {
  orthogonal:
    "{up, down, left or right by one cell|one cell horizontally or vertically|to one of the 4 adjacent cells, not diagonally|one square north, south, east or west|to a neighbouring cell in the same row or column|one cell in the four main directions|straight by one cell, diagonal steps being forbidden|to the cell above, below, left or right}",
  eight:
    "{one cell in any direction, diagonals included|to any of the 8 adjacent cells|like the king in chess|one square straight or diagonally, even between two walls that meet at a corner|to any surrounding cell, diagonal ones too|one cell horizontally, vertically or diagonally|in one of eight directions by one cell|to a neighbouring cell, also across a corner}",
  sledge:
    "{one cell down, to the left or to the right, but not up|sideways or downwards by one cell|only left, right or down, each by one cell|one square south, east or west, never north|like a sledge: one cell down or to either side, never back up|to the cell beneath or beside, upward steps being forbidden|one cell in three directions: down, left, right|one cell left or right or to the next lower row, not to a higher one}",
  knight:
    "{like a chess knight|in a knight's jumps, over walls if need be|two cells in one direction and one at a right angle to it, jumping|as the knight does on a chessboard|by an L-shaped jump of 2 and 1 cells|two cells straight and then one to the side, whatever is in between|to any cell a knight could jump to|with the moves of a knight (1 and 2 cells)}",
} as const;
