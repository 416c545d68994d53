import { useMemo } from "react";
import { counted } from "../../domain/counted.ts";
import type { Difficulty } from "../../domain/exercise.ts";
import type { FamilyMeta } from "../../domain/family.ts";
import { topicName } from "../../domain/topic-name.ts";
import { say } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { type CatalogueFilter, matchesFilter } from "./catalogue-filter.ts";
import { CatalogueFilters } from "./CatalogueFilters.tsx";
import styles from "./CatalogueScreen.module.css";
import { FamilyRow, type FamilyMark } from "./FamilyRow.tsx";
import { groupByTopic } from "./group-by-topic.ts";
import { Introduction } from "./Introduction.tsx";

interface Props {
  readonly families: readonly FamilyMeta[];
  /** By family id; a family that is absent was never touched. */
  readonly marks: ReadonlyMap<string, FamilyMark>;
  readonly filter: CatalogueFilter;
  readonly onFilter: (filter: CatalogueFilter) => void;
  /** Where an exercise is opened; without a difficulty, the family's usual one. */
  readonly hrefOf: (family: string, difficulty?: Difficulty) => string;
  /** Opens an exercise drawn from these families, at the filter's difficulty. */
  readonly onNewExercise: (from: readonly FamilyMeta[]) => void;
}

/** The start page: every exercise there is. */
export function CatalogueScreen({ families, marks, filter, onFilter, hrefOf, onNewExercise }: Props) {
  const groups = useMemo(
    () => groupByTopic(families.filter((family) => matchesFilter(family, filter))),
    [families, filter],
  );
  const shown = groups.flatMap((group) => group.families);

  function openFirst() {
    const [first] = shown;
    if (first !== undefined) location.hash = hrefOf(first.id, filter.difficulty);
  }

  return (
    <div className={styles["screen"]}>
      <Introduction />
      <CatalogueFilters families={families} filter={filter} onEnter={openFirst} onFilter={onFilter} />
      <div className={styles["found"]}>
        <output className={styles["count"]}>{describeCount(shown.length, families.length)}</output>
        <a href="#/node">{say`For Node`}</a>
        <a href="#/invent">{say`By the model`}</a>
        {shown.length > 0 && (
          <Button
            icon="plus"
            onClick={() => onNewExercise(shown)}
            title={say`Draws one of these, with parameters of its own`}
          >
            {say`New exercise`}
          </Button>
        )}
      </div>
      {groups.map(({ topic, families: members }) => (
        <section aria-labelledby={idOf(topic)} className={styles["topic"]} key={topic}>
          <h2 className={styles["topicName"]} id={idOf(topic)}>
            {topicName(topic)}
          </h2>
          <ul className={styles["list"]}>
            {members.map((meta) => (
              <FamilyRow hrefOf={hrefOf} key={meta.id} mark={marks.get(meta.id)} meta={meta} />
            ))}
          </ul>
        </section>
      ))}
      {shown.length === 0 && <NothingFound filter={filter} onClear={() => onFilter({})} />}
    </div>
  );
}

interface NothingFoundProps {
  readonly filter: CatalogueFilter;
  readonly onClear: () => void;
}

function NothingFound({ filter, onClear }: NothingFoundProps) {
  return (
    <EmptyState
      actions={<Button onClick={onClear} variant="primary">{say`Show all exercises`}</Button>}
      title={filter.text ? say`No exercise matches “${filter.text}”` : say`No exercise matches these filters`}
    >
      {say`Try another word, or another topic or difficulty.`}
    </EmptyState>
  );
}

function describeCount(shown: number, all: number): string {
  const exercises = counted(all, "exercise");
  return shown === all ? exercises : say`${shown} of ${exercises}`;
}

function idOf(topic: string): string {
  return `topic-${topic.replaceAll(" ", "-")}`;
}
