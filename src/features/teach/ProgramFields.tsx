import { useState } from "react";
import { type Language, languageNames, languages } from "../../domain/language.ts";
import { say } from "../../messages/say.ts";
import { Tabs } from "../../ui/Tabs.tsx";
import { CodeField, type RenderEditor } from "./CodeField.tsx";
import { type PartProps, problemAt } from "./teach-form.ts";
import styles from "./TeachForm.module.css";

interface Props extends PartProps {
  /** Made from the signature, as long as its author has written none. */
  readonly usualStarter: Readonly<Record<Language, string>> | undefined;
  readonly renderEditor: RenderEditor;
}

/** The reference and the starting program, in each of the exercise's languages. */
export function ProgramFields({ authored, problems, onEdit, usualStarter, renderEditor }: Props) {
  const [chosen, setChosen] = useState<Language>("python");
  const offered = languages.filter((each) => authored.languages.includes(each));
  const language = offered.find((each) => each === chosen) ?? offered[0];
  if (language === undefined) return null;
  const set = (part: "reference" | "starter") => (text: string) =>
    onEdit({ ...authored, [part]: { ...authored[part], [language]: text } }, `${part} ${language}`);
  return (
    <section aria-labelledby="teach-programs" className={styles["part"]}>
      <h2 id="teach-programs">{say`Programs`}</h2>
      <Tabs
        label={say`Language of the programs`}
        onSelect={setChosen}
        selected={language}
        tabs={offered.map((id) => ({ id, title: languageNames[id] }))}
      >
        <div className={styles["panel"]}>
          <CodeField
            help={say`Not in the link, unless you put it there. It runs in the sandbox, to check the tests and to fill in what they expect.`}
            id={`reference/${language}`}
            key={`reference/${language}`}
            label={say`Reference in ${languageNames[language]}`}
            language={language}
            onChange={set("reference")}
            problem={problemAt(problems, `reference.${language}`)}
            renderEditor={renderEditor}
            tall
            text={authored.reference[language]}
          />
          <CodeField
            help={say`Empty: what is shown in grey, made from the signature.`}
            id={`starter/${language}`}
            key={`starter/${language}`}
            label={say`Starting program in ${languageNames[language]}`}
            language={language}
            onChange={set("starter")}
            placeholder={usualStarter?.[language] ?? ""}
            problem={problemAt(problems, `starter.${language}`)}
            renderEditor={renderEditor}
            text={authored.starter[language]}
          />
        </div>
      </Tabs>
    </section>
  );
}
