import type { Exercise } from "../../domain/exercise.ts";
import { describeRule } from "../../domain/describe-comparison.ts";
import { type Language, languageNames, languages } from "../../domain/language.ts";
import { say } from "../../messages/say.ts";
import { Markdown } from "../../ui/Markdown.tsx";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import styles from "./TeachScreen.module.css";

interface Props {
  /** Absent while the signature cannot be read. */
  readonly exercise: Exercise | undefined;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** The problem as a student will see it. */
export function Preview({ exercise, language, onLanguage }: Props) {
  const offered = languages.filter((each) => exercise?.languages?.includes(each) ?? true);
  const shown = offered.includes(language) ? language : (offered[0] ?? language);
  return (
    <section aria-labelledby="teach-preview" className={styles["card"]}>
      <div className={styles["bar"]}>
        <h2 id="teach-preview">{say`What students see`}</h2>
        {offered.length > 1 && (
          <RadioGroup
            label={say`Language of the preview`}
            onChange={onLanguage}
            options={offered.map((value) => ({ value, label: languageNames[value] }))}
            small
            value={shown}
          />
        )}
      </div>
      {exercise === undefined ? (
        <p
          className={styles["quiet"]}
        >{say`The preview comes when the function’s names and types can be read.`}</p>
      ) : (
        <>
          <div translate="no">
            <h3 className={styles["title"]}>{exercise.title}</h3>
            <Markdown topHeading={4}>{exercise.statement[shown]}</Markdown>
          </div>
          <h3>{say`They start from`}</h3>
          <pre className={styles["starter"]}>{exercise.starter[shown]}</pre>
          <p className={styles["quiet"]}>
            {describeRule(exercise)} {testsWords(exercise)}
          </p>
        </>
      )}
    </section>
  );
}

function testsWords({ visible, hidden, hiddenLevel }: Exercise): string {
  if (hiddenLevel?.kind !== "sealed")
    return say`${visible.length} visible and ${hidden.length} hidden tests.`;
  return hiddenLevel.count === undefined
    ? say`${visible.length} visible and sealed hidden tests.`
    : say`${visible.length} visible and ${hiddenLevel.count} sealed hidden tests.`;
}
