import { categoryName } from "../../domain/category-name.ts";
import { categories, type Category } from "../../domain/exercise.ts";
import type { Language } from "../../domain/language.ts";
import { type AuthoredCase, withAnswer } from "../../domain/teach/authored-exercise.ts";
import { replaced } from "../../domain/teach/edit-authored.ts";
import { anyError } from "../../domain/teach/error-names.ts";
import { say } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import type { CaseShape } from "./case-shape.ts";
import { ChoiceField } from "./ChoiceField.tsx";
import { ErrorFields } from "./ErrorFields.tsx";
import { FindingLine } from "./FindingLine.tsx";
import type { CaseFinding } from "./teach-words.ts";
import styles from "./TeachForm.module.css";
import { TextField } from "./TextField.tsx";

interface Props {
  readonly given: AuthoredCase;
  /** 1-based. */
  readonly number: number;
  readonly shape: CaseShape;
  /** Those in which the exercise can be solved. */
  readonly languages: readonly Language[];
  readonly problemOf: (part: string) => string | undefined;
  readonly finding: CaseFinding | undefined;
  readonly onChange: (next: AuthoredCase, part: string) => void;
  readonly onRemove: () => void;
}

const mostLines = 12;

/** An author chooses among all kinds but a student's own. */
const offered: readonly Category[] = categories.filter((each) => each !== "own");

/** One test: what goes in, what must come out, of which kind it is, and who sees it. */
export function CaseFields({
  given,
  number,
  shape: { names, hasLines, errorsInLines },
  languages,
  problemOf,
  finding,
  onChange,
  onRemove,
}: Props) {
  const texts = [...given.inputs.slice(0, names.length), given.expected];
  // Those that stand beside each other are of one height.
  const lines = Math.max(2, ...texts.map((text) => text.split("\n").length));
  const sizeAt = (at: number | "expected") =>
    hasLines(at) ? { rows: Math.min(lines, mostLines), keepsLines: errorsInLines } : {};
  return (
    <li aria-label={say`Test ${number}`} className={styles["case"]}>
      <div className={styles["row"]}>
        <strong className={styles["number"]}>{number}</strong>
        {names.map((name, at) => (
          <TextField
            // oxlint-disable-next-line react/no-array-index-key -- two may have no name yet
            key={at}
            {...sizeAt(at)}
            code
            label={<span translate="no">{name || say`input ${at + 1}`}</span>}
            onChange={(text) =>
              onChange(
                { ...given, inputs: replaced(padded(given.inputs, names.length), at, text) },
                `inputs.${at}`,
              )
            }
            problem={problemOf(`inputs.${at}`)}
            value={given.inputs[at] ?? ""}
            wide
          />
        ))}
        {given.raises === undefined ? (
          <TextField
            {...sizeAt("expected")}
            code
            label={say`expected`}
            onChange={(expected) => onChange({ ...given, expected }, "expected")}
            problem={problemOf("expected")}
            value={given.expected}
            wide
          />
        ) : (
          <ErrorFields
            languages={languages}
            names={given.raises}
            onChange={(raises, language) => onChange({ ...given, raises }, `raises.${language}`)}
            problemOf={(language) => problemOf(`raises.${language}`)}
          />
        )}
      </div>
      <div className={styles["row"]}>
        <ChoiceField
          choices={offered.map((each) => [each, categoryName(each)] as const)}
          label={say`kind`}
          onChange={(category) => onChange({ ...given, category }, "category")}
          value={given.category}
        />
        <label className={styles["check"]}>
          <input
            checked={given.visible}
            onChange={({ target }) => onChange({ ...given, visible: target.checked }, "visible")}
            type="checkbox"
          />
          {say`visible`}
        </label>
        {!errorsInLines && (
          <label className={styles["check"]}>
            <input
              checked={given.raises !== undefined}
              onChange={({ target }) =>
                onChange(
                  withAnswer(given, { expected: "", ...(target.checked && { raises: anyError }) }),
                  "raises",
                )
              }
              type="checkbox"
            />
            {say`expects an error`}
          </label>
        )}
        <Button
          aria-label={say`Remove test ${number}`}
          icon="trash"
          onClick={onRemove}
          small
          variant="quiet"
        />
        {finding && (
          <span className={styles["finding"]}>
            <FindingLine text={finding.text} tone={finding.tone} />
            {finding.instead !== undefined && (
              <Button
                onClick={() => onChange(withAnswer(given, finding.instead ?? given), "expected")}
                small
              >{say`Expect that`}</Button>
            )}
          </span>
        )}
      </div>
    </li>
  );
}

function padded(inputs: readonly string[], count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => inputs[at] ?? "");
}
