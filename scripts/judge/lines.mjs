/**
 * Of one run, or of all shards; `passed` null: not graded.
 * @typedef {{ task_id: string, index: number, passed: boolean | null, verdict: string, base?: string, plus?: string }} Line
 */

const naturally = new Intl.Collator("en", { numeric: true });

/**
 * In the order of tasks, then samples: the same whatever was judged first, or where.
 * @param {readonly Line[]} lines
 */
export function inOrder(lines) {
  return lines.toSorted((a, b) => naturally.compare(a.task_id, b.task_id) || a.index - b.index);
}

export function parseLines(text) {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
}

export function writeLines(lines) {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}

/** Samples that have no verdict, because no problem has their id. */
export function unknownTasks(samples, lines) {
  const judged = new Set(lines.map(({ task_id: task, index }) => `${task} ${index}`));
  return samples
    .filter(({ taskId, index }) => !judged.has(`${taskId} ${index}`))
    .map(({ taskId, index }) => ({
      task_id: taskId,
      index,
      passed: null,
      verdict: noProblem,
    }));
}

const noProblem = "not graded: no problem has this id";
export const hasProblem = ({ verdict }) => verdict !== noProblem;

/**
 * @param {readonly { path: string, text: string }[]} files
 * @throws Error where two files speak of the same sample, or one holds what is no line of verdicts
 */
export function merged(files) {
  const seen = new Map();
  for (const { path, text } of files) {
    for (const line of linesOf(path, text)) {
      const key = `${line.task_id} ${line.index}`;
      const first = seen.get(key);
      if (first !== undefined)
        throw new Error(
          `${path} and ${first.path} both have sample ${line.index} of ${line.task_id}: merge each shard once`,
        );
      seen.set(key, { path, line });
    }
  }
  return inOrder([...seen.values()].map(({ line }) => line));
}

function linesOf(path, text) {
  try {
    const lines = parseLines(text);
    if (lines.every(isLine)) return lines;
  } catch {
    // Said below.
  }
  throw new Error(`${path} is no output of npm run judge: it has a line without task_id, index and passed`);
}

const isLine = (line) =>
  typeof line?.task_id === "string" &&
  Number.isInteger(line.index) &&
  [true, false, null].includes(line.passed);
