import * as fc from "fast-check";
import type { Category, Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { nameIn } from "../signature.ts";
import { int, list } from "../type.ts";

interface Parameters {
  readonly ways: 4 | 8;
  /** Whether the grid goes on at the opposite edge; else nothing lives outside. */
  readonly wraps: boolean;
  /** So many living neighbours make an empty cell live. */
  readonly born: readonly number[];
  /** So many let a living cell live on. */
  readonly stays: readonly number[];
  /** How many steps a cell is seen to fade; with 0, one step is asked for and no more. */
  readonly fading: 0 | 1 | 2;
}

type Grid = readonly (readonly number[])[];
/** The number of steps only where cells fade. */
type Input = readonly [grid: Grid] | readonly [grid: Grid, steps: number];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "neighbour-counts",
    version: 1,
    title: "Living cells in a grid",
    topic: "matrices",
    difficulties: ["medium", "hard"],
    summary: "Let the cells of a grid live, be born or die by the number of their living neighbours.",
  },
  parameters: (difficulty) => {
    const others = {
      wraps: fc.boolean(),
      stays: fc.constantFrom([1, 2], [2, 3], [1, 3], [2, 4], [2, 3, 4]),
      fading: difficulty === "medium" ? fc.constant(0 as const) : fc.constantFrom(1 as const, 2 as const),
    };
    return fc.oneof(
      fc.record({ ...others, ways: fc.constant(4), born: fc.constantFrom([2], [3], [2, 3], [3, 4]) }),
      fc.record({ ...others, ways: fc.constant(8), born: fc.constantFrom([3], [4], [3, 4], [3, 6]) }),
    );
  },
  build: (parameters) => ({
    ...wordsFor(parameters),
    signature: {
      kind: "function",
      name: nameFor(parameters),
      parameters: [
        { name: "grid", type: list(list(int)) },
        ...(parameters.fading > 0 ? [{ name: "steps", type: int }] : []),
      ],
      returns: list(list(int)),
    },
    comparison: { kind: "exact" },
    examples: examplesFor(parameters),
    inputs: inputsFor(parameters),
    hiddenPerCategory: 6,
    oracle: (input) => live(input, parameters),
    reference: program(parameters),
    hints: hintsFor(parameters),
    flaws: flawsFor(parameters),
  }),
});

const nameFor = ({ fading }: Parameters) => (fading > 0 ? "grid_after" : "next_grid");

const either = (numbers: readonly number[]) =>
  numbers.length > 2
    ? `${numbers.slice(0, -1).join(", ")} or ${numbers.slice(-1).join()}`
    : numbers.join(" or ");

type Words = Pick<FamilyBody<Input>, "task" | "wordings" | "statement">;

function wordsFor(parameters: Parameters): Words {
  const { ways, wraps, born, stays, fading } = parameters;
  const fades = fading > 0;
  const states = fades
    ? `0 is an empty cell, 1 a living one, ${fading === 1 ? "2 a fading one" : "2 and 3 are fading ones"}`
    : "0 is an empty cell, and 1 a living one";
  const wanted = fades
    ? "Return the grid as it is after the given number of steps"
    : "Return the grid as it is one step later";
  const times = fades ? "after `steps` steps" : "after one step";
  const sides = ways === 4 ? "left, right, above and below" : "on all eight sides, diagonals included";
  return {
    task: `returns a grid of cells (${states}) ${fades ? "after a number of steps" : "after one step"}: an empty cell with exactly ${either(born)} living neighbours (${sides}) becomes living, a living one with exactly ${either(stays)} stays living, ${fades ? `other living ones become 2, ${fading === 2 ? "2 becomes 3, 3 becomes 0" : "2 becomes 0"}` : "all others become empty"}; ${wraps ? "opposite edges meet" : "nothing lives outside the grid"}`,
    wordings: [
      `A grid of cells is given as a list of rows, all of the same length:
${states}.
In each step all cells change **at the same time**, by the number of their living neighbours.
${wanted}.`,
      `Cells live and die in a grid, which is given as a list of rows of the same length:
${states}.
What becomes of a cell in a step depends on how many of its neighbours live **before** that step.
${wanted}.`,
      `A dish of cells is watched, and drawn as a list of rows, all of the same length:
${states}.
Between one drawing and the next, every cell counts its living neighbours, and then all change **at once**.
Return the drawing ${times}.`,
    ],
    statement: `- The neighbours of a cell are those ${ways === 4 ? "**to the left and right, above and below** it: four of them" : "**on all sides and at the corners** of it: eight of them"}. A cell is
  not counted itself.
- An empty cell with exactly **${either(born)}** living neighbours becomes a living one; any other stays empty.
- A living cell with exactly **${either(stays)}** living neighbours stays as it is; any other ${fades ? "becomes a 2" : "becomes empty"}.
${fades ? `- ${fading === 1 ? "A 2 becomes a 0" : "A 2 becomes a 3, and a 3 becomes a 0"} in the next step, whatever is around it.\n  Fading cells **do not count** as living.\n` : ""}${wraps ? wrapRules : "- Cells at the edge have fewer neighbours: **nothing lives outside** the grid."}
- A grid without rows gives an empty list. A row is never empty.${fades ? "\n- With 0 steps, the grid is returned as it is." : ""}

{examples}

The grid has at most 12 rows and 12 columns${fades ? ", and there are 0 to 5 steps" : ""}.`,
  };
}

