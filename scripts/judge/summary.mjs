import { labModule } from "./domain.mjs";
import { hasProblem } from "./lines.mjs";

const gradeOf = (passed) => (passed === null ? "notGraded" : passed ? "passed" : "failed");

/**
 * Counts, and pass@k by the page's own rules: samples that no problem has count for nothing, and there is no score where
 * something was not graded, or a problem has no sample.
 * @param withoutSamples how many problems have no sample, if the score is to be of all
 * @returns lines for people
 */
export async function summary(lines, ks, withoutSamples = 0) {
  const { scoreOf } = await labModule("score.ts");
  const tasks = tasksOf(lines.filter(hasProblem));
  const count = (value) => lines.filter(({ passed }) => passed === value).length;
  const told = [
    `${lines.length} samples of ${tasks.length} tasks: ${count(true)} passed, ${count(false)} failed, ${count(null)} not graded`,
  ];
  const sets = lines.some(({ base }) => base !== undefined) ? ["visible", "all"] : ["all"];
  if (withoutSamples > 0) {
    const why = `no score: ${withoutSamples} problems have no sample; --partial leaves them out`;
    return [...told, ...ks.map((k) => `pass@${k}\t${why}`)];
  }
  for (const k of ks) {
    for (const set of sets) {
      const name = sets.length === 1 ? `pass@${k}` : `pass@${k} ${set === "visible" ? "base" : "plus"}`;
      told.push(`${name}\t${described(scoreOf(tasks, set, k), k)}`);
    }
  }
  return told;
}

function tasksOf(lines) {
  const byTask = new Map();
  for (const { task_id: taskId, passed, base } of lines) {
    const grades = { all: gradeOf(passed), ...(base !== undefined && { visible: base }) };
    const known = byTask.get(taskId);
    if (known === undefined) byTask.set(taskId, [grades]);
    else known.push(grades);
  }
  return [...byTask].map(([taskId, samples]) => ({ taskId, samples }));
}

function described(score, k) {
  switch (score.kind) {
    case "score":
      return score.value.toFixed(6);
    case "hole":
      return `no score: ${score.taskIds.length} tasks (such as ${score.taskIds[0]}) have a sample that was not graded`;
    case "tooFewSamples":
      return `left out: some task has only ${score.fewest} samples, fewer than ${k}`;
    case "noTasks":
      return "no score: there are no samples";
    default:
      return "no such tests";
  }
}
