import * as fc from "fast-check";
import type { Difficulty, Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { int, list } from "../type.ts";

interface Parameters {
  readonly around: Around;
  /** Whether the cells at an edge are neighbours of those at the opposite edge. */
  readonly wraps: boolean;
  readonly question: Question;
}

type Around = "eight" | "four" | "diagonal";
type Question =
  | { readonly kind: "counts"; readonly countsItself: boolean }
  | {
      readonly kind: "one step" | "last grid" | "populations";
      /** With how many living neighbours a dead cell comes to life. */
      readonly birth: readonly number[];
      /** With how many a living cell stays alive. */
      readonly survival: readonly number[];
    };

type Grid = readonly (readonly number[])[];
type Input = readonly [grid: Grid] | readonly [grid: Grid, steps: number];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "neighbour-counts",
    version: 1,
    title: "Neighbours in a grid",
    topic: "matrices",
    difficulties: ["easy", "medium", "hard"],
    summary:
      "Count each cell's living neighbours, and let a grid live on by rules like those of the Game of Life.",
  },
  parameters: (difficulty) =>
    fc.record({
      around:
        difficulty === "easy"
          ? fc.constantFrom("eight", "four", "diagonal")
          : fc.constantFrom("eight", "four"),
      wraps: fc.boolean(),
      question: questions(difficulty),
    }),
  build: ({ around, wraps, question }) => {
    const classic = question.kind === "one step" ? stillRight({ around, wraps, question }) : [];
    return {
      task: taskOf({ around, wraps, question }),
      wordings: wordings(question),
      statement: `- ${neighbourhoods[around].rule}${
        question.kind === "counts" && question.countsItself
          ? "\n  Here **the cell itself counts as well**, if it lives."
          : question.kind === "counts"
            ? "\n  The cell itself does not count."
            : ""
      }
- ${
        wraps
          ? "The grid has **no edges**: the row above the first is the last, the column left of the first is the last,\n  and the other way round."
          : "Outside of the grid nothing lives."
      }
${rules(question)}- Do not change the grid that is given.
- A grid without rows ${question.kind === "populations" ? "never has any living cells" : "gives an empty list"}. Otherwise there ${
        wraps ? "are at least 3 rows and 3 columns" : "is at least one row and one column"
      },
  and all rows are equally long.

{examples}

There are at most 12 rows and 12 columns${question.kind === "last grid" || question.kind === "populations" ? ", and at most 6 steps" : ""}.`,
      signature: {
        kind: "function",
        name: names[question.kind].python,
        parameters: [
          { name: "grid", type: list(list(int)) },
          ...(question.kind === "last grid" || question.kind === "populations"
            ? [{ name: "steps", type: int }]
            : []),
        ],
        returns: question.kind === "populations" ? list(int) : list(list(int)),
      },
      comparison: { kind: "exact" },
      examples: classic.length === 0 ? examples(question) : classic.map((grid): Input => [grid]),
      inputs: inputs(question, wraps),
      hiddenPerCategory: 5,
      oracle: (input) => answer(input, { around, wraps, question }),
      reference: program({ around, wraps, question }),
      hints: hints[question.kind],
      flaws: [
        {
          name: wraps ? "stops at the edges" : "goes on at the opposite edge",
          caughtBy: ["boundary"],
          source: program({ around, wraps: !wraps, question }),
        },
        {
          name: "lets an index below zero count from the end",
          caughtBy: ["boundary"],
          source: program({ around, wraps, question, mistake: "negative" }),
        },
        {
          name: "takes the grid for a square",
          caughtBy: ["pair"],
          source: program({ around, wraps, question, mistake: "square" }),
        },
        ...(classic.length === 0
          ? []
          : [
              {
                name: "changes the cells while their neighbours still need them",
                caughtBy: ["typical" as const],
                source: program({ around, wraps, question, mistake: "in place" }),
              },
            ]),
      ],
    };
  },
});

function questions(difficulty: Difficulty): fc.Arbitrary<Question> {
  if (difficulty === "easy") {
    return fc.record({ kind: fc.constant("counts"), countsItself: fc.boolean() });
  }
  const rule = fc.record({
    kind: difficulty === "medium" ? fc.constant("one step") : fc.constantFrom("last grid", "populations"),
    birth: fc.subarray([1, 2, 3], { minLength: 1, maxLength: 2 }),
    survival: fc.subarray([1, 2, 3, 4], { minLength: 2, maxLength: 3 }),
  });
  // Else it would make no difference whether a cell lives.
  return rule.filter(({ birth, survival }) => birth.join() !== survival.join());
}