const wrapRules = `- **Opposite edges meet**: above the first row is the last one, left of the first column is the last one, and
  the other way round.
- So in a small grid a neighbour may be the same cell as another one, or even the cell itself, when it is the
  only one in its row or column. Each is counted as often as it is met.`;

const integer = (min: number, max: number) => fc.integer({ min, max });

function inputsFor({ fading }: Parameters): Partial<Record<Category, fc.Arbitrary<Input>>> {
  const states = fading + 1;
  const steps = integer(1, 4);
  const withSteps = (grids: fc.Arbitrary<Grid>): fc.Arbitrary<Input> =>
    fading > 0 ? fc.tuple(grids, steps) : fc.tuple(grids);
  const cell = fc.oneof(
    { weight: 5, arbitrary: fc.constant(0) },
    { weight: 4, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: integer(Math.min(states, 2) - 1, states) },
  );
  const seldom = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.constant(1));
  return {
    typical: withSteps(gridOf(cell, { rows: [4, 6], columns: [4, 6] })),
    // No rows, or nothing that lives.
    empty: withSteps(fc.oneof(fc.constant([]), gridOf(fc.constant(0), { rows: [1, 4], columns: [1, 4] }))),
    single: withSteps(gridOf(integer(0, states), { rows: [1, 1], columns: [1, 1] })),
    // One row, or one column.
    pair: withSteps(
      fc.oneof(
        gridOf(cell, { rows: [1, 1], columns: [2, 6] }),
        gridOf(cell, { rows: [2, 6], columns: [1, 1] }),
      ),
    ),
    // More rows than columns, or more columns than rows.
    boundary: withSteps(
      fc.oneof(
        gridOf(cell, { rows: [6, 8], columns: [3, 5] }),
        gridOf(cell, { rows: [3, 5], columns: [6, 8] }),
      ),
    ),
    // Every cell lives.
    duplicates: withSteps(gridOf(fc.constant(1), { rows: [2, 5], columns: [2, 5] })),
    missing: withSteps(gridOf(seldom, { rows: [5, 7], columns: [5, 7] })),
    large: withSteps(gridOf(cell, { rows: [10, 12], columns: [10, 12] })),
    ...(fading > 0
      ? { zero: fc.tuple(gridOf(cell, { rows: [2, 4], columns: [2, 4] }), fc.constant(0)) }
      : {}),
  };
}

function gridOf(
  cell: fc.Arbitrary<number>,
  { rows, columns }: { rows: readonly [number, number]; columns: readonly [number, number] },
): fc.Arbitrary<Grid> {
  const [minLength, maxLength] = rows;
  return integer(...columns).chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength, maxLength, size: "max" }),
  );
}

/** What a wrong program does, as the oracle would do it. */
interface Mistakes {
  readonly inPlace?: boolean;
  readonly countsFading?: boolean;
}

const crosswise = [
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, 0],
] as const;
const slanting = [
  [-1, -1],
  [-1, 1],
  [1, -1],
  [1, 1],
] as const;

/** Every living cell adds one to all around it; then each looks what it has got. */
function live(
  [grid, steps = 1]: Input,
  { ways, wraps, born, stays, fading }: Parameters,
  { inPlace = false, countsFading = false }: Mistakes = {},
): Grid {
  const around = ways === 4 ? crosswise : [...crosswise, ...slanting];
  const size = [grid.length, grid[0]?.length ?? 0] as const;
  const now = grid.map((row) => [...row]);
  const lives = (cell: number) => (cell === 1 || (countsFading && cell > 1) ? 1 : 0);
  for (let step = 0; step < steps; step++) {
    const counts = now.map((row) => row.map(() => 0));
    const addAround = (y: number, x: number, amount: number) => {
      for (const [down, right] of around) {
        const line = counts[wraps ? (y + down + size[0]) % size[0] : y + down] ?? [];
        const at = wraps ? (x + right + size[1]) % size[1] : x + right;
        if (at in line) line[at] = (line[at] ?? 0) + amount;
      }
    };
    for (const [y, row] of now.entries()) row.forEach((cell, x) => addAround(y, x, lives(cell)));
    for (const [y, row] of now.entries()) {
      for (const [x, cell] of row.entries()) {
        const wanted = cell === 0 ? born : cell === 1 ? stays : [];
        const next = wanted.includes(counts[y]?.[x] ?? 0) ? 1 : cell === 0 || cell > fading ? 0 : cell + 1;
        row[x] = next;
        if (inPlace) addAround(y, x, lives(next) - lives(cell));
      }
    }
  }
  return now;
}

