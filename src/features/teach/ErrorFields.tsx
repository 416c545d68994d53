import { type Language, languageNames } from "../../domain/language.ts";
import type { ErrorNames } from "../../domain/teach/authored-exercise.ts";
import { say } from "../../messages/say.ts";
import { TextField } from "./TextField.tsx";

interface Props {
  readonly names: ErrorNames;
  /** Those in which the exercise can be solved. */
  readonly languages: readonly Language[];
  readonly problemOf: (language: Language) => string | undefined;
  readonly onChange: (names: ErrorNames, language: Language) => void;
}

/** What the error that a test expects is called, in each language. */
export function ErrorFields({ names, languages, problemOf, onChange }: Props) {
  return languages.map((language) => (
    <TextField
      code
      help={names[language].trim() === "" ? say`Empty: any error will do, also one by mistake.` : undefined}
      key={language}
      label={say`error in ${languageNames[language]}`}
      onChange={(name) => onChange({ ...names, [language]: name }, language)}
      problem={problemOf(language)}
      value={names[language]}
      wide
    />
  ));
}
