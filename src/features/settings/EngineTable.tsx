import type { Language } from "../../domain/language.ts";
import { languageNames } from "../../domain/language.ts";
import { say, sayAs } from "../../messages/say.ts";
import { StatusBadge } from "../../ui/StatusBadge.tsx";
import styles from "./EngineTable.module.css";

export interface EngineRow {
  readonly language: Language;
  /** *Pyodide (CPython in WebAssembly)*. */
  readonly engine: string;
  /** Whether programs of this language run on it unless another is chosen beside an exercise. */
  readonly active: boolean;
  /** Why it is, or is not: a sentence. */
  readonly because: string;
}

/** Which engine runs which language, and why. */
export function EngineTable({ rows }: { readonly rows: readonly EngineRow[] }) {
  return (
    <table className={styles["table"]}>
      <thead>
        <tr>
          <th scope="col">{say`Language`}</th>
          <th scope="col">{say`Engine`}</th>
          <th scope="col">{sayAs("noun")`Use`}</th>
          <th scope="col">{say`Why`}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ language, engine, active, because }) => (
          <tr key={`${language} ${engine}`}>
            <td>{languageNames[language]}</td>
            <th scope="row">{engine}</th>
            <td>
              <StatusBadge bare tone={active ? "pass" : "quiet"}>
                {active ? say`usual` : say`by choice`}
              </StatusBadge>
            </td>
            <td className={styles["why"]}>{because}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