const names = {
  counts: { python: "neighbour_counts", javascript: "neighbourCounts" },
  "one step": { python: "next_generation", javascript: "nextGeneration" },
  "last grid": { python: "generation_after", javascript: "generationAfter" },
  populations: { python: "populations", javascript: "populations" },
};

const neighbourhoods: Readonly<Record<Around, { short: string; rule: string }>> = {
  eight: {
    short: "8 neighbours",
    rule: "A cell has **eight neighbours**: those beside, above and below it, and the diagonal ones.",
  },
  four: {
    short: "4 neighbours, to the left and right, above and below",
    rule: "A cell has **four neighbours**: to its left and right, above and below. Diagonal ones do not count.",
  },
  diagonal: {
    short: "4 diagonal neighbours",
    rule: "A cell has **four neighbours**: only the diagonal ones.",
  },
};

function taskOf({ around, wraps, question }: Parameters): string {
  const grid = `a grid of 0 and 1, each cell of which has ${neighbourhoods[around].short}${
    wraps ? ", also across the edges, as the grid wraps around" : ""
  }`;
  if (question.kind === "counts") {
    return `returns a grid with the number of living (1) neighbours of each cell${
      question.countsItself ? ", the cell itself included," : ""
    } in ${grid}`;
  }
  const rule = `a dead cell (0) comes to life with ${either(question.birth)} living neighbours, a living cell (1) stays alive with ${either(question.survival)}, and all others are dead in the next step`;
  return {
    "one step": `returns the next step of ${grid}: ${rule}`,
    "last grid": `returns what becomes of ${grid}, after the given number of steps: in each step, ${rule}`,
    populations: `returns a list with the number of living cells after each of the given number of steps, in ${grid}: in each step, ${rule}`,
  }[question.kind];
}

function wordings({ kind }: Question): string[] {
  if (kind === "counts") {
    return [
      `A grid holds \`1\` where something lives, and \`0\` elsewhere. Return a grid of the same size that holds **how many
living neighbours** each cell has.`,
      `A field is given as rows of cells: \`1\` for a cell where something lives, \`0\` for an empty one. Count for **every
cell** how many of its neighbours live, and return these numbers as a grid.`,
    ];
  }
  const asked = {
    "one step": "Return the grid **after one step**.",
    "last grid": "Return the grid **after so many steps**.",
    populations: "Return **how many cells live after each step**, as a list with one number for each step.",
  }[kind];
  return [
    `In a grid, \`1\` is a living cell and \`0\` a dead one. In a step all cells change at once, by how many of their
neighbours live. ${asked}`,
    `Cells live (\`1\`) or are dead (\`0\`). They all come to life, stay alive or die in the same moment, as their
neighbours were before. ${asked}`,
  ];
}

function rules(question: Question): string {
  if (question.kind === "counts") return "";
  const { kind, birth, survival } = question;
  return `- A **dead** cell with **${either(birth)}** living neighbours comes to life.
- A **living** cell with **${either(survival)}** living neighbours stays alive.
- All other cells are dead in the next step.
${kind === "one step" ? "" : "- With 0 steps, "}${kind === "last grid" ? "the answer is the grid as it is.\n" : kind === "populations" ? "the list is empty. The number of living cells at the beginning is not in it.\n" : ""}`;
}

function either(numbers: readonly number[]): string {
  return numbers.length < 2 ? numbers.join("") : `${numbers.slice(0, -1).join(", ")} or ${numbers.at(-1)}`;
}

/** A square with nothing alive at its edges, nor soon to be where there are several steps. */
function examples({ kind }: Question): Input[] {
  const grids = [
    ["00000", "00000", "01110", "00000", "00000"],
    ["00000", "01100", "00110", "00010", "00000"],
    ["00000", "01010", "01110", "00100", "00000"],
  ].map(parsed);
  const centre = parsed(["00000", "00000", "00100", "00000", "00000"]);
  if (kind === "counts")
    return [
      [parsed(["000", "010", "000"])],
      [parsed(["0000", "0110", "0010", "0000"])],
      ...grids.slice(1, 2).map((grid): Input => [grid]),
    ];
  if (kind === "one step") return grids.map((grid): Input => [grid]);
  return [...grids.map((grid): Input => [grid, 1]), [centre, 2]];
}

function parsed(lines: readonly string[]): Grid {
  return lines.map((line) => line.split("").map(Number));
}

const integer = (min: number, max: number) => fc.integer({ min, max });
const most = 12;

