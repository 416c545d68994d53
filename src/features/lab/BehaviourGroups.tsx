import { counted } from "../../domain/counted.ts";
import { say, sayCount } from "../../messages/say.ts";
import type { TaskBehaviour } from "../../state/lab/observe-task.ts";
import type { SampleRow } from "../../state/lab/task-rows.ts";
import { describeGroups } from "./choice-words.ts";
import styles from "./Findings.module.css";

interface Props {
  readonly behaviour: TaskBehaviour;
  /** All samples of the problem, in their order. */
  readonly samples: readonly SampleRow[];
}

const shownGroups = 8;
const shownSamples = 12;

/** Which samples of one problem behave alike, and how many of them pass. */
export function BehaviourGroups({ behaviour, samples }: Props) {
  if (behaviour.kind === "none") return null;
  const { inputs, clusters } = behaviour;
  return (
    <div>
      <p className={styles["quiet"]}>{describeGroups(inputs, clusters.length)}</p>
      <ul aria-label={say`Groups that behave alike`} className={styles["groups"]}>
        {clusters.slice(0, shownGroups).map((places) => (
          <li key={places.join()}>
            {`${counted(places.length, "sample")}, ${sayCount(passedOf(places, samples), "# passed", "# passed")}: ${numbersOf(places)}`}
          </li>
        ))}
      </ul>
      {clusters.length > shownGroups && (
        <p className={styles["quiet"]}>
          {sayCount(clusters.length - shownGroups, "and # group more.", "and # groups more.")}
        </p>
      )}
    </div>
  );
}

function passedOf(places: readonly number[], samples: readonly SampleRow[]): number {
  return places.filter((place) => samples[place]?.verdict?.grades.all === "passed").length;
}

function numbersOf(places: readonly number[]): string {
  const shown = places.slice(0, shownSamples).map((place) => place + 1);
  return `${shown.join(", ")}${places.length > shownSamples ? ", …" : ""}`;
}
