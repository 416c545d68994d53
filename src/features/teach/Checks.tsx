import { type Language, languages } from "../../domain/language.ts";
import { authoredAdvice } from "../../domain/teach/authored-advice.ts";
import { severalAnswers } from "../../domain/teach/several-answers.ts";
import { say } from "../../messages/say.ts";
import type { TeachState } from "../../state/teach/teach-session.ts";
import { Button } from "../../ui/Button.tsx";
import { FindingLine } from "./FindingLine.tsx";
import type { PartProps } from "./teach-form.ts";
import { referenceFinding } from "./teach-words.ts";
import styles from "./TeachScreen.module.css";

interface Props {
  readonly state: TeachState;
  readonly onCheck: () => void;
  readonly onEdit: PartProps["onEdit"];
}

const mostShown = 8;

/** What keeps the exercise from being shared, what it would be better for, and whether the references pass. */
export function Checks({ state, onCheck, onEdit }: Props) {
  const { authored, compiled, references } = state;
  const { problems } = compiled;
  const advice = authoredAdvice(authored, compiled);
  const findings = languages.flatMap((language: Language) => {
    const finding = referenceFinding(state, language);
    return finding === undefined ? [] : [{ language, ...finding }];
  });
  const canCheck = languages.some(
    (each) =>
      references[each].kind !== "ran" && references[each].kind !== "running" && hasReference(authored, each),
  );
  return (
    <section aria-labelledby="teach-checks" className={styles["card"]}>
      <h2 id="teach-checks">{say`Checks`}</h2>
      <ul className={styles["list"]}>
        {problems.slice(0, mostShown).map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <FindingLine text={message} tone="warn" />
          </li>
        ))}
        {problems.length > mostShown && <li>{say`and ${problems.length - mostShown} more`}</li>}
        {problems.length === 0 && (
          <li>
            <FindingLine text={say`Everything that an exercise needs is there.`} tone="pass" />
          </li>
        )}
        {advice.slice(0, mostShown).map((sentence) => (
          <li key={sentence}>
            <FindingLine text={sentence} tone="info" />
          </li>
        ))}
        {severalAnswers(authored, compiled).map(({ text, rule }) => (
          <li className={styles["advice"]} key={text}>
            <FindingLine text={text} tone="info" />
            {rule && (
              <Button
                onClick={() => onEdit({ ...authored, comparison: rule.comparison }, "comparison")}
                small
              >
                {rule.name}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <output className={styles["list"]}>
        {findings.map(({ language, tone, text }) => (
          <FindingLine key={language} text={text} tone={tone} />
        ))}
        {findings.length === 0 && (
          <FindingLine
            text={say`There is no reference: nothing says that the tests can be passed.`}
            tone="quiet"
          />
        )}
      </output>
      {canCheck && (
        <div>
          <Button icon="run" onClick={onCheck} small>{say`Run the references`}</Button>
        </div>
      )}
    </section>
  );
}

function hasReference({ languages: chosen, reference }: TeachState["authored"], language: Language): boolean {
  return chosen.includes(language) && reference[language].trim() !== "";
}
