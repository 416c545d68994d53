import type { family } from "../../src/domain/families/grid-paths.ts";
import type { WordingsOf } from "../wordings.ts";

type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = (given) => {
  const isCount = given.goal === "count";
  const end = ends[given.finish];
  const steps = given.isDiagonal ? diagonal : straightOn;
  const result = results[given.goal];
  const search = searches[given.goal];
  const rules = turnRule(given) + wallRule(given);
  const clause = turnClause(given) + wallClause(given);
  const grid =
    "{grid|2D list of integers|rectangular array of numbers|matrix of integers|list of rows of numbers|two-dimensional array|integer matrix|number grid}";
  const aGrid =
    "{a grid|a 2D list of integers|a rectangular array of numbers|a matrix of integers|a list of rows of numbers|a two-dimensional array|an integer matrix|a number grid}";
  const from =
    "{the first cell of the first row|the top-left corner|row 0, column 0|position (0, 0)|the upper-left cell|the cell at the top left}";
  const value = isCount
    ? "{how many|the number of those}"
    : `{the ${bests[given.goal]} total|the total of the ${cheap[given.goal]} one}`;
  return {
    phrases: [
      `{sweeps|traverses} ${aGrid} row after row, accumulating what is needed to {announce|tell} ${result} between ${from} and ${end}, permitted directions being ${steps}${clause}`,
      `{plans|simulates} trips over ${aGrid}, departure ${from}, arrival ${end}, every leg going ${steps}${clause}, and {supplies|provides} ${value}`,
      `${search} from ${from} to ${end} of ${aGrid}, {when you may move|where allowed moves are} ${steps}${clause}`,
      `{takes|receives|accepts} ${aGrid} and {outputs|yields|reports} ${result} from ${from} to ${end}, {each move going|moving} ${steps}${clause}`,
      `{uses dynamic programming|works through the cells} to {get|determine} ${result} leading from ${from} to ${end} in ${aGrid} by moves ${steps}${clause}`,
      `{looks at|examines} every {way|walk} from ${from} of ${aGrid} to ${end}, stepping ${steps}${clause}, and {hands back|gives back} ${value}`,
      `for ${aGrid}, {determines|works out} ${result} starting in ${from} and stopping in ${end}, {using|with} moves ${steps}${clause}`,
      `{calculates|evaluates} ${result}, {walking|travelling} ${aGrid} from ${from} to ${end} with steps going ${steps}${clause}`,
      `{solves|answers} this for ${aGrid}: entering at ${from}, leaving at ${end}, moving ${steps}, ${isCount ? "how many {routes|walks} exist" : `what is the ${bests[given.goal]} sum of {visited|passed} numbers`}${clause}`,
      `{outputs|produces} ${result} across ${aGrid}, from ${from} to ${end}, {provided one may only move|where one moves only} ${steps}${clause}`,
    ],
    statements: [
      `Interview puzzle: an ant {crawls|creeps} over a sheet of squared paper, held as ${aGrid}. It sets off in ${from}, heads ${steps} with every tick, and {quits|rests} on ${end}.${rules} Your program must reveal ${result}.`,
      isCount
        ? `Combinatorics on ${aGrid}: enumerate mentally, {yet|but} report only the figure. Origin ${from}, destination ${end}, permitted shifts ${steps}.${rules} So, ${result}?`
        : `Toll roads: each square of ${aGrid} has a fee or a bonus, which one pays or receives for every square {used|crossed}, the opening and the closing one as well. Origin ${from}, destination ${end}, permitted shifts ${steps}.${rules} What's the ${bests[given.goal]} overall amount?`,
      `Story: in a warehouse, stored as ${aGrid}, a forklift {drives|rolls} from ${from} towards ${end}; per instant it can go ${steps}.${rules} The manager asks for ${result}.`,
      `Write-up of ticket: "${isCount ? "Count routes" : "Best route value"} in ${aGrid}". Entrance: ${from}. Exit: ${end}. Legal directions: ${steps}.${rules} Deliverable: ${result}.`,
      `Good day, I am student and must solve this: ${aGrid} is input. Begin in ${from}, finish in ${end}, go always ${steps}.${rules} Output should be ${result}, thank you.`,
      `You are given ${aGrid}. {Starting at|Starting from} ${from}, you may move ${steps} until you {reach|arrive at} ${end}.${rules} Return ${result}.`,
      `Exercise: dynamic programming on ${aGrid}. A path {leads|goes} from ${from} to ${end}, each move going ${steps}.${rules} {Compute|Determine} ${result}.`,
      isCount
        ? `{A mouse|A delivery van|A knight on foot|A ball} is at ${from} of ${aGrid} and {has to reach|must arrive at} ${end}. Possible moves: ${steps}.${rules} {In how many ways|Along how many different routes} can it do so?`
        : `{A mouse|A delivery van|A hiker|A ball} is at ${from} of ${aGrid} and {has to reach|must arrive at} ${end}. Possible moves: ${steps}. Every cell it touches, start and end too, {counts|adds} its number.${rules} {Report|Find} the ${bests[given.goal]} total possible.`,
      `hi, i have ${aGrid} and want ${result} from ${from} to ${end}. you can only go ${steps}.${rules} how?`,
      `A path SHALL begin at ${from} and end at ${end}; each step SHALL go ${steps}.${rules} The function SHALL return ${result} in the ${grid}.`,
      `Let G be ${aGrid}. Paths run from ${from} to ${end} through moves ${steps}.${rules} {Determine|Evaluate} ${result}.`,
      `Returns ${result} from ${from} to ${end}. Argument: ${aGrid}. Allowed moves: ${steps}.${rules}`,
      `As a {tourist|game player|robot programmer} I want to know ${result} from ${from} of ${aGrid} to ${end}, {walking|moving} only ${steps}.${rules}`,
      `Step 1: stand on ${from} of the ${grid}. Step 2: keep moving ${steps}. Step 3: stop at ${end}.${rules} {Output|Give} ${result}.`,
      `{Consider|Imagine} all walks in ${aGrid} that begin at ${from}, finish at ${end}, and never move otherwise than ${steps}.${rules} The result is ${result}.`,
      isCount
        ? `Don't list the routes, only count them: ${grid}, from ${from} to ${end}, moves ${steps}.${rules}`
        : `Don't return the route itself, only its total: ${result} in ${aGrid}, from ${from} to ${end}, moves ${steps}.${rules}`,
      `Test description: ${aGrid} goes in, ${result} comes out. Paths: ${from} to ${end}, moves ${steps}.${rules}`,
      `{A city map|A field|A game board|A mountain map} is stored as ${aGrid}. One enters at ${from}, leaves at ${end}, and each move goes ${steps}.${rules} {Calculate|Work out} ${result}.`,
      `The trip starts in ${from}; its last stop is ${end}; in between one moves ${steps}. The map is ${aGrid}.${rules} ${isCount ? "How many trips are possible?" : `Which total is the ${bests[given.goal]}, when the numbers of all stops, first and last included, are added?`}`,
      `Recursion or DP table, whichever you like: for ${aGrid}, ${result} between ${from} and ${end}, if each move is ${steps}.${rules}`,
    ],
  };
};

