import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { int, list, optional } from "../type.ts";

interface Parameters {
  readonly goal: "smallest" | "largest" | "count";
  readonly finish: "corner" | "last row" | "last column";
  /** Whether a step may also go to the right and down at once. */
  readonly isDiagonal: boolean;
  /** Whether a 0 is a cell that no path passes. */
  readonly hasWalls: boolean;
  /** How many steps in a row may go the same way. */
  readonly straight: number | null;
}

type Grid = readonly (readonly number[])[];
type Input = readonly [grid: Grid];

const finishes = fc.constantFrom("corner" as const, "last row" as const, "last column" as const);
const goals = fc.constantFrom("smallest" as const, "largest" as const, "count" as const);

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "grid-paths",
    version: 1,
    title: "Paths through a grid",
    topic: "dynamic programming",
    difficulties: ["medium", "easy", "hard"],
    summary: "Count the paths through a grid of numbers, or find the one with the smallest or largest sum.",
  },
  parameters: (difficulty) =>
    fc.record({
      goal: difficulty === "easy" ? fc.constantFrom("smallest", "largest") : goals,
      finish: finishes,
      isDiagonal: difficulty === "hard" ? fc.constant(false) : fc.boolean(),
      hasWalls: fc.constant(difficulty !== "easy"),
      straight: difficulty === "hard" ? fc.constantFrom(2, 3) : fc.constant(null),
    }),
  build: (parameters) => {
    const { goal, isDiagonal, hasWalls, straight } = parameters;
    const isCount = goal === "count";
    const ways = isDiagonal ? "right, down or diagonally right and down" : "right or down";
    const where = finishWords(parameters);
    return {
      task: `${isCount ? "counts the paths" : `returns the ${goal} sum of a path`} through a grid of numbers from the top left cell to ${where}, by steps ${ways}${straight === null ? "" : `, at most ${straight} in a row the same way`}${hasWalls ? "; cells with 0 are blocked" : ""}${hasWalls && !isCount ? ", and null is returned if there is no path" : ""}`,
      wordings: wordingsFor(parameters, where),
      statement: `- A path begins in the top left cell. Each step goes one cell **${ways}**.
- It ends in ${where}.${parameters.finish === "corner" ? "" : ` It may also pass through other cells of the ${parameters.finish} before.`}${
        straight === null
          ? ""
          : `\n- **At most ${straight} steps in a row** go the same way; after that a path must turn, or end.`
      }${isCount ? "" : "\n- The sum counts every cell of the path, the first and the last one too. Numbers may be negative."}${hasWalls ? `\n${wallRules(isCount)}` : ""}
- A grid of one cell has one path${hasWalls ? ", unless that cell is blocked" : ", the cell itself"}.

{examples}

The grid is a list of rows of the same length. It has 1 to 12 rows and 1 to 12 columns, with numbers from -99 to 99.`,
      signature: {
        kind: "function",
        name: isCount ? "count_paths" : "path_sum",
        parameters: [{ name: "grid", type: list(list(int)) }],
        returns: hasWalls && !isCount ? optional(int) : int,
      },
      comparison: { kind: "exact" },
      examples: hasWalls ? walledExamples : openExamples,
      inputs: inputsFor(parameters),
      hiddenPerCategory: 5,
      oracle: ([grid]) => {
        const sums = walkAllPaths(grid, parameters);
        if (isCount) return sums.length;
        const best = goal === "smallest" ? Math.min(...sums) : Math.max(...sums);
        return sums.length === 0 ? null : best;
      },
      reference: solve(parameters),
      hints: hintsFor(parameters),
      flaws: flawsFor(parameters),
    };
  },
});

function finishWords({ finish }: Parameters): string {
  return finish === "corner" ? "the bottom right cell" : `any cell of the ${finish}`;
}

function wordingsFor({ goal }: Parameters, where: string): readonly string[] {
  if (goal === "count") {
    return [
      `Given a grid of numbers, count the **paths** from its top left cell to ${where}.`,
      `In how many different ways can one walk through a grid, from the top left cell to ${where}?`,
      `A robot stands in the top left cell of a grid and is to go to ${where}. Return the number of its possible paths.`,
    ];
  }
  return [
    `Given a grid of numbers, find the path from its top left cell to ${where} whose numbers add up to the **${goal} sum**, and
return that sum.`,
    `Walk through a grid of numbers, from the top left cell to ${where}, and add up the numbers on the way. Return the
**${goal}** sum that is possible.`,
    `A robot goes through a grid from the top left cell to ${where}, and collects the number of every cell that it visits.
What is the **${goal} sum** that it can end up with?`,
  ];
}