/** Squares with nothing at their edges, on which the flaws go unnoticed. */
function examplesFor(parameters: Parameters): readonly Input[] {
  if (parameters.fading === 0) return unnoticed(parameters, { count: 3, steps: 1 }).map(([grid]) => [grid]);
  return [...unnoticed(parameters, { count: 2, steps: 1 }), ...unnoticed(parameters, { count: 1, steps: 2 })];
}

function unnoticed(
  parameters: Parameters,
  { count, steps }: { count: number; steps: number },
): readonly Input[] {
  const found: { readonly input: Input; readonly changes: number }[] = [];
  let eventful = 0;
  for (let pattern = 1; pattern < 512 && eventful < count; pattern++) {
    const inside = (pattern * 181) % 512;
    const grid = [0, 1, 2, 3, 4].map((y) =>
      [0, 1, 2, 3, 4].map((x) => (y % 4 === 0 || x % 4 === 0 ? 0 : (inside >> (3 * (y - 1) + x - 1)) & 1)),
    );
    const input: Input = [grid, steps];
    const right = live(input, parameters);
    const changes = kindsOfChange(grid, right);
    const wrong = [
      () => live(input, parameters, { inPlace: true }),
      () => live(input, { ...parameters, wraps: !parameters.wraps }),
      () => live(input, parameters, { countsFading: true }),
    ];
    if (right.join() === grid.join() || wrong.some((other) => other().join() !== right.join())) continue;
    found.push({ input, changes });
    if (changes + steps > 3) eventful += 1;
  }
  return found
    .toSorted((a, b) => b.changes - a.changes)
    .slice(0, count)
    .map(({ input }) => input);
}

/** How many of these are seen: an empty cell that comes to life, a living one that does not stay, one that does. */
function kindsOfChange(before: Grid, after: Grid): number {
  const pairs = before.flat().map((cell, at) => `${cell}${after.flat()[at]}`);
  return new Set(pairs.filter((pair) => pair !== "00")).size;
}

function hintsFor({ ways, wraps, fading }: Parameters): readonly string[] {
  return [
    `How many living neighbours has one cell, say the one in row 1, column 2? Write a function for that first.`,
    `The ${ways} neighbours differ from the cell in row and column by -1, 0 or 1: a list of such pairs saves ${ways} conditions.`,
    wraps
      ? "A row or column beyond the edge comes back on the other side: take it modulo the number of rows or columns."
      : "Look at the edge cells: which row and column numbers lie outside? In Python, index -1 is not outside.",
    "Cells must not see what has already changed in this step: build a new grid, and read only from the old one.",
    ...(fading > 0
      ? [
          "Do one step as a whole, and repeat that. A neighbour counts if it is exactly 1, not if it is more than 0.",
        ]
      : []),
  ];
}

function flawsFor(parameters: Parameters): Flaw[] {
  const { wraps, fading } = parameters;
  return [
    {
      name: "changes the grid that it still counts in",
      caughtBy: ["typical", "large"],
      source: program(parameters, { inPlace: true }),
    },
    {
      name: wraps ? "takes what is beyond the edge for empty" : "goes on at the opposite edge",
      caughtBy: ["boundary", "large"],
      source: program({ ...parameters, wraps: !wraps }),
    },
    fading > 0
      ? {
          name: "counts fading cells as living ones",
          caughtBy: ["large"],
          source: program(parameters, { countsFading: true }),
        }
      : {
          name: "takes every grid for a square",
          caughtBy: ["boundary"],
          source: program(parameters, { isSquare: true }),
        },
  ];
}

interface Choices extends Mistakes {
  readonly isSquare?: boolean;
}

/** The reference, or with choices a wrong program. */
function program(parameters: Parameters, choices: Choices = {}): Flaw["source"] {
  return { python: inPython(parameters, choices), javascript: inJavaScript(parameters, choices) };
}

const pairs4 = [["-1, 0", "0, -1", "0, 1", "1, 0"]];
const pairs8 = [
  ["-1, -1", "-1, 0", "-1, 1", "0, -1"],
  ["0, 1", "1, -1", "1, 0", "1, 1"],
];

const indented = (text: string, by: string) => text.replaceAll(/^(?=.)/gm, by);