const ends = {
  corner:
    "{the bottom-right corner|the last cell of the last row|the lower-right cell|the cell at the bottom right|the very last cell (last row, last column)|the opposite corner at the bottom right|grid[-1][-1], the last cell}",
  "last row":
    "{any cell in the bottom row|a cell of the last row, whichever you like|the bottom row (any column)|some cell of the lowest row|the last row, at any of its cells|any position whose row is the last one|the bottom edge, anywhere on it}",
  "last column":
    "{any cell in the rightmost column|a cell of the last column, whichever you like|the rightmost column (any row)|some cell of the right-hand column|the last column, at any of its cells|any position whose column is the last one|the right edge, anywhere on it}",
} as const;

const straightOn =
  "{right or down|one cell to the right or one cell down|either right or down|rightwards or downwards|one column right or one row down|to the right neighbor or to the one below|(r, c + 1) or (r + 1, c)|to the next column or to the next row}";
const diagonal =
  "{right, down, or diagonally down-right|one cell to the right, one cell down, or one cell diagonally to the bottom right|rightwards, downwards, or both at the same time (diagonal)|one column right, one row down, or one of each together|to the right neighbor, to the one below, or to the diagonal neighbor at the lower right|(r, c + 1), (r + 1, c) or (r + 1, c + 1)|right, down or down-right|to the next column, to the next row, or to both at once}";