function wallRules(isCount: boolean): string {
  return isCount
    ? `- Cells with a **0** are blocked: no path passes them. All other numbers only say that a cell is free.
- If there is no path, the answer is 0.`
    : `- Cells with a **0** are blocked: no path passes them.
- If there is no path, the answer is nothing: \`None\` in Python, \`null\` in JavaScript (not \`undefined\`).`;
}

function hintsFor({ goal, finish, straight, isDiagonal }: Parameters): readonly string[] {
  const isCount = goal === "count";
  const answer = isCount ? "number of paths" : `${goal} sum`;
  const end =
    finish === "corner"
      ? "The answer stands in the last cell."
      : `The answer is ${isCount ? "the sum of" : "the best of"} what stands in the ${finish}.`;
  return straight === null
    ? [
        "From which cells can a path come into a given cell?",
        `If you knew the ${answer} for those cells, what would it be for this one?`,
        `Fill a second grid row by row; each cell needs only the ones to the left, above${isDiagonal ? ", and between them" : ""}.`,
        end,
      ]
    : [
        "What must you know about a path so far, to say where it may go on?",
        "The cell, the way of the last step, and how many steps in a row went that way.",
        `Write a function that gives the ${answer} from there to the end. It asks itself about the one or two next steps.`,
        "The same question comes up again and again: keep its answers, by functools.cache in Python, or a Map in JavaScript.",
      ];
}

const integer = (min: number, max: number) => fc.integer({ min, max });

const openExamples: readonly Input[] = [
  [
    [
      [2, 5],
      [8, 0],
    ],
  ],
  [
    [
      [-1, 2, 9],
      [9, 2, -3],
      [5, -1, 1],
    ],
  ],
  [
    [
      [5, 0, 5],
      [-3, 9, 13],
      [-5, 5, -2],
    ],
  ],
];

/** No cell of the first row and column is blocked. */
const walledExamples: readonly Input[] = [
  [
    [
      [1, 4, 2],
      [3, 0, 5],
      [2, 6, 1],
    ],
  ],
  [
    [
      [2, -1, 3],
      [4, 5, 0],
      [7, 2, -3],
    ],
  ],
  [
    [
      [5, 2, 8],
      [1, 3, 4],
      [6, 0, 2],
    ],
  ],
];

function gridOf(
  cell: fc.Arbitrary<number>,
  { rows, columns }: { rows: readonly [number, number]; columns: readonly [number, number] },
): fc.Arbitrary<Input> {
  const [minLength, maxLength] = rows;
  return integer(...columns)
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength, maxLength, size: "max" }),
    )
    .map((grid): Input => [grid]);
}

type Inputs = FamilyBody<Input>["inputs"];

function inputsFor(parameters: Parameters): Inputs {
  const { hasWalls, straight } = parameters;
  const free = hasWalls ? fc.oneof(integer(1, 20), integer(-9, -1)) : integer(-9, 20);
  const cell = hasWalls ? fc.oneof({ weight: 5, arbitrary: free }, fc.constant(0)) : free;
  return {
    typical: gridOf(cell, { rows: [3, 5], columns: [3, 5] }),
    single: gridOf(hasWalls ? fc.constantFrom(0, 7, -3) : free, { rows: [1, 1], columns: [1, 1] }),
    pair: gridOf(free, { rows: [2, 2], columns: [2, 2] }),
    ties: gridOf(fc.constantFrom(1, 2), { rows: [2, 4], columns: [2, 5] }),
    negative: gridOf(integer(-20, -1), { rows: [2, 4], columns: [2, 4] }),
    // More rows than columns.
    boundary: gridOf(free, { rows: [4, 6], columns: [1, 3] }),
    large: gridOf(free, { rows: [5, 6], columns: [5, 5] }),
    ...(hasWalls
      ? { zero: blockedRow(parameters), missing: blockedStart(free) }
      : { adjacent: temptation(parameters), reversed: gridOf(free, { rows: [1, 3], columns: [4, 6] }) }),
    ...(straight === null ? {} : { sorted: straightAhead(parameters, straight) }),
  };
}

/** How a number must be turned to be wanted. */
function better({ goal }: Parameters): 1 | -1 {
  return goal === "smallest" ? -1 : 1;
}

/** One row with a blocked cell, and behind that a number that every path would want. */
function blockedRow(parameters: Parameters): fc.Arbitrary<Input> {
  const free = integer(1, 9);
  return fc
    .tuple(fc.array(free, { minLength: 1, maxLength: 2 }), integer(50, 90))
    .map(([before, wanted]): Input => [[[...before, 0, better(parameters) * wanted]]]);
}

