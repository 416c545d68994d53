import { difficulties } from "../../domain/exercise.ts";
import { languageNames, languages } from "../../domain/language.ts";
import { sayDifficulty } from "../../domain/say-difficulty.ts";
import { say } from "../../messages/say.ts";
import { sayNodes } from "../../ui/say-nodes.tsx";
import { ChoiceField } from "./ChoiceField.tsx";
import { PictureField } from "./PictureField.tsx";
import { type PartProps, problemAt } from "./teach-form.ts";
import styles from "./TeachForm.module.css";
import { TextField } from "./TextField.tsx";

/** What is asked, of whom, in which languages. */
export function TaskFields({ authored, problems, onEdit }: PartProps) {
  return (
    <section aria-labelledby="teach-task" className={styles["part"]}>
      <h2 id="teach-task">{say`Task`}</h2>
      <div className={styles["row"]}>
        <TextField
          label={say`Title`}
          onChange={(title) => onEdit({ ...authored, title }, "title")}
          problem={problemAt(problems, "title")}
          value={authored.title}
          wide
        />
        <ChoiceField
          choices={difficulties.map((each) => [each, sayDifficulty(each)] as const)}
          label={say`Difficulty`}
          onChange={(difficulty) => onEdit({ ...authored, difficulty }, "difficulty")}
          value={authored.difficulty}
        />
      </div>
      <TextField
        help={
          <>
            {sayNodes`Markdown, and formulas as ${(<code>$x^2$</code>)} or ${(<code>$$x^2$$</code>)}. The visible
              tests are printed below it as examples.`}
          </>
        }
        label={say`Statement`}
        onChange={(statement) => onEdit({ ...authored, statement }, "statement")}
        problem={problemAt(problems, "statement")}
        rows={8}
        value={authored.statement}
      />
      <PictureField authored={authored} onEdit={onEdit} />
      <fieldset className={styles["checks"]}>
        <legend className={styles["label"]}>{say`Languages`}</legend>
        {languages.map((each) => (
          <label className={styles["check"]} key={each}>
            <input
              checked={authored.languages.includes(each)}
              onChange={({ target }) =>
                onEdit(
                  {
                    ...authored,
                    languages: languages.filter((other) =>
                      other === each ? target.checked : authored.languages.includes(other),
                    ),
                  },
                  `languages.${each}`,
                )
              }
              type="checkbox"
            />
            {languageNames[each]}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