const bests = {
  smallest: "{minimum|smallest|lowest|minimal|least}",
  largest: "{maximum|largest|highest|maximal|greatest}",
  count: "",
} as const;

const cheap = {
  smallest: "{cheapest|lightest|smallest}",
  largest: "{most valuable|heaviest|largest}",
  count: "",
} as const;

const results = {
  smallest:
    "{the minimum path sum|the smallest possible sum of the numbers on a path|the minimal total cost of a path (all its cells counted)|the lowest sum of cell values along a path|the smallest total of a path (start and end cell included)|the cost of the cheapest path (cost = sum of its cells)|the least that the cells of a path can sum to|the minimum over all paths of the sum of their numbers}",
  largest:
    "{the maximum path sum|the largest possible sum of the numbers on a path|the maximal total value of a path (all its cells counted)|the highest sum of cell values along a path|the largest total of a path (start and end cell included)|the value of the best path (value = sum of its cells)|the most that the cells of a path can sum to|the maximum over all paths of the sum of their numbers}",
  count:
    "{the number of paths|how many paths there are|how many different paths exist|the count of possible paths|the number of distinct routes|the total number of ways|how many ways there are|the number of unique paths}",
} as const;

const searches = {
  smallest:
    "{computes the minimum path sum|finds the cheapest total of cell values|gets the smallest total over all paths|minimizes the sum of numbers on the way, and returns that sum,}",
  largest:
    "{computes the maximum path sum|finds the greatest total of cell values|gets the largest total over all paths|maximizes the sum of numbers on the way, and returns that sum,}",
  count:
    "{computes the number of unique paths|finds the number of ways to get|gets the count of all different walks|tallies the possible paths}",
} as const;

function turnRule({ straight }: Given): string {
  if (straight === null) return "";
  return ` {A path may not take more than ${straight} steps in the same direction consecutively|You cannot move more than ${straight} times in a row in one direction|At most ${straight} consecutive moves may have the same direction|After moving ${straight} times the same way, the next move has to be the other way|${straight + 1} equal moves in a row are forbidden|Runs of the same move are at most ${straight} long|Going straight on is allowed for no more than ${straight} moves|The same direction is used at most ${straight} times in succession}.`;
}

function turnClause({ straight }: Given): string {
  if (straight === null) return "";
  return `, {never more than ${straight} moves in the same direction in a row|no direction being used over ${straight} times consecutively|with a maximum of ${straight} equal moves in succession|changing direction after ${straight} equal moves at the latest|with ${straight + 1} identical moves in a row forbidden|where a straight run has at most ${straight} moves}`;
}

function wallRule({ hasWalls, goal }: Given): string {
  if (!hasWalls) return "";
  const none =
    goal === "count"
      ? ""
      : " {If the end cannot be reached, return null|When there's no way through, the result is null (None)|Without any path, give null|Return null in case no path is possible|null if unreachable|Should no path exist, null is returned}.";
  return ` {A 0 is an obstacle|Cells that contain 0 are obstacles|A cell whose value is 0 must not be entered|You can't step on a 0|Zero means blocked|Paths have to avoid all zeros, at the start and the end too|0 marks a wall|A zero cell is impassable}.${none}`;
}

function wallClause({ hasWalls, goal }: Given): string {
  if (!hasWalls) return "";
  const none =
    goal === "count"
      ? ""
      : ", {with null if the end is unreachable|returning null when no path is possible|or null if there's no way through|and null (None) without any path}";
  return `, {treating 0 as an obstacle|where zero cells are obstacles|avoiding cells with 0|never stepping on a 0|with 0 meaning blocked|where a 0 is a wall}${none}`;
}