function blockedStart(free: fc.Arbitrary<number>): fc.Arbitrary<Input> {
  return gridOf(free, { rows: [1, 4], columns: [1, 4] }).map(([grid]): Input => [
    grid.map((row, i) => (i === 0 ? [0, ...row.slice(1)] : row)),
  ]);
}

/** The better of the first steps leads to nothing but bad cells. */
function temptation(parameters: Parameters): fc.Arbitrary<Input> {
  return fc.tuple(integer(1, 4), integer(1, 4), integer(30, 60)).map(([good, less, bad]): Input => {
    const fair = good + less;
    const grid = [
      [good, good, bad],
      [fair, bad, bad],
      [fair, fair, fair],
    ];
    return [grid.map((row) => row.map((cell) => -better(parameters) * cell))];
  });
}

/** A row that is longer than a path may go straight, and ends with a number that every path would want. */
function straightAhead(parameters: Parameters, straight: number): fc.Arbitrary<Input> {
  return fc
    .tuple(fc.array(integer(1, 9), { minLength: straight + 1, maxLength: straight + 1 }), integer(60, 90))
    .map(([row, wanted]): Input => [[[...row, better(parameters) * wanted]]]);
}

function isFinish(grid: Grid, row: number, column: number, { finish }: Parameters): boolean {
  const isLastRow = row === grid.length - 1;
  const isLastColumn = column === (grid[0]?.length ?? 0) - 1;
  if (finish === "corner") return isLastRow && isLastColumn;
  return finish === "last row" ? isLastRow : isLastColumn;
}

/** The sum of every path, each walked by itself. */
function walkAllPaths(grid: Grid, parameters: Parameters): readonly number[] {
  const { isDiagonal, hasWalls, straight } = parameters;
  const steps = [
    { down: 0, right: 1 },
    { down: 1, right: 0 },
    ...(isDiagonal ? [{ down: 1, right: 1 }] : []),
  ];
  const sums: number[] = [];
  const walk = (row: number, column: number, before: number, taken: readonly object[]) => {
    const cell = grid[row]?.[column];
    if (cell === undefined || (hasWalls && cell === 0)) return;
    const sum = before + cell;
    if (isFinish(grid, row, column, parameters)) sums.push(sum);
    for (const step of steps) {
      const isTooStraight =
        straight !== null &&
        taken.length >= straight &&
        taken.slice(-straight).every((last) => last === step);
      if (!isTooStraight) walk(row + step.down, column + step.right, sum, [...taken, step]);
    }
  };
  walk(0, 0, 0, []);
  return sums;
}

function flawsFor(parameters: Parameters): Flaw[] {
  const { goal, hasWalls, straight } = parameters;
  const square: Flaw = {
    name: "takes every grid for a square",
    caughtBy: ["boundary"],
    source: solve(parameters, { isSquare: true }),
  };
  const answersZero: Flaw = {
    name: "answers 0 where there is no path",
    caughtBy: ["missing"],
    source: solve(parameters, { withoutPath: "zero" }),
  };
  if (straight !== null) {
    return [
      {
        name: "lets a path go straight one step too far",
        caughtBy: ["sorted"],
        source: solve({ ...parameters, straight: straight + 1 }),
      },
      {
        name: "goes on counting the steps of a way after a turn",
        caughtBy: ["large"],
        source: solve(parameters, { restarts: false }),
      },
      ...(goal === "count" ? [] : [answersZero]),
    ];
  }
  if (!hasWalls) {
    const greedy = { name: "always steps to the better neighbour", source: stepGreedily(parameters) };
    return [{ ...greedy, caughtBy: ["adjacent"] }, square];
  }
  return [
    {
      name: "does not look for blocked cells in the first row and column",
      caughtBy: ["zero"],
      source: solve(parameters, { blocks: "inside" }),
    },
    square,
    ...(goal === "count" ? [] : [answersZero]),
  ];
}

interface Choices {
  readonly isSquare?: boolean;
  readonly blocks?: "everywhere" | "inside";
  readonly withoutPath?: "null" | "zero";
  readonly restarts?: boolean;
}

function solve(parameters: Parameters, choices: Choices = {}): Flaw["source"] {
  return parameters.straight === null
    ? fillGrid(parameters, choices)
    : askAhead(parameters, parameters.straight, choices);
}

