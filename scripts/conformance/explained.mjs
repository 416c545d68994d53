/** Disagreements whose reason is known, by task; the reasons are those of docs/conformance.md. */
const explanations = [
  {
    set: "CodeT",
    task: "HumanEval/48",
    index: 4,
    why: "It imports requests, which the machine of the native verdicts had, and neither Python nor the sandbox has",
  },
];

/** @returns why a line disagrees, or is not graded; undefined where that is not known */
export function explanationOf(set, { task_id: task, index }) {
  return explanations.find(
    (each) => set.startsWith(each.set) && each.task === task && (each.index ?? index) === index,
  )?.why;
}
