import { type FormEvent, useMemo, useRef } from "react";
import { difficulties, type Difficulty, topics } from "../../domain/exercise.ts";
import type { FamilyMeta } from "../../domain/family.ts";
import { sayDifficulty } from "../../domain/say-difficulty.ts";
import { topicName } from "../../domain/topic-name.ts";
import { say } from "../../messages/say.ts";
import { useCommands } from "../../ui/commands.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import type { CatalogueFilter } from "./catalogue-filter.ts";
import styles from "./CatalogueFilters.module.css";

interface Props {
  readonly families: readonly FamilyMeta[];
  readonly filter: CatalogueFilter;
  readonly onFilter: (filter: CatalogueFilter) => void;
  /** Enter in the search field. */
  readonly onEnter: () => void;
}

export function CatalogueFilters({ families, filter, onFilter, onEnter }: Props) {
  const search = useRef<HTMLInputElement>(null);
  useCommands(
    useMemo(
      () => [
        {
          id: "search-catalogue",
          title: say`Search the catalogue`,
          keys: "/",
          run: () => search.current?.focus(),
        },
      ],
      [],
    ),
  );

  function change(part: { [Key in keyof CatalogueFilter]: CatalogueFilter[Key] | undefined }) {
    onFilter(withoutEmpty({ ...filter, ...part }));
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    onEnter();
  }

  const present = topics.filter((topic) => families.some((family) => family.topic === topic));
  return (
    <search>
      <form className={styles["filters"]} onSubmit={onSubmit}>
        <div className={styles["search"]}>
          <Icon className={styles["searchIcon"]} name="search" />
          <input
            aria-label={say`Search exercises`}
            autoComplete="off"
            onChange={(event) => change({ text: event.target.value })}
            placeholder={say`Search exercises`}
            ref={search}
            type="search"
            value={filter.text ?? ""}
          />
        </div>
        <select
          aria-label={say`Topic`}
          onChange={(event) => change({ topic: topics.find((topic) => topic === event.target.value) })}
          value={filter.topic ?? ""}
        >
          <option value="">{say`All topics`}</option>
          {present.map((topic) => (
            <option key={topic} value={topic}>
              {capitalised(topicName(topic))}
            </option>
          ))}
        </select>
        <RadioGroup
          label={say`Difficulty`}
          onChange={(value) => change({ difficulty: value === "all" ? undefined : value })}
          options={difficultyOptions()}
          value={filter.difficulty ?? "all"}
        />
      </form>
    </search>
  );
}

const difficultyOptions = (): readonly { value: Difficulty | "all"; label: string }[] => [
  { value: "all", label: say`All` },
  ...difficulties.map((difficulty) => ({ value: difficulty, label: capitalised(sayDifficulty(difficulty)) })),
];

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function withoutEmpty(filter: {
  [Key in keyof CatalogueFilter]: CatalogueFilter[Key] | undefined;
}): CatalogueFilter {
  return {
    ...(filter.topic && { topic: filter.topic }),
    ...(filter.difficulty && { difficulty: filter.difficulty }),
    ...(filter.text && { text: filter.text }),
  };
}
