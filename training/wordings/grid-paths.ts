import type { family } from "../../src/domain/families/grid-paths.ts";
import type { WordingsOf } from "../wordings.ts";

type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = (given) => {
  const isCount = given.goal === "count";
  const end = ends[given.finish];
  const steps = given.isDiagonal
    ? "{right, down or diagonally right and down|to the right, down or diagonally to the lower right|right, down, or right and down at once}"
    : "{right or down|down or right|to the right or downwards}";
  const good = best[given.goal];
  const what = isCount
    ? "{the number of {such paths|such routes}|how many {such paths|such routes} there are|a count of all {such paths|different paths of this kind}}"
    : `the ${good} sum {of the numbers on such a path|that the cells of such a path can have|of all cells of a path, both ends included}`;
  const limited = limit(given);
  const blocked = walls(given);
  const tail = limited + blocked;
  const rules = limitSentence(given) + wallSentence(given);
  return {
    phrases: [
      isCount
        ? `{counts the {routes|ways}|finds how many {ways|routes} there are|gives the number of {ways|paths}} from ${start} to ${end} {of|in} a {grid|matrix|table} of numbers, {moving|going|stepping} only ${steps}${tail}`
        : `{finds|computes|returns} the ${good} {possible sum|total|path sum} from ${start} to ${end} {of|in} a {grid|matrix|table} of numbers, {moving|going|stepping} only ${steps}${tail}`,
      `takes a grid of {numbers|integers}, {considers|looks at} all paths from ${start} to ${end} {with steps|by steps|whose steps go} ${steps}${limited}, and {returns|gives} ${isCount ? "{how many there are|their number}" : `the ${good} sum {among them|that one of them has}`}${blocked}`,
      isCount
        ? `{tells|says} in how many ways a robot can {get|walk|go} through a {grid|rectangle} of numbers from ${start} to ${end} if it {only moves|can only step|moves} ${steps}${tail}`
        : `finds the ${good} {sum|total} of numbers that a robot can {collect|pick up} on its way through a grid from ${start} to ${end} if it {only moves|can only step|moves} ${steps}${tail}`,
      `{explores|searches} a {2D array|matrix|two-dimensional list} of numbers for paths from ${start} to ${end}, where {each step|every move} goes one cell ${steps}${limited}, and returns ${isCount ? "{the number of them|how many it finds}" : `the ${good} {path sum|sum of cells along one of them}`}${blocked}`,
    ],
    statements: [
      `{Given|You are given} a {grid|matrix|2D array} of {numbers|integers}. A path {starts|begins} in ${start}, {takes steps|moves} ${steps}, and ends in ${end}.${rules} {Return|Find|Compute} ${isCount ? "{the number of paths|how many paths there are}" : `the ${good} {sum that a path can have|path sum, first and last cell included}`}.`,
      `A robot {stands|starts|waits} in ${start} of a {board|grid} of numbers and {wants to get|has to go|walks} to ${end}. {It can only move|It moves only|Every step takes it} ${steps}.${rules} ${isCount ? "{How many routes does it have|In how many ways can it get there|What is the number of its routes}?" : `It {collects|adds up} the numbers of all cells that it visits. {What is the ${good} {total|sum} that it can {end up with|reach}?|Find the ${good} {total|sum} that it can have at the end.}`}`,
      `${isCount ? "{How many ways are there|In how many ways can one go}" : `What is the ${good} sum of the numbers {on the way|along a path}`} from ${start} of a grid to ${end}, if {each step goes|one can only go|every step leads} ${steps}?${rules}`,
      `Paths {through|across} a {table|matrix} of numbers: from ${start} to ${end}, {one cell at a time|step by step}, only ${steps}.${rules} {Wanted is|I need|Return} ${what}.`,
    ],
  };
};

const start = "the {top left|upper left|top-left} {cell|corner}";

const ends = {
  corner: "the {bottom right|lower right|bottom-right} {cell|corner}",
  "last row": "{any|some} cell {of|in} the {last|bottom} row",
  "last column": "{any|some} cell {of|in} the {last|rightmost} column",
} as const;

const best = {
  smallest: "{smallest|lowest|minimum|least}",
  largest: "{largest|highest|maximum|greatest}",
  count: "",
} as const;

function limit({ straight }: Given): string {
  return straight === null
    ? ""
    : `, {at most ${straight} times in a row the same way|but no more than ${straight} steps in a row in one direction|with at most ${straight} consecutive steps in the same direction}`;
}

function limitSentence({ straight }: Given): string {
  return straight === null
    ? ""
    : ` {After ${straight} steps in a row the same way it must turn or end|No more than ${straight} consecutive steps may go in the same direction|At most ${straight} steps in a row may go the same way}.`;
}

function walls({ hasWalls, goal }: Given): string {
  if (!hasWalls) return "";
  const none =
    goal === "count"
      ? ""
      : ", and {null is returned|the answer is null|the result is null} {if there is no path|where no path exists|when no path gets there}";
  return `; {cells with 0|zeros|cells that hold 0} {are blocked|are walls|cannot be entered}${none}`;
}

function wallSentence({ hasWalls, goal }: Given): string {
  if (!hasWalls) return "";
  const none =
    goal === "count"
      ? ""
      : " {If there is no path, return null|Return null where no path exists|The answer is null if no path gets there}.";
  return ` {Cells with a 0 are blocked|A 0 is a wall that no path passes|Zeros are obstacles and cannot be entered}.${none}`;
}
