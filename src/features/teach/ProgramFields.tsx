import { useState } from "react";
import { type Language, languageNames, languages } from "../../domain/language.ts";
import { say } from "../../messages/say.ts";
import { Tabs } from "../../ui/Tabs.tsx";
import { type PartProps, problemAt } from "./teach-form.ts";
import styles from "./TeachForm.module.css";
import { TextField } from "./TextField.tsx";

interface Props extends PartProps {
  /** Made from the signature, as long as its author has written none. */
  readonly usualStarter: Readonly<Record<Language, string>> | undefined;
}

/** The reference and the starting program, in each of the exercise's languages. */
export function ProgramFields({ authored, problems, onEdit, usualStarter }: Props) {
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
          <TextField
            code
            help={say`Not in the link, unless you put it there. It runs in the sandbox, to check the tests and to fill in what they expect.`}
            label={say`Reference in ${languageNames[language]}`}
            onChange={set("reference")}
            problem={problemAt(problems, `reference.${language}`)}
            rows={9}
            value={authored.reference[language]}
          />
          <TextField
            code
            help={say`Empty: what is shown in grey, made from the signature.`}
            label={say`Starting program in ${languageNames[language]}`}
            onChange={set("starter")}
            placeholder={usualStarter?.[language] ?? ""}
            problem={problemAt(problems, `starter.${language}`)}
            rows={5}
            value={authored.starter[language]}
          />
        </div>
      </Tabs>
    </section>
  );
}