function inputs(question: Question, wraps: boolean) {
  const least = wraps ? 3 : 1;
  const steps =
    question.kind === "last grid" || question.kind === "populations" ? integer(0, 6) : fc.constant(undefined);
  const ask = (grids: fc.Arbitrary<Grid>) =>
    fc.tuple(grids, steps).map(([grid, count]): Input => (count === undefined ? [grid] : [grid, count]));
  return {
    typical: ask(cellsOf(integer(5, 7), integer(5, 7))),
    ...(question.kind === "counts" || question.kind === "one step"
      ? { empty: fc.constant<Input>([[]]) }
      : { empty: ask(fc.constant<Grid>([])) }),
    single: ask(cellsOf(integer(least, least + 1), integer(least, least + 1))),
    // More columns than rows, or more rows than columns.
    pair: soon(
      fc
        .tuple(integer(4, 6), integer(2, 4), fc.boolean())
        .chain(([side, more, isWide]) =>
          isWide
            ? cellsOf(fc.constant(side), fc.constant(side + more))
            : cellsOf(fc.constant(side + more), fc.constant(side)),
        ),
    ),
    // Much alive at the edges, and nothing elsewhere.
    boundary: edgesOnly(cellsOf(integer(5, 6), integer(5, 6))),
    sorted: ask(cellsOf(integer(4, 5), integer(4, 6), "01111")),
    zero: ask(cellsOf(integer(4, 6), integer(4, 6), "00001")),
    large: ask(cellsOf(integer(9, most), integer(9, most))),
  };

  function edgesOnly(grids: fc.Arbitrary<Grid>) {
    const isEdge = (at: number, length: number) => at === 0 || at === length - 1;
    return soon(
      grids.map((cells) =>
        cells.map((row, y) =>
          row.map((cell, x) => (isEdge(y, cells.length) || isEdge(x, row.length) ? cell : 0)),
        ),
      ),
    );
  }

  /** After one or two steps, so that something is still alive under most rules. */
  function soon(grids: fc.Arbitrary<Grid>) {
    return ask(grids).map(([cells, count]): Input =>
      count === undefined ? [cells] : [cells, 1 + (count % 2)],
    );
  }
}

function cellsOf(
  rows: fc.Arbitrary<number>,
  columns: fc.Arbitrary<number>,
  cells = "01",
): fc.Arbitrary<Grid> {
  const all = fc.array(fc.constantFrom(...cells.split("").map(Number)), {
    minLength: most * most,
    maxLength: most * most,
    size: "max",
  });
  return fc
    .tuple(rows, columns, all)
    .map(([height, width, drawn]) =>
      Array.from({ length: height }, (_, row) => drawn.slice(row * width, (row + 1) * width)),
    );
}

function answer([cells, steps = 1]: Input, parameters: Parameters): unknown {
  const { question } = parameters;
  if (question.kind === "counts") return spread(cells, parameters, question.countsItself);
  let now = cells;
  const living: number[] = [];
  for (let step = 0; step < steps; step++) {
    now = advance(now, parameters);
    living.push(now.flat().filter((cell) => cell === 1).length);
  }
  return question.kind === "populations" ? living : now;
}

function advance(cells: Grid, parameters: Parameters): Grid {
  const counts = spread(cells, parameters, false);
  return cells.map((row, y) => row.map((cell, x) => nextOf(cell, counts[y]?.[x] ?? 0, parameters.question)));
}

function nextOf(cell: number, count: number, question: Question): number {
  if (question.kind === "counts") return count;
  return (cell === 1 ? question.survival : question.birth).includes(count) ? 1 : 0;
}

const offsets: Readonly<Record<Around, readonly (readonly [number, number])[]>> = {
  four: parseOffsets("-1 0, 1 0, 0 -1, 0 1"),
  diagonal: parseOffsets("-1 -1, -1 1, 1 -1, 1 1"),
  eight: parseOffsets("-1 0, 1 0, 0 -1, 0 1, -1 -1, -1 1, 1 -1, 1 1"),
};

function parseOffsets(text: string): [number, number][] {
  return text.split(", ").map((pair): [number, number] => {
    const [down = 0, right = 0] = pair.split(" ").map(Number);
    return [down, right];
  });
}

