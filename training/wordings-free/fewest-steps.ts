import type { family } from "../../src/domain/families/fewest-steps.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ gait, wraps, mud }) => {
  const move = gaits[gait];
  const [asked, graph] =
    mud === undefined
      ? ["{min move count|how few moves suffice|the least amount of moves}", "{BFS|Breadth-first search}"]
      : [
          "{min total minutes|how few minutes suffice|the quickest duration in minutes}",
          "{Dijkstra|Weighted shortest path}",
        ];
  const edge = wraps
    ? "{torus topology: borders wrap|leaving on the right means entering on the left, and so for top and bottom|coordinates modulo height and width}"
    : "{borders are solid, no wraparound|off-board is forbidden|coordinates must remain within the board}";
  const time =
    mud === undefined
      ? ""
      : `{Entering ~ (mud) costs ${mud}, entering any other free cell 1|Price of a move: ${mud} if its target is ~ (mud), else 1|~ is mud: ${mud} minutes to enter; ordinary ground: 1}.`;
  const none = "{unreachable -> null|null if cut off|no route means null}";
  return {
    phrases: [],
    statements: [
      `Grid: strings, "#" blocked. start, goal = (row, column). Want ${asked}; ${none}. Moves: ${move}; ${edge}. ${time}`,
      `i have a {map|labyrinth} as array of strings, # cant be entered. from start to goal, both (row, column), ${asked}? ${none}. you go ${move}. ${edge}. ${time}`,
      `Let the cells other than "#" of a string matrix be vertices; from each, an edge ${move} (${edge}). ${time} {Output|Determine} ${asked} for start → goal, pairs (row, column); ${none}.`,
      `A {vacuum cleaner|lost parcel drone|hedgehog} must cross a {garden|warehouse} drawn as strings (# = hedge) from start to goal, (row, column) each, travelling ${move}; ${edge}. ${time} {Work out|Estimate exactly} ${asked}; ${none}.`,
      `On a board of strings where # bars the way, what is ${asked} between start and goal (row, column), going ${move}? ${edge}. ${time} ${none}.`,
      `${graph} on a char grid ("#" impassable), tuples (row, column) as nodes; neighbours: ${move}; ${edge}. ${time} Yield ${asked} start->goal, ${none}.`,
      `Labyrinth is list of strings, sign # is not possible to stand. I am on start, want arrive goal, (row, column). I can go ${move}. ${edge}. ${time} Please tell ${asked}. ${none}.`,
    ],
  };
};

const gaits = {
  orthogonal: "{N, E, S or W by 1|to a cell sharing a side, no diagonals|like a rook limited to one square}",
  eight:
    "{king-style to all 8 surrounding cells|by 1 horizontally, vertically or diagonally, corners no hindrance|to a cell sharing a side or a corner}",
  sledge:
    "{W, E or S by 1, N forbidden|sideways or downhill by 1, uphill is out|to a side neighbour except the one overhead}",
  knight:
    "{by chess knight jumps (L shape), leaping obstacles|in L-shaped hops of 2 plus 1, whatever lies between|by offsets (±1, ±2) or (±2, ±1), regardless of obstacles underneath}",
} as const;