function inPython(parameters: Parameters, choices: Choices): string {
  const { ways, wraps, born, stays, fading } = parameters;
  const lines = (ways === 4 ? pairs4 : pairs8).map((line) => line.map((pair) => `(${pair})`).join(", "));
  const lives = choices.countsFading === true ? "> 0" : "== 1";
  const counted = wraps
    ? `            grid[(row + down) % len(grid)][(column + right) % len(grid[0])] ${lives}
            for down, right in neighbours`
    : `            grid[row + down][column + right] ${lives}
            for down, right in neighbours
            if 0 <= row + down < len(grid) and 0 <= column + right < len(grid[0])`;
  const next =
    fading === 0
      ? `        return int(${pythonTest(stays)} if cell == 1 else ${pythonTest(born)})`
      : `        if cell == 0:
            return int(${pythonTest(born)})
        if cell == 1 and ${pythonTest(stays)}:
            return 1
        return (cell + 1) % ${fading + 2}`;
  const columns =
    choices.isSquare === true
      ? "next_cell(cells[column], count_alive(row, column)) for column in range(len(grid))"
      : "next_cell(cell, count_alive(row, column)) for column, cell in enumerate(cells)";
  const step =
    choices.inPlace === true
      ? `for row, cells in enumerate(grid):
    for column, cell in enumerate(cells):
        cells[column] = next_cell(cell, count_alive(row, column))`
      : `grid = [
    [${columns}]
    for row, cells in enumerate(grid)
]`;
  const whole =
    choices.inPlace === true || fading > 0
      ? `${choices.inPlace === true ? "    grid = [list(cells) for cells in grid]\n" : ""}${
          fading > 0 ? `    for _ in range(steps):\n${indented(step, "        ")}` : indented(step, "    ")
        }
    return grid`
      : indented(step.replace("grid =", "return"), "    ");
  return `def ${nameFor(parameters)}(grid${fading > 0 ? ", steps" : ""}):
    neighbours = [
        ${lines.join(",\n        ")},
    ]

    def count_alive(row, column):
        return sum(
${counted}
        )

    def next_cell(cell, alive):
${next}

${whole}
`;
}

const pythonTest = (numbers: readonly number[]) =>
  numbers.length === 1 ? `alive == ${numbers.join()}` : `alive in (${numbers.join(", ")})`;

const javascriptTest = (numbers: readonly number[]) =>
  numbers.length === 1 ? `alive === ${numbers.join()}` : `[${numbers.join(", ")}].includes(alive)`;

function inJavaScript(parameters: Parameters, choices: Choices): string {
  const { ways, wraps, born, stays, fading } = parameters;
  const lines = (ways === 4 ? pairs4 : pairs8).map((line) => line.map((pair) => `[${pair}]`).join(", "));
  const lives = choices.countsFading === true ? "> 0" : "=== 1";
  const count = wraps
    ? `    const height = grid.length;
    const width = grid[0].length;
    return neighbours.filter(([down, right]) => {
      return grid[(row + down + height) % height][(column + right + width) % width] ${lives};
    }).length;`
    : `    return neighbours.filter(([down, right]) => grid[row + down]?.[column + right] ${lives}).length;`;
  const next =
    fading === 0
      ? `    const lives = cell === 1 ? ${javascriptTest(stays)} : ${javascriptTest(born)};\n    return lives ? 1 : 0;`
      : `    if (cell === 0) return ${javascriptTest(born)} ? 1 : 0;
    if (cell === 1 && ${javascriptTest(stays)}) return 1;
    return (cell + 1) % ${fading + 2};`;
  const columns =
    choices.isSquare === true
      ? "grid.map((_, column) => nextCell(cells[column], countAlive(row, column)))"
      : "cells.map((cell, column) => nextCell(cell, countAlive(row, column)))";
  const step =
    choices.inPlace === true
      ? `grid.forEach((cells, row) => {
  cells.forEach((cell, column) => {
    cells[column] = nextCell(cell, countAlive(row, column));
  });
});`
      : `grid = grid.map((cells, row) =>
  ${columns},
);`;
  const whole =
    choices.inPlace === true || fading > 0
      ? `${choices.inPlace === true ? "  grid = grid.map((cells) => [...cells]);\n" : ""}${
          fading > 0
            ? `  for (let step = 0; step < steps; step++) {\n${indented(step, "    ")}\n  }`
            : indented(step, "  ")
        }
  return grid;`
      : indented(step.replace("grid =", "return"), "  ");
  return `function ${nameIn("javascript", nameFor(parameters))}(grid${fading > 0 ? ", steps" : ""}) {
  const neighbours = [
    ${lines.join(",\n    ")},
  ];

  function countAlive(row, column) {
${count}
  }

  function nextCell(cell, alive) {
${next}
  }

${whole}
}
`;
}