/** Every living cell adds one to all its neighbours. */
function spread(cells: Grid, { around, wraps }: Parameters, countsItself: boolean): number[][] {
  const counts = cells.map((row) => row.map((cell) => (countsItself ? cell : 0)));
  const height = cells.length;
  for (const [y, row] of cells.entries()) {
    for (const [x, cell] of row.entries()) {
      for (const [down, right] of offsets[around]) {
        const target = counts[wraps ? (y + down + height) % height : y + down];
        const place = wraps ? (x + right + row.length) % row.length : x + right;
        if (target?.[place] !== undefined) target[place] += cell;
      }
    }
  }
  return counts;
}

/** Up to three small grids for which it does no harm to change the cells one by one; none if there are not enough. */
function stillRight(parameters: Parameters): Grid[] {
  const found: Grid[] = [];
  // 149 and 512 have no common factor: every pattern of the middle nine cells comes once, in no obvious order.
  for (let i = 1; i < 512 && found.length < 3; i++) {
    const pattern = (i * 149) % 512;
    const cells = Array.from({ length: 5 }, (_, y) =>
      Array.from({ length: 5 }, (_cell, x) => {
        const isInside = y > 0 && y < 4 && x > 0 && x < 4;
        return isInside ? (pattern >> ((y - 1) * 3 + x - 1)) & 1 : 0;
      }),
    );
    const next = advance(cells, parameters).flat();
    const isDull = next.every((cell) => cell === 0) || next.join() === cells.flat().join();
    if (!isDull && next.join() === advanceInPlace(cells, parameters).flat().join()) found.push(cells);
  }
  return found.length < 3 ? [] : found;
}

function advanceInPlace(cells: Grid, { around, question }: Parameters): Grid {
  const changing = cells.map((row) => [...row]);
  for (const [y, row] of changing.entries()) {
    for (const [x, cell] of row.entries()) {
      const living = offsets[around].map(([down, right]) => changing[y + down]?.[x + right] ?? 0);
      row[x] = nextOf(
        cell,
        living.reduce((sum, each) => sum + each, 0),
        question,
      );
    }
  }
  return changing;
}

interface Choices extends Parameters {
  readonly mistake?: "negative" | "square" | "in place";
}

function program(choices: Choices): Flaw["source"] {
  const { question } = choices;
  const { python, javascript } = names[question.kind];
  const start = question.kind === "counts" ? ["", ""] : ruleConstants(question);
  return {
    python: `${start[0]}def ${python}(grid${"birth" in question && question.kind !== "one step" ? ", steps" : ""}):
${pythonBody(choices)}
def ${livingName(question)[0]}(grid, row, column):
${pythonCount(choices)}`,
    javascript: `${start[1]}function ${javascript}(grid${"birth" in question && question.kind !== "one step" ? ", steps" : ""}) {
${javascriptBody(choices)}
function ${livingName(question)[1]}(grid, row, column) {
${javascriptCount(choices)}}
`,
  };
}

function livingName(question: Question): readonly [string, string] {
  return question.kind === "counts" ? ["count_living", "countLiving"] : ["neighbours", "neighbours"];
}

function ruleConstants({ birth, survival }: { birth: readonly number[]; survival: readonly number[] }) {
  return [
    `BIRTH = {${birth.join(", ")}}
SURVIVAL = {${survival.join(", ")}}

`,
    `const birth = [${birth.join(", ")}];
const survival = [${survival.join(", ")}];

`,
  ];
}

function pythonBody({ question, mistake }: Choices): string {
  const columns = mistake === "square" ? "len(grid)" : "len(grid[row])";
  const rows = `for row in range(len(grid))`;
  if (question.kind === "counts") {
    return `    return [[count_living(grid, row, column) for column in range(${columns})] ${rows}]
`;
  }
  const inPlace = `    grid = [list(row) for row in grid]
    ${rows}:
        for column in range(${columns}):
            grid[row][column] = next_cell(grid, row, column)
    return grid
`;
  const fresh = `    return [[next_cell(grid, row, column) for column in range(${columns})] ${rows}]
`;
  const one = mistake === "in place" ? inPlace : fresh;
  const repeated = {
    "one step": one,
    "last grid": `    for _ in range(steps):
        grid = next_grid(grid)
    return grid
`,
    populations: `    living = []
    for _ in range(steps):
        grid = next_grid(grid)
        living.append(sum(map(sum, grid)))
    return living
`,
  }[question.kind];
  return `${repeated}
${question.kind === "one step" ? "" : `def next_grid(grid):\n${one}\n`}def next_cell(grid, row, column):
    enough = SURVIVAL if grid[row][column] == 1 else BIRTH
    return int(neighbours(grid, row, column) in enough)
`;
}

