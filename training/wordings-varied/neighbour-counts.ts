import type { family } from "../../src/domain/families/neighbour-counts.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (given) => {
  const { ways, wraps, fading } = given;
  const fades = fading > 0;
  const born = either(given.born);
  const stays = either(given.stays);
  const around =
    ways === 4
      ? "{only left, right, up and down|the 4 orthogonal neighbours|north, east, south and west of it|those sharing an edge with it, not the diagonal ones|horizontally and vertically adjacent, no diagonals|up, down, left or right, so four at most|the four directly adjacent cells|without diagonals, 4 positions}"
      : "{including the diagonals, 8 positions|the 8 surrounding cells|horizontal, vertical and diagonal ones|all cells touching it, even at a corner|the eight cells adjacent in any direction, diagonally too|the 3x3 block around it without itself|all around including corners, so eight at most|in all eight directions}";
  const edge = wraps
    ? "{the grid is a torus|left and right edges are joined, top and bottom ones as well|the neighbour past the last column is in the first one, and likewise for rows|rows and columns are cyclic, the last being next to the first|what leaves at one side comes in on the other|indexes are taken modulo the size|cells on the border have neighbours on the opposite border|the world is round, with opposite sides connected}"
    : "{cells beyond the border count as empty|there is no wrap-around at the borders|the grid is bounded, with nothing outside|border cells just have fewer neighbours|positions outside the grid are never living|neighbours outside the matrix are not counted|outside lies nothing but emptiness|the edges are hard, nothing is behind them}";
  const states =
    fading === 0
      ? "{1 = living, 0 = empty|1 means living and 0 means empty|cells are 1 (living) or 0 (empty)|1s live, 0s are empty}"
      : fading === 1
        ? "{0 = empty, 1 = living, 2 = fading|1 means living, 2 means fading and 0 means empty|cells are 0 (empty), 1 (living) or 2 (fading, not counted as living)|1s live, 2s fade, 0s are empty}"
        : "{0 = empty, 1 = living, 2 and 3 = fading|1 means living, 2 and then 3 mean fading and 0 means empty|cells are 0 (empty), 1 (living) or 2 or 3 (fading, not counted as living)|1s live, 2s and 3s fade, 0s are empty}";
  const when = fades
    ? "{after the given number of steps|after steps generations|when as many rounds as requested are over|n steps later, n being the second argument|after repeating this the given number of times}"
    : "{after one generation|one update later|in the following generation|after a single step|when the rules were applied once}";
  const birth = `{an empty cell comes to life if it has exactly ${born} living neighbours|a 0 becomes 1 when exactly ${born} of its neighbours are 1|birth happens in empty cells having exactly ${born} living neighbours|empty turns living for exactly ${born} living neighbours and no other count|an empty cell is born with exactly ${born} neighbours alive|every 0 with exactly ${born} neighbouring 1s is replaced by 1|with exactly ${born} living neighbours an empty cell awakens|a new living cell arises where an empty one has exactly ${born} living neighbours}`;
  const rest = {
    0: "{every other cell is 0 afterwards|in all other cases the cell is empty next|the remaining living cells die and the remaining empty ones stay empty|otherwise cells end up empty|any cell not named here becomes 0|with other counts the next value is 0}",
    1: "{a living cell that does not survive turns into 2, and each 2 into 0|otherwise a 1 becomes a 2; every 2 is a 0 in the next step, no matter what|non-surviving 1s start fading (2), 2s vanish (0)|dying goes 1 to 2 to 0, one stage a step, and 2s do this unconditionally|if not, it becomes 2, and after one more step 0|other 1s are set to 2, all 2s to 0}",
    2: "{a living cell that does not survive turns into 2, each 2 into 3 and each 3 into 0|otherwise a 1 becomes a 2; every 2 is a 3 in the next step and every 3 a 0, no matter what|non-surviving 1s start fading (2), 2s go on to 3, 3s vanish (0)|dying goes 1 to 2 to 3 to 0, one stage a step, and 2s and 3s do this unconditionally|if not, it becomes 2, a step later 3 and then 0|other 1s are set to 2, all 2s to 3, all 3s to 0}",
  }[fading];
  const survival = `{a living cell survives if it has exactly ${stays} of them|a 1 remains 1 when exactly ${stays} of its neighbours are 1|with exactly ${stays} living neighbours a living cell is kept|living cells go on living for a count of exactly ${stays}|survival needs exactly ${stays} living neighbours|a living cell remains so with exactly ${stays} neighbours alive|every 1 with exactly ${stays} neighbouring 1s is left as 1|a cell that lives persists if the living around it are exactly ${stays}}; ${rest}`;
  const neighbours = `{neighbours|adjacent cells|neighbors}: ${around}`;
  const grid = "{grid|matrix|board|2D list|two-dimensional array|table}";
  const sync = fades
    ? "{All cells change simultaneously in each step|Each step uses only the state before it|In a step the new values depend on the old grid only}"
    : "{All cells change simultaneously|Only the state before the step counts|The new values depend on the old grid only}";
  return {
    phrases: [
      `{computes|calculates|determines} the state of a ${grid} of cells (${states}) ${when}; ${birth}, ${survival}; ${neighbours}; ${edge}`,
      `{accepts|receives} a ${grid} where ${states}, and {gives back|yields|outputs} it ${when}, by these rules: ${birth}; ${survival}; ${neighbours}; ${edge}`,
      `{updates|advances|evolves} a ${grid} of cells (${states}) and returns the new one, ${when}: ${birth}; ${survival}; ${neighbours}, and ${edge}`,
      `{implements|runs} a cellular automaton on a ${grid} (${states}), in which ${birth}, and ${survival}; ${neighbours}; ${edge}; it returns the ${grid} ${when}`,
      `{returns|produces|predicts} {what becomes of|the future of} a ${grid} of cells (${states}) ${when}, where ${birth}, ${survival}, {counting as|with as} ${neighbours}; ${edge}`,
      `{applies|carries out} the rules "${birth}" and "${survival}" to all cells of a ${grid} at the same time (${states}; ${neighbours}; ${edge}) and returns the ${grid} ${when}`,
      `{counts|looks at} the living cells {around each cell|next to each cell} (${around}; ${edge}) of a ${grid} where ${states}, and returns the ${grid} ${when}: ${birth}, ${survival}`,
      `{simulates|models} {the spread of life|a population} {in|on} a ${grid} (${states}): ${birth}; ${survival}; ${neighbours}; ${edge}; the {outcome|value returned} is the ${grid} ${when}`,
    ],
    statements: [
      `{You are given|The input is} a ${grid} of cells: ${states}. {Return|Compute} it ${when}. {Rules|The rules}: ${birth}; ${survival}. {Which cells are neighbours|Neighbourhood}: ${around}. {At the border|Edges}: ${edge}. ${sync}.`,
      `{Problem|Exercise}: {like Conway's Life|similar to Conway's Game of Life}, {but|only that} ${birth}; ${survival}. {Cells|Values}: ${states}. ${neighbours}; ${edge}. {Determine|Find} the ${grid} ${when}.`,
      `As {a biologist|a forester|a game developer|a doctor}, I want to {predict|see} a ${grid} of cells (${states}) ${when}. {I know|What is known}: ${birth}; ${survival}; ${neighbours}; ${edge}.`,
      `{hi|hello}, {making|coding} a game of life clone with {different|other} rules: ${birth}. ${survival}. ${neighbours}. ${edge}. {values|cells}: ${states}. {how do i get|i need} the ${grid} ${when}? {pls not in place|all cells at once}`,
      `{Specification|Requirements}. States: ${states}. {Neighbours|Adjacent cells} are {defined as|taken as} follows: ${around}; ${edge}. It MUST hold: ${birth}; ${survival}. The function SHALL return the ${grid} ${when}. ${sync}.`,
      `1. Count for each cell of the ${grid} its living ${neighbours}; ${edge}. 2. Make a new ${grid}: ${birth}; ${survival}. 3. Return the ${grid} ${when}. {States|Meaning of the numbers}: ${states}.`,
      `{Docstring|Description}: {Return|Returns} the ${grid} ${when}; ${states}. {In a step|In each step}, ${birth}, and ${survival}. ${neighbours}; ${edge}.`,
      `{Mushrooms in a field|Algae in a pond|Rumours in a village|Lights on a facade} {behave like|are modelled as} cells of a ${grid}: ${states}. {From one step to the next|In a step}, ${birth}; ${survival}. ${neighbours}; ${edge}. {What is it like|Show it} ${when}.`,
      `The {result|returned ${grid}} {shows|contains} the cells ${when}. {For a step|The step}: ${birth}; ${survival}. {Here|In it}, ${states}; ${neighbours}; ${edge}.`,
      `map every cell of the ${grid} to its next value {from|by} (own value, number of 1s around it): ${birth}; ${survival}. {Around|The cells around it}: ${around}; ${edge}. ${states}. {Return|Give} the ${grid} ${when}.`,
      `{Don't|Do not} change the ${grid} while counting: {first|rather} count the living ${neighbours} of every cell (${edge}), {then|and then} apply: ${birth}; ${survival}. ${states}. {Wanted|Result}: the ${grid} ${when}.`,
      `{In Excel|In a spreadsheet} {a sheet|a range} is filled with ${fades ? "small numbers" : "0s and 1s"} (${states}). The next sheet {is computed|comes} so: ${birth}; ${survival}; ${neighbours}; ${edge}. {Return|Give} the cells ${when}.`,
      `{feat|add}: automaton step. ${states}; {changes|transitions}: ${birth}; ${survival}; ${neighbours}; {border|borders}: ${edge}. {Output|Returns}: the ${grid} ${when}.`,
      `{A board game|A puzzle} has ${fades ? "pieces" : "counters"} on a ${grid} (${states}). {Each round|A round} goes like this: ${birth}; ${survival}. {Neighbours are|As neighbours count} ${around}; ${edge}. {Return|Work out} the ${grid} ${when}.`,
      `How does a ${grid} of cells look ${when}, if ${birth}, and ${survival}? {Know that|Here} ${states}; ${neighbours}; ${edge}. ${sync}.`,
    ],
  };
};

function either(numbers: readonly number[]): string {
  return numbers.length > 2
    ? `${numbers.slice(0, -1).join(", ")} or ${numbers.slice(-1).join()}`
    : numbers.join(" or ");
}