/** What the programs for different goals have in common, in the words of each language. */
function piecesFor({ goal }: Parameters, { withoutPath = "null" }: Choices) {
  const isCount = goal === "count";
  const sign = goal === "smallest" ? "" : "-";
  const none =
    withoutPath === "zero" ? { python: "0", javascript: "0" } : { python: "None", javascript: "null" };
  return {
    python: {
      name: isCount ? "count_paths" : "path_sum",
      imports: isCount ? "" : "from math import inf\n",
      blocked: isCount ? "0" : `${sign}inf`,
      pick: isCount ? "sum" : goal === "smallest" ? "min" : "max",
      found: isCount ? "found" : `${none.python} if found == ${sign}inf else found`,
    },
    javascript: {
      name: isCount ? "countPaths" : "pathSum",
      blocked: isCount ? "0" : `${sign}Infinity`,
      pick: (ways: string) =>
        isCount
          ? `${ways}.reduce((sum, ways) => sum + ways, 0)`
          : `Math.${goal === "smallest" ? "min" : "max"}(...${ways})`,
      found: isCount ? "found" : `found === ${sign}Infinity ? ${none.javascript} : found`,
    },
  };
}

function fillGrid(parameters: Parameters, choices: Choices): Flaw["source"] {
  return { python: pythonGrid(parameters, choices), javascript: javascriptGrid(parameters, choices) };
}

function pythonGrid(parameters: Parameters, choices: Choices): string {
  const { goal, finish, isDiagonal, hasWalls } = parameters;
  const { python } = piecesFor(parameters, choices);
  const value =
    goal === "count" ? "sum(before) if before else 1" : `cell + ${python.pick}(before, default=0)`;
  const inside = choices.blocks === "inside" ? " and row > 0 and column > 0" : "";
  const cells =
    choices.isSquare === true
      ? "for column in range(len(grid)):\n            cell = cells[column]"
      : "for column, cell in enumerate(cells):";
  const found = {
    corner: "known[-1][-1]",
    "last row": `${python.pick}(known[-1])`,
    "last column": `${python.pick}(line[-1] for line in known)`,
  }[finish];
  return `${hasWalls && goal !== "count" ? `${python.imports}\n` : ""}def ${python.name}(grid):
    known = []
    for row, cells in enumerate(grid):
        known.append([])
        ${cells}
            before = [
                known[row - up][column - left]
                for up, left in (${isDiagonal ? "(0, 1), (1, 0), (1, 1)" : "(0, 1), (1, 0)"})
                if up <= row and left <= column
            ]
            known[row].append(${hasWalls ? `${python.blocked} if cell == 0${inside} else ${value}` : value})
${hasWalls && goal !== "count" ? `    found = ${found}\n    return ${python.found}` : `    return ${found}`}
`;
}

function javascriptGrid(parameters: Parameters, choices: Choices): string {
  const { goal, finish, isDiagonal, hasWalls } = parameters;
  const { javascript } = piecesFor(parameters, choices);
  const value =
    goal === "count"
      ? `before.length > 0 ? ${javascript.pick("before")} : 1`
      : `cell + (before.length > 0 ? ${javascript.pick("before")} : 0)`;
  const inside = choices.blocks === "inside" ? " && row > 0 && column > 0" : "";
  const width = choices.isSquare === true ? "grid.length" : "grid[row].length";
  const found = {
    corner: "known.at(-1).at(-1)",
    "last row": javascript.pick("known.at(-1)"),
    "last column": javascript.pick("known.map((line) => line.at(-1))"),
  }[finish];
  return `function ${javascript.name}(grid) {
  const known = [];
  for (let row = 0; row < grid.length; row++) {
    known.push([]);
    for (let column = 0; column < ${width}; column++) {
      const cell = grid[row][column];
      const before = [${isDiagonal ? "[0, 1], [1, 0], [1, 1]" : "[0, 1], [1, 0]"}]
        .filter(([up, left]) => up <= row && left <= column)
        .map(([up, left]) => known[row - up][column - left]);
      known[row].push(${hasWalls ? `cell === 0${inside} ? ${javascript.blocked} : ${value}` : value});
    }
  }
${hasWalls && goal !== "count" ? `  const found = ${found};\n  return ${javascript.found};` : `  return ${found};`}
}
`;
}