/** Which cells of the three by three around it count. */
function condition({ around, question }: Choices): readonly [python: string, javascript: string] | undefined {
  const countsItself = question.kind === "counts" && question.countsItself;
  if (around === "eight")
    return countsItself ? undefined : ["(y, x) != (row, column)", "(y !== row || x !== column)"];
  if (around === "four") {
    return countsItself
      ? ["(y == row or x == column)", "(y === row || x === column)"]
      : ["(y == row) != (x == column)", "(y === row) !== (x === column)"];
  }
  return countsItself
    ? ["(y == row) == (x == column)", "(y === row) === (x === column)"]
    : ["y != row and x != column", "y !== row && x !== column"];
}

function pythonCount(choices: Choices): string {
  const { wraps, mistake } = choices;
  const width = mistake === "square" ? "len(grid)" : "len(grid[row])";
  const low = mistake === "negative" ? "" : "0 <= ";
  const isInside = `${low}y < len(grid) and ${low}x < ${width}`;
  const wrapped = wraps && mistake !== "negative";
  const counts = [condition(choices)?.[0], wrapped ? undefined : isInside].filter(
    (each) => each !== undefined,
  );
  const cell = wrapped ? `grid[y % len(grid)][x % ${width}]` : "grid[y][x]";
  const add = `living += ${cell}`;
  return `    living = 0
    for y in range(row - 1, row + 2):
        for x in range(column - 1, column + 2):
            ${counts.length === 0 ? add : `if ${counts.join(" and ")}:\n                ${add}`}
    return living
`;
}

function javascriptBody({ question, mistake }: Choices): string {
  const each = (call: string) =>
    mistake === "square"
      ? `  return grid.map((_, row) => grid.map((__, column) => ${call}(grid, row, column)));\n`
      : `  return grid.map((cells, row) => cells.map((_, column) => ${call}(grid, row, column)));\n`;
  if (question.kind === "counts") return `${each("countLiving")}}\n`;
  const inPlace = `  const changing = grid.map((row) => [...row]);
  for (let row = 0; row < changing.length; row++) {
    for (let column = 0; column < changing[row].length; column++) {
      changing[row][column] = nextCell(changing, row, column);
    }
  }
  return changing;
`;
  const one = mistake === "in place" ? inPlace : each("nextCell");
  const repeated = {
    "one step": one,
    "last grid": `  for (let step = 0; step < steps; step++) grid = nextGrid(grid);
  return grid;
`,
    populations: `  return Array.from({ length: steps }, () => {
    grid = nextGrid(grid);
    return grid.flat().reduce((sum, cell) => sum + cell, 0);
  });
`,
  }[question.kind];
  return `${repeated}}

${question.kind === "one step" ? "" : `function nextGrid(grid) {\n${one}}\n\n`}function nextCell(grid, row, column) {
  const enough = grid[row][column] === 1 ? survival : birth;
  return Number(enough.includes(neighbours(grid, row, column)));
}
`;
}

function javascriptCount(choices: Choices): string {
  const { wraps, mistake } = choices;
  const width = mistake === "square" ? "grid.length" : "grid[row].length";
  const cell =
    mistake === "negative"
      ? "(grid.at(y)?.at(x) ?? 0)"
      : wraps
        ? `grid[(y + grid.length) % grid.length][(x + ${width}) % ${width}]`
        : "(grid[y]?.[x] ?? 0)";
  const counts = condition(choices)?.[1];
  const isBare = counts !== undefined && /^\([^()]*\)$/.test(counts);
  const test = counts === undefined ? "" : isBare ? `if ${counts} ` : `if (${counts}) `;
  return `  let living = 0;
  for (let y = row - 1; y <= row + 1; y++) {
    for (let x = column - 1; x <= column + 1; x++) {
      ${test}living += ${cell};
    }
  }
  return living;
`;
}

const counting = [
  "For one cell: which rows and which columns do its neighbours stand in?",
  "Go through the three rows and three columns around a cell, and leave out what does not count.",
  "What happens at the edges? An index may be too large, or less than zero, which Python takes for an index from the end.",
];

const living = [
  "Count the living neighbours of one cell first, in a function of its own.",
  ...counting.slice(1),
  "Write what comes next into a new grid: the old one is needed until all cells are done.",
];

const hints: Readonly<Record<Question["kind"], readonly string[]>> = {
  counts: counting,
  "one step": living,
  "last grid": [...living, "A function for one step makes the rest a loop."],
  populations: [
    ...living,
    "A function for one step makes the rest a loop that adds up all cells after each step.",
  ],
};
