import type { SampleGrades } from "./grades.ts";
import { mean } from "./score.ts";

/** One task's samples, as a choice between them sees them. */
export interface Choosable {
  readonly samples: readonly SampleGrades[];
  /** Places of samples that behave alike, largest group first: see `clusterByBehaviour`. */
  readonly clusters: readonly (readonly number[])[];
}

/** How one sample of several is chosen: all but the last without a look at the hidden cases. */
export const choices = ["any", "visible", "largest", "both", "best"] as const;
export type Choice = (typeof choices)[number];

/** What a choice would have scored over all tasks. */
export interface ChoiceScore {
  readonly choice: Choice;
  /** In [0, 1]. */
  readonly value: number;
}

/**
 * The mean over tasks for each choice; without those by visible cases where some task has none. Empty where a task has
 * no sample or one that was not graded: a score with a hole in it is none.
 */
export function choiceScores(tasks: readonly Choosable[]): readonly ChoiceScore[] {
  const hasVisible = tasks.every(({ samples }) => samples.every(({ visible }) => visible !== undefined));
  return choices
    .filter((choice) => hasVisible || (choice !== "visible" && choice !== "both"))
    .flatMap((choice) => {
      const values = tasks.flatMap((task) => pickAt1(task, choice) ?? []);
      return values.length === 0 || values.length < tasks.length ? [] : [{ choice, value: mean(values) }];
    });
}

/**
 * The chance that the sample which `choice` chooses passes all cases; where several could be chosen, each is as likely.
 * `any`: one at random, which is pass@1. `visible`: one of those that pass the visible cases. `largest`: one of the
 * largest cluster. `both`: of those that pass the visible cases, one of their largest cluster. `best`: one that passes
 * if there is one, which no choice can do better than. Where a choice leaves nothing, all samples are left.
 * @returns a probability in [0, 1]; undefined for a task without samples, or with one that was not graded
 * @see Chen et al. 2022, arXiv:2207.10397, and Li et al. 2022, arXiv:2203.07814, which filter and cluster so
 */
export function pickAt1(task: Choosable, choice: Choice): number | undefined {
  const { samples } = task;
  if (samples.length === 0 || samples.some(({ all }) => all === "notGraded")) return undefined;
  const passes = (place: number) => samples[place]?.all === "passed";
  const all = samples.map((_, place) => place);
  if (choice === "best") return all.some(passes) ? 1 : 0;
  const groups = groupsOf(task, choice, all).filter((group) => group.length > 0);
  const chosen = groups.length === 0 ? [all] : groups;
  return mean(chosen.map((group) => mean(group.map((place) => (passes(place) ? 1 : 0)))));
}

/** Groups that are equally likely to be chosen, each sample in one of them as likely as the next. */
function groupsOf({ samples, clusters }: Choosable, choice: Exclude<Choice, "best">, all: readonly number[]) {
  const passesVisible = (place: number) => samples[place]?.visible === "passed";
  switch (choice) {
    case "any":
      return [all];
    case "visible":
      return [all.filter(passesVisible)];
    case "largest":
      return largest(clusters);
    case "both": {
      const left = largest(clusters.map((cluster) => cluster.filter(passesVisible)));
      // Samples that pass, and behave like no group.
      return left.length > 0 ? left : [all.filter(passesVisible)];
    }
  }
}

/** All that are as large as the largest. */
function largest(groups: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const size = Math.max(0, ...groups.map((group) => group.length));
  return size === 0 ? [] : groups.filter((group) => group.length === size);
}