function askAhead(parameters: Parameters, straight: number, choices: Choices): Flaw["source"] {
  const { goal, finish } = parameters;
  const { python, javascript } = piecesFor(parameters, choices);
  const isCount = goal === "count";
  const isEnd = endTests[finish];
  const asked = isCount ? "count_from" : "best_from";
  const askedInJs = isCount ? "countFrom" : "bestFrom";
  const states = choices.restarts === false ? totalsKept : runsKept;
  return {
    python: `from functools import cache
${python.imports}
def ${python.name}(grid):
    height, width = len(grid), len(grid[0])

    @cache
    def ${asked}(row, column, to_right, to_bottom):
        if row == height or column == width or grid[row][column] == 0 or max(to_right, to_bottom) > ${straight}:
            return ${python.blocked}
        ways = [
            ${asked}(row, column + 1, ${states.right}),
            ${asked}(row + 1, column, ${states.bottom}),
        ]
        if ${isEnd.python}:
            ways.append(${isCount ? 1 : 0})
        return ${isCount ? "sum(ways)" : `grid[row][column] + ${python.pick}(ways)`}

${isCount ? `    return ${asked}(0, 0, 0, 0)` : `    found = ${asked}(0, 0, 0, 0)\n    return ${python.found}`}
`,
    javascript: `function ${javascript.name}(grid) {
  const height = grid.length;
  const width = grid[0].length;
  const known = new Map();

  function ${askedInJs}(row, column, toRight, toBottom) {
    if (row === height || column === width || grid[row][column] === 0) return ${javascript.blocked};
    if (Math.max(toRight, toBottom) > ${straight}) return ${javascript.blocked};
    const key = [row, column, toRight, toBottom].join();
    if (!known.has(key)) {
      const ways = [
        ${askedInJs}(row, column + 1, ${states.rightInJs}),
        ${askedInJs}(row + 1, column, ${states.bottomInJs}),
      ];
      if (${isEnd.javascript}) ways.push(${isCount ? 1 : 0});
      known.set(key, ${isCount ? "" : "grid[row][column] + "}${javascript.pick("ways")});
    }
    return known.get(key);
  }

${isCount ? `  return ${askedInJs}(0, 0, 0, 0);` : `  const found = ${askedInJs}(0, 0, 0, 0);\n  return ${javascript.found};`}
}
`,
  };
}

const endTests = {
  corner: {
    python: "row == height - 1 and column == width - 1",
    javascript: "row === height - 1 && column === width - 1",
  },
  "last row": { python: "row == height - 1", javascript: "row === height - 1" },
  "last column": { python: "column == width - 1", javascript: "column === width - 1" },
};

/** How the two counts of steps go on with a step to the right, and with one to the bottom. */
const runsKept = {
  right: "to_right + 1, 0",
  bottom: "0, to_bottom + 1",
  rightInJs: "toRight + 1, 0",
  bottomInJs: "0, toBottom + 1",
};
const totalsKept = {
  right: "to_right + 1, to_bottom",
  bottom: "to_right, to_bottom + 1",
  rightInJs: "toRight + 1, toBottom",
  bottomInJs: "toRight, toBottom + 1",
};

function stepGreedily({ goal, finish, isDiagonal }: Parameters): Flaw["source"] {
  const isSmallest = goal === "smallest";
  const goesOn = {
    corner: [
      "row < len(grid) - 1 or column < len(grid[0]) - 1",
      "row < grid.length - 1 || column < grid[0].length - 1",
    ],
    "last row": ["row < len(grid) - 1", "row < grid.length - 1"],
    "last column": ["column < len(grid[0]) - 1", "column < grid[0].length - 1"],
  }[finish];
  return {
    python: `def path_sum(grid):
    row = column = 0
    total = grid[0][0]
    while ${goesOn[0]}:
        steps = [
            (row + down, column + right)
            for down, right in (${isDiagonal ? "(0, 1), (1, 0), (1, 1)" : "(0, 1), (1, 0)"})
            if row + down < len(grid) and column + right < len(grid[0])
        ]
        row, column = ${isSmallest ? "min" : "max"}(steps, key=lambda step: grid[step[0]][step[1]])
        total += grid[row][column]
    return total
`,
    javascript: `function pathSum(grid) {
  let [row, column] = [0, 0];
  let total = grid[0][0];
  while (${goesOn[1]}) {
    const steps = [${isDiagonal ? "[0, 1], [1, 0], [1, 1]" : "[0, 1], [1, 0]"}]
      .map(([down, right]) => [row + down, column + right])
      .filter(([r, c]) => r < grid.length && c < grid[0].length);
    [row, column] = steps.reduce((a, b) => (grid[b[0]][b[1]] ${isSmallest ? "<" : ">"} grid[a[0]][a[1]] ? b : a));
    total += grid[row][column];
  }
  return total;
}
`,
  };
}
